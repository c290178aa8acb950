import { criterionIds } from '../../domain/criterionId.js'
import type { Tallied } from '../tally.js'

/** Counts how all pairs stand, candidate by candidate. */
export class PairTally {
  #eligible = 0
  #toVerify = 0
  #blocked = 0
  #withoutVacancy = 0
  readonly #blockedBy = criterionIds.map(() => 0)

  add(eligible: number, toVerify: number, blocked: number, blockedBy: Uint32Array): void {
    this.#eligible += eligible
    this.#toVerify += toVerify
    this.#blocked += blocked
    if (eligible + toVerify === 0) this.#withoutVacancy++
    for (const [place, count] of blockedBy.entries()) this.#blockedBy[place] = (this.#blockedBy[place] ?? 0) + count
  }

  get total(): Tallied {
    const counted = criterionIds.flatMap((id, place) => {
      const count = this.#blockedBy[place] ?? 0
      return count === 0 ? [] : [[id, count] as const]
    })
    return {
      eligible: this.#eligible,
      toVerify: this.#toVerify,
      blocked: this.#blocked,
      blockedBy: Object.fromEntries(counted),
      withoutVacancy: this.#withoutVacancy,
    }
  }
}
