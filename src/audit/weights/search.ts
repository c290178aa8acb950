import type { Interval } from '../statistics/interval.js'
import { parts, type WeightVector } from './parts.js'

/** What a search may move. */
export interface SearchRoom {
  /** The weights in force. */
  readonly today: WeightVector
  /** By criterion; of one that is held both ends are today's. */
  readonly bounds: readonly Interval[]
}

/** The most steps of a search. */
export const MOST_STEPS = 24

/** A step moves a sixteenth of the sum of a part, at least 1. */
const STEPS_OF_A_PART = 16

/**
 * The vectors one step away: in one part one criterion gives weight and another takes as much, within bounds. So the sum of each part
 * stays as it is, and every weight whole.
 */
export function neighbours(vector: WeightVector, { today, bounds }: SearchRoom): WeightVector[] {
  return parts.flatMap(({ criteria }) => {
    const sum = criteria.reduce((total, number) => total + (today[number] as number), 0)
    const step = Math.max(1, Math.floor(sum / STEPS_OF_A_PART))
    return criteria.flatMap((giver) =>
      criteria.flatMap((taker) => {
        if (giver === taker) return []
        const [has, gets] = [vector[giver] as number, vector[taker] as number]
        const moved = Math.min(
          step,
          has - (bounds[giver] as Interval).lowest,
          (bounds[taker] as Interval).highest - gets,
        )
        return moved <= 0 ? [] : [vector.with(giver, has - moved).with(taker, gets + moved)]
      }),
    )
  })
}

/** How much weight two vectors have differently. */
export const distance = (one: WeightVector, other: WeightVector): number =>
  one.reduce((sum, weight, number) => sum + Math.abs(weight - (other[number] as number)), 0)

/**
 * Climbs from a vector, each step to the best neighbour, until none is better: the vectors on the way, the first one included. Of
 * neighbours that are as good the one nearest to today's counts, then the first in reporting order.
 */
export function climb(from: WeightVector, room: SearchRoom, worth: (vector: WeightVector) => number): WeightVector[] {
  const way = [from]
  let [here, height] = [from, worth(from)]
  while (way.length <= MOST_STEPS) {
    let best: WeightVector | undefined
    for (const next of neighbours(here, room)) {
      const its = worth(next)
      if (its < height || (its === height && !(best && distance(next, room.today) < distance(best, room.today))))
        continue
      best = next
      height = its
    }
    if (best === undefined) return way
    here = best
    way.push(here)
  }
  return way
}
