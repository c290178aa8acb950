import { type Blocks, drawBlocks } from './blocksOf.js'
import type { Random } from './random.js'

/** Cases with a whole value, 0..65535, each a success (1) or a failure (0), by number. */
export interface Cases {
  readonly values: Uint16Array
  readonly success: Uint8Array
}

/** AUC, 0 to 1: how often a success has a higher value than a failure, a tie counting half (Mann and Whitney 1947). NaN without both. */
export const areaUnderCurve = (cases: Cases): number =>
  areaOf(sortedCases(cases, { count: 1, of: new Int32Array(cases.values.length) }), Int32Array.of(1))

/**
 * AUC over and over with the blocks drawn again (the cluster bootstrap: Field and Welsh 2007), 0 to 1. A draw without a success or without
 * a failure gives none, so there may be fewer than asked.
 */
export function redrawnAreas(cases: Cases, blocks: Blocks, draws: number, random: Random): number[] {
  const sorted = sortedCases(cases, blocks)
  const times = new Int32Array(blocks.count)
  const areas: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    drawBlocks(times, random.below)
    const area = areaOf(sorted, times)
    if (!Number.isNaN(area)) areas.push(area)
  }
  return areas
}

/** Cases from the lowest value to the highest, and of one value the failures first. */
interface SortedCases {
  /** The block of each. */
  readonly blocks: Int32Array
  /** Of each value that occurs where its failures end, then where its successes end. */
  readonly ends: Int32Array
}

/** More than there are cases; times the highest value it stays a whole number. */
const PLACES = 2 ** 32

function sortedCases({ values, success }: Cases, blocks: Blocks): SortedCases {
  // One number that sorts by value, then by kind, then by place: sorted as numbers, which is many times faster than by comparing.
  const keys = Float64Array.from(values, (value, at) => (2 * value + (success[at] as number)) * PLACES + at).sort()
  const order = Uint32Array.from(keys, (key) => key % PLACES)
  const ends: number[] = []
  let last: number | undefined
  order.forEach((at, place) => {
    const value = values[at] as number
    if (value !== last) ends.push(place, place)
    last = value
    if (success[at] === 0) ends[ends.length - 2] = place + 1
    ends[ends.length - 1] = place + 1
  })
  return { blocks: Int32Array.from(order, (at) => blocks.of[at] as number), ends: Int32Array.from(ends) }
}

/** AUC where each block counts so many times. */
function areaOf({ blocks, ends }: SortedCases, times: Int32Array): number {
  let [at, won, below, above] = [0, 0, 0, 0]
  for (let run = 0; run < ends.length; run += 2) {
    const [failuresEnd, end] = [ends[run] as number, ends[run + 1] as number]
    let [failures, successes] = [0, 0]
    for (; at < failuresEnd; at++) failures += times[blocks[at] as number] as number
    for (; at < end; at++) successes += times[blocks[at] as number] as number
    won += successes * (below + failures / 2)
    below += failures
    above += successes
  }
  return won / (below * above)
}
