import type { Seating } from './drawNetwork.js'
import { guestOf, type Problem } from './problem.js'
import { assignKinds, narrowed, suitingKinds } from './seatings.js'

/**
 * Where too many hosts would need tables of a kind for some meetings: the same seating in two parts, one in which a host has such a
 * table and one in which it has none; the host with the most guests who need one. Undefined if the tables suffice, or if what a host
 * needs is not on any one table.
 */
export function splitSeating(problem: Problem, chosen: readonly number[], seating: Seating): Seating[] | undefined {
  const suiting = suitingKinds(problem, chosen, seating)
  if (suiting.some((kinds) => kinds.length === 0) || assignKinds(problem, suiting) !== undefined) return undefined
  const guests = problem.hosts.map(() => 0)
  for (const index of chosen) {
    const meeting = problem.meetings[index]
    if (meeting !== undefined && guestOf(problem, meeting).needs !== 0)
      guests[meeting.host] = (guests[meeting.host] ?? 0) + 1
  }
  let host = -1
  suiting.forEach((kinds, one) => {
    if (kinds.length === seating[one]?.length) return
    if (host < 0 || (guests[one] ?? 0) > (guests[host] ?? 0)) host = one
  })
  if (host < 0) return undefined
  const suits = suiting[host] ?? []
  const others = (seating[host] ?? []).filter((kind) => !suits.includes(kind))
  return [suits, others].flatMap((kinds) => {
    const part = narrowed(
      problem,
      seating.map((had, one) => (one === host ? kinds : had)),
    )
    return part === undefined ? [] : [part]
  })
}
