import type { Instruments } from 'passend'
import type { Pair } from '../../src/criteria/pair.js'
import { scorePair } from '../../src/score/scorePair.js'
import { compareEffort, type Effort, effortOf } from '../../src/steps/effort.js'
import { type Offer, offersOf } from '../../src/steps/offer.js'
import { type Trial, Trials } from '../../src/steps/trial.js'

/** All that a catalogue offers to a pair, whatever it can move. */
export const allOffers = ({ steps }: Instruments, pair: Pair): Offer[] =>
  steps.flatMap((step, place) => offersOf(step, place, pair))

/** Every set of at most so many of a list. */
function* setsOf<T>(list: readonly T[], most: number, from = 0): Generator<T[]> {
  for (let place = from; place < list.length; place++) {
    yield [list[place] as T]
    if (most > 1) for (const rest of setsOf(list, most - 1, place + 1)) yield [list[place] as T, ...rest]
  }
}

/** Steps that reach a goal. */
export interface Way {
  readonly keys: readonly string[]
  /** The places of the steps in the catalogue, ascending. */
  readonly places: readonly number[]
  readonly effort: Effort
  readonly trial: Trial
}

/** Every way there by trying each set of steps, least effort first, but for those that hold a smaller one. */
export function everyWay(
  pair: Pair,
  offers: readonly Offer[],
  { target, maxSteps }: { readonly target?: number | undefined; readonly maxSteps: number },
): Way[] {
  const trials = new Trials(pair.context)
  const ways: Way[] = []
  for (const set of setsOf(offers, maxSteps)) {
    const trial = trials.all(pair, set)
    if (trial === undefined) continue
    const { status, score } = scorePair(trial.pair).match
    if (status === 'blocked' || (target !== undefined && score < target)) continue
    ways.push({
      keys: set.map(({ key }) => key).sort(),
      places: set.map(({ place }) => place).sort((a, b) => a - b),
      effort: effortOf(trial.rounds),
      trial,
    })
  }
  const isPartOf = (one: Way, other: Way) =>
    one.keys.length < other.keys.length && one.keys.every((key) => other.keys.includes(key))
  return ways.filter((way) => !ways.some((other) => isPartOf(other, way))).sort(byEffort)
}

function byEffort(a: Way, b: Way): number {
  const difference = compareEffort(a.effort, b.effort)
  if (difference !== 0) return difference
  const at = a.places.findIndex((place, index) => place !== b.places[index])
  return at < 0 ? a.places.length - b.places.length : (a.places[at] as number) - (b.places[at] ?? -1)
}
