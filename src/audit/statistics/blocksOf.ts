import { compareLots, drawLot } from '../../rank/lottery.js'

/** Things that belong together, numbered: for each case the block that it is in. */
export interface Blocks {
  readonly count: number
  readonly of: Int32Array
}

/**
 * Puts cases that have a key in common, the proposals of one person say, in one block: the unit that is drawn again for an interval. Where
 * there are more keys than `most` blocks, keys share one, evenly and by lot: what belongs together stays together, and the interval stays
 * as wide as it was. The order of the cases changes nothing.
 */
export function blocksOf(keys: readonly string[], most: number, seed: string): Blocks {
  const drawn = [...new Set(keys)].map((key) => ({ key, lot: drawLot(seed, key, '') }))
  drawn.sort((a, b) => compareLots(a.lot, b.lot) || (a.key < b.key ? -1 : 1))
  const blockOf = new Map(drawn.map(({ key }, place) => [key, place % most]))
  return { count: Math.min(most, drawn.length), of: Int32Array.from(keys, (key) => blockOf.get(key) as number) }
}

/** Draws as many blocks as there are, with putting back: how often each is drawn, written into `times`. */
export function drawBlocks(times: Int32Array, below: (count: number) => number): void {
  times.fill(0)
  for (let draw = 0; draw < times.length; draw++) {
    const block = below(times.length)
    times[block] = (times[block] as number) + 1
  }
}
