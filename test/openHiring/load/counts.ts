import type { Happening } from 'passend/open-hiring'
import type { Evidence } from './evidence.js'
import { mayHaveBeenDone, wasDone } from './journal.js'
import { ownersOf } from './owners.js'

/** Of one act on one enrolment: how often somebody was told that it was done, how often the answer was lost, how often it is in the chain. */
interface Tally {
  done: number
  lost: number
  happened: number
}

type Counted = Pick<Evidence, 'attempts' | 'events' | 'held'>

/**
 * Whether the chain holds what was told, and no more: each act that somebody was told was done is an event, and each event was an act
 * that somebody was told of, or of which the answer was lost.
 */
export const countsThatDiffer = (evidence: Counted): string[] =>
  [...tallies(evidence)].flatMap(([act, { done, lost, happened }]) =>
    happened >= done && happened <= done + lost
      ? []
      : [`${act}: told ${done} times and ${lost} answers lost, ${happened} in the chain`],
  )

/** How many acts are in the chain of which nobody was told: they were written, and the process or the connection was lost. */
export const writtenUntold = (evidence: Counted): number =>
  [...tallies(evidence).values()].reduce((sum, { done, happened }) => sum + Math.max(0, happened - done), 0)

/** Counts acts by what they are and whose. An act on somebody's name, enrolling and erasing, is counted by the name. */
function tallies({ attempts, events, held }: Counted): Map<string, Tally> {
  const tally = new Map<string, Tally>()
  const add = (act: string, counted: keyof Tally, by = 1) => {
    const entry = tally.get(act) ?? { done: 0, lost: 0, happened: 0 }
    entry[counted] += by
    tally.set(act, entry)
  }
  const ownerOf = ownersOf({ attempts, held })
  const enrolling = new Set<number>()
  const erasedAt = new Map<number, string>()
  for (const attempt of attempts) {
    const { intent, outcome } = attempt
    const lost = mayHaveBeenDone(attempt)
    const done = outcome !== undefined && wasDone(intent, outcome)
    if (!(lost || done) || intent.kind === 'position') continue
    const counted = lost ? 'lost' : 'done'
    if (intent.kind === 'callNext') add('called', counted)
    else if ('enrolment' in intent) add(`${eventOf[intent.kind]} ${intent.enrolment}`, counted)
    else if (lost) add(`${intent.kind} ${intent.reference}`, 'lost')
    else if (outcome && 'erased' in outcome) add(`erase ${intent.reference}`, 'done', outcome.erased ? 1 : 0)
    else if (outcome && 'receipt' in outcome) {
      // Who was on the list already got a receipt of what happened last: of another event, or once more of their own enrolling.
      const { enrolment, event } = outcome.receipt
      if (enrolmentAt(events, event) === enrolment && !enrolling.has(event)) {
        enrolling.add(event)
        add(`enrol ${intent.reference}`, 'done')
      }
    }
  }
  for (const [place, { happening, at }] of events.entries()) {
    if (!('enrolment' in happening)) continue
    const owner = ownerOf.get(happening.enrolment)
    if (happening.kind === 'called') add('called', 'happened')
    else if (happening.kind === 'enrolled') add(`enrol ${owner}`, 'happened')
    else if (happening.kind === 'erased') {
      // Erasing is one act, whatever number of enrolments somebody has: their events follow one another at one moment.
      const before = events[place - 1]
      const sameAct =
        before?.happening.kind === 'erased' && before.at === at && erasedAt.get(before.happening.enrolment) === owner
      if (!sameAct) add(`erase ${owner}`, 'happened')
      erasedAt.set(happening.enrolment, owner ?? '')
    } else if (!isPartOfErasing(events, place)) add(`${actIn(happening)} ${happening.enrolment}`, 'happened')
  }
  return tally
}

/** The number that enrolled at an event, if that is what it was. */
function enrolmentAt(events: Evidence['events'], event: number): number | undefined {
  const happening = events[event - 1]?.happening
  return happening?.kind === 'enrolled' ? happening.enrolment : undefined
}

/** A withdrawal that is followed at the same moment by the erasure of the same enrolment is part of that. */
function isPartOfErasing(events: Evidence['events'], place: number): boolean {
  const [here, next] = [events[place], events[place + 1]]
  return (
    here?.happening.kind === 'withdrawn' &&
    here.happening.because === 'own-wish' &&
    next?.happening.kind === 'erased' &&
    next.at === here.at &&
    next.happening.enrolment === here.happening.enrolment
  )
}

/** The event that an act on an enrolment makes. */
const eventOf = {
  yes: 'confirmed',
  no: 'withdrawn conditions',
  withdraw: 'withdrawn own-wish',
  accept: 'accepted',
  decline: 'declined',
  noAnswer: 'no-answer',
  start: 'started',
  strikeOff: 'struck-off not-started',
} as const

/** The event of an enrolment, as `eventOf` names it. After the last call without an answer somebody is struck off. */
function actIn(happening: Happening): string {
  if (happening.kind === 'withdrawn') return `withdrawn ${happening.because}`
  if (happening.kind !== 'struck-off') return happening.kind
  return happening.because === 'no-answer' ? 'no-answer' : 'struck-off not-started'
}
