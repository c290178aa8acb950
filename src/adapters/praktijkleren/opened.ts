import type { Candidate } from '../../domain/candidate.js'
import type { Vacancy } from '../../domain/vacancy.js'
import type { Matcher } from '../../matcher.js'
import { compareLots } from '../../rank/lottery.js'
import type { Match } from '../../score/match.js'
import type { Learner } from './learner.js'
import type { OpenedVacancy, Standing } from './route.js'
import type { PraktijklerenRules } from './rules.js'

/** How vacancies stand for a person as they are now, each asked once. */
export function standingNow({ record }: Learner, matcher: Matcher): (vacancyId: string) => Match {
  const known = new Map<string, Match>()
  return (vacancyId) => {
    const match = known.get(vacancyId) ?? matcher.score(record, vacancyId)
    known.set(vacancyId, match)
    return match
  }
}

const standing = ({ status, score }: Match): Standing => ({ status, score })
const rise = ({ before, after }: OpenedVacancy): number => (after.score ?? 0) - (before.score ?? 0)

/**
 * The vacancies of today that stand better for a person after a route: those that were blocked and are not, then those whose score
 * rises most; of equal ones the higher score, then the lot. So that it is worth telling, it is looked for among the best that the
 * matcher then ranks; the rise must be one that matters; and what even then scores less than a vacancy of which nothing is known
 * (`policy.unknown`) is left out. Vacancies that hire openly have no score and are not here.
 */
export function openedBy(
  after: Candidate,
  learner: Learner,
  now: (vacancyId: string) => Match,
  matcher: Matcher,
  { vacanciesLookedAt, vacanciesShown, leastRise }: PraktijklerenRules,
  leftOut: (vacancy: Vacancy) => boolean,
): OpenedVacancy[] {
  if (vacanciesShown === 0) return []
  const { matches } = matcher.rankVacancies(after, { limit: vacanciesLookedAt })
  const opened = matches
    .flatMap((match): OpenedVacancy[] => {
      const { vacancyId } = match
      const vacancy = matcher.vacancy(vacancyId)
      if (vacancy === undefined || leftOut(vacancy)) return []
      const before = now(vacancyId)
      const opened = before.status === 'blocked'
      return [{ vacancyId, title: vacancy.title, before: standing(before), after: standing(match), opened }]
    })
    .filter((one) => (one.opened || rise(one) >= leastRise) && (one.after.score ?? 0) >= matcher.policy.unknown)
  return opened
    .sort(
      (a, b) =>
        Number(b.opened) - Number(a.opened) ||
        rise(b) - rise(a) ||
        (b.after.score ?? 0) - (a.after.score ?? 0) ||
        compareLots(learner.lotWith(a.vacancyId), learner.lotWith(b.vacancyId)),
    )
    .slice(0, vacanciesShown)
}
