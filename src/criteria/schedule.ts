import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import { type Daypart, officeDayparts } from '../domain/schedule.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

const wishOf = ({ person }: Pair) => person.record.wishes?.schedule

/** The dayparts that a person can work; undefined if they do not say. */
function possible(pair: Pair): readonly Daypart[] | undefined {
  const wish = wishOf(pair)
  if (wish?.officeHours !== true) return wish?.dayparts
  return wish.dayparts?.filter((part) => officeDayparts.includes(part)) ?? officeDayparts
}

/** Whether a refusal of irregular work is kept; undefined if it is not asked, null if the vacancy does not say. */
function irregularKept(pair: Pair): boolean | null | undefined {
  if (wishOf(pair)?.irregular !== false) return undefined
  const { irregular, officeHours } = pair.job.record.schedule ?? {}
  if (irregular !== undefined) return !irregular
  return officeHours === true ? true : null
}

/** The share of the job's dayparts that the person can; undefined if it is not asked, null if the vacancy does not say. */
function shareOfDayparts(pair: Pair): number | null | undefined {
  const can = possible(pair)
  if (can === undefined) return undefined
  const asked = pair.job.dayparts
  if (asked === undefined) return null
  return divideRounded(FULL * asked.filter((part) => can.includes(part)).length, asked.length)
}

/** Each wish that the person has, in thousandths; null where the vacancy does not say. */
function answers(pair: Pair): (number | null)[] {
  const kept = irregularKept(pair)
  const share = shareOfDayparts(pair)
  return [
    ...(share === undefined ? [] : [share]),
    ...(kept === undefined ? [] : [kept === null ? null : kept ? FULL : 0]),
  ]
}

/** When the work is done: the share of the job's dayparts that the person can. Irregular work that they refuse is 0. */
export const schedule: Criterion = {
  id: 'schedule',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  limits(pair) {
    if ((wishOf(pair)?.strength ?? pair.context.policy.strength.schedule) === 'nice') return noLimits
    return answers(pair).map((answer) => limitPart(answer === null ? undefined : answer === FULL, 'candidate'))
  },

  measure(pair, unknown): Measure {
    const known = answers(pair)
    if (known.length === 0) return FULL
    if (known.every((answer) => answer === null)) return UNKNOWN
    return Math.min(...known.map((answer) => answer ?? unknown))
  },

  grounds(pair) {
    const facts: Fact[] = []
    const missing: MissingField[] = []
    const can = possible(pair)
    const asked = pair.job.dayparts
    if (can !== undefined && asked !== undefined) {
      const outside = asked.filter((part) => !can.includes(part))
      facts.push({ fact: 'dayparts', asked: asked.length, possible: asked.length - outside.length, outside })
    }
    if (can !== undefined && asked === undefined) missing.push({ of: 'vacancy', field: 'schedule.dayparts' })
    const kept = irregularKept(pair)
    if (kept === null) missing.push({ of: 'vacancy', field: 'schedule.irregular' })
    else if (kept !== undefined) facts.push({ fact: 'irregular', offered: !kept })
    return { facts, missing }
  },
}
