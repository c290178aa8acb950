import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import { type Fact, named } from './fact.js'
import { noLimits } from './limit.js'
import type { Pair } from './pair.js'

const nothingKnown = ({ person }: Pair) =>
  person.record.competences === undefined || person.record.competences.length === 0

/**
 * `round((1000 * used + u * T * 1000) / (used + T * 1000))`: saturating, so that one more competence never lowers it and
 * a long profile does not flatten the ranking.
 */
function formula(used: number, unknown: number, prior: number): number {
  return divideRounded(FULL * used + unknown * prior * FULL, used + prior * FULL)
}

/** Does the job use what the person can? The competences criterion seen from the other side, evidence left out. */
export const talents: Criterion = {
  id: 'talents',
  side: 'wish',
  kind: 'affinity',
  owners: [],

  limits: () => noLimits,

  measure(pair, unknown): Measure {
    const { asks } = pair.job.competences
    if (asks.length === 0 || nothingKnown(pair)) return UNKNOWN
    let used = 0
    for (const ask of asks) used += ask.rarity * (pair.person.reach.get(ask.concept)?.similarity ?? 0)
    return formula(used, unknown, pair.context.talentPrior)
  },

  highest(pair) {
    const { asks } = pair.job.competences
    if (asks.length === 0) return FULL
    const used = asks.reduce((sum, ask) => sum + ask.rarity * FULL, 0)
    return formula(used, pair.context.policy.unknown, pair.context.talentPrior)
  },

  grounds(pair) {
    const { taxonomy } = pair.context
    const facts: Fact[] = []
    for (const ask of pair.job.competences.asks) {
      const reach = pair.person.reach.get(ask.concept)
      if (reach === undefined || reach.similarity === 0) continue
      const { relation, similarity } = reach
      facts.push({
        fact: 'talent-used',
        asked: named(ask.concept, taxonomy),
        by: named(reach.by, taxonomy),
        relation,
        similarity,
        rarity: ask.rarity,
      })
    }
    if (pair.job.competences.asks.length === 0)
      return { facts, missing: [{ of: 'vacancy', field: 'asks.competences' }] }
    return { facts, missing: nothingKnown(pair) ? [{ of: 'candidate', field: 'competences' }] : [] }
  },
}
