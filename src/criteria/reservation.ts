import type { LimitCriterion } from './criterion.js'
import { noLimits, oneLimit } from './limit.js'
import type { Pair } from './pair.js'

const eligible = ({ person, job }: Pair): boolean | undefined =>
  job.reservedFor === undefined ? undefined : person.record.eligibility?.[job.reservedFor]

/**
 * A post that the law reserves for the doelgroepregister (banenafspraak) or for people advised beschut werk: a limit and
 * nothing else. It has no measure and no weight, and nobody can waive it.
 */
export const reservation: LimitCriterion = {
  id: 'reservation',
  side: 'demand',
  owners: ['law'],

  reads: {
    job: ({ reservedFor }) => ({ reservedFor }),
    person: ({ record }) => record.eligibility,
  },
  mayLimit: { job: ({ reservedFor }) => reservedFor !== undefined },

  limits: (pair) => (pair.job.reservedFor === undefined ? noLimits : oneLimit(eligible(pair), 'law')),

  grounds(pair) {
    const { reservedFor } = pair.job
    if (reservedFor === undefined) return { facts: [], missing: [] }
    const is = eligible(pair)
    const missing = is === undefined ? [{ of: 'candidate' as const, field: `eligibility.${reservedFor}` }] : []
    return { facts: [{ fact: 'reservation', reservedFor, eligible: is }], missing }
  },
}
