import type { CriterionId } from '../domain/criterionId.js'
import type { RankedHeld } from '../rank/rankHeld.js'
import { inReportingOrder } from '../rank/rankPairs.js'

/** What is counted of a shard, or of a whole run. */
export interface Tallied {
  /** Pairs by how they stand; what hires openly and what is left out is in none. */
  readonly eligible: number
  readonly toVerify: number
  readonly blocked: number
  /** How many pairs each criterion blocks, each pair under its first unmet limit. */
  readonly blockedBy: Readonly<Partial<Record<CriterionId, number>>>
  /** Candidates for whom nothing can be. */
  readonly withoutVacancy: number
}

/** Counts as rankings come, or as shards do. */
export class Tally {
  #eligible = 0
  #toVerify = 0
  #blocked = 0
  #withoutVacancy = 0
  readonly #blockedBy = new Map<CriterionId, number>()

  /** Counts the ranking for a candidate. */
  addRanking({ counts, blockedBy }: Pick<RankedHeld, 'counts' | 'blockedBy'>): void {
    const { eligible, toVerify, blocked } = counts
    this.add({ eligible, toVerify, blocked, blockedBy, withoutVacancy: eligible + toVerify === 0 ? 1 : 0 })
  }

  /** Counts what was counted elsewhere. */
  add({ eligible, toVerify, blocked, blockedBy, withoutVacancy }: Tallied): void {
    this.#eligible += eligible
    this.#toVerify += toVerify
    this.#blocked += blocked
    this.#withoutVacancy += withoutVacancy
    for (const [id, count] of Object.entries(blockedBy) as [CriterionId, number][])
      this.#blockedBy.set(id, (this.#blockedBy.get(id) ?? 0) + count)
  }

  get total(): Tallied {
    return {
      eligible: this.#eligible,
      toVerify: this.#toVerify,
      blocked: this.#blocked,
      blockedBy: inReportingOrder(this.#blockedBy),
      withoutVacancy: this.#withoutVacancy,
    }
  }
}
