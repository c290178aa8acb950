import { PassendError } from '../../errors.js'

/** An option that is wrong, with how to mend it. */
export const usageError = (message: string, advice: string): PassendError =>
  new PassendError('invalid-option', message, advice)

/** A file that cannot be read or written, with how to mend it. */
export const fileError = (message: string, advice: string, facts: Record<string, unknown> = {}): PassendError =>
  new PassendError('unreadable-file', message, advice, facts)
