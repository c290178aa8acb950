import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { SupportNeed } from '../domain/support.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Criterion } from './criterion.js'
import { type LimitPart, limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'

/** How much of a need there is; 1 if it has no amount. */
export const amountOf = ({ amount = 1 }: SupportNeed) => amount

/** How much of a need is offered, at most what is needed; undefined if the vacancy does not say. */
export function offered({ supportOffered }: Job, need: SupportNeed): number | undefined {
  let most: number | undefined
  for (const offer of supportOffered ?? []) {
    if (offer.kind !== need.kind) continue
    const amount = offer.offered === false ? 0 : Math.min(offer.amount ?? amountOf(need), amountOf(need))
    most = Math.max(most ?? 0, amount)
  }
  return most
}

const isMust = ({ strength }: SupportNeed, { policy }: Context): boolean =>
  (strength ?? policy.strength.support) === 'must'

/** The support that a person needs against what the employer offers: the share offered, weighted by amount. */
export const support: Criterion = {
  id: 'support',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  reads: {
    job: ({ supportOffered }) => ({ supportOffered }),
    person: ({ supportNeeds }) => supportNeeds,
  },
  mayLimit: { person: ({ supportNeeds }, context) => supportNeeds.some((need) => isMust(need, context)) },
  asks: { person: ({ supportNeeds }) => supportNeeds.length > 0 },

  limits({ person, job, context }) {
    if (person.supportNeeds.length === 0) return noLimits
    const parts: LimitPart[] = []
    for (const need of person.supportNeeds) {
      if (!isMust(need, context)) continue
      const amount = offered(job, need)
      parts.push(limitPart(amount === undefined ? undefined : amount >= amountOf(need), 'candidate'))
    }
    return parts
  },

  measure({ person, job }, unknown): Measure {
    if (person.supportNeeds.length === 0) return FULL
    let sum = 0
    let total = 0
    let known = false
    for (const need of person.supportNeeds) {
      const amount = offered(job, need)
      known ||= amount !== undefined
      total += amountOf(need)
      sum += amount === undefined ? amountOf(need) * unknown : amount * FULL
    }
    return known ? divideRounded(sum, total) : UNKNOWN
  },

  grounds({ person, job, context }) {
    const facts = person.supportNeeds.map((need) => ({
      fact: 'support' as const,
      kind: need.kind,
      needed: amountOf(need),
      offered: offered(job, need),
      must: isMust(need, context),
    }))
    const missing = facts
      .filter((fact) => fact.offered === undefined)
      .map(({ kind, must }): MissingField => ({ of: 'vacancy', field: 'supportOffered', support: kind, must }))
    return { facts, missing }
  },
}
