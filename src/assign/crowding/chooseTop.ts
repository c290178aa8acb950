import { compareLots } from '../../rank/lottery.js'
import type { Choice, OpenList } from './openList.js'
import { logTerm } from './shares.js'

/**
 * The top of a list that crowds least, given how often each item is on top of the other lists. One that leaves out a pair may
 * hold, after those that score higher, only such as score at most the tolerance less than it: so each pair is tried in turn as the
 * best one that is left out. What is on top now stays unless another crowds less, or as little with a better lot.
 */
export function chooseTop(
  { choices, chosen }: OpenList,
  k: number,
  tolerance: number,
  load: ReadonlyMap<string, number>,
): readonly Choice[] {
  if (choices.length <= k) return chosen
  const added = ({ item }: Choice) => {
    const count = load.get(item) ?? 0
    return logTerm(count + 1) - logTerm(count)
  }
  const costs = new Map(choices.map((choice) => [choice, added(choice)]))
  const costOf = (some: readonly Choice[]) => some.reduce((sum, choice) => sum + (costs.get(choice) ?? 0), 0)
  let best = { top: chosen, cost: costOf(chosen) }
  for (let out = k; out >= 0; out--) {
    const least = (choices[out] as Choice).match.score - tolerance
    const others = choices.slice(out + 1).filter(({ match }) => match.score >= least)
    if (others.length < k - out) continue
    others.sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0) || compareLots(a.lot, b.lot))
    const top = [...choices.slice(0, out), ...others.slice(0, k - out)]
    const cost = costOf(top)
    if (cost < best.cost || (cost === best.cost && luckier(top, best.top))) best = { top, cost }
  }
  return best.top
}

/** Whether the best lot that only one of two has is in the first. */
function luckier(one: readonly Choice[], other: readonly Choice[]): boolean {
  const [ofOne, ofOther] = [new Set(one), new Set(other)]
  const only = [...one.filter((choice) => !ofOther.has(choice)), ...other.filter((choice) => !ofOne.has(choice))]
  const [first] = only.sort((a, b) => compareLots(a.lot, b.lot))
  return first !== undefined && ofOne.has(first)
}
