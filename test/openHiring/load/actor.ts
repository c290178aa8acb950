import { setTimeout as wait } from 'node:timers/promises'
import { PassendError } from 'passend'
import type { OpenHiring, Position } from 'passend/open-hiring'
import type { SeededRandom } from '../../../benchmarks/random.js'
import { type Intent, type Journal, type Outcome, wasDone } from './journal.js'
import type { Errand, Held, Pending } from './pending.js'
import { LIST } from './setting.js'

/** What an act needs that is the same for all acts of a process. */
export interface Stage {
  readonly hiring: OpenHiring
  readonly journal: Journal
  readonly clock: () => number
  readonly random: SeededRandom
  readonly pending: Pending
  /** Told of every act that was done. */
  done(): void
}

/** The rules that an act may come up against under load. Anything else is a failure, and ends the process. */
const refusals = new Set(['act-not-allowed', 'no-free-place', 'unknown-enrolment'])

/**
 * Does one act and notes it. Where the store is lost it is done again as long as nothing was written; where that is not known the
 * outcome says so, and whoever asked looks it up.
 */
async function perform(stage: Stage, intent: Intent, act: () => Promise<Outcome>): Promise<Outcome> {
  for (;;) {
    const attempt = stage.journal.before(intent)
    let outcome: Outcome
    try {
      outcome = await act()
    } catch (error) {
      outcome = outcomeOf(error)
    }
    stage.journal.after(attempt, outcome)
    if (wasDone(intent, outcome)) stage.done()
    if (!('failed' in outcome)) return outcome
    await wait(20 + stage.random.below(80))
    if (outcome.failed === 'unknown') return outcome
  }
}

function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof PassendError)) throw error
  if (error.code === 'store-failed') return { failed: error.facts.outcome === 'unknown' ? 'unknown' : 'not-written' }
  if (refusals.has(error.code)) return { refused: error.code }
  throw error
}

/** Somebody puts their name on the list; what they will do next is drawn. */
export async function enrol(stage: Stage, reference: string): Promise<void> {
  const { hiring, pending } = stage
  const outcome = await perform(stage, { kind: 'enrol', reference }, async () => ({
    receipt: await hiring.enrol(LIST, { contactReference: reference, by: 'person', channel: 'on-site' }),
  }))
  if ('failed' in outcome) pending.toEnrolAgain.push(reference)
  else if ('receipt' in outcome) {
    const kind = drawn<Errand['kind'] | 'nothing'>(stage, {
      yes: 76,
      no: 5,
      withdraw: 5,
      erase: 3,
      again: 6,
      nothing: 5,
    })
    if (kind !== 'nothing') pending.errands.push({ kind, reference, enrolment: outcome.receipt.enrolment })
  }
}

export async function runErrand(stage: Stage, { kind, reference, enrolment }: Errand): Promise<void> {
  if (kind === 'again') await enrol(stage, reference)
  else if (kind === 'erase') await erase(stage, reference)
  else await actOn(stage, kind, enrolment)
}

export async function erase(stage: Stage, reference: string): Promise<void> {
  const outcome = await perform(stage, { kind: 'erase', reference }, async () => ({
    erased: await stage.hiring.erase(LIST, reference),
  }))
  if ('failed' in outcome) stage.pending.toErase.push(reference)
}

/** Calls the next. Gives false where nobody could be called. A call of which the answer is lost is found by looking round. */
export async function callNext(stage: Stage): Promise<boolean> {
  const outcome = await perform(stage, { kind: 'callNext' }, async () => ({
    call: (await stage.hiring.callNext(LIST)) ?? 'nobody',
  }))
  if (!('call' in outcome) || outcome.call === 'nobody') return false
  hold(stage, 'called', outcome.call)
  return true
}

/**
 * Does what somebody who holds a place will do. Where that is refused they are looked up again: it was too soon, somebody else was
 * first, or they have not said yes to the conditions, which they then do.
 */
export async function goOn(stage: Stage, { enrolment, will }: Held): Promise<void> {
  const outcome = await actOn(stage, will, enrolment)
  if (!('refused' in outcome)) return
  if (will === 'accept') await actOn(stage, drawn(stage, { yes: 9, no: 1 }), enrolment)
  stage.pending.toLookUp.push(enrolment)
}

/** Looks an enrolment up: whoever turns out to hold a place is held on to, unless somebody else may be busy with them. */
export async function lookUp(stage: Stage, enrolment: number, evenInTime: boolean): Promise<void> {
  const seen: { position?: Position } = {}
  const outcome = await perform(stage, { kind: 'position', enrolment }, async () => {
    seen.position = await stage.hiring.position(LIST, enrolment)
    return { state: seen.position.state }
  })
  if ('failed' in outcome) stage.pending.toLookUp.push(enrolment)
  const { state, deadline } = seen.position ?? {}
  if ((state !== 'called' && state !== 'accepted') || deadline === undefined) return
  if (evenInTime || stage.clock() >= deadline) hold(stage, state, { enrolment, deadline })
}

type OnEnrolment = Exclude<Extract<Intent, { enrolment: number }>['kind'], 'position'>

async function actOn(stage: Stage, kind: OnEnrolment, enrolment: number): Promise<Outcome> {
  const { hiring, pending } = stage
  const outcome = await perform(stage, { kind, enrolment }, async () => {
    const { state, deadline } =
      kind === 'yes' || kind === 'no'
        ? await hiring.confirmConditions(LIST, enrolment, kind === 'yes')
        : await hiring[kind](LIST, enrolment)
    if (kind === 'accept' && deadline !== undefined) hold(stage, 'accepted', { enrolment, deadline })
    return { state }
  })
  if ('failed' in outcome) pending.toLookUp.push(enrolment)
  return outcome
}

function hold(stage: Stage, state: 'called' | 'accepted', { enrolment, deadline }: Omit<Held, 'will'>): void {
  const will =
    state === 'called'
      ? drawn<Held['will']>(stage, { accept: 50, decline: 28, noAnswer: 22 })
      : drawn<Held['will']>(stage, { start: 80, strikeOff: 20 })
  stage.pending.held.push({ enrolment, deadline, will })
}

/** One of several, each as often as its weight says. */
function drawn<T extends string>({ random }: Pick<Stage, 'random'>, weights: Partial<Record<T, number>>): T {
  const entries = Object.entries(weights) as [T, number][]
  let left = random.below(entries.reduce((sum, [, weight]) => sum + weight, 0))
  for (const [one, weight] of entries) {
    left -= weight
    if (left < 0) return one
  }
  throw new Error('expected a weight')
}
