import type { Criterion, LimitCriterion } from '../criteria/criterion.js'
import { limitCriteria } from '../criteria/index.js'
import { type Pair, pairOf } from '../criteria/pair.js'
import { type CriterionId, criterionIds } from '../domain/criterionId.js'
import { DEFAULT_ALTERNATIVES, DEFAULT_STEPS, DEFAULT_WEEKS, type StepGoal } from '../domain/stepOptions.js'
import type { Context } from '../prepare/context.js'
import type { Person } from '../prepare/person.js'
import { limitOf, scorePair, scoreSides, standingOf } from '../score/scorePair.js'
import type { Waivers } from '../score/waiver.js'
import { arrangementsFor } from './arrangements.js'
import { concerning } from './concerning.js'
import { type Instruments, isValidOn } from './instruments.js'
import type { NearestSteps } from './nearest.js'
import { blockersOf, obstacleOf } from './obstacles.js'
import { type Offer, Offers } from './offer.js'
import { type Found, type Goal, type Search, search } from './search.js'
import { StepIndex } from './stepIndex.js'
import { stepSetOf } from './stepSet.js'
import { Trials } from './trial.js'

/** How far is looked beyond the bounds of a call. */
const FARTHEST: StepGoal = { maxSteps: 5, maxWeeks: 520 }

type AnyCriterion = Criterion | LimitCriterion

const criterionOf = (id: CriterionId): AnyCriterion => {
  const criterion = limitCriteria.find((one) => one.id === id)
  if (criterion === undefined) throw new RangeError(`no limit is called '${id}'`)
  return criterion
}

/** Finds the nearest steps of pairs in one catalogue, on the day that counts as today. */
export class StepFinder {
  readonly #instruments: Instruments
  readonly #index: StepIndex
  readonly #trials: Trials
  readonly #offered = new Offers()
  /** People after all steps that move a criterion, where those are the same whatever the job. */
  readonly #atBest = new WeakMap<Person, Map<CriterionId, Person>>()

  constructor(instruments: Instruments, context: Context) {
    this.#instruments = instruments
    this.#index = new StepIndex(instruments.steps.filter((step) => isValidOn(step, context.today)))
    this.#trials = new Trials(context)
  }

  /** How far a pair is from a match, and which steps lead there. */
  nearest(pair: Pair, goal: StepGoal, waivers: Waivers): NearestSteps {
    const { match: before } = scorePair(pair, waivers)
    const blockers = blockersOf(pair, waivers)
    const { target, alternatives = DEFAULT_ALTERNATIVES } = goal
    const isOpen = blockers.length === 0 && (target === undefined || before.score >= target)
    const canOpen = blockers.every((criterion) => this.#canOpen(pair, criterion, waivers))
    const offers = isOpen || !canOpen ? [] : this.#offers(pair, blockers, target)
    const find = (bounds: StepGoal, wanted: number) => {
      const { found, exact } = this.#search(pair, blockers, offers, bounds, waivers, wanted)
      return { sets: found.map((one) => stepSetOf(one, pair, waivers)), exact }
    }
    const within = find(goal, 1 + alternatives)
    const [best, ...others] = within.sets
    const farther = best === undefined ? find({ ...FARTHEST, ...(target !== undefined && { target }) }, 1) : undefined
    const beyond = farther?.sets[0]
    const stay = isOpen || best || beyond ? [] : blockers.filter((one) => this.#stays(pair, one, waivers))
    return {
      candidateId: before.candidateId,
      vacancyId: before.vacancyId,
      vacancyTitle: pair.job.record.title,
      outcome: isOpen ? 'open' : best ? 'reachable' : beyond ? 'beyond-bounds' : 'out-of-reach',
      before,
      blocks: blockers.map((criterion) => ({ criterion: criterion.id, ...criterion.grounds(pair) })),
      best,
      alternatives: others,
      beyond,
      obstacles: stay.map((criterion) => obstacleOf(criterion, pair, waivers)),
      arrangements: arrangementsFor(this.#instruments, pair),
      exact: within.exact && (farther?.exact ?? true),
      target,
      instruments: this.#instruments.hash,
    }
  }

  /** The steps of least effort that leave no limit of a blocked pair unmet; undefined if there are none. */
  opening(pair: Pair, bounds: StepGoal, waivers: Waivers): Found | undefined {
    const blockers = blockersOf(pair, waivers)
    if (!blockers.every((criterion) => this.#canOpen(pair, criterion, waivers))) return undefined
    return this.#search(pair, blockers, this.#offers(pair, blockers, undefined), bounds, waivers, 1).found[0]
  }

  /** Whether there are steps at all for each of some criteria. */
  canMove(criteria: readonly CriterionId[]): boolean {
    return criteria.every((id) => this.#index.moving([id]).length > 0)
  }

  /** Whether some steps may take a limit that is unmet away; `false` is certain. */
  canOpen(pair: Pair, id: CriterionId, waivers: Waivers): boolean {
    return this.#canOpen(pair, criterionOf(id), waivers)
  }

  /**
   * Whether all steps that move a criterion do the same to a person whatever the job, so that the part of a job which the
   * criterion reads tells whether its limit can be taken away. Not so where a criterion looks at parts of a job apart.
   */
  movedByPersonAlone(id: CriterionId, manyTasks: boolean): boolean {
    if (criterionOf(id).limitsBy !== undefined) return false
    return this.#index.moving([id]).every(({ ofPersonAlone, cuts }) => ofPersonAlone || (cuts && !manyTasks))
  }

  /** The same of the part of a job that a criterion reads, for a criterion that is `movedByPersonAlone`. */
  canOpenPart(pair: Pair, id: CriterionId, waivers: Waivers): boolean {
    const criterion = criterionOf(id)
    const best = pairOf(this.#personAtBest(pair, id), pair.job, pair.context)
    return limitOf(criterion, best, waivers) !== 'unmet'
  }

  /** Whether steps for some criteria can depend on more of a job than what those criteria read of it. */
  looksAround(criteria: readonly CriterionId[], hasTasks: boolean): boolean {
    return criteria.some((id) => this.#index.moving([id]).some(({ cuts, chooses }) => (cuts && hasTasks) || chooses))
  }

  #search(
    pair: Pair,
    blockers: readonly AnyCriterion[],
    offers: readonly Offer[],
    goal: StepGoal,
    waivers: Waivers,
    wanted: number,
  ): Search {
    if (offers.length === 0) return { found: [], exact: true }
    const { target, budget, maxSteps = DEFAULT_STEPS, maxWeeks = DEFAULT_WEEKS } = goal
    const reached: Goal['reached'] = (then) => {
      const { status } = standingOf(then, waivers)
      return status !== 'blocked' && (target === undefined || scoreSides(then, status).score >= target)
    }
    const ids = blockers.map(({ id }) => id)
    return search(pair, offers, { reached, blockers: ids, budget, maxSteps, maxWeeks, wanted }, this.#trials)
  }

  /** The steps that can matter for what blocks, or for the score as a whole where there is a target. */
  #offers(pair: Pair, blockers: readonly AnyCriterion[], target: number | undefined): Offer[] {
    const steps = this.#index.moving(target === undefined ? blockers.map(({ id }) => id) : criterionIds)
    const offers = this.#offered.of(steps, pair).filter((offer) => this.#trials.one(pair, offer) !== 'no-gap')
    return concerning(pair.job, offers)
  }

  /**
   * Whether some steps may take a limit away. If all that touch it together do not, no choice of them does, for a step only
   * takes something out of the way; but for leaving out tasks, of which fewer may do more.
   */
  #canOpen(pair: Pair, criterion: AnyCriterion, waivers: Waivers): boolean {
    const cuts = this.#index.moving([criterion.id]).some((step) => step.cuts)
    return (cuts && (pair.job.record.tasks?.length ?? 0) > 1) || !this.#stays(pair, criterion, waivers)
  }

  /** Whether a limit is still unmet after as many of the steps that touch it as can be taken together. */
  #stays(pair: Pair, criterion: AnyCriterion, waivers: Waivers): boolean {
    const manyTasks = (pair.job.record.tasks?.length ?? 0) > 1
    const best = this.movedByPersonAlone(criterion.id, manyTasks)
      ? pairOf(this.#personAtBest(pair, criterion.id), pair.job, pair.context)
      : this.#trials.asFarAsCan(pair, this.#offered.of(this.#index.moving([criterion.id]), pair))
    return limitOf(criterion, best, waivers) === 'unmet'
  }

  #personAtBest(pair: Pair, id: CriterionId): Person {
    let known = this.#atBest.get(pair.person)
    if (known === undefined) {
      known = new Map()
      this.#atBest.set(pair.person, known)
    }
    let best = known.get(id)
    if (best === undefined) {
      const alone = this.#index.moving([id]).filter(({ ofPersonAlone }) => ofPersonAlone)
      best = this.#trials.asFarAsCan(pair, this.#offered.of(alone, pair)).person
      known.set(id, best)
    }
    return best
  }
}
