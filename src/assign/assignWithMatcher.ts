import type { Candidate } from '../domain/candidate.js'
import type { Issue } from '../domain/issue.js'
import { checkNames, isWhole, wrongOption } from '../domain/optionErrors.js'
import { type GivenPerson, readGivenPeople } from '../givenPeople.js'
import { Matcher } from '../matcher.js'
import { divide } from './divide.js'
import type { Division } from './division.js'
import { hiresOpenly } from './hiresOpenly.js'
import { openMarket } from './market/market.js'
import { fixedFits } from './matcher/fixedFits.js'
import { heldVacancies } from './matcher/heldVacancies.js'
import { type ListOptions, TopLists } from './matcher/topLists.js'
import { wantsMore } from './matcher/wantsMore.js'
import { type AssignOptions, optionNames, resolveAssignOptions } from './options/options.js'
import { numbersOf } from './read/numbers.js'
import { readFits } from './read/readFits.js'
import { tellDivision } from './tell/tellDivision.js'

/** How a matcher's candidates and vacancies are divided. */
export interface MatcherAssignOptions extends AssignOptions, ListOptions {
  /** Records of candidates, or ids of those that the matcher holds. Default: all that it holds. */
  readonly candidates?: Iterable<Candidate | string>
  /** Ids of vacancies that the matcher holds. Default: all that it holds, but for those that hire openly. */
  readonly vacancies?: Iterable<string>
  /** How many vacancies of each candidate are looked at first. Default 20. */
  readonly k?: number
}

/** A division that holds for all pairs of the matcher, and how few of them were looked at. */
export interface WholeDivision {
  readonly division: Division
  /** Vacancies that hire openly: told apart, and not divided. */
  readonly openHiring: readonly string[]
  /** How often was divided and looked further. */
  readonly rounds: number
  /** The pairs that were looked at, and all that there are of these people and vacancies, blocked ones among them. */
  readonly pairs: { readonly lookedAt: number; readonly all: number }
  /** What was wrong with records of candidates. */
  readonly issues: readonly Issue[]
}

const MOST_CANDIDATES = 1_000_000
const names: Record<keyof MatcherAssignOptions, true> = {
  candidates: true,
  vacancies: true,
  k: true,
  where: true,
  waive: true,
  history: true,
  ...optionNames,
}

/**
 * Divides the places of a matcher's vacancies over its candidates, with proof for all pairs, though it looks at few of them. It
 * begins with the best `k` of each candidate and divides. Then it looks further down the lists of those for whom a pair below
 * the end could still better the whole: its score is at most that of the last pair, and a place costs at least the lowest price. When
 * there is nobody left for whom it could, the prices prove the optimum for the whole matrix.
 *
 * `places` default to those of the vacancies, and the seed to that of the matcher. `history` leaves pairs out as it does in a ranking.
 * With `greedy` and `stable` it also looks further for everybody whom the rule left without a place, or with the last score of
 * their list, so that they do what they would on the whole matrix.
 * @throws PassendError as `assign`; `unknown-candidate`, `unknown-vacancy`, `waiver-not-allowed`.
 */
export function assignWithMatcher(matcher: Matcher, options: MatcherAssignOptions = {}): WholeDivision {
  if (!(matcher instanceof Matcher)) throw wrongOption('matcher', 'a matcher made by createMatcher', matcher, names)
  checkNames(options, names)
  const { candidates, vacancies, k = 20, where, waive, history, ...rest } = options
  if (!isWhole(k, 1, 1_000_000)) throw wrongOption('k', 'a whole number of at least 1', k, names)
  const placesOf = (id: string) => matcher.vacancy(id)?.places
  const resolved = resolveAssignOptions({ places: placesOf, seed: matcher.seed, ...rest })
  const { held, openHiring } = heldVacancies(matcher, vacancies)
  const { people, issues } = readGivenPeople(candidates ?? matcher.candidateIds(), matcher, {
    most: MOST_CANDIDATES,
    advice: 'Divide region by region.',
  })
  const listOptions = { ...(where && { where }), ...(waive && { waive }), ...(history && { history }) }
  const lists = new TopLists(matcher, people, listOptions, new Set(held))
  for (const id of resolved.named) if (matcher.vacancy(id)?.openHiring !== undefined) throw hiresOpenly(id)
  const fixed = fixedFits(matcher, people, resolved.fixed, listOptions, new Set([...held, ...openHiring]))

  let further = people.map((_, at) => at)
  for (let rounds = 1; ; rounds++) {
    for (const at of further) lists.lengthen(at, k)
    const fits = readFits([...lists.rankings(), ...fixed], resolved.seed, { vacancyIds: held })
    const market = openMarket(fits, resolved)
    const divided = divide(market, fits, resolved)
    const wants = wantsMore(fits, market, divided, resolved)
    const numbers = numbersOf(fits.candidates.ids)
    further = [...people.keys()].filter((at) => {
      const number = numbers.get((people[at] as GivenPerson).id)
      const below = lists.below(at)
      return number !== undefined && below >= 0 && wants(number, below)
    })
    if (further.length > 0) continue
    return {
      division: tellDivision(fits, market, divided, resolved),
      openHiring,
      rounds,
      pairs: { lookedAt: lists.pairs, all: people.length * held.length },
      issues,
    }
  }
}
