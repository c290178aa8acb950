import type { Rows } from './rows.js'

/** Pairs in rows, each once. `weight` holds the scores. */
export interface OnceEach extends Rows {
  /** By pair: ELIGIBLE, TO_VERIFY or BLOCKED. */
  readonly standing: Uint8Array
}

/**
 * Puts together what came of the same pair, and takes score and standing apart: `weight` comes as `score * 4 + standing`. Where
 * they differ the lowest score and the most cautious standing count, whatever came first, and `differ` is told once.
 */
export function onceEach({ start, to, weight }: Rows, differ: (row: number, other: number) => void): OnceEach {
  const once = {
    start: new Int32Array(start.length),
    to: to.slice(),
    weight: weight.slice(),
    standing: new Uint8Array(to.length),
  }
  let count = 0
  for (let row = 0; row + 1 < start.length; row++) {
    const end = start[row + 1] as number
    for (let edge = start[row] as number; edge < end; ) {
      const other = to[edge] as number
      const first = weight[edge] as number
      let [score, standing, same] = [first >> 2, first & 3, true]
      for (edge++; edge < end && to[edge] === other; edge++) {
        const next = weight[edge] as number
        if (next !== first) same = false
        score = Math.min(score, next >> 2)
        standing = Math.max(standing, next & 3)
      }
      if (!same) differ(row, other)
      once.to[count] = other
      once.weight[count] = score
      once.standing[count++] = standing
    }
    once.start[row + 1] = count
  }
  return {
    start: once.start,
    to: once.to.subarray(0, count),
    weight: once.weight.subarray(0, count),
    standing: once.standing.subarray(0, count),
  }
}
