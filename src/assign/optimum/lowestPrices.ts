import type { Market } from '../market/market.js'
import { Frontier } from './frontier.js'
import type { Optimum, Prices } from './optimum.js'

/** People and fit in one number: more than any sum of scores along a way, and small enough that sums stay exact. */
const PERSON = 2 ** 32

/**
 * Brings prices down as far as they can go. An optimum has many prices that prove it; of these the lowest are the ones that mean
 * something: the price of a place is then what the whole would gain with one more there, exactly (Leonard 1983), and
 * they do not depend on how the optimum was found.
 *
 * A price can fall by as much as its vacancy is away, in slack, from somebody without a place, or from a price that falls to
 * nothing: one search for all, beginning at those ends.
 */
export function lowestPrices({ rows, back, places }: Market, optimum: Optimum, countsPeople: boolean): Optimum {
  const { vacancyOf } = optimum
  const price = inOne(optimum.prices)
  const gain = inOne(optimum.gains)
  const each = countsPeople ? PERSON : 0
  const fall = price.slice()
  const holders = holdersOf(vacancyOf, places.length)
  const frontier = new Frontier()
  const lookFrom = (candidate: number, far: number) => {
    const base = far + (gain[candidate] as number) - each
    const end = rows.start[candidate + 1] as number
    for (let edge = rows.start[candidate] as number; edge < end; edge++) {
      const vacancy = rows.to[edge] as number
      const way = base + (price[vacancy] as number) - (rows.weight[edge] as number)
      if (way >= (fall[vacancy] as number)) continue
      fall[vacancy] = way
      frontier.push(vacancy, way)
    }
  }
  for (const [vacancy, far] of fall.entries())
    if ((back.start[vacancy] as number) < (back.start[vacancy + 1] as number)) frontier.push(vacancy, far)
  for (const [candidate, vacancy] of vacancyOf.entries()) if (vacancy < 0) lookFrom(candidate, 0)
  for (;;) {
    const vacancy = frontier.pop(Number.POSITIVE_INFINITY)
    if (vacancy < 0) break
    const { distance } = frontier
    if (distance > (fall[vacancy] as number)) continue
    const end = holders.start[vacancy + 1] as number
    for (let slot = holders.start[vacancy] as number; slot < end; slot++)
      lookFrom(holders.candidates[slot] as number, distance)
  }
  for (const [vacancy, by] of fall.entries()) price[vacancy] = (price[vacancy] as number) - by
  for (const [candidate, vacancy] of vacancyOf.entries())
    if (vacancy >= 0) gain[candidate] = (gain[candidate] as number) + (fall[vacancy] as number)
  return { ...optimum, prices: apart(price), gains: apart(gain) }
}

/** By vacancy, who has its places. */
function holdersOf(vacancyOf: Int32Array, vacancies: number) {
  const start = new Int32Array(vacancies + 1)
  for (const vacancy of vacancyOf) if (vacancy >= 0) start[vacancy + 1] = (start[vacancy + 1] as number) + 1
  for (let at = 0; at < vacancies; at++) start[at + 1] = (start[at + 1] as number) + (start[at] as number)
  const next = start.slice()
  const candidates = new Int32Array(start[vacancies] as number)
  for (const [candidate, vacancy] of vacancyOf.entries()) {
    if (vacancy < 0) continue
    const slot = next[vacancy] as number
    candidates[slot] = candidate
    next[vacancy] = slot + 1
  }
  return { start, candidates }
}

const inOne = ({ people, fit }: Prices): Float64Array =>
  Float64Array.from(fit, (points, at) => (people[at] as number) * PERSON + points)

/** Fit lies within half a person of 0, so that the whole people are the nearest. */
function apart(amounts: Float64Array): Prices {
  const people = Uint8Array.from(amounts, (amount) => Math.round(amount / PERSON))
  return { people, fit: Int32Array.from(amounts, (amount, at) => amount - (people[at] as number) * PERSON) }
}
