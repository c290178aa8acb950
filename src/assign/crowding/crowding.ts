import { divideRounded, FULL } from '../../domain/measure.js'
import { checkNames, isWhole, wrongOption } from '../../domain/optionErrors.js'
import type { Division } from '../division.js'
import type { Fit, FitRanking } from '../read/fit.js'
import { directionOf, itemOf, readRankings } from './rankings.js'
import { type CrowdingMeasures, measuresOf } from './shares.js'

/** How crowding is measured. */
export interface CrowdingOptions {
  /** How many of each list count: those on top. Default 10. A division has one for each person. */
  readonly k?: number
  /**
   * Over how many vacancies (or candidates) it could be spread. Default: those that the rankings counted, openly hiring ones
   * apart; of rankings that count nothing, those that are in any of the lists.
   */
  readonly items?: number
}

/** Who is crowded where. */
export interface Crowding extends CrowdingMeasures {
  readonly k: number
  /** What is recommended: vacancies to candidates, or candidates to vacancies. */
  readonly of: 'vacancies' | 'candidates'
  readonly items: number
  /** How many lists there are, and how many recommendations in them count. */
  readonly lists: number
  readonly recommendations: number
  /** Lists with something eligible, and with something eligible or to be verified, in thousandths of all. */
  readonly withEligible: number
  readonly withPossible: number
  /** How often each was recommended, in thousandths of all recommendations; the largest first, equal ones by id. */
  readonly shares: readonly MarketShare[]
}

export interface MarketShare {
  readonly id: string
  readonly count: number
  readonly share: number
}

const names: Record<keyof CrowdingOptions, true> = { k: true, items: true }

/**
 * How crowded the tops of rankings are, or a division. Blocked pairs do not count. See `CrowdingMeasures` for the measures.
 * @throws PassendError `invalid-option` for rankings of both directions together, and for options that are wrong.
 */
export function crowding(given: Iterable<FitRanking> | Division, options: CrowdingOptions = {}): Crowding {
  checkNames(options, names)
  const { k = 10, items } = options
  if (!isWhole(k, 1, 1_000_000)) throw wrongOption('k', 'a whole number of at least 1', k, names)
  if (items !== undefined && !isWhole(items, 1, Number.MAX_SAFE_INTEGER))
    throw wrongOption('items', 'a whole number of at least 1', items, names)
  return isDivision(given) ? ofDivision(given, items) : ofRankings(readRankings(given), k, items)
}

/** What of a list counts: the top that is not blocked. */
const topOf = (matches: readonly Fit[], k: number): readonly Fit[] =>
  matches.filter(({ status }) => status !== 'blocked').slice(0, k)

const isDivision = (given: Iterable<FitRanking> | Division): given is Division =>
  typeof given === 'object' && given !== null && 'pairs' in given && 'vacancies' in given

function ofRankings(rankings: readonly FitRanking[], k: number, items: number | undefined): Crowding {
  const of = rankings[0] === undefined ? 'vacancies' : directionOf(rankings[0])
  const counts = new Map<string, number>()
  const listed = new Set<string>()
  let [withEligible, withPossible, held] = [0, 0, 0]
  for (const { matches, counts: told } of rankings) {
    for (const match of matches) listed.add(itemOf(match, of))
    for (const match of topOf(matches, k)) add(counts, itemOf(match, of))
    const shown = (status: Fit['status']) => matches.some((match) => match.status === status)
    const eligible = told === undefined ? shown('eligible') : told.eligible > 0
    const toVerify = told === undefined ? shown('to-verify') : told.toVerify > 0
    if (eligible) withEligible++
    if (eligible || toVerify) withPossible++
    if (told !== undefined)
      held = Math.max(held, told.eligible + told.toVerify + told.blocked + told.leftOut + told.filtered)
  }
  return crowdingOf(
    { k, of, items: items ?? Math.max(held, listed.size), lists: rankings.length, withEligible, withPossible },
    counts,
  )
}

function ofDivision(
  { pairs, counts: { candidates, withEligible, withPossible, vacancies } }: Division,
  items?: number,
) {
  const counts = new Map<string, number>()
  for (const { vacancyId } of pairs) add(counts, vacancyId)
  const counted = {
    k: 1,
    of: 'vacancies' as const,
    items: items ?? vacancies,
    lists: candidates,
    withEligible,
    withPossible,
  }
  return crowdingOf(counted, counts)
}

function add(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1)
}

type Counted = Pick<Crowding, 'k' | 'of' | 'items' | 'lists' | 'withEligible' | 'withPossible'>

function crowdingOf(counted: Counted, counts: ReadonlyMap<string, number>): Crowding {
  const items = Math.max(counted.items, counts.size)
  const recommendations = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const ofLists = (count: number) => (counted.lists === 0 ? 0 : divideRounded(FULL * count, counted.lists))
  return {
    ...counted,
    ...measuresOf([...counts.values()], items),
    items,
    recommendations,
    withEligible: ofLists(counted.withEligible),
    withPossible: ofLists(counted.withPossible),
    shares: [...counts]
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .map(([id, count]) => ({ id, count, share: divideRounded(FULL * count, recommendations) })),
  }
}
