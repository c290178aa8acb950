import type { ConceptId } from '../domain/concept.js'
import { type AskedExperience, monthsOf } from '../domain/experience.js'
import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import { type FactOf, named } from './fact.js'
import { limitPart } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'
import { similarOccupation } from './similarOccupation.js'

interface Counted {
  readonly asked: AskedExperience
  readonly occupation: ConceptId | undefined
  /** Months times how alike the occupation is, in thousandths of a month: summed exactly, rounded once. */
  readonly milliMonths: number
  /** Whether more may count than is known: years not stated, or an occupation that nothing can compare. */
  readonly open: boolean
  readonly from: { occupation: ConceptId; months: number; similarity: number }[]
}

/** The months that count for one ask: those in the occupation, and those in a neighbour scaled by how alike it is. */
function count(pair: Pair, asked: AskedExperience): Counted {
  const occupation = asked.occupation ?? pair.job.occupation
  const from: Counted['from'] = []
  let milliMonths = 0
  let open = pair.person.record.experience === undefined
  for (const entry of pair.person.record.experience ?? []) {
    const alike =
      occupation === undefined ? { similarity: FULL } : similarOccupation(entry.occupation, occupation, pair.context)
    if (alike === undefined || entry.years === undefined) {
      open ||= alike === undefined || alike.similarity > 0
      continue
    }
    if (alike.similarity === 0) continue
    milliMonths += monthsOf(entry.years) * alike.similarity
    from.push({ occupation: entry.occupation, months: monthsOf(entry.years), similarity: alike.similarity })
  }
  return { asked, occupation, milliMonths, open, from }
}

const asks = ({ job }: Pair) => job.experience
const share = ({ asked, milliMonths }: Counted) => Math.min(FULL, divideRounded(milliMonths, monthsOf(asked.years)))
const isMust = (pair: Pair, { strength = pair.context.policy.strength.experience }: AskedExperience) =>
  strength === 'must'

/** The years of experience that a vacancy asks: years in the occupation, or in a neighbour scaled by how alike it is. */
export const experience: Criterion = {
  id: 'experience',
  side: 'demand',
  kind: 'barrier',
  owners: ['employer'],

  limits(pair) {
    const musts = asks(pair).filter((ask) => isMust(pair, ask))
    return musts.map((ask) => {
      const counted = count(pair, ask)
      return limitPart(share(counted) === FULL ? true : counted.open ? undefined : false, 'employer')
    })
  },

  measure(pair, unknown): Measure {
    const counted = asks(pair).map((ask) => count(pair, ask))
    if (counted.length === 0) return FULL
    if (counted.every(({ milliMonths, open }) => open && milliMonths === 0)) return UNKNOWN
    const sum = counted.reduce((total, one) => total + (one.open ? Math.max(share(one), unknown) : share(one)), 0)
    return divideRounded(sum, counted.length)
  },

  grounds(pair) {
    const { taxonomy } = pair.context
    const counted = asks(pair).map((ask) => count(pair, ask))
    const facts = counted.map(
      ({ asked, occupation, milliMonths, from }): FactOf<'experience'> => ({
        fact: 'experience',
        occupation: occupation === undefined ? undefined : named(occupation, taxonomy),
        askedMonths: monthsOf(asked.years),
        countedMonths: divideRounded(milliMonths, FULL),
        from: from.map((entry) => ({ ...entry, occupation: named(entry.occupation, taxonomy) })),
      }),
    )
    const missing = counted
      .filter((one) => one.open && share(one) < FULL)
      .map(({ occupation }): MissingField => {
        const about = occupation === undefined ? undefined : named(occupation, taxonomy)
        return { of: 'candidate', field: 'experience', about }
      })
    return { facts, missing }
  },
}
