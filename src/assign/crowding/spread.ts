import { FULL } from '../../domain/measure.js'
import { checkNames, isWhole, wrongOption } from '../../domain/optionErrors.js'
import type { FitRanking } from '../read/fit.js'
import { chooseTop } from './chooseTop.js'
import { type Crowding, crowding } from './crowding.js'
import { type Choice, inLotOrder, type OpenList, openList, reordered } from './openList.js'
import { readRankings } from './rankings.js'

/** How lists are spread. */
export interface SpreadOptions {
  /** How many of each list are shown, and count. Default 10. Lists must be longer than that to have something to choose from. */
  readonly k?: number
  /** How much higher a pair may score than one that is put above it, in points of score. 0..1000, default 50. */
  readonly tolerance?: number
  /** The day, `2026-11-02` or any other text: other days draw other lots. */
  readonly day: string
  /** Default `'passend'`. */
  readonly seed?: string
}

/** Lists that are spread, and what that did. */
export interface SpreadRankings<R extends FitRanking> {
  /** In the order in which they came, each with the same matches in the new order. */
  readonly rankings: readonly R[]
  readonly before: Omit<Crowding, 'shares'>
  readonly after: Omit<Crowding, 'shares'>
  /** How many lists show something else than before. */
  readonly changed: number
}

const names: Record<keyof SpreadOptions, true> = { k: true, tolerance: true, day: true, seed: true }

/** How often everybody chooses again. More brings little: most of the gain is in the first. */
const ROUNDS = 3

/**
 * Spreads the tops of lists, so that fewer people are sent to the same few vacancies. In the order of the lots of the day every list
 * chooses its top anew: what is recommended least elsewhere, but never a pair above another that scores more than `tolerance`
 * higher. A list that would crowd more by choosing stays as it was, so congestion never rises; among equals the lots of the day
 * choose, so that tomorrow others are on top. The order of input does not count. Blocked pairs stay below all others.
 * @throws PassendError `invalid-option`.
 */
export function spread<R extends FitRanking>(given: Iterable<R>, options: SpreadOptions): SpreadRankings<R> {
  checkNames(options, names)
  const { k = 10, tolerance = 50, day, seed = 'passend' } = options
  if (!isWhole(k, 1, 1_000_000)) throw wrongOption('k', 'a whole number of at least 1', k, names)
  if (!isWhole(tolerance, 0, FULL)) throw wrongOption('tolerance', 'a whole number 0..1000', tolerance, names)
  if (typeof day !== 'string') throw wrongOption('day', 'a text', day, names)
  if (typeof seed !== 'string') throw wrongOption('seed', 'a text', seed, names)
  const rankings = readRankings(given)
  const lists = rankings.map((ranking) => openList(ranking, k, `${seed} ${day}`))
  chooseInTurn(lists, k, tolerance)
  const after = rankings.map((ranking, at): R => ({ ...ranking, matches: reordered(ranking, lists[at] as OpenList) }))
  const measured = (some: readonly R[]) => {
    const { shares: _, ...rest } = crowding(some, { k })
    return rest
  }
  const shown = (ranking: R) => new Set(ranking.matches.slice(0, k))
  return {
    rankings: after,
    before: measured(rankings),
    after: measured(after),
    changed: after.filter((ranking, at) => {
      const was = shown(rankings[at] as R)
      return ranking.matches.slice(0, k).some((match) => !was.has(match))
    }).length,
  }
}

/** Round after round every list chooses its top, in the order of the lots, with the tops of the others as they then are. */
function chooseInTurn(lists: readonly OpenList[], k: number, tolerance: number): void {
  const load = new Map<string, number>()
  const count = (chosen: readonly Choice[], by: number) => {
    for (const { item } of chosen) load.set(item, (load.get(item) ?? 0) + by)
  }
  for (const { chosen } of lists) count(chosen, 1)
  const inOrder = inLotOrder(lists)
  for (let round = 0; round < ROUNDS; round++) {
    for (const list of inOrder) {
      count(list.chosen, -1)
      list.chosen = chooseTop(list, k, tolerance, load)
      count(list.chosen, 1)
    }
  }
}
