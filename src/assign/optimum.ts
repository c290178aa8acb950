import { auction, tighten } from './auction.js'
import { fillPriced } from './fillPriced.js'
import { lowestPrices } from './lowestPrices.js'
import { atLeast, countingPeople, type Market } from './market.js'
import { placeMore } from './placeMore.js'
import { createSide, hasRoom, type Side } from './side.js'

/**
 * What a place, or a person's gain, amounts to: people first, and then points of fit. (1, -40) is more than (0, 900): with one place
 * less, one person fewer is placed, and the fit of the others together rises by 40.
 */
export interface Prices {
  readonly people: Uint8Array
  readonly fit: Int32Array
}

/** A set of people and vacancies that every pair of a market has one of: no more can be placed than it has people and places. */
export interface Cover {
  readonly candidates: Uint8Array
  readonly vacancies: Uint8Array
}

/** An optimum by number, and what proves it. */
export interface Optimum {
  /** By candidate: their vacancy, or -1. */
  readonly vacancyOf: Int32Array
  /** By vacancy. */
  readonly prices: Prices
  /** What the candidates gain at these prices. With the prices it adds up to what the division is worth. */
  readonly gains: Prices
  /** For `worst-off-first`. */
  readonly floor?: Floor
}

/** How high the lowest score can be. */
export interface Floor {
  /** The lowest score of those that are placed. */
  readonly score: number
  /** No more people can be placed than are: this covers all pairs. */
  readonly mostPlaced: Cover
  /** With a higher lowest score fewer can be placed: this covers all pairs whose score is above it. */
  readonly noneHigher: Cover
}

/** The greatest sum of scores. */
export function totalFit(market: Market): Optimum {
  const { candidates, vacancies } = greatestSum(market)
  const found = {
    vacancyOf: partnersOf(candidates),
    prices: pricesOf(vacancies, () => 0),
    gains: pricesOf(candidates, () => 0),
  }
  return lowestPrices(market, found, false)
}

/**
 * The greatest sum of scores among the divisions that place most people. From the greatest sum of all on, one more person at
 * a time: the sum falls by the least that it can. The search goes from the side where fewer have room.
 *
 * In the end some on the side from which it went can still be reached from those with room and no way is left from there. A place
 * more or less among the reached vacancies changes nobody's being placed; among the others it places one more or fewer.
 */
export function mostPlaced(market: Market): Optimum {
  const { candidates, vacancies } = greatestSum(market)
  const fromVacancies = withRoom(vacancies) <= withRoom(candidates)
  const [here, there] = fromVacancies ? [vacancies, candidates] : [candidates, vacancies]
  const closed = placeMore(here, there)
  const ofHere = pricesOf(here, (at) => 1 - (closed.here[at] as number), closed.lowered)
  const ofThere = pricesOf(there, (at) => closed.there[at] as number, -closed.lowered)
  const found = {
    vacancyOf: partnersOf(candidates),
    prices: fromVacancies ? ofHere : ofThere,
    gains: fromVacancies ? ofThere : ofHere,
  }
  return lowestPrices(market, found, true)
}

/**
 * The division of most people whose lowest score is highest, and of these the greatest sum. How many can be placed among pairs
 * of at least a score is a sum of ones, and it falls as the score rises: the highest score at which it is still that of all pairs
 * is found by halving.
 */
export function worstOffFirst(market: Market): Optimum {
  const all = coverOf(market)
  const scores = [...new Set(market.rows.weight)].sort((a, b) => a - b)
  let [low, high] = [0, scores.length]
  let above: Cover = none(market)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    const tried = coverOf(atLeast(market, scores[middle] as number))
    if (tried.people === all.people) low = middle
    else {
      high = middle
      above = tried.cover
    }
  }
  const score = scores[low] ?? 0
  return { ...mostPlaced(atLeast(market, score)), floor: { score, mostPlaced: all.cover, noneHigher: above } }
}

interface Sides {
  readonly candidates: Side
  readonly vacancies: Side
}

function greatestSum({ rows, back, places }: Market): Sides {
  const candidates = createSide(rows, () => 1)
  const vacancies = createSide(back, (at) => places[at] as number)
  auction(candidates, vacancies)
  tighten(candidates, vacancies)
  fillPriced(vacancies, candidates)
  fillPriced(candidates, vacancies)
  return { candidates, vacancies }
}

/** How many can be placed, and a cover as large: the prices of the sum of ones (König 1931). */
function coverOf(market: Market): { readonly people: number; readonly cover: Cover } {
  const { candidates, vacancies } = greatestSum(countingPeople(market))
  const people = candidates.taken.reduce((sum, taken) => sum + taken, 0)
  return {
    people,
    cover: { candidates: Uint8Array.from(candidates.price), vacancies: Uint8Array.from(vacancies.price) },
  }
}

const none = ({ rows, places }: Market): Cover => ({
  candidates: new Uint8Array(rows.start.length - 1),
  vacancies: new Uint8Array(places.length),
})

const partnersOf = ({ taken, partners, firstSlot }: Side): Int32Array =>
  taken.map((count, at) => (count === 0 ? -1 : (partners[firstSlot[at] as number] as number)))

function withRoom(side: Side): number {
  let count = 0
  for (let at = 0; at < side.size; at++) if (hasRoom(side, at)) count++
  return count
}

/** Prices with the people that they stand for; `offset` is added where they stand for nobody or, negative, for somebody. */
function pricesOf(side: Side, peopleAt: (at: number) => number, offset = 0): Prices {
  const people = new Uint8Array(side.size)
  const fit = side.price.slice()
  for (let at = 0; at < side.size; at++) {
    people[at] = peopleAt(at)
    const applies = offset > 0 ? people[at] === 0 : people[at] === 1
    if (applies) fit[at] = (fit[at] as number) + offset
  }
  return { people, fit }
}
