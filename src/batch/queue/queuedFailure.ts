import { codeOf } from '../../domain/stores/storeFailed.js'
import { PassendError } from '../../errors.js'

/** What BullMQ does with an error, by its name: try again, never try again, or nothing, for the job was given back. */
type Treatment = 'Error' | 'UnrecoverableError' | 'WaitingError'

/** Why a shard failed, in a word: the code of a PassendError or of Node; `unexpected` of anything else. */
export const failureCodeOf = (error: unknown): string =>
  error instanceof PassendError ? error.code : (codeOf(error) ?? 'unexpected')

/**
 * The error that the queue is told. It keeps what it is told, so it is told a word: texts and stack traces of an error may quote a
 * record or name a file.
 */
export class QueuedFailure extends Error {
  constructor(code: string, treatment: Treatment = 'Error') {
    super(code)
    this.name = treatment
    this.stack = code
  }
}

/** The word that the queue was told, read back; `stalled` where whoever computed the shard fell silent time after time. */
export function readQueuedFailure(reason: string | undefined): string {
  if (reason !== undefined && /^[A-Za-z0-9_-]{1,40}$/.test(reason)) return reason
  return reason?.startsWith('job stalled') ? 'stalled' : 'unexpected'
}
