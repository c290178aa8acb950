import type { GivenPerson } from '../givenPeople.js'
import type { Matcher } from '../matcher.js'
import type { RankingCounts } from '../rank/ranking.js'
import type { ReachedVacancy } from '../rank/reach.js'
import type { Match } from '../score/match.js'
import type { Instruments } from '../steps/instruments.js'
import type { ResolvedCaseloadOptions } from './options.js'
import type { ByCriterion } from './personReport.js'

/** What somebody meets among all vacancies: exact, of every one of them. */
export interface Outlook {
  readonly person: GivenPerson
  readonly counts: RankingCounts
  readonly blockedBy: ByCriterion
  readonly toVerifyBy: ByCriterion
  /** All that are open, best first. */
  readonly open: readonly Match[]
  /** All that steps would open, with the steps of least effort, by vacancy. */
  readonly reachable: ReadonlyMap<string, ReachedVacancy>
  /** Those of them as they stand now, blocked, with the score that they have without what blocks them. */
  readonly before: ReadonlyMap<string, Match>
  /** Those of them that some single step opens. */
  readonly oneStep: ReadonlySet<string>
  /** What each instrument opens by itself, by its id; one that opens nothing is not there. */
  readonly alone: ReadonlyMap<string, readonly ReachedVacancy[]>
}

/** More vacancies than anybody ranks. */
const ALL = 1_000_000

/**
 * Looks at all vacancies for somebody. The steps of least effort of a pair may be two cheap ones where a dear one would do
 * alone, and hide what another step opens as well; so single steps are asked for apart, and each by itself.
 * @param singles For each step of the catalogue a catalogue of that one.
 */
export function outlookOf(
  person: GivenPerson,
  matcher: Matcher,
  { where, history, bounds, instruments }: ResolvedCaseloadOptions,
  singles: ReadonlyMap<string, Instruments>,
): Outlook {
  const own = { where, history: history.filter(({ candidateId }) => candidateId === person.id) }
  const reach = (of: Instruments, maxSteps: number) =>
    matcher.reach(person.asked, { ...own, steps: { ...bounds, maxSteps, instruments: of } })
  const { counts, blockedBy, toVerifyBy, reachable } = reach(instruments, bounds.maxSteps)
  const { matches: open } = matcher.rankVacancies(person.asked, { ...own, limit: ALL })
  const oneStep = new Set(reach(instruments, 1).reachable.map(({ vacancyId }) => vacancyId))
  const alone = new Map<string, readonly ReachedVacancy[]>()
  if (oneStep.size > 0) {
    for (const [id, single] of singles) {
      const opened = reach(single, 1).reachable
      if (opened.length > 0) alone.set(id, opened)
    }
  }
  return {
    person,
    counts,
    blockedBy,
    toVerifyBy,
    open,
    reachable: new Map(reachable.map((one) => [one.vacancyId, one])),
    before: new Map(reachable.map(({ vacancyId }) => [vacancyId, matcher.score(person.asked, vacancyId)])),
    oneStep,
    alone,
  }
}
