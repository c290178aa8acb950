import type { Side } from './side.js'

/**
 * Gives a place for a bid: a free one, or that of the lowest bid, whose holder is returned; else -1. Slots are a heap, lowest bid
 * first. The price of what is full is its lowest bid.
 */
export function takePlace(
  { firstSlot, partners, taken, places, price }: Side,
  bids: Int32Array,
  at: number,
  who: number,
  by: number,
) {
  const from = firstSlot[at] as number
  const count = taken[at] as number
  const full = count === (places[at] as number)
  const loser = full ? (partners[from] as number) : -1
  let slot = full ? 0 : count
  if (full) {
    // The new bid sinks from the top.
    for (let child = 1; child < count; child = 2 * slot + 1) {
      if (child + 1 < count && (bids[from + child + 1] as number) < (bids[from + child] as number)) child++
      if ((bids[from + child] as number) >= by) break
      bids[from + slot] = bids[from + child] as number
      partners[from + slot] = partners[from + child] as number
      slot = child
    }
  } else {
    taken[at] = count + 1
    for (let parent = (slot - 1) >> 1; slot > 0 && (bids[from + parent] as number) > by; parent = (slot - 1) >> 1) {
      bids[from + slot] = bids[from + parent] as number
      partners[from + slot] = partners[from + parent] as number
      slot = parent
    }
  }
  bids[from + slot] = by
  partners[from + slot] = who
  if ((taken[at] as number) === (places[at] as number)) price[at] = bids[from] as number
  return loser
}
