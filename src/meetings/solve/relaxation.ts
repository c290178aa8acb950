import { drawNetwork, type Seating } from './drawNetwork.js'
import type { Effort } from './effort.js'
import { Network } from './network.js'
import { guestOf, type Problem, suits } from './problem.js'
import { type Worth, worthOf } from './worth.js'

/**
 * The best set of meetings if a guest might be in one round and the host of the meeting in another: never worth less than what can
 * be. It keeps everything else: how many each has at most, who is there when, one meeting a round for a guest, seats for a host.
 * Rounds in which the same parties are there count as one class; where there is one class and hosts have their tables, nothing is
 * given up at all, for then any such set can be spread over the rounds (König 1916; with seats, de Werra 1971).
 */
export class Relaxation {
  readonly seating: Seating
  readonly #problem: Problem
  readonly #network: Network
  /** The arc of each meeting; -1 if it cannot be. */
  readonly #arcs: Int32Array
  readonly #kept: Set<number>
  readonly #gone: Set<number>
  readonly #effort: Effort

  private constructor(problem: Problem, seating: Seating, { network, arcs, kept, gone }: State, effort: Effort) {
    this.#problem = problem
    this.seating = seating
    this.#network = network
    this.#arcs = arcs
    this.#kept = kept
    this.#gone = gone
    this.#effort = effort
  }

  /** Solves it for hosts at some kinds of table. */
  static of(problem: Problem, seating: Seating, effort: Effort): Relaxation {
    const { nodes, arcs, ofMeeting } = drawNetwork(problem, seating)
    const network = Network.solved(nodes, arcs, effort)
    return new Relaxation(problem, seating, { network, arcs: ofMeeting, kept: new Set(), gone: new Set() }, effort)
  }

  /** The same, to go on from. */
  copy(seating = this.seating): Relaxation {
    const state = {
      network: this.#network.copy(),
      arcs: this.#arcs,
      kept: new Set(this.#kept),
      gone: new Set(this.#gone),
    }
    return new Relaxation(this.#problem, seating, state, this.#effort)
  }

  /** The same for hosts that may have fewer kinds of table; undefined if a meeting that must stay then cannot be. */
  seatedAs(seating: Seating): Relaxation | undefined {
    const { kinds, meetings } = this.#problem
    const allows = (meeting: number) => {
      const one = meetings[meeting] as Problem['meetings'][number]
      const { needs } = guestOf(this.#problem, one)
      return (seating[one.host] ?? []).some((kind) => suits(kinds[kind] ?? noTable, needs))
    }
    if ([...this.#kept].some((meeting) => !allows(meeting))) return undefined
    const seats = (of: readonly number[] | undefined) =>
      Math.max(0, ...(of ?? []).map((kind) => kinds[kind]?.seats ?? 0))
    if (seating.every((of, host) => seats(of) === seats(this.seating[host]))) {
      const narrower = this.copy(seating)
      for (const meeting of meetings.keys()) if (!allows(meeting)) narrower.remove(meeting)
      return narrower
    }
    // Fewer seats are another network. What must stay may go then, which only makes the bound wider.
    const anew = Relaxation.of(this.#problem, seating, this.#effort)
    for (const meeting of this.#gone) anew.remove(meeting)
    return anew
  }

  /** The meetings that it holds, by index. */
  get chosen(): number[] {
    const chosen: number[] = []
    this.#arcs.forEach((arc, meeting) => {
      if (this.#kept.has(meeting) || (arc >= 0 && this.#network.flow(arc) > 0)) chosen.push(meeting)
    })
    return chosen
  }

  /** What they are worth. */
  get worth(): Worth {
    return worthOf(this.#problem, this.chosen)
  }

  /** Whether a meeting must stay. */
  isKept(meeting: number): boolean {
    return this.#kept.has(meeting)
  }

  /** Lets a meeting that it holds stay, whatever is taken away later. */
  keep(meeting: number): void {
    if (this.#kept.has(meeting)) return
    this.#kept.add(meeting)
    this.#network.keep(this.#arcs[meeting] as number)
  }

  /** Takes a meeting away that need not stay, and finds the best set without it. */
  remove(meeting: number): void {
    if (this.#gone.has(meeting)) return
    this.#gone.add(meeting)
    const arc = this.#arcs[meeting] as number
    if (arc >= 0) this.#network.remove(arc)
  }
}

interface State {
  readonly network: Network
  readonly arcs: Int32Array
  readonly kept: Set<number>
  readonly gone: Set<number>
}

const noTable = { features: 0, seats: 0, count: 0 }
