import { type Amount, compareAmounts, minus } from '../amount.js'
import type { Cover, Optimum } from '../optimum/optimum.js'
import type { Objective } from '../options/options.js'

/**
 * Whether a pair that nobody has looked at could better an optimum, given the highest score that it may have: it could if, at
 * the lowest price that there is, it left its person more than they gain now. With `worst-off-first` it could as well if it is not
 * covered, for then more people might be placed, or as many with a higher lowest score.
 *
 * Returns the question for one candidate by number. `open`: the vacancies that have places to divide.
 */
export function couldImprove(
  { prices, gains, floor }: Optimum,
  objective: Objective,
  minScore: number,
  open: readonly number[],
): (candidate: number, score: number) => boolean {
  const amountAt = ({ people, fit }: Optimum['prices'], at: number): Amount => ({
    people: people[at] as number,
    fit: fit[at] as number,
  })
  const cheapest = open
    .map((at) => amountAt(prices, at))
    .reduce<Amount | undefined>((low, price) => (low && compareAmounts(low, price) <= 0 ? low : price), undefined)
  const uncovered = (cover: Cover) => {
    const anywhere = open.some((at) => cover.vacancies[at] === 0)
    return (candidate: number) => anywhere && cover.candidates[candidate] === 0
  }
  const mightPlaceMore = floor && uncovered(floor.mostPlaced)
  const mightRaise = floor && uncovered(floor.noneHigher)
  const people = objective === 'total-fit' ? 0 : 1
  return (candidate, score) => {
    if (cheapest === undefined || score < minScore) return false
    if (floor !== undefined) {
      if (mightPlaceMore?.(candidate)) return true
      if (score > floor.score && mightRaise?.(candidate)) return true
      if (score < floor.score) return false
    }
    return compareAmounts(minus({ people, fit: score }, cheapest), amountAt(gains, candidate)) > 0
  }
}
