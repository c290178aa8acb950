import { FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import { sharedDigits } from '../domain/sharedDigits.js'
import { NO_PREFERENCE } from '../domain/strength.js'
import type { Context } from '../prepare/context.js'
import type { Person } from '../prepare/person.js'
import type { Criterion } from './criterion.js'
import type { FactOf } from './fact.js'
import { noLimits, oneLimit } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

const wished = ({ record }: Person): readonly string[] => {
  const sectors = record.wishes?.sectors
  return Array.isArray(sectors) ? sectors : []
}

/** Digits in common 2, 3, 4, 5 count 500, 700, 850, 1000; a wish for a whole sector (86) is met by all in it (86101). */
function fitBetween(wish: string, offered: string, digitValues: readonly number[]): number {
  const digits = sharedDigits(wish, offered)
  return digits === wish.length ? FULL : (digitValues[digits] ?? 0)
}

function bestFit(pair: Pair): Measure {
  const offered = pair.job.sector
  const sectors = wished(pair.person)
  if (offered === undefined || sectors.length === 0) return UNKNOWN
  const { digits } = pair.context.policy.sector
  let best = 0
  for (const wish of sectors) best = Math.max(best, fitBetween(wish, offered, digits))
  return best
}

/** Undefined where the vacancy names a sector so wide (86) that it could be the wished part of it (86101); else false. */
const couldBeWithin = (pair: Pair): undefined | false =>
  wished(pair.person).some((wish) => wish.startsWith(pair.job.sector ?? wish)) ? undefined : false

const isMust = (person: Person, { policy }: Context): boolean =>
  policy.strength.sector === 'must' && wished(person).length > 0

/** The sector of the job (SBI) against those that the person wishes: the best over the wished. */
export const sector: Criterion = {
  id: 'sector',
  side: 'wish',
  kind: 'affinity',
  owners: ['candidate'],
  knownAsWhole: true,

  reads: {
    job: ({ sector }) => ({ sector }),
    person: ({ record }) => record.wishes?.sectors,
  },
  mayLimit: { person: isMust },
  asks: { person: (person) => wished(person).length > 0 },

  limits(pair) {
    if (!isMust(pair.person, pair.context)) return noLimits
    const closest = bestFit(pair)
    return oneLimit(closest === UNKNOWN ? undefined : closest === FULL || couldBeWithin(pair), 'candidate')
  },

  leftOut: ({ person }) => person.record.wishes?.sectors === NO_PREFERENCE,
  measure: bestFit,

  grounds(pair) {
    if (pair.person.record.wishes?.sectors === NO_PREFERENCE) return { facts: [{ fact: 'no-preference' }], missing: [] }
    const offered = pair.job.sector
    const sectors = wished(pair.person)
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
