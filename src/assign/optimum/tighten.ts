import { part, type Side } from './side.js'

/**
 * Makes the prices feasible: everybody gains what their best place leaves them at these prices, and at least nothing. Parts
 * all pairs that leave less.
 */
export function tighten(candidates: Side, vacancies: Side): void {
  const { start, to, weight, price, partners, firstSlot, taken } = candidates
  for (let at = 0; at < candidates.size; at++) {
    let best = 0
    let own = -1
    const partner = taken[at] === 1 ? (partners[firstSlot[at] as number] as number) : -1
    for (let edge = start[at] as number; edge < (start[at + 1] as number); edge++) {
      const gain = (weight[edge] as number) - (vacancies.price[to[edge] as number] as number)
      if (gain > best) best = gain
      if ((to[edge] as number) === partner) own = gain
    }
    price[at] = best
    if (partner >= 0 && own < best) part(candidates, at, vacancies, partner)
  }
}
