import type { Market } from '../market/market.js'
import { createSide, hasRoom } from '../optimum/side.js'
import { takePlace } from '../optimum/takePlace.js'
import { rowOfEach } from '../read/rows.js'
import { bestFirst, type Lots } from './bestFirst.js'

/**
 * Deferred acceptance (Gale and Shapley 1962): candidates propose to vacancies in the order of `bestFirst`; a vacancy holds the
 * best that came, by the same order, and lets the others go. Returns by candidate the number of their pair, or -1.
 */
export function stable({ rows, back, places }: Market, lots: Lots): Int32Array {
  const order = bestFirst(rows, lots)
  const rowOf = rowOfEach(rows)
  // What a proposal is worth to a vacancy: the sooner in the order, the more.
  const worth = new Int32Array(order.length)
  const preferred = new Int32Array(order.length)
  const next = rows.start.slice(0, -1)
  for (let rank = 0; rank < order.length; rank++) {
    const edge = order[rank] as number
    worth[edge] = order.length - rank
    const row = rowOf[edge] as number
    const slot = next[row] as number
    preferred[slot] = edge
    next[row] = slot + 1
  }
  const vacancies = createSide(back, (at) => places[at] as number)
  const bids = new Int32Array(vacancies.partners.length)
  const chosen = new Int32Array(rows.start.length - 1).fill(-1)
  next.set(rows.start.subarray(0, -1))
  for (let first = 0; first < chosen.length; first++) {
    let proposer = first
    while (proposer >= 0) {
      const slot = next[proposer] as number
      if (slot === rows.start[proposer + 1]) break
      next[proposer] = slot + 1
      const edge = preferred[slot] as number
      const at = rows.to[edge] as number
      const by = worth[edge] as number
      if (!hasRoom(vacancies, at) && (bids[vacancies.firstSlot[at] as number] as number) > by) continue
      chosen[proposer] = edge
      proposer = takePlace(vacancies, bids, at, proposer, by)
      if (proposer >= 0) chosen[proposer] = -1
    }
  }
  return chosen
}
