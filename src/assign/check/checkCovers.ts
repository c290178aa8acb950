import type { NamedCover } from '../division.js'
import type { Claims } from './claims.js'

/**
 * Checks, with `worst-off-first`, that not more people can be placed and not as many with a higher lowest score: a division has at
 * most as many pairs as any set that every pair has one of has people and places (König 1931).
 */
export function checkCovers(claims: Claims): void {
  const { covers, bound } = claims.division.proof
  if (covers === undefined) {
    claims.fault('not-covered')
    return
  }
  checkCovered(covers.mostPlaced, 0, claims)
  if (sizeOf(covers.mostPlaced, claims) > bound.people) claims.fault('cover-too-large')
  checkCovered(covers.noneHigher, bound.lowest + 1, claims)
  if (bound.people > 0 && sizeOf(covers.noneHigher, claims) >= bound.people) claims.fault('cover-too-large')
}

/** Checks that every pair of at least a score has one of a cover. */
function checkCovered({ candidateIds, vacancyIds }: NamedCover, from: number, claims: Claims): void {
  const [people, jobs] = [new Set(candidateIds), new Set(vacancyIds)]
  for (const [row, candidateId] of claims.people()) {
    if (people.has(candidateId)) continue
    claims.eachPossible(row, (vacancyId, score) => {
      if (score >= from && !jobs.has(vacancyId)) claims.fault('not-covered', { candidateId, vacancyId })
    })
  }
}

const sizeOf = ({ candidateIds, vacancyIds }: NamedCover, claims: Claims): number =>
  vacancyIds.reduce((sum, id) => sum + claims.free(id), candidateIds.length)
