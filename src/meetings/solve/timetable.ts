import { bitsIn } from './bits.js'
import type { Effort } from './effort.js'
import { commonRounds, type Problem } from './problem.js'
import { waitsIn } from './worth.js'

/** Meetings in rounds: a guest has one a round, a host as many as its table holds. */
export class Timetable {
  readonly #problem: Problem
  /** How many guests each host holds at once. */
  readonly #seats: readonly number[]
  readonly #effort: Effort
  /** The meeting of each guest in each round; -1 for none. */
  readonly #ofGuest: Int32Array
  /** The meetings of each host in each round. */
  readonly #ofHost: number[][]
  /** The rounds in which each guest meets somebody, as bits. */
  readonly #used: Int32Array
  readonly #roundOf = new Map<number, number>()

  constructor(problem: Problem, seats: readonly number[], effort: Effort) {
    this.#problem = problem
    this.#seats = seats
    this.#effort = effort
    this.#ofGuest = new Int32Array(problem.guests.length * problem.rounds).fill(-1)
    this.#used = new Int32Array(problem.guests.length)
    this.#ofHost = Array.from({ length: problem.hosts.length * problem.rounds }, () => [])
  }

  /** The round of each meeting that it holds, by the index of the meeting. */
  get rounds(): ReadonlyMap<number, number> {
    return this.#roundOf
  }

  /** The rounds in which all guests wait, together. */
  get waits(): number {
    return this.#problem.guests.reduce((sum, _, guest) => sum + this.#waitsOf(guest), 0)
  }

  /** The round of a meeting; -1 if it is not held. */
  roundOf(index: number): number {
    return this.#roundOf.get(index) ?? -1
  }

  /**
   * Holds one more meeting, moving others to other rounds if need be; false if no row of moves between two rounds makes room. There
   * is such a row whenever all are there in all rounds and nobody has too many meetings (Kempe's chains, as in König's proof).
   */
  insert(index: number): boolean {
    const { guest, host } = this.#meeting(index)
    const open = bitsIn(commonRounds(this.#problem, this.#meeting(index)))
    this.#effort.spend(open.length + 1)
    const both = open.find((round) => this.#guestIn(guest, round) < 0 && this.#hasSeat(host, round))
    if (both !== undefined) {
      this.#set(index, both)
      return true
    }
    const guestFree = open.filter((round) => this.#guestIn(guest, round) < 0 && (this.#seats[host] ?? 0) > 0)
    const hostFree = bitsIn(this.#problem.hosts[host]?.rounds ?? 0).filter((round) => this.#hasSeat(host, round))
    for (const round of guestFree) {
      for (const other of hostFree) {
        const row = this.#makeRoom(host, round, other)
        if (row === undefined) continue
        this.#flip(row, round, other)
        this.#set(index, round)
        return true
      }
    }
    return false
  }

  /**
   * Moves a meeting to another round, and whoever is in its way to the round that it leaves, unless somebody would have to be where
   * they are not, or all would wait longer together. Returns how many waits it saves; undefined if nothing moved.
   */
  exchange(index: number, to: number): number | undefined {
    const from = this.roundOf(index)
    const row: number[] = []
    const queue = [index]
    const inRow = new Set(queue)
    const add = (other: number) => {
      if (inRow.has(other)) return
      inRow.add(other)
      queue.push(other)
    }
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      this.#effort.spend(1)
      const [leaves, enters] = this.roundOf(next) === from ? [from, to] : [to, from]
      if (!this.#allows(next, enters)) return undefined
      row.push(next)
      const { guest, host } = this.#meeting(next)
      const inWay = this.#guestIn(guest, enters)
      if (inWay >= 0) add(inWay)
      // A host whose table would be too full sends one of those who sit there the other way.
      const there = this.#hostIn(host, enters)
      const [coming, going] = [
        this.#hostIn(host, leaves).filter((other) => inRow.has(other)).length,
        there.filter((other) => inRow.has(other)).length,
      ]
      if (there.length - going + coming > (this.#seats[host] ?? 0)) {
        const sent = there.find((other) => !inRow.has(other))
        if (sent === undefined) return undefined
        add(sent)
      }
    }
    const guests = new Set(row.map((moved) => this.#meeting(moved).guest))
    const waits = () => [...guests].reduce((sum, guest) => sum + this.#waitsOf(guest), 0)
    const before = waits()
    this.#flip(row, from, to)
    const saved = before - waits()
    if (saved >= 0) return saved
    this.#flip(row, from, to)
    return undefined
  }

  #waitsOf(guest: number): number {
    return waitsIn(this.#used[guest] ?? 0, this.#problem.guests[guest]?.rounds ?? 0)
  }

  /**
   * A row of meetings that, each moved to the other of two rounds, leaves a seat of a host free in the first; undefined if there is
   * none. Breadth first; no meeting is looked at twice.
   */
  #makeRoom(host: number, round: number, other: number): number[] | undefined {
    const before = new Map<number, number>()
    const queue: number[] = []
    const look = (next: number, from: number) => {
      if (before.has(next)) return
      before.set(next, from)
      queue.push(next)
    }
    const rowTo = (last: number): number[] => {
      const row: number[] = []
      for (let at = last; at >= 0; at = before.get(at) ?? -1) row.push(at)
      return row
    }
    for (const next of this.#hostIn(host, round)) look(next, -1)
    for (let at = 0; at < queue.length; at++) {
      const next = queue[at] as number
      this.#effort.spend(1)
      // This one must leave the first round for the other.
      if (!this.#allows(next, other)) continue
      const inWay = this.#guestIn(this.#meeting(next).guest, other)
      if (inWay < 0) return rowTo(next)
      if (before.has(inWay)) continue
      // That one takes the first round instead: its guest is there, and the seat says whether its host is.
      before.set(inWay, next)
      const full = this.#meeting(inWay).host
      if (this.#hasSeat(full, round)) return rowTo(inWay)
      for (const pushed of this.#hostIn(full, round)) look(pushed, inWay)
    }
    return undefined
  }

  /** Moves meetings from either of two rounds to the other. */
  #flip(row: readonly number[], one: number, other: number): void {
    const targets = row.map((index) => [index, this.roundOf(index) === one ? other : one] as const)
    for (const [index] of targets) this.#clear(index)
    for (const [index, round] of targets) this.#set(index, round)
  }

  #meeting(index: number) {
    return this.#problem.meetings[index] as Problem['meetings'][number]
  }

  #allows(index: number, round: number): boolean {
    return ((commonRounds(this.#problem, this.#meeting(index)) >> round) & 1) === 1
  }

  #guestIn(guest: number, round: number): number {
    return this.#ofGuest[guest * this.#problem.rounds + round] as number
  }

  #hostIn(host: number, round: number): number[] {
    return this.#ofHost[host * this.#problem.rounds + round] as number[]
  }

  #hasSeat(host: number, round: number): boolean {
    const there = ((this.#problem.hosts[host]?.rounds ?? 0) >> round) & 1
    return there === 1 && this.#hostIn(host, round).length < (this.#seats[host] ?? 0)
  }

  #set(index: number, round: number): void {
    const { guest, host } = this.#meeting(index)
    this.#ofGuest[guest * this.#problem.rounds + round] = index
    this.#used[guest] = (this.#used[guest] ?? 0) | (1 << round)
    this.#hostIn(host, round).push(index)
    this.#roundOf.set(index, round)
  }

  #clear(index: number): void {
    const { guest, host } = this.#meeting(index)
    const round = this.roundOf(index)
    const at = guest * this.#problem.rounds + round
    this.#ofGuest[at] = -1
    this.#used[guest] = (this.#used[guest] ?? 0) & ~(1 << round)
    const there = this.#hostIn(host, round)
    there.splice(there.indexOf(index), 1)
    this.#roundOf.delete(index)
  }
}
