import type { LimitCriterion } from './criterion.js'
import { limitPart, noLimits } from './limit.js'
import type { Pair } from './pair.js'

const eligible = ({ person, job }: Pair): boolean | undefined =>
  job.record.reservedFor === undefined ? undefined : person.record.eligibility?.[job.record.reservedFor]

/**
 * A post that the law reserves for the doelgroepregister (banenafspraak) or for people advised beschut werk: a limit and
 * nothing else. It has no measure and no weight, and nobody can waive it.
 */
export const reservation: LimitCriterion = {
  id: 'reservation',
  side: 'demand',
  owners: ['law'],

  limits: (pair) => (pair.job.record.reservedFor === undefined ? noLimits : [limitPart(eligible(pair), 'law')]),

  grounds(pair) {
    const { reservedFor } = pair.job.record
    if (reservedFor === undefined) return { facts: [], missing: [] }
    const is = eligible(pair)
    const missing = is === undefined ? [{ of: 'candidate' as const, field: `eligibility.${reservedFor}` }] : []
    return { facts: [{ fact: 'reservation', reservedFor, eligible: is }], missing }
  },
}
