import { PassendError } from '../errors.js'
import { describe } from './issue.js'

/** The last moment that a date can hold, in milliseconds since 1970 (ECMAScript, 21.4.1.1). */
const LAST_MOMENT = 8.64e15

/** How far a clock may lag behind what was written last, unless a caller says otherwise, in milliseconds: servers differ. */
export const CLOCK_TOLERANCE = 60_000

/**
 * The moment of what is written next: that of the clock, and never before what was written last. A clock that lags a little counts as
 * that moment; one that lags more is wrong.
 * @throws PassendError `invalid-option` for what is no moment; `clock-went-back`.
 */
export function momentAfter(now: unknown, last: number | undefined, tolerance: number): number {
  if (typeof now !== 'number' || !Number.isInteger(now) || now < 0 || now > LAST_MOMENT)
    throw new PassendError(
      'invalid-option',
      `Option 'clock': expected milliseconds since 1970; got ${typeof now === 'number' ? now : describe(now)}.`,
      'Give a function such as Date.now.',
      { option: 'clock' },
    )
  if (last === undefined || now >= last) return now
  if (last - now <= tolerance) return last
  throw new PassendError(
    'clock-went-back',
    'Expected a clock at or after the last event; got one before it.',
    'Set the clock of this server right. Nothing was written.',
    { behind: last - now },
  )
}
