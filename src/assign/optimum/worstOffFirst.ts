import { atLeast, type Market } from '../market/market.js'
import { coverOf, noCover } from './cover.js'
import { mostPlaced } from './mostPlaced.js'
import type { Cover, Optimum } from './optimum.js'

/**
 * The division of most people whose lowest score is highest, and of these the greatest sum. How many can be placed among pairs
 * of at least a score is a sum of ones, and it falls as the score rises: the highest score at which it is still that of all pairs
 * is found by halving.
 */
export function worstOffFirst(market: Market): Optimum {
  const all = coverOf(market)
  const scores = [...new Set(market.rows.weight)].sort((a, b) => a - b)
  let [low, high] = [0, scores.length]
  let above: Cover = noCover(market)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    const tried = coverOf(atLeast(market, scores[middle] as number))
    if (tried.people === all.people) low = middle
    else {
      high = middle
      above = tried.cover
    }
  }
  const score = scores[low] ?? 0
  return { ...mostPlaced(atLeast(market, score)), floor: { score, mostPlaced: all.cover, noneHigher: above } }
}
