import type { Policy } from '../domain/policy.js'
import type { ReachedVacancy } from '../rank/reach.js'
import type { Outlook } from './outlook.js'

/**
 * How many of the vacancies that steps would open fit already, what blocks them left out: their score is above what the policy
 * takes for unknown, so that more speaks for them than nothing known would.
 */
export const fittingOf = (
  opened: readonly ReachedVacancy[],
  { before }: Pick<Outlook, 'before'>,
  { unknown }: Pick<Policy, 'unknown'>,
): number => opened.filter(({ vacancyId }) => (before.get(vacancyId)?.score ?? 0) > unknown).length
