import { drawBlocks } from '../statistics/blocksOf.js'
import type { Interval } from '../statistics/interval.js'
import { percentileInterval } from '../statistics/percentileInterval.js'
import type { Random } from '../statistics/random.js'
import type { Agreements } from './agreement.js'
import { changeOf } from './gainSpread.js'
import type { WeightVector } from './parts.js'
import { climb, type SearchRoom } from './search.js'

/**
 * Where each weight lies that agrees best when people and lists are drawn again: from the best vector of all, each draw climbs on to its
 * own. By criterion.
 */
export function weightIntervals(
  agreements: Agreements,
  best: WeightVector,
  room: SearchRoom,
  { resamples, confidence }: { readonly resamples: number; readonly confidence: number },
  random: Random,
): Interval[] {
  const { people, lists } = agreements.of(best)
  const [timesPeople, timesLists] = [new Int32Array(people.length), new Int32Array(lists.length)]
  const found = Array.from({ length: resamples }, () => {
    drawBlocks(timesPeople, random.below)
    drawBlocks(timesLists, random.below)
    const worth = (vector: WeightVector) => {
      const agreement = agreements.of(vector)
      return agreement.total + changeOf(agreement.people, timesPeople) + changeOf(agreement.lists, timesLists)
    }
    return climb(best, room, worth).at(-1) as WeightVector
  })
  return best.map((_, number) =>
    percentileInterval(
      found.map((vector) => vector[number] as number),
      { confidence },
    ),
  )
}
