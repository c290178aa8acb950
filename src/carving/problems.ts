import type { ResolvedConstraints } from '../domain/carvingConstraints.js'
import { canonicalJson } from '../domain/hash.js'
import { type PresentFunction, scarcityOf } from '../domain/presentFunction.js'
import type { Matcher } from '../matcher.js'
import { boundOf } from './bound.js'
import { type FitTable, standingsToShell } from './fitTable.js'
import type { Ledger } from './ledger.js'
import type { Problem, SourceJob } from './problem.js'
import type { ClosedProblem } from './search.js'
import { type Shell, shellOf } from './shell.js'
import { BLOCKED, ELIGIBLE } from './standing.js'

/** In how many ways at most shells are put together; beyond it they are bounded together, and not searched. */
const MAX_PROBLEMS = 1000

/** The problems of choice that a round of carving consists of. */
export interface Problems {
  readonly closed: readonly ClosedProblem[]
  /** What no function can exceed that is of no problem among these; undefined if every function is of one. */
  readonly beyond: number | undefined
}

/** The shell of a function of tasks of these jobs, under these constraints. */
export const shellUnder = (jobs: readonly PresentFunction[], { title, acrossEmployers }: ResolvedConstraints): Shell =>
  shellOf(jobs, title, acrossEmployers)

/**
 * Which jobs may go together: those of one employer (unless functions across employers are asked for), in one place, with
 * one reservation. Of these, jobs with the same shell are one party; a function of several parties has the shell of them
 * together. So each way to put parties together is a problem of its own, in which the shell no longer depends on the choice.
 */
export class ProblemMaker {
  readonly #table: FitTable
  readonly #constraints: ResolvedConstraints
  readonly #matcher: Matcher
  /** How people stand to each shell: asked once, for all rounds. */
  readonly #standings = new Map<string, Uint8Array>()

  constructor(table: FitTable, constraints: ResolvedConstraints, matcher: Matcher) {
    this.#table = table
    this.#constraints = constraints
    this.#matcher = matcher
  }

  /** The problems of what the ledger has left. */
  problems(ledger: Ledger): Problems {
    const keys = new Set(ledger.left().map(({ key }) => key))
    const closed: ClosedProblem[] = []
    let beyond: number | undefined
    for (const parties of this.#groups(ledger, keys)) {
      let left = false
      for (const together of combinations(parties, this.#constraints.maxSourceJobs)) {
        if (closed.length >= MAX_PROBLEMS) {
          left = true
          break
        }
        closed.push(this.#closed(together, ledger, keys))
      }
      if (left) beyond = Math.max(beyond ?? 0, this.#boundOfAll(parties, ledger, keys))
    }
    return { closed, beyond }
  }

  /** The parties of jobs that may go together, group by group. Jobs of which nothing may move are in none. */
  #groups(ledger: Ledger, keys: ReadonlySet<string>): PresentFunction[][][] {
    const groups = new Map<string, Map<string, PresentFunction[]>>()
    const moving = new Set(this.#table.tasks.filter(({ key }) => keys.has(key)).map(({ job }) => job))
    for (const job of ledger.jobs) {
      if (!moving.has(job)) continue
      const { employerId, place, reservedFor } = job
      const group = canonicalJson([this.#constraints.acrossEmployers ? null : employerId, place, reservedFor])
      const parties = groups.get(group) ?? new Map<string, PresentFunction[]>()
      const party = canonicalJson(shellUnder([job], this.#constraints))
      parties.set(party, [...(parties.get(party) ?? []), job])
      groups.set(group, parties)
    }
    return [...groups.values()].map((parties) => [...parties.values()])
  }

  #closed(parties: readonly PresentFunction[][], ledger: Ledger, keys: ReadonlySet<string>): ClosedProblem {
    const problem = this.#problem(parties, ledger, keys)
    const open = (): Problem => {
      const base = this.#standingsTo(shellUnder(parties.flat(), this.#constraints))
      return { ...problem, base, columns: mostPromising(problem.columns, base, problem) }
    }
    return { problem, open }
  }

  /** Everything of a group in one problem that asks less than any of its own: nothing of the shell, and no party in it. */
  #boundOfAll(parties: readonly PresentFunction[][], ledger: Ledger, keys: ReadonlySet<string>): number {
    const problem = { ...this.#problem(parties, ledger, keys), shells: 0 }
    const { minMinutes, maxMinutes } = this.#constraints
    return boundOf(problem, { chosen: [], next: 0, least: minMinutes, most: maxMinutes })?.total ?? 0
  }

  #problem(parties: readonly PresentFunction[][], ledger: Ledger, keys: ReadonlySet<string>): Problem {
    const table = this.#table
    const all = parties.flat()
    const jobs = parties.flatMap((party, shell) =>
      party.map((job): SourceJob => ({ id: job.id, spare: ledger.spare(job), scarcity: scarcityOf(job), shell })),
    )
    const jobOf = Int32Array.from(table.tasks, ({ job }) => all.indexOf(job))
    const columns = table.tasks.flatMap(({ key }, column) => (keys.has(key) && jobOf[column] !== -1 ? [column] : []))
    const base = new Uint8Array(table.members.length).fill(ELIGIBLE)
    return { table, constraints: this.#constraints, columns, jobOf, jobs, shells: parties.length, base }
  }

  #standingsTo(shell: Shell): Uint8Array {
    const key = canonicalJson(shell)
    const known = this.#standings.get(key) ?? standingsToShell(shell, this.#table.members, this.#matcher)
    this.#standings.set(key, known)
    return known
  }
}

/** The columns in the order in which they are decided: first what is open to most people, then what fits them best. */
function mostPromising(columns: readonly number[], base: Uint8Array, { table }: Problem): number[] {
  const merits = new Map(
    columns.map((column) => {
      let [open, fit] = [0, 0]
      for (let row = 0; row < base.length; row++) {
        const place = row * table.tasks.length + column
        if (base[row] === BLOCKED || table.standing[place] === BLOCKED) continue
        open++
        fit += table.fit[place] as number
      }
      return [column, { open, fit }] as const
    }),
  )
  const merit = (column: number) => merits.get(column) ?? { open: 0, fit: 0 }
  return [...columns].sort((a, b) => merit(b).open - merit(a).open || merit(b).fit - merit(a).fit || a - b)
}

/** The ways to take one to `most` of a list, the smallest first. */
function* combinations<T>(list: readonly T[], most: number): Iterable<T[]> {
  for (let size = 1; size <= Math.min(most, list.length); size++) yield* ofSize(list, size)
}

function* ofSize<T>(list: readonly T[], size: number): Iterable<T[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let at = 0; at + size <= list.length; at++)
    for (const rest of ofSize(list.slice(at + 1), size - 1)) yield [list[at] as T, ...rest]
}
