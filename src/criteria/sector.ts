import { FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import { sharedDigits } from '../domain/sharedDigits.js'
import { NO_PREFERENCE } from '../domain/strength.js'
import type { Criterion } from './criterion.js'
import type { FactOf } from './fact.js'
import { limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

const wished = ({ person }: Pair): readonly string[] => {
  const sectors = person.record.wishes?.sectors
  return Array.isArray(sectors) ? sectors : []
}

/** Digits in common 2, 3, 4, 5 count 500, 700, 850, 1000; a wish for a whole sector (86) is met by all in it (86101). */
function fitBetween(wish: string, offered: string, digitValues: readonly number[]): number {
  const digits = sharedDigits(wish, offered)
  return digits === wish.length ? FULL : (digitValues[digits] ?? 0)
}

function bestFit(pair: Pair): Measure {
  const offered = pair.job.record.sector
  const sectors = wished(pair)
  if (offered === undefined || sectors.length === 0) return UNKNOWN
  return Math.max(...sectors.map((wish) => fitBetween(wish, offered, pair.context.policy.sector.digits)))
}

/** Undefined where the vacancy names a sector so wide (86) that it could be the wished part of it (86101); else false. */
const couldBeWithin = (pair: Pair): undefined | false =>
  wished(pair).some((wish) => wish.startsWith(pair.job.record.sector ?? wish)) ? undefined : false

/** The sector of the job (SBI) against those that the person wishes: the best over the wished. */
export const sector: Criterion = {
  id: 'sector',
  side: 'wish',
  kind: 'affinity',
  owners: ['candidate'],

  limits(pair) {
    if (pair.context.policy.strength.sector === 'nice' || wished(pair).length === 0) return noLimits
    const closest = bestFit(pair)
    return [limitPart(closest === UNKNOWN ? undefined : closest === FULL || couldBeWithin(pair), 'candidate')]
  },

  leftOut: ({ person }) => person.record.wishes?.sectors === NO_PREFERENCE,
  measure: bestFit,

  grounds(pair) {
    if (pair.person.record.wishes?.sectors === NO_PREFERENCE) return { facts: [{ fact: 'no-preference' }], missing: [] }
    const offered = pair.job.record.sector
    const sectors = wished(pair)
    const missing: MissingField[] = []
    if (sectors.length === 0) missing.push({ of: 'candidate', field: 'wishes.sectors' })
    if (offered === undefined) missing.push({ of: 'vacancy', field: 'sector' })
    if (offered === undefined || sectors.length === 0) return { facts: [], missing }
    const { digits } = pair.context.policy.sector
    const closest = sectors.reduce((best, wish) =>
      fitBetween(wish, offered, digits) > fitBetween(best, offered, digits) ? wish : best,
    )
    const fact: FactOf<'sector'> = {
      fact: 'sector',
      wished: closest,
      offered,
      digits: sharedDigits(closest, offered),
    }
    return { facts: [fact], missing }
  },
}
