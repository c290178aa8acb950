import { drawBlocks } from './blocksOf.js'
import type { Random } from './random.js'

/** The mean of values over and over, each time of as many values drawn from them with putting back (the bootstrap, Efron 1979). */
export function redrawnMeans(values: readonly number[], draws: number, random: Random): number[] {
  const times = new Int32Array(values.length)
  return Array.from({ length: draws }, () => {
    drawBlocks(times, random.below)
    return values.reduce((sum, value, at) => sum + value * (times[at] as number), 0) / values.length
  })
}
