import type { Seating } from './drawNetwork.js'
import { Effort } from './effort.js'
import type { Held } from './hold.js'
import { guestOf, type Problem, suits } from './problem.js'
import { Relaxation } from './relaxation.js'
import { assignKinds, seatingsFor } from './seatings.js'
import { smooth } from './smooth.js'
import { splitSeating } from './splitSeating.js'
import { Timetable } from './timetable.js'

/** How often the best meetings are looked for anew without those that could not be held. */
const TURNS = 40

/**
 * A plan that can be held, of a branch whose meetings cannot all be: tables first, each host as its guests need it most; then the
 * meetings of the branch one by one as long as there is room, again and again without those for which there was none; then others;
 * then, for the `best`, moves that make people wait less.
 */
export function fallBack(problem: Problem, branch: Relaxation, effort: Effort, wanted: 'any' | 'best'): Held {
  const { seating, chosen } = seated(problem, branch)
  const [first] = seatingsFor(problem, chosen, seating, effort.atMost(1_000_000))
  const kinds = first ?? assignKinds(problem, seating) ?? []
  const seats = kinds.map((kind) => problem.kinds[kind]?.seats ?? 0)
  const relaxation = Relaxation.of(
    problem,
    kinds.map((kind) => [kind]),
    effort,
  )
  const timetable = withoutClashes(problem, relaxation, seats, effort)
  const guests = problem.guests.map(() => 0)
  const hosts = problem.hosts.map(() => 0)
  const count = (index: number) => {
    const { guest, host } = problem.meetings[index] as Problem['meetings'][number]
    guests[guest] = (guests[guest] ?? 0) + 1
    hosts[host] = (hosts[host] ?? 0) + 1
  }
  for (const index of timetable.rounds.keys()) count(index)
  const add = (index: number, isWanted: (guest: number, host: number) => boolean) => {
    const meeting = problem.meetings[index]
    if (meeting === undefined || timetable.roundOf(index) >= 0) return
    const { guest, host } = meeting
    const table = problem.kinds[kinds[host] ?? -1]
    if (table === undefined || !suits(table, guestOf(problem, meeting).needs)) return
    const isFull = (has: number | undefined, most: number | undefined) => (has ?? 0) >= (most ?? 0)
    if (isFull(guests[guest], problem.guests[guest]?.most) || isFull(hosts[host], problem.hosts[host]?.most)) return
    if (isWanted(guest, host) && timetable.insert(index)) count(index)
  }
  const rest = problem.meetings
    .map((meeting, index) => ({ ...meeting, index }))
    .sort((a, b) => b.mutual - a.mutual || b.choices - a.choices || b.fit - a.fit || a.index - b.index)
  const lacks = (guest: number, host: number) =>
    (guests[guest] ?? 0) < (problem.guests[guest]?.least ?? 0) || (hosts[host] ?? 0) < (problem.hosts[host]?.least ?? 0)
  for (const { index } of rest) add(index, lacks)
  for (const { index, mutual, choices, fit } of rest) if (mutual + choices + fit > 0) add(index, () => true)
  // Where the effort is spent the people still should not wait for nothing.
  if (wanted === 'best') smooth(problem, timetable, 0, new Effort(5_000_000))
  return { rounds: timetable.rounds, kinds, waits: timetable.waits }
}

/** As many of the best meetings as can be held: those for which there was no room are taken away, and others come in their place. */
function withoutClashes(problem: Problem, relaxation: Relaxation, seats: readonly number[], effort: Effort): Timetable {
  for (let turn = 1; ; turn++) {
    const timetable = new Timetable(problem, seats, effort)
    const clashing = relaxation.chosen.filter((index) => !timetable.insert(index))
    if (clashing.length === 0 || turn === TURNS) return timetable
    for (const index of clashing) relaxation.remove(index)
  }
}

/** Hosts at tables, half of those that are scarce at a time, and the meetings that are best then. */
function seated(problem: Problem, branch: Relaxation): Relaxation {
  let relaxation = branch
  for (;;) {
    const parts: Seating[] = []
    for (let part = firstPart(relaxation.seating); part !== undefined; part = firstPart(part)) parts.push(part)
    const narrower = parts[parts.length >> 1] && relaxation.seatedAs(parts[parts.length >> 1] as Seating)
    if (narrower === undefined) return relaxation
    relaxation = narrower
  }
  function firstPart(from: Seating): Seating | undefined {
    return splitSeating(problem, relaxation.chosen, from)?.[0]
  }
}
