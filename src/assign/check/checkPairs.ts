import { numbersOf } from '../read/numbers.js'
import { pairAt } from '../read/pairAt.js'
import { ELIGIBLE, TO_VERIFY } from '../read/standings.js'
import type { Claims } from './claims.js'

/** Checks that everybody has one place at most and every vacancy its places, and that every pair may be and is as it was given. */
export function checkPairs(claims: Claims): void {
  const { fits, division } = claims
  const rows = numbersOf(fits.candidates.ids)
  const columns = new Map(numbersOf(fits.vacancies.ids))
  const taken = new Map<string, number>()
  const seen = new Set<string>()
  for (const pair of division.pairs) {
    const { candidateId, vacancyId, score, status, fixed } = pair
    const [row, column] = [rows.get(candidateId), columns.get(vacancyId)]
    const edge = row === undefined || column === undefined ? -1 : pairAt(fits, row, column)
    if (row === undefined || edge < 0) claims.fault('unknown-pair', pair)
    else {
      const standing = status === 'eligible' ? ELIGIBLE : TO_VERIFY
      if (fits.weight[edge] !== score || fits.standing[edge] !== standing) claims.fault('wrong-score', pair)
      if (!fixed && !claims.mayBe(row, edge)) claims.fault('pair-may-not-be', pair)
    }
    if (seen.has(candidateId)) claims.fault('placed-twice', { candidateId })
    seen.add(candidateId)
    taken.set(vacancyId, (taken.get(vacancyId) ?? 0) + 1)
  }
  for (const { vacancyId, places, taken: claimed } of division.vacancies) {
    const count = taken.get(vacancyId) ?? 0
    if (count !== claimed || !columns.delete(vacancyId)) claims.fault('wrong-count', { vacancyId })
    if (count > places) claims.fault('too-many-placed', { vacancyId })
  }
  for (const vacancyId of columns.keys()) claims.fault('wrong-count', { vacancyId })
  for (const { candidateId } of division.unplaced) {
    if (seen.has(candidateId) || !rows.has(candidateId)) claims.fault('wrong-count', { candidateId })
    seen.add(candidateId)
  }
  for (const candidateId of rows.keys()) if (!seen.has(candidateId)) claims.fault('wrong-count', { candidateId })
}
