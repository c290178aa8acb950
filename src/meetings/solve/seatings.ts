import type { Seating } from './drawNetwork.js'
import type { Effort } from './effort.js'
import { guestOf, type Problem, suits } from './problem.js'

/** What the meetings of a host need of its table, and how many guests it may have to hold at once. */
interface Wanted {
  readonly host: number
  readonly needs: number
  /** More seats than this are never used. */
  readonly useful: number
}

/** What each host with meetings wants. */
function wantedBy(problem: Problem, chosen: readonly number[]): Wanted[] {
  const needs = new Map<number, { needs: number; useful: number }>()
  for (const index of chosen) {
    const meeting = problem.meetings[index]
    if (meeting === undefined) continue
    const before = needs.get(meeting.host) ?? { needs: 0, useful: 0 }
    needs.set(meeting.host, {
      needs: before.needs | guestOf(problem, meeting).needs,
      useful: before.useful + 1,
    })
  }
  return [...needs].map(([host, wanted]) => ({ host, ...wanted })).sort((a, b) => a.host - b.host)
}

/** The kinds of table that each host may have if these meetings are held: none for a host that no table suits. */
export function suitingKinds(problem: Problem, chosen: readonly number[], seating: Seating): number[][] {
  const suiting = seating.map((kinds) => [...kinds])
  for (const { host, needs } of wantedBy(problem, chosen)) {
    suiting[host] = (seating[host] ?? []).filter((kind) => {
      const table = problem.kinds[kind]
      return table !== undefined && suits(table, needs)
    })
  }
  return suiting
}

/**
 * One kind of table for every host so that none is used more often than it is there, or undefined if that cannot be: augmenting
 * paths, as in any matching.
 */
export function assignKinds({ kinds }: Problem, seating: Seating): number[] | undefined {
  const kindOf = seating.map(() => -1)
  const users = kinds.map((): number[] => [])
  const place = (host: number, tried: Set<number>): boolean => {
    for (const kind of seating[host] ?? []) {
      if (tried.has(kind)) continue
      tried.add(kind)
      const using = users[kind] as number[]
      const free = using.length < (kinds[kind]?.count ?? 0)
      const moved = free ? undefined : using.find((other) => place(other, tried))
      if (!free && moved === undefined) continue
      // Who moved took itself out when it was placed elsewhere.
      const old = kindOf[host] as number
      if (old >= 0) users[old] = (users[old] as number[]).filter((other) => other !== host)
      ;(users[kind] as number[]).push(host)
      kindOf[host] = kind
      return true
    }
    return false
  }
  for (let host = 0; host < seating.length; host++) if (!place(host, new Set())) return undefined
  return kindOf
}

/** The seating without kinds that a host cannot have, since others need them all; undefined if there is no room for everybody. */
export function narrowed(problem: Problem, seating: Seating): number[][] | undefined {
  if (assignKinds(problem, seating) === undefined) return undefined
  return seating.map((kinds, host) =>
    kinds.length === 1
      ? [...kinds]
      : kinds.filter((kind) =>
          assignKinds(
            problem,
            seating.map((others, other) => (other === host ? [kind] : others)),
          ),
        ),
  )
}

/**
 * The ways to seat hosts for these meetings that differ in how many guests some table holds, the roomiest first. What else a table
 * has makes no difference as long as it suits.
 */
export function* seatingsFor(
  problem: Problem,
  chosen: readonly number[],
  seating: Seating,
  effort: Effort,
): Generator<readonly number[]> {
  const suiting = suitingKinds(problem, chosen, seating)
  const wanted = wantedBy(problem, chosen)
  const seatsOf = (kind: number, useful: number) => Math.min(useful, problem.kinds[kind]?.seats ?? 0)
  function* from(turn: number, left: Seating): Generator<readonly number[]> {
    effort.spend(left.length)
    const one = wanted[turn]
    const found = assignKinds(problem, left)
    if (found === undefined || effort.isSpent) return
    if (one === undefined) {
      yield found
      return
    }
    const kinds = left[one.host] ?? []
    const sizes = [...new Set(kinds.map((kind) => seatsOf(kind, one.useful)))].sort((a, b) => b - a)
    for (const size of sizes) {
      const same = kinds.filter((kind) => seatsOf(kind, one.useful) === size)
      yield* from(
        turn + 1,
        left.map((others, host) => (host === one.host ? same : others)),
      )
    }
  }
  yield* from(0, suiting)
}
