import type { Pair } from '../criteria/pair.js'
import type { CriterionId } from '../domain/criterionId.js'
import { countBits } from '../taxonomy/spelling/countBits.js'
import { compareEffort, comparePrices, type Effort, effortOf, type Price, priceOf } from './effort.js'
import type { Offer } from './offer.js'
import type { Trial, Trials } from './trial.js'

/** What a search looks for, and how far it goes. */
export interface Goal {
  /** Whether a pair is where it should be. */
  reached(pair: Pair): boolean
  /** The criteria that block the pair. Each must be touched by some step. */
  readonly blockers: readonly CriterionId[]
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

/** The criteria that an offer touches, of some, as bits in their order. */
const bitsOf = ({ effects }: Offer, criteria: readonly CriterionId[]): number =>
  criteria.reduce(
    (bits, id, place) => (effects.some(({ touches }) => touches.includes(id)) ? bits | (1 << place) : bits),
    0,
  )

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

/** After how many sets a search ends: many more than what is offered for real work ever makes. A count, so the same everywhere. */
const MOST_TRIED = 20_000

/** What a search came to. */
export interface Search {
  /** Best first. */
  readonly found: readonly Found[]
  /** Whether all was tried that could matter. If not, there may be less effort, or a way where none was found. */
  readonly exact: boolean
}

/**
 * The sets of least effort that reach the goal, best first. Exact: every set of offers within the bounds is either tried, or
 * costs more than those found, or holds a set that reaches the goal already. Small sets are tried before large ones, so that
 * what one step does cheaply bounds what several may cost.
 */
export function search(pair: Pair, offers: readonly Offer[], goal: Goal, trials: Trials): Search {
  const priced = offers
    .map((offer) => ({ offer, price: priceOf(effortOf([[offer]])) }))
    .sort((a, b) => comparePrices(a.price, b.price) || a.offer.place - b.offer.place)
  const cheapestFirst = priced.map(({ offer }) => offer)
  const touched = cheapestFirst.map((offer) => bitsOf(offer, goal.blockers))
  const all = 2 ** goal.blockers.length - 1
  /** The most blockers that one offer touches. */
  const most = Math.max(1, ...touched.map(countBits))
  const found: Found[] = []
  const tried = new Map<string, Trial | undefined>()
  /** The pair after the offers at some places, if that reaches the goal. */
  const reaches = (places: readonly number[]): Trial | undefined => {
    const name = places.join(' ')
    if (!tried.has(name)) {
      const trial = trials.all(pair, chosen(places))
      tried.set(name, trial !== undefined && goal.reached(trial.pair) ? trial : undefined)
    }
    return tried.get(name)
  }
  const chosen = (places: readonly number[]) => places.map((place) => cheapestFirst[place] as Offer)
  /** Whether one of the steps can be left out: then the smaller set is found on its own. */
  const isWasteful = (places: readonly number[]): boolean =>
    places.length > 1 && places.some((left) => reaches(places.filter((place) => place !== left)) !== undefined)
  const exceeds = (price: Price): boolean => {
    const { budget } = goal
    if (budget !== undefined && (price.withoutCost > 0 || price.twiceMiddle > 2 * budget)) return true
    const worst = found[goal.wanted - 1]
    return worst !== undefined && comparePrices(price, priceOf(worst.effort)) > 0
  }
  const keep = (places: readonly number[], trial: Trial): void => {
    const effort = effortOf(trial.rounds)
    if (effort.weeks > goal.maxWeeks || isWasteful(places)) return
    found.push({ offers: chosen(places), trial, effort })
    found.sort(compareFound)
    found.length = Math.min(found.length, goal.wanted)
  }
  /** Goes on with so many more steps, where those can touch all blockers that are not touched yet. */
  const visit = (before: Chosen, more: number): void => {
    for (let place = (before.places.at(-1) ?? -1) + 1; place < cheapestFirst.length; place++) {
      const now = {
        places: [...before.places, place],
        price: sum(before.price, (priced[place] as { price: Price }).price),
        bits: before.bits | (touched[place] as number),
      }
      if (exceeds(now.price)) return
      if (countBits(all & ~now.bits) > (more - 1) * most) continue
      if (tried.size >= MOST_TRIED) return
      const trial = reaches(now.places)
      if (more === 1 && trial !== undefined) keep(now.places, trial)
      else if (more > 1 && trial === undefined) visit(now, more - 1)
    }
  }
  const none: Chosen = { places: [], price: { withoutCost: 0, twiceMiddle: 0 }, bits: 0 }
  for (let size = 1; size <= Math.min(goal.maxSteps, cheapestFirst.length); size++) visit(none, size)
  return { found, exact: tried.size < MOST_TRIED }
}

/** Steps on the way to a set: their places among the cheapest, what they cost, and which blockers they touch. */
interface Chosen {
  readonly places: readonly number[]
  readonly price: Price
  readonly bits: number
}

const sum = (a: Price, b: Price): Price => ({
  withoutCost: a.withoutCost + b.withoutCost,
  twiceMiddle: a.twiceMiddle + b.twiceMiddle,
})
