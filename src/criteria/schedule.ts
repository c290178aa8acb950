import { divideRounded, FULL } from '../domain/measure.js'
import type { Context } from '../prepare/context.js'
import { countDayparts, daypartBits } from '../prepare/daypartBits.js'
import type { Person } from '../prepare/person.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { type LimitPart, limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'
import { type Answer, worseOf } from './worseOf.js'

const wishOf = ({ record }: Person) => record.wishes?.schedule

/** Whether a refusal of irregular work is kept; undefined if it is not asked, null if the vacancy does not say. */
function irregularKept({ person, job }: Pair): boolean | null | undefined {
  if (wishOf(person)?.irregular !== false) return undefined
  return job.irregular === undefined ? null : !job.irregular
}

function fitOfIrregular(pair: Pair): Answer {
  const kept = irregularKept(pair)
  return typeof kept === 'boolean' ? (kept ? FULL : 0) : kept
}

/** The share of the job's dayparts that the person can. */
function fitOfDayparts({ person, job }: Pair): Answer {
  if (person.dayparts === undefined) return undefined
  if (job.daypartBits === undefined) return null
  return divideRounded(FULL * countDayparts(job.daypartBits & person.dayparts), countDayparts(job.daypartBits))
}

const isMust = (person: Person, { policy }: Context): boolean =>
  (wishOf(person)?.strength ?? policy.strength.schedule) === 'must' &&
  (person.dayparts !== undefined || wishOf(person)?.irregular === false)

/** When the work is done: the share of the job's dayparts that the person can. Irregular work that they refuse is 0. */
export const schedule: Criterion = {
  id: 'schedule',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  reads: {
    job: ({ daypartBits, irregular }) => ({ daypartBits, irregular }),
    person: (person) => [person.dayparts, wishOf(person)?.irregular === false, wishOf(person)?.strength],
  },
  mayLimit: { person: isMust },
  asks: { person: (person) => person.dayparts !== undefined || wishOf(person)?.irregular === false },

  limits(pair) {
    if (!isMust(pair.person, pair.context)) return noLimits
    const parts: LimitPart[] = []
    for (const fit of [fitOfDayparts(pair), fitOfIrregular(pair)]) {
      if (fit !== undefined) parts.push(limitPart(fit === null ? undefined : fit === FULL, 'candidate'))
    }
    return parts
  },

  measure: (pair, unknown) => worseOf(fitOfDayparts(pair), fitOfIrregular(pair), unknown),

  grounds(pair) {
    const facts: Fact[] = []
    const missing: MissingField[] = []
    const can = pair.person.dayparts
    const asked = pair.job.dayparts
    if (can !== undefined && asked !== undefined) {
      const outside = asked.filter((part) => (can & daypartBits([part])) === 0)
      facts.push({ fact: 'dayparts', asked: asked.length, possible: asked.length - outside.length, outside })
    }
    if (can !== undefined && asked === undefined) missing.push({ of: 'vacancy', field: 'schedule.dayparts' })
    const kept = irregularKept(pair)
    if (kept === null) missing.push({ of: 'vacancy', field: 'schedule.irregular' })
    else if (kept !== undefined) facts.push({ fact: 'irregular', offered: !kept })
    return { facts, missing }
  },
}
