import { type GivenMatch, givenMatchSchema } from '../../domain/meetingEvent.js'
import { PassendError } from '../../errors.js'
import type { Matcher } from '../../matcher.js'
import { wrongOption } from '../input.js'
import type { Stand, VacancyFit, Visitor } from '../setting.js'
import { complain, type Notes, readPart } from './readPart.js'

/** How the vacancies of the event fit each candidate, by the candidate's place in the setting and the id of the vacancy. */
export type Fits = readonly ReadonlyMap<string, VacancyFit>[]

/** The most pairs of a candidate and a vacancy that are scored or read. */
const MOST_PAIRS = 1_000_000

/**
 * Reads the matches, one by one or in rankings. Those of others than come to the event are passed over. Of two of one pair a blocked
 * one counts before one that is not, then the lower score: whichever came first makes no difference.
 * @throws PassendError `open-hiring-is-not-ranked` for a match with a vacancy that hires openly.
 */
export function readMatches(
  given: Iterable<unknown>,
  candidates: readonly Visitor[],
  employers: readonly Stand[],
  notes: Notes,
): Fits {
  const places = new Map(candidates.map(({ id }, place) => [id, place]))
  const brought = new Map(employers.flatMap(({ vacancies }) => vacancies.map((vacancy) => [vacancy.id, vacancy])))
  const fits = candidates.map(() => new Map<string, VacancyFit>())
  let index = 0
  for (const input of given) {
    for (const one of matchesIn(input)) {
      if (index >= MOST_PAIRS) throw wrongOption('matches', `at most ${MOST_PAIRS}`, given)
      const match = readPart(givenMatchSchema, one, index, notes)
      const place = match && places.get(match.candidateId)
      const vacancy = match && brought.get(match.vacancyId)
      if (match !== undefined && place !== undefined && vacancy !== undefined) {
        if (vacancy.openHiring) throw openHiring(vacancy.id)
        const before = fits[place]?.get(match.vacancyId)
        if (before !== undefined)
          complain(notes, index, {
            code: 'duplicate-entry',
            path: '',
            expected: 'one match a pair',
            got: 'a second one; a blocked one counts, or the lower score',
          })
        fits[place]?.set(match.vacancyId, before === undefined ? fitOf(match) : lesser(before, fitOf(match)))
      }
      index++
    }
  }
  return fits
}

/** The matches in a ranking, or a match by itself; only what counts of it. */
function matchesIn(input: unknown): readonly unknown[] {
  try {
    if (typeof input !== 'object' || input === null) return [input]
    const { matches } = input as { matches?: unknown }
    return (Array.isArray(matches) ? matches.slice(0, MOST_PAIRS) : [input]).map((match) => {
      if (typeof match !== 'object' || match === null) return match
      const { candidateId, vacancyId, status, score } = match as Record<string, unknown>
      return { candidateId, vacancyId, status, score }
    })
  } catch {
    // A getter that throws: read again as it is, and told as not readable.
    return [undefined]
  }
}

const fitOf = ({ vacancyId, status, score }: GivenMatch): VacancyFit => ({ vacancyId, status, score })

const statuses = ['blocked', 'to-verify', 'eligible'] as const

const lesser = (one: VacancyFit, other: VacancyFit): VacancyFit => {
  const isBlocked = (fit: VacancyFit) => Number(fit.status === 'blocked')
  const order =
    isBlocked(other) - isBlocked(one) ||
    one.score - other.score ||
    statuses.indexOf(one.status) - statuses.indexOf(other.status)
  return order <= 0 ? one : other
}

const openHiring = (vacancyId: string): PassendError =>
  new PassendError(
    'open-hiring-is-not-ranked',
    `Vacancy '${vacancyId}' hires openly: the next person on its list gets the job, so no match may count for it.`,
    'Leave its matches out. People may still choose to meet its employer.',
    { vacancyId },
  )

/** Scores every candidate that a matcher holds with every vacancy of the event that it holds and that does not hire openly. */
export function scoreAll(
  matcher: Matcher,
  candidates: readonly Visitor[],
  employers: readonly Stand[],
  notes: Notes,
): Fits {
  const vacancies = employers.flatMap(({ vacancies: brought }) =>
    brought.filter(({ id, openHiring: openly }) => !openly && matcher.vacancy(id) !== undefined).map(({ id }) => id),
  )
  const ids = [...new Set(vacancies)]
  if (candidates.length * ids.length > MOST_PAIRS)
    throw wrongOption(
      'matcher',
      `at most ${MOST_PAIRS} pairs of a candidate and a vacancy`,
      candidates.length * ids.length,
    )
  return candidates.map(({ id }, index) => {
    if (matcher.candidate(id) !== undefined)
      return new Map(
        ids.map((vacancyId) => {
          const { status, score } = matcher.score(id, vacancyId)
          return [vacancyId, { vacancyId, status, score }]
        }),
      )
    complain(notes, index, {
      code: 'unknown-value',
      id,
      path: 'id',
      expected: 'a candidate that the matcher holds',
      got: 'one that it does not hold; nobody is found for them by fit',
    })
    return new Map()
  })
}
