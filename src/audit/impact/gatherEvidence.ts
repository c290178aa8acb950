import { holm } from '../statistics/holm.js'
import { createRandom } from '../statistics/random.js'
import { shuffledGaps } from '../statistics/shuffledGaps.js'
import type { ComparedTable } from './comparedTable.js'
import type { ResolvedImpactOptions } from './options.js'
import type { Counts } from './tally.js'

/** How often people are shuffled if nothing else is asked: at least so often, and so many times for each test, that one alone can be found. */
const SHUFFLES = 1999
const SHUFFLES_FOR_EACH_TEST = 40

/** The p-values of the tested groups of one table. */
export interface Evidence {
  readonly ps: readonly number[]
  readonly corrected: readonly number[]
}

/** The evidence of a whole report. */
export interface GatheredEvidence {
  readonly ofTable: readonly Evidence[]
  /** How many groups were tested. */
  readonly tests: number
  /** How often people were shuffled. */
  readonly permutations: number
}

/** Shuffles whole people over the groups of all tables, and corrects what comes of it for how many groups were tested. */
export function gatherEvidence(
  tables: readonly ComparedTable[],
  people: readonly Counts[],
  options: ResolvedImpactOptions,
): GatheredEvidence {
  const shuffled = tables.map((table) => table.shuffled)
  const tests = shuffled.reduce((sum, { tested }) => sum + tested.length, 0)
  const permutations = options.permutations ?? Math.max(SHUFFLES, SHUFFLES_FOR_EACH_TEST * tests - 1)
  const [trials, successes] = [
    Uint32Array.from(people, ({ pairs }) => pairs),
    Uint32Array.from(people, ({ selected }) => selected),
  ]
  const random = createRandom(`${options.seed} people`)
  const ps = tests === 0 ? tables.map(() => []) : shuffledGaps(trials, successes, shuffled, permutations, random)
  const corrected = holm(ps.flat())
  let from = 0
  const ofTable = ps.map((own): Evidence => {
    from += own.length
    return { ps: own, corrected: corrected.slice(from - own.length, from) }
  })
  return { ofTable, tests, permutations }
}
