import { FULL } from '../../domain/measure.js'
import { drawBlocks } from '../statistics/blocksOf.js'
import type { Interval } from '../statistics/interval.js'
import { percentileInterval } from '../statistics/percentileInterval.js'
import type { Random } from '../statistics/random.js'
import type { Agreements } from './agreement.js'
import type { WeightVector } from './parts.js'

/** A gain in agreement, as a share, and how much each block of people and of lists has in it. */
export interface GainSpread {
  readonly gain: number
  /** How much the gain would change if the block counted once more. */
  readonly influences: readonly Float64Array[]
}

/**
 * The gain over today's weights when in each fold another vector is asked about, and how it spreads over people and lists: to the first
 * order, the square of a comparison's share (the infinitesimal jackknife, Efron 1982). People and lists are drawn apart, since a
 * comparison depends on both (Owen 2007, the pigeonhole bootstrap): that errs to the wide side.
 */
export function gainSpread(agreements: Agreements, today: WeightVector, byFold: readonly WeightVector[]): GainSpread {
  const [before, possible] = [agreements.of(today), agreements.possible]
  const after = byFold.map((vector, fold) => agreements.within(vector, fold))
  const gain = (after.reduce((sum, { total }) => sum + total, 0) - before.total) / possible.total
  const influences = (['people', 'lists'] as const).map((kind) =>
    before[kind].map((had, block) => {
      const has = after.reduce((sum, one) => sum + (one[kind][block] as number), 0)
      return (has - had - gain * (possible[kind][block] as number)) / possible.total
    }),
  )
  return { gain, influences }
}

/** The standard error of a gain. */
export const standardError = ({ influences }: GainSpread): number =>
  Math.sqrt(influences.reduce((sum, blocks) => sum + blocks.reduce((squares, one) => squares + one * one, 0), 0))

/** The interval of a gain in thousandths, from people and lists drawn again. */
export function gainInterval(
  { gain, influences }: GainSpread,
  { resamples, confidence }: { readonly resamples: number; readonly confidence: number },
  random: Random,
): Interval {
  const times = influences.map((blocks) => new Int32Array(blocks.length))
  const draws = Array.from({ length: resamples }, () => {
    for (const one of times) drawBlocks(one, random.below)
    const change = influences.reduce((sum, blocks, kind) => sum + changeOf(blocks, times[kind] as Int32Array), 0)
    return FULL * (gain + change)
  })
  return percentileInterval(draws, { confidence })
}

/** What a sum over blocks changes when each counts so many times in place of once. */
export function changeOf(blocks: Float64Array, times: Int32Array): number {
  let change = 0
  for (let block = 0; block < blocks.length; block++)
    change += (blocks[block] as number) * ((times[block] as number) - 1)
  return change
}
