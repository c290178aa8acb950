import type { Pair } from '../criteria/pair.js'
import { compareCost, compareEffort, type Effort, effortOf } from './effort.js'
import type { Offer } from './offer.js'
import type { Trial, Trials } from './trial.js'

/** What a search looks for, and how far it goes. */
export interface Goal {
  /** Whether a pair is where it should be. */
  reached(pair: Pair): boolean
  /** The most that the middle of the costs may be, in euros; a step without a known cost does not fit in any budget. */
  readonly budget: number | undefined
  /** The most steps at once, and the most weeks that they may take together. */
  readonly maxSteps: number
  readonly maxWeeks: number
  /** How many sets are wanted. */
  readonly wanted: number
}

/** Steps that reach a goal, none of which can be left out. */
export interface Found {
  readonly offers: readonly Offer[]
  readonly trial: Trial
  readonly effort: Effort
}

const costOf = (offers: readonly Offer[]): Pick<Effort, 'euros' | 'withoutCost'> => {
  const { euros, withoutCost } = effortOf([offers])
  return { euros, withoutCost }
}

/** By effort; then by the place in the catalogue of the first step in which they differ. A total order. */
function compareFound(a: Found, b: Found): number {
  const byEffort = compareEffort(a.effort, b.effort)
  if (byEffort !== 0) return byEffort
  const places = ({ offers }: Found) => offers.map(({ place }) => place).sort((one, other) => one - other)
  const [ofA, ofB] = [places(a), places(b)]
  for (let step = 0; step < Math.min(ofA.length, ofB.length); step++) {
    const difference = (ofA[step] as number) - (ofB[step] as number)
    if (difference !== 0) return difference
  }
  return ofA.length - ofB.length
}

/**
 * The sets of least effort that reach the goal, best first. Exact: every set of offers within the bounds is either tried, or
 * costs more than those found, or holds a set that reaches the goal already.
 */
export function search(pair: Pair, offers: readonly Offer[], goal: Goal, trials: Trials): Found[] {
  const cheapestFirst = offers
    .map((offer) => ({ offer, cost: costOf([offer]) }))
    .sort((a, b) => compareCost(a.cost, b.cost) || a.offer.place - b.offer.place)
    .map(({ offer }) => offer)
  const found: Found[] = []
  const reaches = (chosen: readonly Offer[]): Trial | undefined => {
    const trial = trials.all(pair, chosen)
    return trial !== undefined && goal.reached(trial.pair) ? trial : undefined
  }
  /** Whether one of the steps can be left out: then the smaller set is found on its own. */
  const isWasteful = (chosen: readonly Offer[]): boolean =>
    chosen.some((left) => reaches(chosen.filter((offer) => offer !== left)) !== undefined)
  const exceeds = (chosen: readonly Offer[]): boolean => {
    const cost = costOf(chosen)
    if (goal.budget !== undefined && (cost.withoutCost > 0 || cost.euros.min + cost.euros.max > 2 * goal.budget))
      return true
    const worst = found[goal.wanted - 1]
    return worst !== undefined && compareCost(cost, worst.effort) > 0
  }
  const visit = (from: number, chosen: readonly Offer[]): void => {
    for (let next = from; next < cheapestFirst.length; next++) {
      const tried = [...chosen, cheapestFirst[next] as Offer]
      if (exceeds(tried)) return
      const trial = reaches(tried)
      if (trial === undefined) {
        if (tried.length < goal.maxSteps) visit(next + 1, tried)
        continue
      }
      const effort = effortOf(trial.rounds)
      if (effort.weeks > goal.maxWeeks || isWasteful(tried)) continue
      found.push({ offers: tried, trial, effort })
      found.sort(compareFound)
      found.length = Math.min(found.length, goal.wanted)
    }
  }
  if (goal.maxSteps > 0) visit(0, [])
  return found
}
