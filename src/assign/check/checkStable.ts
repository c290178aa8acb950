import type { Claims } from './claims.js'

/** Checks, with `stable` and `greedy`, that no person and vacancy would rather have one another than what they have. */
export function checkStable(claims: Claims): void {
  const lowestAt = new Map<string, number>()
  const taken = new Map<string, number>()
  for (const { vacancyId, score, fixed } of claims.division.pairs) {
    if (fixed) continue
    lowestAt.set(vacancyId, Math.min(lowestAt.get(vacancyId) ?? score, score))
    taken.set(vacancyId, (taken.get(vacancyId) ?? 0) + 1)
  }
  for (const [row, candidateId, own] of claims.people()) {
    claims.eachPossible(row, (vacancyId, score) => {
      if (own !== undefined && score <= own.score) return
      const room = (taken.get(vacancyId) ?? 0) < claims.free(vacancyId)
      if (room || score > (lowestAt.get(vacancyId) ?? 0)) claims.fault('blocking-pair', { candidateId, vacancyId })
    })
  }
}
