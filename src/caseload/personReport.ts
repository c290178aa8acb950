import type { Named } from '../criteria/fact.js'
import type { MissingField } from '../criteria/missing.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { StaleRecord } from '../explain/explanation.js'
import type { Match } from '../score/match.js'
import type { Effort } from '../steps/effort.js'
import type { BothLanguages } from '../steps/nearest.js'

/** A number for each criterion that has one. */
export type ByCriterion = Readonly<Partial<Record<CriterionId, number>>>

/**
 * How many vacancies stand where for somebody, or pairs of a person and a vacancy for a caseload. Together they are all that
 * are held. `oneStep`: blocked, and some single step opens it; `moreSteps`: only several steps together do; `outOfReach`: no
 * steps of the catalogue within the bounds do.
 */
export interface WorkCounts {
  readonly eligible: number
  readonly toVerify: number
  readonly oneStep: number
  readonly moreSteps: number
  readonly outOfReach: number
  readonly openHiring: number
  readonly leftOut: number
  readonly filtered: number
}

/** How many vacancies were looked into one by one, of how many. Equal numbers: nothing was left out. */
export interface BasedOn {
  readonly open: { readonly lookedAt: number; readonly of: number }
  readonly reachable: { readonly lookedAt: number; readonly of: number }
}

/** A vacancy that is shown for somebody: open, or with the steps that would open it. */
export interface ShownVacancy {
  readonly vacancyId: string
  /** In the employer's words. */
  readonly title: string
  readonly employerId: string
  readonly status: Match['status']
  /** Of a blocked one the score without what blocks it. */
  readonly score: number
  /** The ids of the instruments of least effort; absent where it is open already. */
  readonly steps?: readonly string[]
}

/** The one step that opens most for somebody; of those that open as much the one of least effort. */
export interface BestStep {
  readonly instrument: string
  readonly name: BothLanguages
  readonly opens: number
  /** Those of them that fit already by the rest: a score above what the policy takes for unknown. */
  readonly fitting: number
  readonly effort: Effort
}

/** An occupation or sector that fits somebody. */
export interface Direction {
  /** Vacancies that are open, and that steps would open. */
  readonly open: number
  readonly reachable: number
  /** The highest score among them all; of one that is blocked without what blocks it. */
  readonly best: number
}
export interface OccupationDirection extends Direction {
  readonly occupation: Named
  /** What they can beside the occupation's profile in the taxonomy, as `competences` measures it; absent if not known. */
  readonly fit?: number
}
export interface SectorDirection extends Direction {
  /** The first two digits of the SBI code. */
  readonly sector: string
}

/** Where somebody could go (uitstroomprofiel): the best three of each. */
export interface Directions {
  readonly occupations: readonly OccupationDirection[]
  readonly sectors: readonly SectorDirection[]
  /** Occupations whose profile fits what they can, for which no vacancy is open or within steps now. */
  readonly elsewhere: readonly { readonly occupation: Named; readonly fit: number }[]
  /** Of the vacancies behind it how many name no occupation that is known, and how many no sector. */
  readonly withoutOccupation: number
  readonly withoutSector: number
}

/** A field that is missing, and what hangs on it. Only `decides` says that vacancies wait for it. */
export interface MissingData {
  readonly field: Omit<MissingField, 'must'>
  readonly question: BothLanguages
  /** In how many pairs the answer matters; of how many people and of how many vacancies. */
  readonly pairs: number
  readonly people: number
  readonly vacancies: number
  /** In how many of the pairs it decides whether it can be at all: a limit that is unknown hangs on it. */
  readonly decides: number
  /** Those of them that fit already by what is known: their score is above what the policy takes for unknown. */
  readonly decidesFitting: number
  /** How far the answer could move the scores, from worst to best, summed over the pairs. */
  readonly swing: number
}

/** What the report says of one person. */
export interface PersonOutlook {
  readonly candidateId: string
  /** False where the record says nothing of what somebody can, wants or needs: what is open says little then. */
  readonly hasProfile: boolean
  readonly counts: WorkCounts
  /** The highest score among those that are open, 0..1000; absent where none is. */
  readonly bestScore?: number
  /** A blocked vacancy counts once, under its first unmet limit, travel first. */
  readonly blockedBy: ByCriterion
  /** A vacancy that several criteria leave open counts under each. */
  readonly toVerifyBy: ByCriterion
  readonly bestStep?: BestStep
  /** The best three that are open. */
  readonly vacancies: readonly ShownVacancy[]
  /** The three that steps would open that fit best by the rest; those that one step opens first. */
  readonly near: readonly ShownVacancy[]
  /** What to ask the person: the five fields on which most hangs. */
  readonly ask: readonly MissingData[]
  readonly stale?: Omit<StaleRecord, 'of'>
  readonly directions: Directions
  readonly basedOn: BasedOn
}
