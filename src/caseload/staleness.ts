import { dayNumber } from '../domain/calendar.js'
import type { Candidate } from '../domain/candidate.js'
import type { Matcher } from '../matcher.js'
import type { PersonOutlook } from './personReport.js'
import type { Findability } from './report.js'
import type { VacancyNote } from './vacancyNotes.js'

type Dated = Pick<Candidate, 'updatedAt'> | Pick<VacancyNote, 'updatedAt'>
type Today = Pick<Matcher, 'asOf' | 'policy'>

/** How old a record is, if the policy calls it stale; a record without a date is not, and neither is any without a today. */
export function staleSince({ updatedAt }: Dated, { asOf, policy }: Today): PersonOutlook['stale'] {
  if (asOf === undefined || updatedAt === undefined) return undefined
  const days = dayNumber(asOf) - dayNumber(updatedAt)
  return days > policy.staleAfterDays ? { updatedAt, days } : undefined
}

/** How many records are stale, and of how many nobody knows. */
export function stalenessOf(people: readonly Dated[], vacancies: readonly Dated[], today: Today): Findability['stale'] {
  const stale = (records: readonly Dated[]) => records.filter((one) => staleSince(one, today) !== undefined).length
  const undated = (records: readonly Dated[]) => records.filter(({ updatedAt }) => updatedAt === undefined).length
  return {
    judged: today.asOf !== undefined,
    afterDays: today.policy.staleAfterDays,
    people: stale(people),
    undatedPeople: undated(people),
    vacancies: stale(vacancies),
    undatedVacancies: undated(vacancies),
    vacanciesLookedAt: vacancies.length,
  }
}
