import { FULL } from '../domain/measure.js'
import { compareLots, drawLot, type Lot } from '../rank/lottery.js'
import { type Crowding, crowding } from './crowding.js'
import type { Fit, FitRanking } from './fit.js'
import { checkNames, isWhole, wrongOption } from './optionErrors.js'
import { directionOf, itemOf, readerOf, readRankings } from './rankings.js'
import { logTerm } from './shares.js'

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
  const lists = rankings.map((ranking) => listOf(ranking, k, `${seed} ${day}`))
  const load = new Map<string, number>()
  for (const { chosen } of lists) for (const choice of chosen) change(load, choice, 1)
  const inOrder = [...lists].sort((a, b) => compareLots(a.lot, b.lot) || (a.id < b.id ? -1 : 1))
  for (let round = 0; round < ROUNDS; round++) {
    for (const list of inOrder) {
      for (const choice of list.chosen) change(load, choice, -1)
      list.chosen = choose(list, k, tolerance, load)
      for (const choice of list.chosen) change(load, choice, 1)
    }
  }
  const spreaded = rankings.map((ranking, at): R => ({ ...ranking, matches: reordered(ranking, lists[at] as List) }))
  const measured = (some: readonly R[]) => {
    const { shares: _, ...rest } = crowding(some, { k })
    return rest
  }
  const shown = (ranking: R) => new Set(ranking.matches.slice(0, k))
  return {
    rankings: spreaded,
    before: measured(rankings),
    after: measured(spreaded),
    changed: spreaded.filter((ranking, at) => {
      const was = shown(rankings[at] as R)
      return ranking.matches.slice(0, k).some((match) => !was.has(match))
    }).length,
  }
}

interface Choice {
  readonly match: Fit
  readonly item: string
  readonly lot: Lot
}

interface List {
  readonly id: string
  readonly lot: Lot
  /** What may be on top, best score first. */
  readonly choices: readonly Choice[]
  chosen: readonly Choice[]
}

function listOf(ranking: FitRanking, k: number, seed: string): List {
  const of = directionOf(ranking)
  const id = readerOf(ranking)
  const choices = ranking.matches
    .filter(({ status }) => status !== 'blocked')
    .map((match) => ({ match, item: itemOf(match, of), lot: drawLot(seed, match.candidateId, match.vacancyId) }))
  // A stable sort: matches come best first, and stay as they are among equals.
  choices.sort((a, b) => b.match.score - a.match.score)
  return { id, lot: drawLot(seed, id, of), choices, chosen: choices.slice(0, k) }
}

const change = (load: Map<string, number>, { item }: Choice, by: number): void => {
  load.set(item, (load.get(item) ?? 0) + by)
}

/**
 * The top that crowds least. One that leaves out a pair may hold, after those that score higher, only such as score at most the
 * tolerance less than it: so each pair is tried in turn as the best one that is left out.
 */
function choose({ choices, chosen }: List, k: number, tolerance: number, load: ReadonlyMap<string, number>) {
  if (choices.length <= k) return chosen
  const added = ({ item }: Choice) => {
    const count = load.get(item) ?? 0
    return logTerm(count + 1) - logTerm(count)
  }
  const costs = new Map(choices.map((choice) => [choice, added(choice)]))
  const costOf = (some: readonly Choice[]) => some.reduce((sum, choice) => sum + (costs.get(choice) ?? 0), 0)
  let best = { top: chosen, cost: costOf(chosen) }
  for (let out = k; out >= 0; out--) {
    const least = (choices[out] as Choice).match.score - tolerance
    const others = choices.slice(out + 1).filter(({ match }) => match.score >= least)
    if (others.length < k - out) continue
    others.sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0) || compareLots(a.lot, b.lot))
    const top = [...choices.slice(0, out), ...others.slice(0, k - out)]
    const cost = costOf(top)
    if (cost < best.cost || (cost === best.cost && luckier(top, best.top))) best = { top, cost }
  }
  return best.top
}

/** Whether the best lot that only one of two has is in the first. */
function luckier(one: readonly Choice[], other: readonly Choice[]): boolean {
  const [ofOne, ofOther] = [new Set(one), new Set(other)]
  const only = [...one.filter((choice) => !ofOther.has(choice)), ...other.filter((choice) => !ofOne.has(choice))]
  const [first] = only.sort((a, b) => compareLots(a.lot, b.lot))
  return first !== undefined && ofOne.has(first)
}

/** The top in the order of score, then the rest as it was. */
function reordered({ matches }: FitRanking, { chosen }: List): Fit[] {
  const top = new Set(chosen.map(({ match }) => match))
  const inTop = matches.filter((match) => top.has(match))
  inTop.sort((a, b) => b.score - a.score)
  return [...inTop, ...matches.filter((match) => !top.has(match))]
}
