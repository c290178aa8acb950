import type { CriterionId } from '../domain/criterionId.js'
import type { StepInstrument } from '../domain/instrument.js'
import { gaps } from './gaps/index.js'
import { withPrerequisites } from './prerequisites.js'

/** A step with what can be said of it whatever the pair. */
export interface IndexedStep {
  readonly instrument: StepInstrument
  /** Its place in the catalogue. */
  readonly place: number
  /** The criteria that it can move. */
  readonly touches: ReadonlySet<CriterionId>
  /** Whether it can get in its own way, since leaving out a task takes hours as well. */
  readonly cuts: boolean
  /** Whether it offers the heaviest of all that a job asks, whatever of it is a must. */
  readonly chooses: boolean
  /** Whether it does the same to a person whatever the job. */
  readonly ofPersonAlone: boolean
}

/** The steps of a catalogue by what they can move. */
export class StepIndex {
  readonly #steps: readonly IndexedStep[]
  readonly #found = new Map<string, readonly IndexedStep[]>()

  constructor(steps: readonly StepInstrument[]) {
    this.#steps = steps.map((instrument, place) => ({
      instrument,
      place,
      touches: new Set(instrument.closes.flatMap(({ gap }) => gaps[gap].touches)),
      cuts: instrument.closes.some(({ gap }) => gap === 'task'),
      chooses: instrument.closes.some(({ gap }) => gap === 'asked-competence'),
      ofPersonAlone:
        instrument.closes.every(({ gap }) => gaps[gap].on === 'person' && gaps[gap].perJob !== true) &&
        instrument.appliesTo?.kinds === undefined &&
        instrument.appliesTo?.contracts === undefined,
    }))
  }

  /** The steps that can move any of some criteria, and those that give what such a step asks first. */
  moving(criteria: readonly CriterionId[]): readonly IndexedStep[] {
    const name = criteria.join(' ')
    let found = this.#found.get(name)
    if (found === undefined) {
      found = this.#find(criteria)
      this.#found.set(name, found)
    }
    return found
  }

  #find(criteria: readonly CriterionId[]): readonly IndexedStep[] {
    return withPrerequisites(this.#steps, ({ touches }) => criteria.some((id) => touches.has(id)))
  }
}
