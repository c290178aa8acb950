import { describe, keyText } from '../domain/issue.js'
import type {
  GivenMatch,
  MeetingCandidate,
  MeetingChoices,
  MeetingEmployer,
  MeetingEvent,
} from '../domain/meetingEvent.js'
import { PassendError } from '../errors.js'
import { Matcher } from '../matcher.js'
import type { Ranking } from '../rank/ranking.js'

/** What meetings are planned from. */
export interface MeetingsInput {
  readonly event: MeetingEvent
  /** Who comes to find work: ids, or records with rounds, needs and numbers. Ids are pseudonymous. At most 2000, and 100,000 pairs with employers. */
  readonly candidates: Iterable<MeetingCandidate | string>
  /** Which employers come: ids, or records. At most 300. */
  readonly employers: Iterable<MeetingEmployer | string>
  /** Whom each chooses and refuses; one list for a candidate or an employer. */
  readonly choices?: Iterable<MeetingChoices>
  /** Matches, or rankings, to fill from. A pair without a match is not filled: nothing is known of it. */
  readonly matches?: Iterable<GivenMatch | Ranking>
  /** Scores every pair if there are no `matches`; knows the vacancies of employers and their titles. */
  readonly matcher?: Matcher
  /** Below which score nobody is brought together by fit. 1 to 1000, default 1. */
  readonly leastFit?: number
  /** What lots are drawn from. Default: the seed of the matcher, or `'passend'`. */
  readonly seed?: string
  /**
   * How many steps the search may take, as a count, so that every machine ends at the same. Default 20,000,000: a second or two. An
   * event of a hundred people and more takes what it must for a first plan.
   */
  readonly maxSteps?: number
  /** Takes a nine-digit candidate id that passes the elfproef. Default false: it is taken for a burgerservicenummer and refused. */
  readonly allowBsnLikeIds?: boolean
}

/** The options with every default filled in; what came in the lists is read later. */
export interface ResolvedInput {
  readonly event: unknown
  readonly candidates: Iterable<unknown>
  readonly employers: Iterable<unknown>
  readonly choices: Iterable<unknown>
  readonly matches: Iterable<unknown> | undefined
  readonly matcher: Matcher | undefined
  readonly leastFit: number
  readonly seed: string
  readonly maxSteps: number
  readonly allowBsnLikeIds: boolean
}

const names: Readonly<Record<keyof MeetingsInput, true>> = {
  event: true,
  candidates: true,
  employers: true,
  choices: true,
  matches: true,
  matcher: true,
  leastFit: true,
  seed: true,
  maxSteps: true,
  allowBsnLikeIds: true,
}

/**
 * Checks the options and fills in the defaults.
 * @throws PassendError `invalid-option`, naming what is wrong.
 */
export function resolveInput(given: MeetingsInput): ResolvedInput {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw wrongOption('input', 'an object', given)
  for (const name of Object.keys(given))
    if (!Object.hasOwn(names, name)) throw wrongOption(keyText(name), 'one of the options', name)
  const { event, candidates, employers, choices = [], matches, matcher } = given
  const { leastFit = 1, seed = matcher?.seed ?? 'passend', maxSteps = 20_000_000, allowBsnLikeIds = false } = given
  const list = (name: string, value: unknown, of: string) => {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
      throw wrongOption(name, `a list of ${of}`, value)
  }
  list('candidates', candidates, 'ids or records')
  list('employers', employers, 'ids or records')
  list('choices', choices, 'choices')
  if (matches !== undefined) list('matches', matches, 'matches or rankings')
  if (matcher !== undefined && !(matcher instanceof Matcher))
    throw wrongOption('matcher', 'a matcher made by createMatcher', matcher)
  whole('leastFit', leastFit, 1, 1000)
  whole('maxSteps', maxSteps, 0, 10_000_000_000)
  if (typeof seed !== 'string') throw wrongOption('seed', 'a text', seed)
  if (typeof allowBsnLikeIds !== 'boolean') throw wrongOption('allowBsnLikeIds', 'true or false', allowBsnLikeIds)
  return { event, candidates, employers, choices, matches, matcher, leastFit, seed, maxSteps, allowBsnLikeIds }
}

function whole(name: string, value: number, from: number, to: number): void {
  if (!Number.isInteger(value) || value < from || value > to)
    throw wrongOption(name, `a whole number from ${from} to ${to}`, value)
}

/** The error of an option that is not what it should be. */
export const wrongOption = (name: string, expected: string, got: unknown): PassendError =>
  new PassendError(
    'invalid-option',
    `Option '${name}': expected ${expected}; got ${typeof got === 'number' ? got : describe(got)}.`,
    'planMeetings({ event, candidates, employers, choices, matches, matcher, leastFit, seed, maxSteps })',
    { option: name },
  )
