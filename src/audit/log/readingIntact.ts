import { PassendError } from '../../errors.js'

/**
 * Reads entries as they were written. In a log that somebody changed they may be of any shape; whatever reading such a one runs into is
 * told as that, without a word of what stands there.
 * @throws PassendError `store-failed` for entries that no log writes; and what `read` throws.
 */
export async function readingIntact<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof PassendError) throw error
    throw new PassendError(
      'store-failed',
      'Expected entries as a log writes them; got one that is none.',
      'The log was changed by something else: log.verify() names the first entry that is not as it was.',
      { during: 'reading entries', outcome: 'not-written' },
    )
  }
}
