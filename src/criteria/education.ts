import { type AskedEducation, educationRung } from '../domain/education.js'
import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { type LimitPart, limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

const asked = ({ education }: Job) => education
const asksField = (ask: AskedEducation | undefined): boolean => ask?.field !== undefined || ask?.crebos !== undefined

/** How many levels a person is short of what is asked; undefined if their level is not known. */
function levelsShort({ person, job }: Pair): number | undefined {
  const level = asked(job)?.level
  if (level === undefined) return 0
  const has = person.educationLevel
  return has === undefined ? undefined : Math.max(0, educationRung[level] - educationRung[has])
}

/**
 * Whether any diploma obtained is in the asked field. One of which the outcome, or the code to
 * compare by, is not known leaves it open: a field of study says nothing of a crebo, nor the other way round.
 */
function fieldMatch({ person, job }: Pair): 'same' | 'other' | 'unknown' {
  const { field, crebos } = asked(job) ?? {}
  const diplomas = person.record.education?.diplomas ?? []
  let open = diplomas.length === 0
  for (const { field: has, crebo, obtained } of diplomas) {
    if (obtained === false) continue
    const same = (field !== undefined && has === field) || (crebo !== undefined && crebos?.includes(crebo) === true)
    if (same && obtained === true) return 'same'
    const comparable = (field === undefined || has !== undefined) && (crebos === undefined || crebo !== undefined)
    if (same || !comparable) open = true
  }
  return open ? 'unknown' : 'other'
}

const isMust = (job: Job, { policy }: Context): boolean => {
  const ask = asked(job)
  if (ask?.level === undefined && !asksField(ask)) return false
  return (ask?.strength ?? policy.strength.education) === 'must'
}

/** The level and field of education that a vacancy asks. 250 less a level below; a diploma in another field 700. */
export const education: Criterion = {
  id: 'education',
  side: 'demand',
  kind: 'barrier',
  owners: ['employer'],

  reads: {
    job: ({ education }) => ({ education }),
    person: ({ educationLevel, record }) => [
      educationLevel,
      record.education?.diplomas?.map(({ field, crebo, obtained }) => [field, crebo, obtained]),
    ],
  },
  mayLimit: { job: isMust },
  asks: { job: ({ education: ask }) => ask !== undefined && (ask.level !== undefined || asksField(ask)) },

  limits(pair) {
    if (!isMust(pair.job, pair.context)) return noLimits
    const ask = asked(pair.job)
    const short = levelsShort(pair)
    const parts: LimitPart[] = []
    if (ask?.level !== undefined) parts.push(limitPart(short === undefined ? undefined : short === 0, 'employer'))
    if (asksField(ask)) {
      const match = fieldMatch(pair)
      parts.push(limitPart(match === 'unknown' ? undefined : match === 'same', 'employer'))
    }
    return parts
  },

  measure(pair, unknown): Measure {
    const ask = asked(pair.job)
    if (ask === undefined || (ask.level === undefined && !asksField(ask))) return FULL
    const { perLevel, otherField } = pair.context.policy.education
    const short = levelsShort(pair)
    const match = asksField(ask) ? fieldMatch(pair) : 'same'
    if (ask.level === undefined) {
      return match === 'unknown' ? UNKNOWN : match === 'same' ? FULL : otherField
    }
    if (short === undefined) return UNKNOWN
    const byLevel = Math.max(0, FULL - short * perLevel)
    if (match === 'unknown') return Math.min(byLevel, otherField + divideRounded((FULL - otherField) * unknown, FULL))
    return match === 'same' ? byLevel : Math.min(byLevel, otherField)
  },

  grounds(pair) {
    const ask = asked(pair.job)
    const facts: Fact[] = []
    const missing: MissingField[] = []
    if (ask?.level !== undefined) {
      const short = levelsShort(pair)
      facts.push({
        fact: 'education-level',
        asked: ask.level,
        has: pair.person.educationLevel,
        ...(short === undefined ? {} : { short }),
      })
      if (short === undefined) missing.push({ of: 'candidate', field: 'education.level' })
    }
    if (asksField(ask)) {
      const match = fieldMatch(pair)
      facts.push({ fact: 'education-field', asked: ask?.field, match })
      if (match === 'unknown') missing.push({ of: 'candidate', field: 'education.diplomas', about: ask?.field })
    }
    return { facts, missing }
  },
}
