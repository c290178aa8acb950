import type { Pair } from '../criteria/pair.js'
import type { StepInstrument } from '../domain/instrument.js'
import type { Person } from '../prepare/person.js'
import { type Applies, applies } from './applies.js'
import type { Effect } from './effect.js'
import { effectsOf } from './gaps/index.js'
import type { IndexedStep } from './stepIndex.js'

/** A step that can be taken for a pair: an instrument and, where it offers a choice, which. */
export interface Offer {
  /** Tells it from every other offer. */
  readonly key: string
  readonly instrument: StepInstrument
  /** Its place in the catalogue, then among the choices: the last resort between equals. */
  readonly place: number
  readonly effects: readonly Effect[]
  readonly applies: Applies
}

/** Offers of steps, those that are the same whatever the job made once a person. */
export class Offers {
  readonly #known = new WeakMap<Person, Map<IndexedStep, readonly Offer[]>>()

  /** All that some steps offer to a pair. */
  of(steps: readonly IndexedStep[], pair: Pair): Offer[] {
    return steps.flatMap((step) => this.#ofOne(step, pair))
  }

  #ofOne(step: IndexedStep, pair: Pair): readonly Offer[] {
    if (!step.ofPersonAlone) return offersOf(step.instrument, step.place, pair)
    let known = this.#known.get(pair.person)
    if (known === undefined) {
      known = new Map()
      this.#known.set(pair.person, known)
    }
    let offers = known.get(step)
    if (offers === undefined) {
      offers = offersOf(step.instrument, step.place, pair)
      known.set(step, offers)
    }
    return offers
  }
}

/** More choices than any step offers, so that places never meet. */
const CHOICES = 1000

/** All that a step offers to a pair: nothing if what is known rules it out. */
export function offersOf(instrument: StepInstrument, catalogued: number, pair: Pair): Offer[] {
  const may = applies(instrument, pair)
  if (may === undefined) return []
  const effects = instrument.closes.flatMap((closing) => effectsOf(closing, pair))
  if (effects.length === 0) return []
  const each = effects.some(({ choice }) => choice !== undefined) ? effects.map((effect) => [effect]) : [effects]
  return each.map((together, choice) => ({
    key: `${instrument.id} ${together[0]?.choice ?? ''}`,
    instrument,
    place: catalogued * CHOICES + choice,
    effects: together,
    applies: may,
  }))
}
