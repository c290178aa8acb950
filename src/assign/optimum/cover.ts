import { countingPeople, type Market } from '../market/market.js'
import { greatestSum } from './greatestSum.js'
import type { Cover } from './optimum.js'

/** How many can be placed, and a cover as large: the prices of the sum of ones (König 1931). */
export function coverOf(market: Market): { readonly people: number; readonly cover: Cover } {
  const { candidates, vacancies } = greatestSum(countingPeople(market))
  const people = candidates.taken.reduce((sum, taken) => sum + taken, 0)
  return {
    people,
    cover: { candidates: Uint8Array.from(candidates.price), vacancies: Uint8Array.from(vacancies.price) },
  }
}

/** A cover of nothing, where nothing is to be covered. */
export const noCover = ({ rows, places }: Market): Cover => ({
  candidates: new Uint8Array(rows.start.length - 1),
  vacancies: new Uint8Array(places.length),
})
