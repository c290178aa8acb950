import type { JobIndex } from '../compile/jobIndex.js'
import type { Point } from '../domain/place.js'
import type { RankOptions } from '../domain/rankOptions.js'
import type { Context } from '../prepare/context.js'
import type { Person } from '../prepare/person.js'
import { type RankedPairs, type RankInput, rankJobs } from './rankPairs.js'

/** The circle outside which no job can be for a person. */
export interface Circle {
  readonly centre: Point
  readonly metres: number
}

/**
 * The circle of a person, if all outside it may be counted unseen: their travel maximum in kilometres is a must that
 * nobody waives, blocked pairs are not shown, and no filter asks to look at every job.
 */
export function circleOf({ record, point }: Person, { policy }: Context, options: RankOptions): Circle | undefined {
  const { km, strength = policy.strength.travel } = record.wishes?.travel ?? {}
  if (km === undefined || strength !== 'must' || point === undefined) return undefined
  if (options.show === 'all' || options.where !== undefined) return undefined
  if (options.waive?.some(({ criterion }) => criterion === 'travel')) return undefined
  return { centre: point, metres: km * 1000 }
}

/**
 * Ranks jobs for a person as `rankJobs` does over all of them, to the last digit, and looks only at those that travel can
 * leave open. Travel comes first in reporting order, so that each of the others is blocked by it.
 */
export function rankNearbyJobs(person: Person, index: JobIndex, input: RankInput): RankedPairs {
  const circle = circleOf(person, input.context, input.options)
  if (circle === undefined) return rankJobs(person, index.values(), input)
  const near = index.near(circle.centre, circle.metres)
  for (const { candidateId, vacancyId } of input.options.history ?? []) {
    const earlier = candidateId === person.record.id ? index.get(vacancyId) : undefined
    if (earlier !== undefined) near.add(earlier)
  }
  const far = index.size - near.size
  const ranked = rankJobs(person, near, input)
  if (far === 0) return ranked
  const { counts, blockedBy } = ranked
  return {
    ...ranked,
    counts: { ...counts, blocked: counts.blocked + far },
    blockedBy: { travel: (blockedBy.travel ?? 0) + far, ...omitTravel(blockedBy) },
  }
}

function omitTravel({ travel: _, ...others }: RankedPairs['blockedBy']): RankedPairs['blockedBy'] {
  return others
}
