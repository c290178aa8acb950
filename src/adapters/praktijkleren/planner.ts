import type { Candidate } from '../../domain/candidate.js'
import type { Instrument } from '../../domain/instrument.js'
import type { PolicyStamp } from '../../domain/policy.js'
import type { Matcher } from '../../matcher.js'
import type { TaxonomyStamp } from '../../taxonomy/taxonomy.js'
import { engineVersion } from '../../version.js'
import { aimAt } from './aim.js'
import { type BlockCode, blockCodes } from './block.js'
import type { Draft } from './draft.js'
import { draftsFor } from './draftsFor.js'
import { finisherOf } from './finish.js'
import { learnerOf } from './learner.js'
import type { Leerbedrijf } from './leerbedrijf.js'
import { checkPlannerOptions, type PlanOptions, readPlanOptions } from './options.js'
import { compareDrafts } from './order.js'
import { type Planning, planningWith } from './planning.js'
import type { Register } from './register.js'
import type { Route, RouteStatus } from './route.js'
import type { PraktijklerenRules, PraktijklerenRulesInput } from './rules.js'
import { type Site, siteOf } from './site.js'

/** What a planner is made with. */
export interface RoutePlannerOptions {
  /** Holds the vacancies, and gives taxonomy, policy, places, seed and today. */
  readonly matcher: Matcher
  /** What `readPraktijkleren` returned. */
  readonly register: Register
  /** Rules otherwise than `defaultRules`. */
  readonly rules?: PraktijklerenRulesInput
  /** Those that close the gap `recognition` become steps; the others are passed over. Default: none. */
  readonly instruments?: readonly Instrument[]
}

/** The routes of one person, in order, and all that is needed to plan them again. */
export interface RoutePlan {
  readonly candidateId: string
  /** Best first, at most `limit`. */
  readonly routes: readonly Route[]
  /** How many routes there are, shown or not. */
  readonly counts: { readonly possible: number; readonly toVerify: number; readonly blocked: number }
  /** How many blocked routes each code blocks; a route counts once, under its first block. */
  readonly blockedBy: Readonly<Partial<Record<BlockCode, number>>>
  readonly rules: PraktijklerenRules
  readonly policy: PolicyStamp
  readonly taxonomy: TaxonomyStamp
  readonly engineVersion: string
  readonly seed: string
  readonly asOf: string | undefined
}

/**
 * Makes a planner of routes to a praktijkverklaring, an mbo-certificaat or an mbo-diploma.
 * @throws PassendError `invalid-option`, with what was expected and how to mend it.
 */
export function createRoutePlanner(options: RoutePlannerOptions): RoutePlanner {
  checkPlannerOptions(options)
  const { matcher, register, rules, instruments } = options
  return new RoutePlanner(planningWith(matcher, register, rules, instruments))
}

/**
 * Plans routes: one outcome at one leerbedrijf, or at the fewest that cover it together, with a school. It proposes and never
 * decides. The same records and options give the same routes, whatever the order in which they came.
 */
export class RoutePlanner {
  readonly #planning: Planning

  /** @internal Use `createRoutePlanner`. */
  constructor(planning: Planning) {
    this.#planning = planning
  }

  /**
   * The routes of a candidate: by id, or a record that the matcher does not hold.
   * @throws PassendError `unknown-candidate`, `invalid-record`, `invalid-option`.
   */
  planRoutes(candidate: string | Candidate, options?: PlanOptions): RoutePlan {
    const { limit, show } = readPlanOptions(options)
    const { matcher, register, context, rules, targets } = this.#planning
    const learner = learnerOf(candidate, matcher, register, context)
    const sites = new Map<string, Site>()
    const siteFor = (leerbedrijf: Leerbedrijf): Site => {
      const site = sites.get(leerbedrijf.id) ?? siteOf(leerbedrijf, learner)
      sites.set(leerbedrijf.id, site)
      return site
    }
    const drafts = targets
      .flatMap((target) => draftsFor(aimAt(target, learner, this.#planning), siteFor, this.#planning))
      .sort(compareDrafts)
    const shown = drafts.filter(({ status }) => show === 'all' || status !== 'blocked').slice(0, limit)
    const finish = finisherOf(this.#planning, learner, drafts, shown)
    return {
      candidateId: learner.record.id,
      routes: shown.map(finish),
      counts: countsOf(drafts),
      blockedBy: blockedBy(drafts),
      rules,
      policy: matcher.policyStamp,
      taxonomy: matcher.taxonomy.stamp,
      engineVersion,
      seed: matcher.seed,
      asOf: matcher.asOf,
    }
  }
}

function countsOf(drafts: readonly Draft[]): RoutePlan['counts'] {
  const count = (which: RouteStatus) => drafts.filter(({ status }) => status === which).length
  return { possible: count('possible'), toVerify: count('to-verify'), blocked: count('blocked') }
}

function blockedBy(drafts: readonly Draft[]): RoutePlan['blockedBy'] {
  const counts: Partial<Record<BlockCode, number>> = {}
  for (const code of blockCodes) {
    const count = drafts.filter(({ blocks }) => blocks[0]?.code === code).length
    if (count > 0) counts[code] = count
  }
  return counts
}
