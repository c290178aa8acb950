import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { SupportNeed } from '../domain/support.js'
import type { Criterion } from './criterion.js'
import { limitPart } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

const needs = ({ person }: Pair): readonly SupportNeed[] => person.supportNeeds
const amountOf = ({ amount = 1 }: SupportNeed) => amount

/** How much of a need is offered, at most what is needed; undefined if the vacancy does not say. */
function offered({ job }: Pair, need: SupportNeed): number | undefined {
  let most: number | undefined
  for (const offer of job.record.supportOffered ?? []) {
    if (offer.kind !== need.kind) continue
    const amount = offer.offered === false ? 0 : Math.min(offer.amount ?? amountOf(need), amountOf(need))
    most = Math.max(most ?? 0, amount)
  }
  return most
}

const isMust = (pair: Pair, { strength = pair.context.policy.strength.support }: SupportNeed) => strength === 'must'

/** The support that a person needs against what the employer offers: the share offered, weighted by amount. */
export const support: Criterion = {
  id: 'support',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  limits(pair) {
    const musts = needs(pair).filter((need) => isMust(pair, need))
    return musts.map((need) => {
      const amount = offered(pair, need)
      return limitPart(amount === undefined ? undefined : amount >= amountOf(need), 'candidate')
    })
  },

  measure(pair, unknown): Measure {
    const all = needs(pair)
    if (all.length === 0) return FULL
    let sum = 0
    let total = 0
    let known = false
    for (const need of all) {
      const amount = offered(pair, need)
      known ||= amount !== undefined
      total += amountOf(need)
      sum += amount === undefined ? amountOf(need) * unknown : amount * FULL
    }
    return known ? divideRounded(sum, total) : UNKNOWN
  },

  grounds(pair) {
    const facts = needs(pair).map((need) => ({
      fact: 'support' as const,
      kind: need.kind,
      needed: amountOf(need),
      offered: offered(pair, need),
      must: isMust(pair, need),
    }))
    const missing = facts
      .filter((fact) => fact.offered === undefined)
      .map(({ kind, must }): MissingField => ({ of: 'vacancy', field: 'supportOffered', support: kind, must }))
    return { facts, missing }
  },
}
