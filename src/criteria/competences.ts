import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import { type Fact, named } from './fact.js'
import { limitPart } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

const isSurveyed = ({ person }: Pair) => person.record.competencesSurveyed === true
const nothingKnown = ({ person }: Pair) =>
  person.record.competences === undefined || person.record.competences.length === 0

/**
 * SG: the sum over what is asked of weight times got. Hours of tasks that ask nothing count as unknown: the formula's own
 * u does that, and where a closed list has put 0 in its place they bring their u themselves.
 */
function gotSum(pair: Pair, unknown: number): number {
  const { asks, silentWeight } = pair.job.competences
  let sum = isSurveyed(pair) ? silentWeight * unknown : 0
  for (const ask of asks) sum += ask.weight * (pair.person.reach.get(ask.concept)?.got ?? 0)
  return sum
}

/**
 * `u + round((1000 - u) * SG / (1000 * (W + K)))`. The prior K keeps a vacancy that asks one common thing from outranking
 * one that asks eight and gets them.
 */
function formula(pair: Pair, unknown: number, gotOfAll: number): number {
  const { totalWeight } = pair.job.competences
  return unknown + divideRounded((FULL - unknown) * gotOfAll, FULL * (totalWeight + pair.context.competencePrior))
}

/**
 * What the vacancy asks of competences, and what of it the person brings, weighed by importance and rarity. Each
 * competence more can only raise it. A closed list (`competencesSurveyed`) puts 0 in the place of the unknown: only that
 * somebody asked may lower a measure.
 */
export const competences: Criterion = {
  id: 'competences',
  side: 'demand',
  kind: 'affinity',
  owners: ['employer'],

  limits(pair) {
    const musts = pair.job.competences.asks.filter((ask) => ask.must)
    return musts.map(({ concept }) => {
      const answered = pair.person.reach.get(concept)?.answersMust === true
      return limitPart(answered ? true : isSurveyed(pair) ? false : undefined, 'employer')
    })
  },

  measure(pair, unknown): Measure {
    if (pair.job.competences.asks.length === 0) return UNKNOWN
    if (nothingKnown(pair) && !isSurveyed(pair)) return UNKNOWN
    return formula(pair, isSurveyed(pair) ? 0 : unknown, gotSum(pair, unknown))
  },

  highest(pair) {
    const { asks, totalWeight } = pair.job.competences
    if (asks.length === 0) return FULL
    if (isSurveyed(pair)) return formula(pair, 0, gotSum(pair, FULL))
    return formula(pair, pair.context.policy.unknown, FULL * totalWeight)
  },

  grounds(pair) {
    const { taxonomy } = pair.context
    const facts = pair.job.competences.asks.map((ask): Fact => {
      const reach = pair.person.reach.get(ask.concept)
      return {
        fact: 'competence',
        asked: named(ask.concept, taxonomy),
        importance: ask.importance,
        weight: ask.weight,
        rarity: ask.rarity,
        rarityCounted: taxonomy.isRarityCounted(ask.concept),
        must: ask.must,
        got: reach?.got ?? 0,
        tasks: ask.tasks,
        ...(reach && { by: named(reach.by, taxonomy), relation: reach.relation, evidence: reach.evidence }),
      }
    })
    return { facts, missing: missing(pair) }
  },
}

function missing(pair: Pair): MissingField[] {
  const { asks } = pair.job.competences
  if (asks.length === 0) return [{ of: 'vacancy', field: 'asks.competences' }]
  if (isSurveyed(pair)) return []
  if (nothingKnown(pair)) return [{ of: 'candidate', field: 'competences' }]
  const open = asks.filter(({ concept, must }) => {
    const reach = pair.person.reach.get(concept)
    return reach === undefined || (must && !reach.answersMust)
  })
  return open.map(({ concept, must }) => ({
    of: 'candidate',
    field: 'competences',
    about: named(concept, pair.context.taxonomy),
    must,
  }))
}
