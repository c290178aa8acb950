import type { ReachFacet } from '../compile/facets.js'
import type { Memo } from '../compile/memo.js'
import { type CodeColumn, pointAt } from '../compile/segment.js'
import type { Part, Table } from '../compile/table.js'
import { metresBetween } from '../domain/place.js'
import type { Asker } from '../score/asker.js'
import { outcomes } from '../score/limitColumns.js'
import type { Ranges } from './ranges.js'

const TO_VERIFY = outcomes.unknown

/** What has not been worked out yet. */
const NOT_YET = -1
/** Where the pair itself has to be asked. */
const OF_THE_PAIR = -2

/**
 * What the must of travel does to people, for a job that asks: what `travel.limits` says of each pair, but by columns. The
 * distance is worked out once a point, and how far people go once a wish. `blocked` is the standing of who lives too far;
 * `ofPair` is asked where the way matters.
 */
export function limitByReach<T>(
  { point, context }: Asker<T>,
  table: Table<T>,
  { column, metres: metresOf }: ReachFacet<T>,
  { segment }: Part,
  ranges: Ranges,
  standing: Uint8Array,
  blocked: number,
  ofPair: (row: number, now: number) => number,
): void {
  const { points, pointOf: pointCodes } = segment
  const wishes = segment.codes[column] as CodeColumn
  const farthest = new Float64Array(table.codes(column)).fill(NOT_YET)
  const metresOfWish = (code: number): number => {
    const metres = metresOf(table.example(column, code), context) ?? OF_THE_PAIR
    farthest[code] = metres
    return metres
  }
  let [last, distance] = [-1, Number.NaN]
  for (let range = 0; range < ranges.length; range += 2) {
    const to = ranges[range + 1] as number
    for (let row = ranges[range] as number; row < to; row++) {
      const now = standing[row] as number
      if (now > TO_VERIFY) continue
      const wish = wishes[row] as number
      let most = farthest[wish] as number
      if (most === NOT_YET) most = metresOfWish(wish)
      if (most === Number.POSITIVE_INFINITY) continue
      if (most === OF_THE_PAIR) {
        standing[row] = ofPair(row, now)
        continue
      }
      const code = pointCodes[row] as number
      if (code !== last) {
        last = code
        const there = pointAt(points, code)
        distance = there === undefined || point === undefined ? Number.NaN : metresBetween(there, point)
      }
      if (distance > most) standing[row] = blocked
      else if (Number.isNaN(distance)) standing[row] = TO_VERIFY
    }
  }
}

/** The standing of a row after one more outcome of its limits. */
export const standingAfter = (outcomes: Memo, codes: CodeColumn, row: number, now: number, blocked: number): number => {
  const outcome = outcomes.of(codes[row] as number)
  if (outcome <= now) return now
  return outcome === TO_VERIFY ? TO_VERIFY : blocked
}
