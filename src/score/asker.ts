import type { Facets } from '../compile/facets.js'
import { jobFacets, personFacets } from '../compile/facets.js'
import { Kept, type KeptAnswers } from '../compile/kept.js'
import { raritiesOf, type Term, termsOfJob, termsOfPerson } from '../compile/row.js'
import type { Segment } from '../compile/segment.js'
import { competencesAtBest, competencesFrom } from '../criteria/competences.js'
import type { Criterion, LimitCriterion } from '../criteria/criterion.js'
import { limitCriteria } from '../criteria/index.js'
import type { LimitPart } from '../criteria/limit.js'
import { type Pair, pairOf } from '../criteria/pair.js'
import { talentsAtBest, talentsFrom } from '../criteria/talents.js'
import { limitsByPlace } from '../criteria/travel.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Measure } from '../domain/measure.js'
import type { Point } from '../domain/place.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'
import type { LimitColumn } from './limitColumns.js'
import type { RowScorer } from './rowScorer.js'

/**
 * The one for whom rows are ranked: a person among jobs, or a job among people. It knows how it stands to a whole record,
 * and what the two criteria that are summed over competences make of a row's sums.
 */
export interface Asker<T> {
  readonly context: Context
  readonly facets: Facets<T>
  readonly point: Point | undefined
  /** Its side of the sums: of a person `got` and similarity, of a job weight and rarity. */
  readonly terms: readonly Term[]
  /** The pair with a record. Of a job that stands for a code, nothing but what the code's criterion reads is its own. */
  pairWith(record: T): Pair
  /** The pair with a job of which nothing is known but where it is, for travel. Only a person has it. */
  pairAt?(point: Point | undefined): Pair
  /** The limits of travel to a job that is there. */
  limitsAt?(point: Point | undefined): readonly LimitPart[]
  /** Its scorers and its limits by segment, made when they are first needed. */
  readonly scorers: WeakMap<Segment, RowScorer<T>>
  readonly limits: WeakMap<Segment, readonly LimitColumn[]>
  /** Where answers of a criterion are kept, for all who are to it as this one. */
  kept(id: CriterionId): Kept
  /** Whether it asks a criterion anything: if not, every row has the same measure. */
  asks(criterion: Criterion): boolean
  /** Whether a criterion can limit any pair with it. */
  mayBeLimitedBy(criterion: Criterion | LimitCriterion): boolean
  /** The competences criterion, of the sum over the terms in common and the row's own three numbers. */
  competences(sum: number, a: number, b: number, c: number, unknown: number): Measure
  competencesAtBest(sum: number, a: number, b: number, c: number): number
  talents(sum: number, a: number, b: number, c: number, unknown: number): Measure
  talentsAtBest(a: number, b: number, c: number): number
}

/** What hardly any two are alike in, where they are and all their competences: kept for each asker alone. */
const unlike: readonly CriterionId[] = ['travel', 'competences']

/** What is kept for one asker, looked up by all of it that a criterion reads. */
function keptOf(
  answers: KeptAnswers,
  reads: (criterion: Criterion | LimitCriterion) => unknown,
): (id: CriterionId) => Kept {
  const found = new Map<CriterionId, Kept>()
  for (const id of unlike) found.set(id, new Kept())
  return (id) => {
    const known = found.get(id)
    if (known !== undefined) return known
    const criterion = limitCriteria.find((one) => one.id === id)
    const kept = answers.of([id, criterion && reads(criterion)])
    found.set(id, kept)
    return kept
  }
}

/** A person among jobs: where a job is, is all that travel reads of it. */
export type PersonAsking = Asker<Job> & Required<Pick<Asker<Job>, 'pairAt' | 'limitsAt'>>

/** A person among jobs. A job's numbers are total weight, silent weight and summed rarity, which is 0 only without asks. */
export function personAsking(person: Person, context: Context, answers: KeptAnswers): PersonAsking {
  const surveyed = person.record.competencesSurveyed === true
  const nothing = (person.record.competences?.length ?? 0) === 0
  const { competencePrior, talentPrior, policy } = context
  return {
    context,
    facets: jobFacets,
    point: person.point,
    terms: termsOfPerson(person),
    pairWith: (job) => ({ person, job, context, metres: undefined }),
    pairAt: (point) => pairOf(person, { point } as Job, context),
    limitsAt: limitsByPlace(person, context),
    scorers: new WeakMap(),
    limits: new WeakMap(),
    kept: keptOf(answers, ({ reads }) => reads.person(person)),
    asks: ({ asks }) => asks?.person?.(person) ?? true,
    mayBeLimitedBy: ({ mayLimit }) => mayLimit?.person?.(person, context) ?? true,
    competences: (sum, total, silent, _, unknown) =>
      competencesFrom(total, silent, surveyed, nothing, sum, unknown, competencePrior),
    competencesAtBest: (sum, total, silent) =>
      competencesAtBest(total, silent, surveyed, sum, policy.unknown, competencePrior),
    talents: (sum, _, __, rarities, unknown) => talentsFrom(rarities > 0, nothing, sum, unknown, talentPrior),
    talentsAtBest: (_, __, rarities) => talentsAtBest(rarities > 0, rarities, policy.unknown, talentPrior),
  }
}

/** A job among people. A person's numbers are two flags: a closed list of competences, and none known. */
export function jobAsking(job: Job, context: Context, answers: KeptAnswers): Asker<Person> {
  const { totalWeight, silentWeight } = job.competences
  const rarities = raritiesOf(job)
  const { competencePrior, talentPrior, policy } = context
  return {
    context,
    facets: personFacets,
    point: job.point,
    terms: termsOfJob(job),
    pairWith: (person) => pairOf(person, job, context),
    scorers: new WeakMap(),
    limits: new WeakMap(),
    kept: keptOf(answers, ({ reads }) => reads.job(job)),
    asks: ({ asks: asksOf }) => asksOf?.job?.(job) ?? true,
    mayBeLimitedBy: ({ mayLimit }) => mayLimit?.job?.(job, context) ?? true,
    competences: (sum, surveyed, nothing, _, unknown) =>
      competencesFrom(totalWeight, silentWeight, surveyed === 1, nothing === 1, sum, unknown, competencePrior),
    competencesAtBest: (sum, surveyed) =>
      competencesAtBest(totalWeight, silentWeight, surveyed === 1, sum, policy.unknown, competencePrior),
    talents: (sum, _, nothing, __, unknown) => talentsFrom(rarities > 0, nothing === 1, sum, unknown, talentPrior),
    talentsAtBest: () => talentsAtBest(rarities > 0, rarities, policy.unknown, talentPrior),
  }
}
