import type { CriterionId } from '../domain/criterionId.js'
import type { PolicyStamp } from '../domain/policy.js'
import type { Match } from '../score/match.js'
import type { NearestSteps } from '../steps/nearest.js'
import type { TaxonomyStamp } from '../taxonomy/taxonomy.js'
import type { OpenHiringPlace } from './openHiring.js'

/** A record that was left out because the pair came up before. */
export interface LeftOut {
  readonly id: string
  readonly reason: string
}

/** How many records stand where. Together they are the records held. */
export interface RankingCounts {
  readonly eligible: number
  readonly toVerify: number
  readonly blocked: number
  readonly openHiring: number
  readonly leftOut: number
  readonly filtered: number
}

/** A match in a ranking. One that is shown because steps would open it says which. */
export interface RankedMatch extends Match {
  readonly nearest?: NearestSteps
}

/** A ranking: proposals in order, what was left out and why, and all that is needed to make it again. */
export interface Ranking {
  readonly for: { readonly candidateId: string } | { readonly vacancyId: string }
  /** Best first, at most `limit`. */
  readonly matches: readonly RankedMatch[]
  /** Vacancies that hire openly, nearest first, without a score; empty in a ranking of candidates. */
  readonly openHiring: readonly OpenHiringPlace[]
  readonly leftOut: readonly LeftOut[]
  readonly counts: RankingCounts
  /** How many blocked pairs each criterion blocks; a pair counts once, under its first unmet limit, travel first. */
  readonly blockedBy: Readonly<Partial<Record<CriterionId, number>>>
  /** How many of the blocked pairs steps would open; only with `show: 'reachable'`. */
  readonly reachable?: number
  readonly policy: PolicyStamp
  readonly taxonomy: TaxonomyStamp
  readonly engineVersion: string
  readonly seed: string
  readonly asOf: string | undefined
}
