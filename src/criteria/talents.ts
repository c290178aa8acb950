import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import { type Fact, named } from './fact.js'
import { noLimits } from './limit.js'
import type { Pair } from './pair.js'

const asksAnything = ({ job }: Pair) => job.competences.asks.length > 0
const nothingKnown = ({ person }: Pair) =>
  person.record.competences === undefined || person.record.competences.length === 0

/**
 * `round((1000 * used + u * T * 1000) / (used + T * 1000))`: saturating, so that one more competence never lowers it and
 * a long profile does not flatten the ranking.
 */
const formula = (used: number, unknown: number, prior: number): number =>
  divideRounded(FULL * used + unknown * prior * FULL, used + prior * FULL)

/**
 * The measure of talents from sums. `asks`: whether the job asks any competence; `nothing`: whether none of the person is
 * known; `used`: over what is asked the sum of rarity times similarity; `prior`: the context's.
 */
export const talentsFrom = (asks: boolean, nothing: boolean, used: number, unknown: number, prior: number): Measure =>
  asks && !nothing ? formula(used, unknown, prior) : UNKNOWN

/** The highest measure of talents: all that is asked used. `raritySum`: the sum of the rarities of what is asked. */
export const talentsAtBest = (asks: boolean, raritySum: number, unknownOfPolicy: number, prior: number): number =>
  asks ? formula(FULL * raritySum, unknownOfPolicy, prior) : FULL

/** Does the job use what the person can? The competences criterion seen from the other side, evidence left out. */
export const talents: Criterion = {
  id: 'talents',
  side: 'wish',
  kind: 'affinity',
  owners: [],

  /** For its limits, of which it has none. Its measure and `highest` are functions of sums. */
  reads: { job: () => ({}), person: () => undefined },
  mayLimit: { person: () => false, job: () => false },

  limits: () => noLimits,

  measure(pair, unknown): Measure {
    let used = 0
    for (const ask of pair.job.competences.asks) {
      used += ask.rarity * (pair.person.reach.get(ask.concept)?.similarity ?? 0)
    }
    return talentsFrom(asksAnything(pair), nothingKnown(pair), used, unknown, pair.context.talentPrior)
  },

  highest(pair) {
    let raritySum = 0
    for (const ask of pair.job.competences.asks) raritySum += ask.rarity
    return talentsAtBest(asksAnything(pair), raritySum, pair.context.policy.unknown, pair.context.talentPrior)
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
    if (!asksAnything(pair)) return { facts, missing: [{ of: 'vacancy', field: 'asks.competences' }] }
    return { facts, missing: nothingKnown(pair) ? [{ of: 'candidate', field: 'competences' }] : [] }
  },
}
