import type { PassendErrorCode } from '../../src/index.js'
import type { SeededRandom } from './random.js'

/** A public way into the library, with how to make cases of it. */
export interface FuzzEntry {
  readonly name: string
  /** How many of a million cases it gets. */
  readonly cases: number
  /** The codes of a PassendError that may come of it. Any other error is a crash. */
  readonly codes: readonly PassendErrorCode[]
  /**
   * Makes a case from what is drawn, runs it, and returns what was told of it that may not repeat content: issues and notes. Nothing is
   * left behind by which a later case would go otherwise: a case can be run alone.
   */
  run(random: SeededRandom): unknown
}

/** That an outcome is wrong, though nothing was thrown. */
export class Fault extends Error {}

/** @throws Fault unless it holds. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Fault(what)
}
