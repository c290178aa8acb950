import { type Pair, pairOf } from '../criteria/pair.js'
import type { Context } from '../prepare/context.js'
import { type Job, prepareJob } from '../prepare/job.js'
import { type Person, preparePerson } from '../prepare/person.js'
import type { JobEffect, PersonEffect, RecordChange, Unchanged } from './effect.js'
import type { Offer } from './offer.js'

/** A pair as it would be after some steps. */
export interface Trial {
  readonly pair: Pair
  /** The steps by when they can begin: those of a round ask nothing that a later round gives. */
  readonly rounds: readonly (readonly Offer[])[]
  /** What each step changes, in the order of the rounds. */
  readonly changes: ReadonlyMap<Offer, readonly RecordChange[]>
}

/** Where somebody stands after a step that was tried on them before. */
type Tried = { readonly person: Person; readonly changes: readonly RecordChange[] } | Unchanged

/**
 * Tries steps on pairs. A person after a step is made ready once and remembered for as long as the person is, for the same
 * step is tried beside thousands of vacancies.
 */
export class Trials {
  readonly #context: Context
  readonly #tried = new WeakMap<Person, Map<string, Tried>>()

  constructor(context: Context) {
    this.#context = context
  }

  /**
   * The pair after all of some steps, whatever their order; undefined if one of them cannot begin even after the others, or
   * has nothing left to change. Each round takes all that could begin when it began, in the order of the catalogue, the
   * person's own first.
   */
  all(pair: Pair, offers: readonly Offer[]): Trial | undefined {
    const rounds: Offer[][] = []
    const changes = new Map<Offer, readonly RecordChange[]>()
    let now = pair
    let waiting = inOrder(offers)
    while (waiting.length > 0) {
      const before = now
      const round = waiting.filter((offer) => typeof this.one(before, offer) !== 'string')
      if (round.length === 0) return undefined
      for (const offer of round) {
        const after = this.one(now, offer)
        if (typeof after === 'string') return undefined
        changes.set(offer, after.changes)
        now = after.pair
      }
      rounds.push(round)
      waiting = waiting.filter((offer) => !round.includes(offer))
    }
    return { pair: now, rounds, changes }
  }

  /** The pair after as many of some steps as can be taken together. */
  asFarAsCan(pair: Pair, offers: readonly Offer[]): Pair {
    const waiting = new Set(inOrder(offers))
    let now = pair
    let moved = true
    while (moved) {
      moved = false
      for (const offer of waiting) {
        const after = this.one(now, offer)
        if (typeof after === 'string') continue
        waiting.delete(offer)
        now = after.pair
        moved = true
      }
    }
    return now
  }

  /** The pair after one step, or why it changes nothing. A step of which one part cannot begin does not begin. */
  one(pair: Pair, offer: Offer): { pair: Pair; changes: readonly RecordChange[] } | Unchanged {
    const changes: RecordChange[] = []
    let { person, job } = pair
    for (const [place, effect] of offer.effects.entries()) {
      const after =
        effect.on === 'person'
          ? this.#onPerson(person, effect, `${offer.key} ${place}`)
          : this.#onJob(job, effect, person)
      if (after === 'cannot-begin') return after
      if (after === 'no-gap') continue
      if ('person' in after) person = after.person
      else job = after.job
      changes.push(...after.changes)
    }
    return changes.length === 0 ? 'no-gap' : { pair: pairOf(person, job, this.#context), changes }
  }

  #onJob(job: Job, { change }: JobEffect, person: Person): { job: Job; changes: readonly RecordChange[] } | Unchanged {
    const changed = change(job, person)
    if (typeof changed === 'string') return changed
    return { job: prepareJob(changed.record, this.#context, job), changes: changed.changes }
  }

  #onPerson(person: Person, effect: PersonEffect, key: string): Tried {
    let known = this.#tried.get(person)
    if (known === undefined) {
      known = new Map()
      this.#tried.set(person, known)
    }
    const before = known.get(key)
    if (before !== undefined) return before
    const changed = effect.change(person)
    const tried =
      typeof changed === 'string'
        ? changed
        : { person: preparePerson(changed.record, this.#context, person.occupations), changes: changed.changes }
    known.set(key, tried)
    return tried
  }
}

/** Steps of the person come before those of the work, and else each stands where the catalogue has it. */
const inOrder = (offers: readonly Offer[]): Offer[] =>
  [...offers].sort((a, b) => sideOf(a) - sideOf(b) || a.place - b.place)

const sideOf = ({ effects }: Offer): number => (effects[0]?.on === 'person' ? 0 : 1)
