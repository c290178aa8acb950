import type { Named } from '../criteria/fact.js'
import type { Cost } from '../domain/instrument.js'
import type { Issue } from '../domain/issue.js'
import type { PolicyStamp } from '../domain/policy.js'
import type { Filter } from '../domain/rankOptions.js'
import type { StepBounds } from '../domain/stepOptions.js'
import type { BothLanguages } from '../steps/nearest.js'
import type { TaxonomyStamp } from '../taxonomy/taxonomy.js'
import type { BasedOn, ByCriterion, MissingData, PersonOutlook, WorkCounts } from './personReport.js'

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
