import type { Candidate } from '../domain/candidate.js'
import { describe, keyText } from '../domain/issue.js'
import { type Filter, type HistoryEntry, readRankOptions } from '../domain/rankOptions.js'
import { DEFAULT_STEPS, type StepBounds } from '../domain/stepOptions.js'
import { PassendError } from '../errors.js'
import type { Matcher } from '../matcher.js'
import { type RankingOptions, takeInstruments } from '../stepOptions.js'
import type { Instruments } from '../steps/instruments.js'

/** What a report of a caseload is made of. Everything may be left out. */
export interface CaseloadOptions {
  /** The people it is about: ids of those that the matcher holds, or records. Default: all that are held. At most 2000. */
  readonly candidates?: Iterable<string | Candidate>
  /** How far steps may go, and in which catalogue. Default: at most 3 steps at once, no budget, the matcher's catalogue. */
  readonly steps?: RankingOptions['steps']
  /** Which vacancies count: `{ region: 'Groningen' }`. Default: all that are held. */
  readonly where?: Filter
  /** Pairs that came up before. They are left out, and counted as such. */
  readonly history?: readonly HistoryEntry[]
  /**
   * How many vacancies of each person are looked into one by one, for what is missing and which competences lack: the best
   * that are open, then the nearest of the others. 0 to 1000, default 50. All other figures are of all vacancies.
   */
  readonly profileLimit?: number
}

/** The options with every default filled in. */
export interface ResolvedCaseloadOptions {
  readonly candidates: Iterable<unknown>
  readonly instruments: Instruments
  readonly bounds: StepBounds & { readonly maxSteps: number }
  readonly where: Filter
  readonly history: readonly HistoryEntry[]
  readonly profileLimit: number
}

const DEFAULT_PROFILE_LIMIT = 50
const MOST_PROFILE_LIMIT = 1000

const optionNames: Readonly<Record<keyof CaseloadOptions, true>> = {
  candidates: true,
  steps: true,
  where: true,
  history: true,
  profileLimit: true,
}

/**
 * Checks the options and fills in the defaults.
 * @throws PassendError `invalid-option`, naming what is wrong.
 */
export function resolveCaseloadOptions(matcher: Matcher, given: CaseloadOptions): ResolvedCaseloadOptions {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) wrong('options', 'an object', given)
  for (const name of Object.keys(given))
    if (!Object.hasOwn(optionNames, name)) wrong(keyText(name), 'one of the options', name)
  const { candidates, steps, where, history, profileLimit = DEFAULT_PROFILE_LIMIT } = given
  if (candidates !== undefined && !isList(candidates)) wrong('candidates', 'a list of ids or records', candidates)
  if (!Number.isInteger(profileLimit) || profileLimit < 0 || profileLimit > MOST_PROFILE_LIMIT)
    wrong('profileLimit', `a whole number from 0 to ${MOST_PROFILE_LIMIT}`, profileLimit)
  const { instruments = matcher.instruments, rest } = takeInstruments(steps)
  const read = readRankOptions({
    ...(where !== undefined && { where }),
    ...(history !== undefined && { history: history as HistoryEntry[] }),
    ...(rest !== undefined && { steps: rest }),
  })
  return {
    candidates: candidates ?? matcher.candidateIds(),
    instruments,
    bounds: { ...read.steps, maxSteps: read.steps?.maxSteps ?? DEFAULT_STEPS },
    where: read.where ?? {},
    history: read.history ?? [],
    profileLimit,
  }
}

const isList = (given: unknown): boolean => typeof given === 'object' && given !== null && Symbol.iterator in given

function wrong(name: string, expected: string, got: unknown): never {
  throw new PassendError(
    'invalid-option',
    `Option '${name}': expected ${expected}; got ${typeof got === 'number' ? got : describe(got)}.`,
    'caseloadReport(matcher, { candidates, steps: { instruments, budget, maxSteps }, where, history, profileLimit })',
    { option: name },
  )
}
