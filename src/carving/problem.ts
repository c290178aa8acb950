import type { ResolvedConstraints } from '../domain/carvingConstraints.js'
import type { FitTable } from './fitTable.js'

/** A job as the search sees it. */
export interface SourceJob {
  readonly id: string
  /** The minutes that may still leave it, so that it keeps what it must. */
  readonly spare: number
  /** 0..10, or undefined if it is not known. */
  readonly scarcity: number | undefined
  /** Which of the shells that go together in a problem it has. */
  readonly shell: number
}

/**
 * One problem of choice: of these tasks of jobs that may go together, which make the best function? All functions of a
 * problem have the same shell, so that the people stand to it as `base` says.
 */
export interface Problem {
  readonly table: FitTable
  readonly constraints: ResolvedConstraints
  /** Columns of the table: what may be chosen, the most promising first. */
  readonly columns: readonly number[]
  /** By column of the table, the place of its job in `jobs`. */
  readonly jobOf: Int32Array
  readonly jobs: readonly SourceJob[]
  /** How many shells there are, of each of which a function takes a task at least. */
  readonly shells: number
  /** How each person stands to the shell. */
  readonly base: Uint8Array
}
