import type { Named } from '../criteria/fact.js'
import type { MissingField } from '../criteria/missing.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Cost } from '../domain/instrument.js'
import type { Issue } from '../domain/issue.js'
import type { PolicyStamp } from '../domain/policy.js'
import type { Filter } from '../domain/rankOptions.js'
import type { StepBounds } from '../domain/stepOptions.js'
import type { StaleRecord } from '../explain/explanation.js'
import type { Match } from '../score/match.js'
import type { Effort } from '../steps/effort.js'
import type { BothLanguages } from '../steps/nearest.js'
import type { TaxonomyStamp } from '../taxonomy/taxonomy.js'

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
  /** In how many of the pairs it decides whether it can be at all: they are to be verified because of it. */
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

/** What one instrument would do for the caseload. The pairs of two instruments may be the same: they do not add up. */
export interface InstrumentEffect {
  readonly id: string
  readonly name: BothLanguages
  readonly provider: BothLanguages
  /** Pairs that it opens by itself, also where another step of less effort would. */
  readonly opensAlone: number
  /** Those of them that fit already by the rest: their score is above what the policy takes for unknown. */
  readonly fitting: number
  /** Pairs in whose set of least effort it is, by itself or with others. */
  readonly partOf: number
  /** People for whom it opens at least one pair by itself; and those of them for whom nothing is open now. */
  readonly people: number
  readonly peopleWithNothing: number
  /** What one costs in euros, and one for each of `people`; absent where nobody looked it up. */
  readonly cost?: Cost
  readonly costForAll?: { readonly min: number; readonly max: number }
  readonly weeks?: number
}

/** What stands in the way in one sector: the first two digits of the SBI code, or `unknown`. Counts are of pairs. */
export interface SectorObstacles {
  readonly sector: string
  /** How many vacancies there are, open hiring included. */
  readonly vacancies: number
  readonly open: number
  readonly oneStep: number
  readonly moreSteps: number
  readonly blockedBy: ByCriterion
}

/**
 * A competence that is asked and not there, in vacancies that are open or within steps and that fit by the rest: their score is
 * above what the policy takes for unknown.
 */
export interface LackedCompetence {
  readonly asked: Named
  /** Pairs in which it is asked and nothing that the person is known to hold answers it, not even in part. */
  readonly pairs: number
  /** Those of them in which the person's list is closed: they do not have it. In the others nobody asked. */
  readonly surveyed: number
  readonly people: number
  readonly vacancies: number
  /** How rare it is, 1..1000; `rarityCounted` is false where the taxonomy only has a median to give. */
  readonly rarity: number
  readonly rarityCounted: boolean
  /** `pairs` x `rarity`, by which the list is ordered: what is asked everywhere does not win by that alone. */
  readonly weight: number
}

/** How well the data let people and work be found. */
export interface Findability {
  /** To ask people, to ask employers, and what the caller left out; first what decides most that fits, then what decides most. */
  readonly ofPeople: readonly MissingData[]
  readonly ofVacancies: readonly MissingData[]
  readonly ofCaller: readonly MissingData[]
  /** Of all vacancies: how many pairs are to be verified because of each criterion. */
  readonly toVerifyBy: ByCriterion
  readonly stale: {
    /** False without a day that counts as today: then nothing can be called old. */
    readonly judged: boolean
    /** Records older than so many days count as stale, by the policy. */
    readonly afterDays: number
    readonly people: number
    readonly undatedPeople: number
    /** Of the vacancies that are open or within steps for anybody. */
    readonly vacancies: number
    readonly undatedVacancies: number
    readonly vacanciesLookedAt: number
  }
  readonly basedOn: BasedOn
}

/** With what a report was made: the same again gives the same report. */
export interface CaseloadStamp {
  readonly policy: PolicyStamp
  readonly taxonomy: TaxonomyStamp
  /** The hash of the catalogue. */
  readonly instruments: string
  readonly steps: StepBounds
  readonly where: Filter
  readonly profileLimit: number
  readonly engineVersion: string
  readonly seed: string
  readonly asOf?: string
}

/**
 * A caseload as data (bestandsanalyse). People stand in the order of how little is open for them (eligible and to be
 * verified), then by lot; it is no order of quality, and nobody is compared with anybody by score.
 */
export interface CaseloadReport {
  readonly totals: { readonly people: number; readonly vacancies: number; readonly pairs: WorkCounts }
  /**
   * Who must not be overlooked: those with a profile for whom nothing is open; those for whom something is open and nothing
   * fits (no score above what the policy takes for unknown); those without a profile. Nobody is in two of these.
   */
  readonly nothingOpen: readonly string[]
  readonly nothingFits: readonly string[]
  readonly withoutProfile: readonly string[]
  readonly people: readonly PersonOutlook[]
  /** Those that open or help to open anything: most pairs opened alone first, then most people, then least effort. */
  readonly instruments: readonly InstrumentEffect[]
  readonly findability: Findability
  readonly obstacles: {
    readonly blockedBy: ByCriterion
    /** How many people each criterion blocks at least once. */
    readonly people: ByCriterion
    /** Most vacancies first, `unknown` last. */
    readonly sectors: readonly SectorObstacles[]
    readonly competences: readonly LackedCompetence[]
    readonly basedOn: BasedOn
  }
  /** What was wrong with records and ids that were given. */
  readonly issues: readonly Issue[]
  readonly stamp: CaseloadStamp
}
