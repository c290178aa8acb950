import type { CriterionId } from '../domain/criterionId.js'
import type { Issue, IssueCode } from '../domain/issue.js'
import type { PolicyStamp } from '../domain/policy.js'
import type { TaxonomyStamp } from '../taxonomy/taxonomy.js'
import type { Intake } from './intake.js'
import type { WhyAfresh } from './renew/madeWith.js'
import type { Renewed } from './renew/renewal.js'
import type { Repost } from './reposts.js'

/** How many issues a report holds; of the others it has the count. */
export const ISSUES_TOLD = 100

/** The issues of a batch: all counted, the first told. */
export interface IssueSummary {
  readonly total: number
  readonly errors: number
  readonly byCode: Readonly<Partial<Record<IssueCode, number>>>
  readonly first: readonly Issue[]
}

/** What came of a batch. The same inputs and options give the same report, whatever the number of workers. */
export interface BatchReport {
  /** `replaced` are those whose place was taken by a later record with the same id; they are among the kept. */
  readonly candidates: Intake & { readonly replaced: number }
  /** `reposts` are those that are not ranked, since their employer posted them again. */
  readonly vacancies: Intake & { readonly replaced: number; readonly reposts: number }
  readonly reposts: readonly Repost[]
  /** Pairs of a candidate and a vacancy that can be ranked, by how they stand. */
  readonly pairs: {
    readonly eligible: number
    readonly toVerify: number
    readonly blocked: number
    readonly leftOut: number
  }
  /** How many pairs each criterion blocks, each under its first unmet limit, travel first. */
  readonly blockedBy: Readonly<Partial<Record<CriterionId, number>>>
  /** Candidates for whom nothing can be, and vacancies for which nobody can be. */
  readonly without: { readonly vacancy: number; readonly candidate: number }
  /** Vacancies that hire openly: shown to candidates apart, and never ranked for. */
  readonly openHiring: number
  /** How many rankings were written, in each direction. */
  readonly rankings: { readonly vacancies: number; readonly candidates: number }
  readonly issues: IssueSummary
  readonly policy: PolicyStamp
  readonly taxonomy: TaxonomyStamp
  readonly engineVersion: string
  readonly seed: string
  readonly asOf: string | undefined
  /** The SHA-256 of the inputs and the options, as the run took them in: one that was renewed has another than one that was not. */
  readonly key: string
  /** Where `previous` was given and could be used: what changed since the run before, and how many lists of others were made afresh. */
  readonly renewed?: Renewed
  /** Where `previous` was given and all was computed: why. */
  readonly afresh?: WhyAfresh
}

/** Counts issues as they come. */
export class IssueCount {
  #total = 0
  #errors = 0
  readonly #byCode = new Map<IssueCode, number>()
  readonly #first: Issue[] = []

  add(issue: Issue): void {
    this.#total++
    if (issue.severity === 'error') this.#errors++
    this.#byCode.set(issue.code, (this.#byCode.get(issue.code) ?? 0) + 1)
    if (this.#first.length < ISSUES_TOLD) this.#first.push(issue)
  }

  summary(): IssueSummary {
    const byCode = Object.fromEntries([...this.#byCode].sort(([a], [b]) => (a < b ? -1 : 1)))
    return { total: this.#total, errors: this.#errors, byCode, first: this.#first }
  }
}
