import { deepStrictEqual, ok, strictEqual } from 'node:assert'
import { engineVersion } from 'passend'
import { assign, verifyDivision } from 'passend/assign'
import { type OpenMarket, openMarket } from '../src/assign/market/market.js'
import { mostPlaced } from '../src/assign/optimum/mostPlaced.js'
import type { Optimum } from '../src/assign/optimum/optimum.js'
import { totalFit } from '../src/assign/optimum/totalFit.js'
import { worstOffFirst } from '../src/assign/optimum/worstOffFirst.js'
import { resolveAssignOptions } from '../src/assign/options/options.js'
import { readFits } from '../src/assign/read/readFits.js'
import type { Lots } from '../src/assign/rules/bestFirst.js'
import { greedy } from '../src/assign/rules/greedy.js'
import { stable } from '../src/assign/rules/stable.js'
import { drawMarket, type MarketSize, placedIn, timed } from './assignMarket.js'
import { digits, duration } from './row.js'
import { markdownTable, median } from './statistics.js'

/**
 * How long it takes to divide places so that nothing better is possible, beside greedy and deferred acceptance on the same market, and
 * what that brings. The market is one as list by list makes it: some vacancies are wanted by many, a few by nobody, and good
 * vacancies are good for everybody. What the optimum is worth must equal what its prices amount to, and the whole division is proved once more
 * from the matches.
 */

const RUNS = 3

/** What all people and places amount to at the prices. */
function dual({ places }: OpenMarket, { prices, gains }: Optimum): { people: number; fit: number } {
  let [people, fit] = [0, 0]
  for (let at = 0; at < gains.fit.length; at++) {
    people += gains.people[at]!
    fit += gains.fit[at]!
  }
  for (let at = 0; at < places.length; at++) {
    people += places[at]! * prices.people[at]!
    fit += places[at]! * prices.fit[at]!
  }
  return { people, fit }
}

interface Way {
  readonly name: string
  /** Divides, and returns by candidate their vacancy or -1. Checks what it can after the clock has stopped. */
  readonly run: () => { readonly vacancyOf: Int32Array; readonly check?: () => void }
}

function waysOf(market: OpenMarket, lots: Lots): Way[] {
  const byRule = (name: string, rule: typeof greedy): Way => ({
    name,
    run: () => ({ vacancyOf: rule(market, lots).map((edge) => (edge < 0 ? -1 : market.rows.to[edge]!)) }),
  })
  const best = (name: string, find: (of: OpenMarket) => Optimum, counts: boolean): Way => ({
    name,
    run() {
      const optimum = find(market)
      const check = () => {
        const { placed, fit } = placedIn(market, optimum.vacancyOf)
        deepStrictEqual(dual(market, optimum), { people: counts ? placed : 0, fit }, `${name}: dual = primal`)
      }
      return { vacancyOf: optimum.vacancyOf, check }
    },
  })
  return [
    byRule('greedy', greedy),
    byRule('stable', stable),
    best('optimum, total-fit', totalFit, false),
    best('optimum, most-placed', mostPlaced, true),
    best('optimum, worst-off-first', worstOffFirst, true),
  ]
}

function measure(size: MarketSize): void {
  const { lists, places } = drawMarket(size)
  const options = resolveAssignOptions({ places })
  const reading = timed(() => {
    const fits = readFits(lists, options.seed)
    return {
      market: openMarket(fits, options),
      lots: { candidates: fits.candidates.lots, vacancies: fits.vacancies.lots },
    }
  })
  const { market, lots } = reading.result
  const ways = waysOf(market, lots)
  const times = ways.map((): number[] => [])
  const found = ways.map(() => ({ placed: 0, fit: 0, lowest: 0 }))
  // Before and after one another in one process, so that none has the quiet moment to itself.
  for (let run = 0; run < RUNS; run++) {
    for (const [at, way] of ways.entries()) {
      const { ms, result } = timed(way.run)
      times[at]!.push(ms)
      result.check?.()
      found[at] = placedIn(market, result.vacancyOf)
    }
  }
  const [ofGreedy, ofTotal] = [found[0]!, found[2]!]
  ok(
    found.every(({ fit }) => fit <= ofTotal.fit),
    'nothing has a greater sum than the greatest',
  )
  const greedyMs = median(times[0]!)
  const rows = ways.map(({ name }, at) => {
    const { placed, fit, lowest } = found[at]!
    return [
      name,
      duration(median(times[at]!)),
      `${digits(median(times[at]!) / greedyMs)}x`,
      placed.toLocaleString('en'),
      `${((100 * (placed - ofGreedy.placed)) / ofGreedy.placed).toFixed(1)} %`,
      fit.toLocaleString('en'),
      `${((100 * fit) / ofTotal.fit).toFixed(1)} %`,
      String(lowest),
    ]
  })
  const whole = timed(() => assign(lists, { places }))
  const check = timed(() => verifyDivision(lists, whole.result))
  deepStrictEqual(check.result, { feasible: true, optimal: true, faults: [] })
  strictEqual(whole.result.counts.fit, found[3]!.fit)
  console.log(
    `\n${size.people.toLocaleString('en')} people, ${size.vacancies.toLocaleString('en')} vacancies, ${[...places.values()].reduce((a, b) => a + b, 0).toLocaleString('en')} places, ${market.rows.to.length.toLocaleString('en')} pairs. ` +
      `Reading them and setting up the market ${duration(reading.ms)}, apart from the times below; the whole call assign(rankings) ${duration(whole.ms)}, verifyDivision ${duration(check.ms)}. Medians of ${RUNS}.\n`,
  )
  const head = [
    'way',
    'time',
    'of greedy',
    'people placed',
    'more than greedy',
    'sum of scores',
    'of the greatest',
    'lowest score',
  ]
  console.log(markdownTable([head, ...rows]))
}

/** Runs the benchmark and prints its tables. */
export async function assignment(): Promise<void> {
  console.log(
    `passend ${engineVersion}, Node ${process.version}: dividing places; dual = primal asserted for every optimum`,
  )
  measure({ people: 4000, vacancies: 1600, places: 1 })
  measure({ people: 100_000, vacancies: 40_000, places: 1 })
  // About as many places as people: the hardest, and where one by one does worst.
  measure({ people: 100_000, vacancies: 40_000, places: 4 })
}
