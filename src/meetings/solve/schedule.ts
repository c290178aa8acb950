import { countBits } from '../../taxonomy/spelling/countBits.js'
import { bitsIn } from './bits.js'
import { commonRounds, type Problem } from './problem.js'
import { waitsIn } from './worth.js'

/** A way to go on: a meeting in a round, and how much longer its guest waits then at least. */
export interface Placing {
  /** The place of the meeting among those to be held. */
  readonly meeting: number
  readonly round: number
  readonly adds: number
}

interface Row {
  readonly index: number
  readonly guest: number
  readonly host: number
  readonly open: number
  round: number
}

/** Meetings on their way into rounds: some have one, the others must still get one. */
export class Schedule {
  readonly #problem: Problem
  readonly #seats: readonly number[]
  readonly #rows: readonly Row[]
  readonly #ofHost: readonly (readonly number[])[]
  /** Per guest: the rounds that are taken, and how many meetings have none yet. */
  readonly #used: number[]
  readonly #left: number[]
  /** Per host: how many sit there in each round, the rounds that are full, and how many meetings have none yet. */
  readonly #load: readonly Uint8Array[]
  readonly #full: number[]
  readonly #coming: number[]
  #waits = 0
  #placed = 0

  constructor(problem: Problem, chosen: readonly number[], seats: readonly number[]) {
    this.#problem = problem
    this.#seats = seats
    this.#rows = chosen.map((index) => {
      const meeting = problem.meetings[index] as Problem['meetings'][number]
      return { index, guest: meeting.guest, host: meeting.host, open: commonRounds(problem, meeting), round: -1 }
    })
    const places = this.#rows.map((_, place) => place)
    this.#ofHost = problem.hosts.map((_, host) => places.filter((place) => this.#rows[place]?.host === host))
    this.#used = problem.guests.map(() => 0)
    this.#left = problem.guests.map((_, guest) => this.#rows.filter((row) => row.guest === guest).length)
    this.#load = problem.hosts.map(() => new Uint8Array(problem.rounds))
    this.#full = problem.hosts.map((_, host) => ((seats[host] ?? 0) > 0 ? 0 : -1))
    this.#coming = this.#ofHost.map(({ length }) => length)
  }

  /** Whether every meeting has a round. */
  get isFull(): boolean {
    return this.#placed === this.#rows.length
  }

  /** How long all guests wait together, at least: a meeting that has no round yet can fill a gap. */
  get waits(): number {
    return this.#waits
  }

  /** The round of each meeting that has one, by index. */
  get rounds(): ReadonlyMap<number, number> {
    return new Map(this.#rows.filter(({ round }) => round >= 0).map(({ index, round }) => [index, round]))
  }

  /** Puts a meeting in a round that `narrowest` gave. */
  put(meeting: number, round: number): void {
    const row = this.#rows[meeting] as Row
    this.#move(row, round, 1)
    row.round = round
  }

  /** Takes a meeting out of its round. */
  take(meeting: number): void {
    const row = this.#rows[meeting] as Row
    this.#move(row, row.round, -1)
    row.round = -1
  }

  /**
   * All ways to go on from where the fewest are left, if all may wait less than `below` together: one meeting in each of its rounds, or
   * one seat of a host who needs all that are left with each meeting that can fill it. Empty if something can go nowhere.
   */
  narrowest(below: number): Placing[] {
    const guests = this.#problem.guests.map((_, guest) => this.#roundsFor(guest, below))
    const open = this.#rows.map(({ guest, host, open: common, round }) =>
      round >= 0 ? 0 : common & (guests[guest] ?? 0) & ~(this.#full[host] ?? 0),
    )
    let [best, fewest]: [Placing[], number] = [[], Number.POSITIVE_INFINITY]
    for (const [place, rounds] of open.entries()) {
      if ((this.#rows[place] as Row).round >= 0 || countBits(rounds) >= fewest) continue
      fewest = countBits(rounds)
      best = bitsIn(rounds).map((round) => this.#placing(place, round))
    }
    for (const host of this.#problem.hosts.keys()) {
      if (fewest === 0) return []
      for (const { round, needs } of this.#mustFill(host)) {
        const fitting = (this.#ofHost[host] ?? []).filter((place) => (((open[place] ?? 0) >> round) & 1) === 1)
        if (fitting.length < needs) return []
        if (fitting.length >= fewest) continue
        fewest = fitting.length
        best = fitting.map((place) => this.#placing(place, round))
      }
    }
    return best
  }

  /** The rounds in which somebody may still meet without all waiting `below` or longer. */
  #roundsFor(guest: number, below: number): number {
    if ((this.#left[guest] ?? 0) === 0) return 0
    const free = (this.#problem.guests[guest]?.rounds ?? 0) & ~(this.#used[guest] ?? 0)
    if (below === Number.POSITIVE_INFINITY) return free
    return bitsIn(free).reduce(
      (rounds, round) => (this.#waits + this.#added(guest, round) < below ? rounds | (1 << round) : rounds),
      0,
    )
  }

  /** The seats that are left of a host who has as many meetings to come: in which rounds, and how many. */
  #mustFill(host: number): { readonly round: number; readonly needs: number }[] {
    const coming = this.#coming[host] ?? 0
    if (coming === 0) return []
    const there = (this.#problem.hosts[host]?.rounds ?? 0) & ~(this.#full[host] ?? 0)
    const left = bitsIn(there).map((round) => ({
      round,
      needs: (this.#seats[host] ?? 0) - (this.#load[host]?.[round] ?? 0),
    }))
    return left.reduce((sum, { needs }) => sum + needs, 0) > coming ? [] : left
  }

  #placing(meeting: number, round: number): Placing {
    return { meeting, round, adds: this.#added(this.#rows[meeting]?.guest ?? -1, round) }
  }

  #added(guest: number, round: number): number {
    const [used, left] = [this.#used[guest] ?? 0, this.#left[guest] ?? 0]
    return this.#atLeast(guest, used | (1 << round), left - 1) - this.#atLeast(guest, used, left)
  }

  #atLeast(guest: number, used: number, left: number): number {
    return Math.max(0, waitsIn(used, this.#problem.guests[guest]?.rounds ?? 0) - left)
  }

  #move({ guest, host }: Row, round: number, by: 1 | -1): void {
    const bit = 1 << round
    const load = this.#load[host] as Uint8Array
    load[round] = (load[round] ?? 0) + by
    const isFull = (load[round] ?? 0) >= (this.#seats[host] ?? 0)
    this.#full[host] = isFull ? (this.#full[host] ?? 0) | bit : (this.#full[host] ?? 0) & ~bit
    this.#coming[host] = (this.#coming[host] ?? 0) - by
    const before = this.#atLeast(guest, this.#used[guest] ?? 0, this.#left[guest] ?? 0)
    this.#used[guest] = by === 1 ? (this.#used[guest] ?? 0) | bit : (this.#used[guest] ?? 0) & ~bit
    this.#left[guest] = (this.#left[guest] ?? 0) - by
    this.#waits += this.#atLeast(guest, this.#used[guest] ?? 0, this.#left[guest] ?? 0) - before
    this.#placed += by
  }
}
