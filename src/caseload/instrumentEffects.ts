import type { StepInstrument } from '../domain/instrument.js'
import type { Policy } from '../domain/policy.js'
import { compareEffort } from '../steps/effort.js'
import type { Instruments } from '../steps/instruments.js'
import { effortOfOne } from './effortOfOne.js'
import { fittingOf } from './fitting.js'
import type { Outlook } from './outlook.js'
import type { InstrumentEffect } from './report.js'

interface Tally {
  readonly instrument: StepInstrument
  readonly place: number
  opensAlone: number
  fitting: number
  partOf: number
  people: number
  peopleWithNothing: number
}

/** Counts what each instrument of a catalogue would do for people. */
export class InstrumentTally {
  readonly #tallies: ReadonlyMap<string, Tally>
  readonly #policy: Pick<Policy, 'unknown'>

  constructor({ steps }: Instruments, policy: Pick<Policy, 'unknown'>) {
    this.#policy = policy
    this.#tallies = new Map(
      steps.map((instrument, place) => [
        instrument.id,
        { instrument, place, opensAlone: 0, fitting: 0, partOf: 0, people: 0, peopleWithNothing: 0 },
      ]),
    )
  }

  /** Counts one person. */
  add(outlook: Outlook): void {
    const { alone, reachable, open } = outlook
    for (const [id, opened] of alone) {
      const tally = this.#tallies.get(id) as Tally
      tally.opensAlone += opened.length
      tally.fitting += fittingOf(opened, outlook, this.#policy)
      tally.people++
      if (open.length === 0) tally.peopleWithNothing++
    }
    for (const { steps } of reachable.values())
      for (const id of new Set(steps)) (this.#tallies.get(id) as Tally).partOf++
  }

  /**
   * Those that open or help to open anything: most pairs alone first, then most people, then the lesser effort, then the
   * order of the catalogue.
   */
  list(): InstrumentEffect[] {
    const helpful = [...this.#tallies.values()].filter(({ opensAlone, partOf }) => opensAlone + partOf > 0)
    return helpful.sort(compareTallies).map(({ instrument, place: _, ...counts }) => {
      const { id, name, provider, cost, weeks } = instrument
      const { people } = counts
      return {
        id,
        name,
        provider,
        ...counts,
        ...(cost !== undefined && { cost, costForAll: { min: people * cost.min, max: people * cost.max } }),
        ...(weeks !== undefined && { weeks }),
      }
    })
  }
}

const compareTallies = (a: Tally, b: Tally): number =>
  b.opensAlone - a.opensAlone ||
  b.people - a.people ||
  compareEffort(effortOfOne(a.instrument), effortOfOne(b.instrument)) ||
  a.place - b.place
