import { describe } from './domain/issue.js'
import type { RankOptions, Waiver } from './domain/rankOptions.js'
import type { StepBounds, StepGoal } from './domain/stepOptions.js'
import { PassendError } from './errors.js'
import { Instruments } from './steps/instruments.js'

/** Which catalogue of steps a call uses. Default: that of the matcher. */
interface WithInstruments {
  readonly instruments?: Instruments
}

/** How a ranking is made, and in which catalogue it looks for steps. */
export interface RankingOptions extends Omit<RankOptions, 'steps'> {
  /** How far steps may go, for `show: 'reachable'`. */
  readonly steps?: (StepBounds & WithInstruments) | undefined
}

/** What is asked of the nearest steps of one pair. */
export interface NearestOptions extends StepGoal, WithInstruments {
  readonly waive?: readonly Waiver[]
}

/**
 * The catalogue that a call names, if it names one, and all else that it says of steps.
 * @throws PassendError `invalid-option` for one that `createInstruments` did not make.
 */
export function takeInstruments<T extends WithInstruments>(
  given: T | undefined,
): { instruments: Instruments | undefined; rest: Omit<T, 'instruments'> | undefined } {
  if (typeof given !== 'object' || given === null) return { instruments: undefined, rest: given }
  const { instruments, ...rest } = given
  if (instruments !== undefined) requireInstruments(instruments)
  return { instruments, rest }
}

/**
 * A catalogue of instruments.
 * @throws PassendError `invalid-option` for anything else.
 */
export function requireInstruments(given: unknown): Instruments {
  if (given instanceof Instruments) return given
  throw new PassendError(
    'invalid-option',
    `Option 'instruments': expected a catalogue made by createInstruments; got ${describe(given)}.`,
    'const { instruments, issues } = createInstruments(records)',
    { option: 'instruments' },
  )
}
