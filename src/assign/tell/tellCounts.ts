import type { DividedVacancy, DivisionCounts, ProposedPair } from '../division.js'
import type { ReadFits } from '../read/readFits.js'
import { BLOCKED, ELIGIBLE } from '../read/standings.js'

/** How many there are of what. */
export function tellCounts(
  fits: ReadFits,
  pairs: readonly ProposedPair[],
  vacancies: readonly DividedVacancy[],
): DivisionCounts {
  const byStanding = [0, 0, 0]
  let [withEligible, withPossible] = [0, 0]
  for (let row = 0; row < fits.candidates.ids.length; row++) {
    let least = BLOCKED
    for (let edge = fits.start[row] as number; edge < (fits.start[row + 1] as number); edge++) {
      const standing = fits.standing[edge] as number
      byStanding[standing] = (byStanding[standing] as number) + 1
      if (standing < least) least = standing
    }
    if (least === ELIGIBLE) withEligible++
    if (least < BLOCKED) withPossible++
  }
  const [eligible = 0, toVerify = 0, blocked = 0] = byStanding
  return {
    candidates: fits.candidates.ids.length,
    placed: pairs.length,
    withEligible,
    withPossible,
    vacancies: vacancies.length,
    places: vacancies.reduce((sum, { places }) => sum + places, 0),
    eligible,
    toVerify,
    blocked,
    placedToVerify: pairs.filter(({ status }) => status === 'to-verify').length,
    fit: pairs.reduce((sum, { score }) => sum + score, 0),
  }
}
