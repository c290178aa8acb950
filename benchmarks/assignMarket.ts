import type { Fit, FitRanking } from '../src/assign/index.js'
import type { OpenMarket } from '../src/assign/market/market.js'
import { SeededRandom } from './random.js'

/** A market to divide: how large it is. */
export interface MarketSize {
  readonly people: number
  readonly vacancies: number
  /** The most places of a vacancy; each has from 1 to so many. */
  readonly places: number
}

/** How many vacancies are on the list of each person. */
const EDGES = 50

/**
 * A market as list by list makes it: some vacancies are wanted by many, a few by nobody, and good vacancies are good for everybody.
 * In each region everybody draws vacancies by how much these are in demand (the second half as much as the first, the third a
 * third: Zipf), without drawing one twice. The same size draws the same market.
 */
export function drawMarket(size: MarketSize): {
  readonly lists: readonly FitRanking[]
  readonly places: ReadonlyMap<string, number>
} {
  const random = new SeededRandom(6)
  const places = Array.from(
    { length: size.vacancies },
    (_, at) => [`vacancy-${at}`, 1 + random.below(size.places)] as const,
  )
  return { lists: topLists(size, new SeededRandom(5)), places: new Map(places) }
}

function topLists({ people, vacancies }: MarketSize, random: SeededRandom): FitRanking[] {
  const regions = Math.max(1, Math.round(vacancies / 1143))
  const inRegion = Math.floor(vacancies / regions)
  const demand = new Float64Array(inRegion)
  let sum = 0
  for (let at = 0; at < inRegion; at++) {
    sum += 1 / (1 + at)
    demand[at] = sum
  }
  const draw = () => {
    const wanted = (random.below(1e9) / 1e9) * sum
    let [low, high] = [0, inRegion - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (demand[middle]! <= wanted) low = middle + 1
      else high = middle
    }
    return low
  }
  const ids = Array.from({ length: vacancies }, (_, at) => `vacancy-${at}`)
  const appeal = Int32Array.from({ length: vacancies }, () => random.below(300))
  return Array.from({ length: people }, (_, at) => {
    const candidateId = `person-${at}`
    const [own, first] = [random.below(200), (at % regions) * inRegion]
    const chosen = new Set<number>()
    while (chosen.size < EDGES) chosen.add(first + draw())
    const matches = [...chosen].map((vacancy): Fit => {
      const score = Math.min(1000, 200 + own + appeal[vacancy]! + random.below(300))
      return { candidateId, vacancyId: ids[vacancy]!, status: 'eligible', score }
    })
    return { for: { candidateId }, matches }
  })
}

/** What a division of a market is worth. */
export interface Placed {
  readonly placed: number
  readonly fit: number
  readonly lowest: number
}

/** How many are placed, with which sum of scores, and the lowest. `vacancyOf`: by candidate their vacancy or -1. */
export function placedIn({ rows }: OpenMarket, vacancyOf: Int32Array): Placed {
  let [placed, fit, lowest] = [0, 0, 1000]
  for (const [candidate, vacancy] of vacancyOf.entries()) {
    if (vacancy < 0) continue
    const edge = rows.to.indexOf(vacancy, rows.start[candidate])
    placed++
    fit += rows.weight[edge]!
    lowest = Math.min(lowest, rows.weight[edge]!)
  }
  return { placed, fit, lowest }
}

/** Runs something once, and how long it took. */
export function timed<T>(run: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now()
  const result = run()
  return { ms: performance.now() - start, result }
}
