import { FULL } from '../../domain/measure.js'
import { isId, isWhole } from '../../domain/optionErrors.js'
import { PassendError } from '../../errors.js'
import type { Fit, FitRanking } from '../read/fit.js'
import { standings } from '../read/standings.js'

/** What rankings recommend: vacancies to candidates, or candidates to vacancies. */
export type Recommended = 'vacancies' | 'candidates'

/** What a ranking recommends. */
export const directionOf = (ranking: FitRanking): Recommended =>
  'candidateId' in ranking.for ? 'vacancies' : 'candidates'

/** The id of what a match recommends. */
export const itemOf = (match: Fit, of: Recommended): string =>
  of === 'vacancies' ? match.vacancyId : match.candidateId

/** For whom a ranking is. */
export const readerOf = ({ for: whom }: FitRanking): string =>
  'candidateId' in whom ? whom.candidateId : whom.vacancyId

/**
 * A list of rankings of one direction, one for each reader.
 * @throws PassendError `invalid-option` for anything else.
 */
export function readRankings<R extends FitRanking>(given: Iterable<R>): readonly R[] {
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given)) throw wrongRankings('it is no list')
  const rankings: R[] = []
  const readers = new Set<string>()
  for (const ranking of given) {
    if (!isRanking(ranking)) throw wrongRankings(`rankings[${rankings.length}] is none`)
    const first = rankings[0] ?? ranking
    if (directionOf(ranking) !== directionOf(first))
      throw wrongRankings('some are for candidates and some for vacancies')
    if (readers.has(readerOf(ranking))) throw wrongRankings(`rankings[${rankings.length}] is the second for the same`)
    readers.add(readerOf(ranking))
    rankings.push(ranking)
  }
  return rankings
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function isRanking(given: FitRanking): boolean {
  if (!isObject(given) || !isObject(given.for) || !isId(readerOf(given)) || !Array.isArray(given.matches)) return false
  const of = directionOf(given)
  return (
    given.matches.every(isFit) && new Set(given.matches.map((match) => itemOf(match, of))).size === given.matches.length
  )
}

const isFit = (match: Fit): boolean =>
  isObject(match) &&
  isId(match.candidateId) &&
  isId(match.vacancyId) &&
  isWhole(match.score, 0, FULL) &&
  typeof match.status === 'string' &&
  Object.hasOwn(standings, match.status)

const wrongRankings = (why: string): PassendError =>
  new PassendError(
    'invalid-option',
    `Expected a list of rankings, one for each candidate or one for each vacancy: ${why}.`,
    'Give what rankVacancies or rankCandidates returned, in an array.',
    { option: 'rankings' },
  )
