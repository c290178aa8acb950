import type { Block, Question } from './block.js'
import type { Learner } from './learner.js'
import type { WorkProcess } from './qualification.js'
import type { RouteTime } from './route.js'
import type { PraktijklerenRules } from './rules.js'
import type { Target } from './target.js'

/** Whether the hours of a person are enough for an outcome. */
export interface HoursJudged {
  readonly blocks: readonly Block[]
  readonly questions: readonly Question[]
}

/** The least minutes a week of an outcome: for BBL the law's hours of a year over its weeks, rounded up. */
export const neededMinutes = ({ outcome }: Target, { bbl, weeksAYear, leastHoursAWeek }: PraktijklerenRules): number =>
  outcome === 'diploma-bbl'
    ? Math.max(leastHoursAWeek * 60, Math.ceil(((bbl.practiceHoursAYear + bbl.guidedHoursAYear) * 60) / weeksAYear))
    : leastHoursAWeek * 60

/**
 * The hours a week of an outcome against the most that a person can: what they wish, or the childcare there is. Fewer block. A
 * wish that the record calls nice is asked about; hours that nobody knows are asked for BBL, the one outcome with a norm.
 */
export function judgeHours(target: Target, { person, record }: Learner, rules: PraktijklerenRules): HoursJudged {
  const needed = neededMinutes(target, rules)
  const available = person.minutes?.max
  const asked: HoursJudged = { blocks: [], questions: [{ of: 'candidate', field: 'hours' }] }
  const fine: HoursJudged = { blocks: [], questions: [] }
  if (available === undefined) return target.outcome === 'diploma-bbl' ? asked : fine
  if (available >= needed) return fine
  const childcare = record.circumstances?.childcareHours
  const childcareFits = childcare === undefined || childcare * 60 >= needed
  if (record.wishes?.hours?.strength === 'nice' && childcareFits) return asked
  return { blocks: [{ code: 'hours-too-many', neededMinutes: needed, availableMinutes: available }], questions: [] }
}

/**
 * How long it takes to learn some werkprocessen: their usual hours, by the hours a week that the person can. Lessons take their
 * part of the week in BBL; elsewhere the hours that the school states are added. Rounded up to whole weeks.
 */
export function timeOf(
  target: Target,
  covered: readonly WorkProcess[],
  lessonHours: number | undefined,
  { person }: Learner,
  rules: PraktijklerenRules,
): RouteTime {
  const isBbl = target.outcome === 'diploma-bbl'
  const known = covered.length > 0 && covered.every(({ hours }) => hours !== undefined)
  const practiceHours = known ? covered.reduce((sum, { hours = 0 }) => sum + hours, 0) : undefined
  const available = person.minutes?.max
  const lessonsAWeek = isBbl ? Math.ceil((rules.bbl.guidedHoursAYear * 60) / rules.weeksAYear) : 0
  const practiceAWeek =
    available === undefined ? undefined : Math.min(available, rules.mostHoursAWeek * 60) - lessonsAWeek
  const minutes = practiceHours === undefined ? undefined : (practiceHours + (isBbl ? 0 : (lessonHours ?? 0))) * 60
  const weeks =
    minutes === undefined || practiceAWeek === undefined || practiceAWeek <= 0
      ? undefined
      : Math.ceil(minutes / practiceAWeek)
  return {
    practiceHours,
    lessonHours: isBbl ? undefined : lessonHours,
    neededMinutes: isBbl ? neededMinutes(target, rules) : undefined,
    availableMinutes: available,
    weeks,
    needsExemption: isBbl && weeks !== undefined && weeks < rules.weeksAYear,
  }
}
