import { isId } from '../../domain/optionErrors.js'
import { PassendError } from '../../errors.js'
import type { Matcher } from '../../matcher.js'
import type { AuditedList } from '../proposal.js'

/** Which lists are made of what a matcher holds. Everything may be left out. */
export interface AuditedListsOptions {
  /** The vacancies. Default: all that are held and do not hire openly. */
  readonly vacancyIds?: Iterable<string>
  /** The people. Default: all that are held. */
  readonly candidateIds?: Iterable<string>
  /** The period that the lists count in. */
  readonly period?: string
}

/** More people than this a ranking does not hold. */
const MOST_PEOPLE = 1_000_000

/**
 * For each vacancy the list of everybody who was looked at, best first and the blocked ones last, with what each criterion found: what
 * `impactReport` looks at, for a policy that nobody was shown anything by yet, or for all who could have been shown. The id of a list is
 * that of its vacancy, after the period if there is one.
 * @throws PassendError `open-hiring-is-not-ranked` if a vacancy that is named hires openly; `unknown-vacancy`, `unknown-candidate`,
 * `invalid-option`.
 */
export function auditedLists(
  matcher: Matcher,
  { vacancyIds, candidateIds, period }: AuditedListsOptions = {},
): AuditedList[] {
  if (period !== undefined && (typeof period !== 'string' || period === ''))
    throw wrong('period', 'a text such as 2026-03')
  const wanted = candidateIds === undefined ? undefined : new Set(idsOf('candidateIds', candidateIds))
  for (const id of wanted ?? []) {
    if (matcher.candidate(id) !== undefined) continue
    throw new PassendError('unknown-candidate', `No candidate '${id}' is held.`, 'Add it with addCandidates.', { id })
  }
  const vacancies =
    vacancyIds === undefined
      ? [...matcher.vacancyIds()].filter((id) => matcher.vacancy(id)?.openHiring === undefined)
      : new Set(idsOf('vacancyIds', vacancyIds))
  return Array.from(vacancies, (vacancyId) => {
    const { matches } = matcher.rankCandidates(vacancyId, { show: 'all', limit: MOST_PEOPLE })
    const looked = matches.filter(({ candidateId }) => wanted?.has(candidateId) ?? true)
    const pairs = looked.map(({ candidateId }) => {
      const { status, score, measures, unmet, unknown } = matcher.measure(candidateId, vacancyId)
      return { candidateId, vacancyId, status, score, measures, unmet, unknown }
    })
    return period === undefined ? { listId: vacancyId, pairs } : { listId: `${period} ${vacancyId}`, period, pairs }
  })
}

function idsOf(name: string, ids: Iterable<string>): string[] {
  const iterable = typeof ids === 'object' && ids !== null && Symbol.iterator in ids
  const read = iterable ? [...ids] : undefined
  if (read?.every(isId)) return read
  throw wrong(name, 'a list of ids')
}

const wrong = (name: string, expected: string): PassendError =>
  new PassendError(
    'invalid-option',
    `Option '${name}': expected ${expected}; got something else.`,
    'Options are { vacancyIds, candidateIds, period }.',
    { option: name },
  )
