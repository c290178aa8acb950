import type { ConceptId } from '../domain/concept.js'
import { type AskedExperience, monthsOf } from '../domain/experience.js'
import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Criterion } from './criterion.js'
import { type Fact, type FactOf, named } from './fact.js'
import { type LimitPart, limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'
import { similarOccupation } from './similarOccupation.js'

interface Counted {
  /** Months times how alike the occupation is, in thousandths of a month: summed exactly, rounded once. */
  readonly milliMonths: number
  /** Whether more may count than is known: years not stated, or an occupation that nothing can compare. */
  readonly open: boolean
}

/** The occupation in which experience is asked: the job's own, unless another is named. */
const occupationOf = (ask: AskedExperience, job: Job): ConceptId | undefined => ask.occupation ?? job.occupation

/** How much work in an occupation counts for what is asked, in thousandths; undefined where nothing can tell. */
const alike = (done: ConceptId, asked: ConceptId | undefined, context: Context): number | undefined =>
  asked === undefined ? FULL : similarOccupation(done, asked, context)?.similarity

/** The months that count for one ask: those in the occupation, and those in a neighbour scaled by how alike it is. */
function count({ person, job, context }: Pair, ask: AskedExperience): Counted {
  const occupation = occupationOf(ask, job)
  let milliMonths = 0
  let open = person.record.experience === undefined
  for (const done of person.record.experience ?? []) {
    const similarity = alike(done.occupation, occupation, context)
    if (similarity === undefined) open = true
    else if (done.years === undefined) open ||= similarity > 0
    else milliMonths += monthsOf(done.years) * similarity
  }
  return { milliMonths, open }
}

/** The work that counts for one ask. */
function sources({ person, job, context }: Pair, ask: AskedExperience): FactOf<'experience'>['from'] {
  return (person.record.experience ?? []).flatMap(({ occupation, years }) => {
    const similarity = alike(occupation, occupationOf(ask, job), context) ?? 0
    if (years === undefined || similarity === 0) return []
    return [{ occupation: named(occupation, context.taxonomy), months: monthsOf(years), similarity }]
  })
}

const share = ({ years }: AskedExperience, { milliMonths }: Counted): number =>
  Math.min(FULL, divideRounded(milliMonths, monthsOf(years)))
const isMust = ({ strength }: AskedExperience, { policy }: Context): boolean =>
  (strength ?? policy.strength.experience) === 'must'

/** The years of experience that a vacancy asks: years in the occupation, or in a neighbour scaled by how alike it is. */
export const experience: Criterion = {
  id: 'experience',
  side: 'demand',
  kind: 'barrier',
  owners: ['employer'],

  reads: {
    job: (job) => ({ experience: job.experience.map((ask) => ({ ...ask, occupation: occupationOf(ask, job) })) }),
    person: ({ record }) => record.experience,
  },
  mayLimit: { job: ({ experience }, context) => experience.some((ask) => isMust(ask, context)) },
  asks: { job: ({ experience }) => experience.length > 0 },

  limits(pair) {
    if (pair.job.experience.length === 0) return noLimits
    const parts: LimitPart[] = []
    for (const ask of pair.job.experience) {
      if (!isMust(ask, pair.context)) continue
      const counted = count(pair, ask)
      parts.push(limitPart(share(ask, counted) === FULL ? true : counted.open ? undefined : false, 'employer'))
    }
    return parts
  },

  measure(pair, unknown): Measure {
    const asks = pair.job.experience
    if (asks.length === 0) return FULL
    let sum = 0
    let known = false
    for (const ask of asks) {
      const counted = count(pair, ask)
      known ||= !counted.open || counted.milliMonths > 0
      sum += counted.open ? Math.max(share(ask, counted), unknown) : share(ask, counted)
    }
    return known ? divideRounded(sum, asks.length) : UNKNOWN
  },

  grounds(pair) {
    const facts: Fact[] = []
    const missing: MissingField[] = []
    for (const ask of pair.job.experience) {
      const asked = occupationOf(ask, pair.job)
      const occupation = asked === undefined ? undefined : named(asked, pair.context.taxonomy)
      const counted = count(pair, ask)
      facts.push({
        fact: 'experience',
        occupation,
        askedMonths: monthsOf(ask.years),
        countedMonths: divideRounded(counted.milliMonths, FULL),
        from: sources(pair, ask),
      })
      if (counted.open && share(ask, counted) < FULL) {
        missing.push({ of: 'candidate', field: 'experience', about: occupation })
      }
    }
    return { facts, missing }
  },
}
