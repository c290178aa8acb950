import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { AskedCompetences } from '../prepare/askedCompetences.js'
import type { Criterion } from './criterion.js'
import { type Fact, named } from './fact.js'
import { type LimitPart, limitPart } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

const isSurveyed = ({ person }: Pair) => person.record.competencesSurveyed === true
const nothingKnown = ({ person }: Pair) =>
  person.record.competences === undefined || person.record.competences.length === 0

/** Of what is asked only what is a must, without weights: all that limits depend on. */
const mustsOf = ({ asks }: AskedCompetences): AskedCompetences => ({
  asks: asks
    .filter(({ must }) => must)
    .map(({ concept }) => ({ concept, must: true, weight: 0, rarity: 0, importance: 0, tasks: [] })),
  silentWeight: 0,
  totalWeight: 0,
})

/** The sum over what is asked of weight times got. */
function gotOf({ person, job }: Pair): number {
  let sum = 0
  for (const ask of job.competences.asks) sum += ask.weight * (person.reach.get(ask.concept)?.got ?? 0)
  return sum
}

/**
 * `u + round((1000 - u) * SG / (1000 * (W + K)))`. The prior K keeps a vacancy that asks one common thing from outranking
 * one that asks eight and gets them.
 */
const formula = (gotOfAll: number, totalWeight: number, unknown: number, prior: number): number =>
  unknown + divideRounded((FULL - unknown) * gotOfAll, FULL * (totalWeight + prior))

/**
 * The measure of competences from sums. Of the job `totalWeight` (0 where it asks nothing) and `silentWeight`; of the
 * person whether the list is closed (`surveyed`) and whether there is `nothing` on it; of the two together `got`, the sum
 * over what is asked of weight times got.
 *
 * Hours of tasks that ask nothing count as unknown: the formula's own u does that, and where a closed list has put 0 in its
 * place they bring their u themselves.
 */
export function competencesFrom(
  totalWeight: number,
  silentWeight: number,
  surveyed: boolean,
  nothing: boolean,
  got: number,
  unknown: number,
  prior: number,
): Measure {
  if (totalWeight === 0 || (nothing && !surveyed)) return UNKNOWN
  return surveyed
    ? formula(got + silentWeight * unknown, totalWeight, 0, prior)
    : formula(got, totalWeight, unknown, prior)
}

/** The highest measure of competences: of an open list all may turn out to be there, of a closed one only the silent hours. */
export function competencesAtBest(
  totalWeight: number,
  silentWeight: number,
  surveyed: boolean,
  got: number,
  unknownOfPolicy: number,
  prior: number,
): number {
  if (totalWeight === 0) return FULL
  return surveyed
    ? formula(got + silentWeight * FULL, totalWeight, 0, prior)
    : formula(FULL * totalWeight, totalWeight, unknownOfPolicy, prior)
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

  /** For its limits: the musts, and what answers a must. Its measure and `highest` are functions of sums. */
  reads: {
    job: ({ competences }) => ({ competences: mustsOf(competences) }),
    person: ({ record, reach }) => [
      record.competencesSurveyed === true,
      [...reach].filter(([, { answersMust }]) => answersMust).map(([concept]) => concept),
    ],
  },
  mayLimit: { job: ({ competences }) => competences.asks.some(({ must }) => must) },

  limits(pair) {
    const parts: LimitPart[] = []
    for (const { concept, must } of pair.job.competences.asks) {
      if (!must) continue
      const answered = pair.person.reach.get(concept)?.answersMust === true
      parts.push(limitPart(answered ? true : isSurveyed(pair) ? false : undefined, 'employer'))
    }
    return parts
  },

  measure(pair, unknown): Measure {
    const { totalWeight, silentWeight } = pair.job.competences
    const { competencePrior } = pair.context
    const [surveyed, nothing] = [isSurveyed(pair), nothingKnown(pair)]
    return competencesFrom(totalWeight, silentWeight, surveyed, nothing, gotOf(pair), unknown, competencePrior)
  },

  highest(pair) {
    const { totalWeight, silentWeight } = pair.job.competences
    const { policy, competencePrior } = pair.context
    return competencesAtBest(totalWeight, silentWeight, isSurveyed(pair), gotOf(pair), policy.unknown, competencePrior)
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
