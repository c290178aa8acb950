import { PassendError } from '../errors.js'

/** What can be wrong with bytes that should be a snapshot. */
type SnapshotErrorCode = 'not-a-snapshot' | 'snapshot-version' | 'damaged-snapshot'

/** An error about a snapshot. It tells sizes, names and versions of the file, nothing of what is held in it. */
export const snapshotError = (
  code: SnapshotErrorCode,
  message: string,
  advice: string,
  facts: Record<string, unknown> = {},
): PassendError => new PassendError(code, message, advice, facts)

/** The error of a snapshot that was right once: a part of it is missing or has changed. */
export const damaged = (what: string, facts: Record<string, unknown> = {}): PassendError =>
  snapshotError(
    'damaged-snapshot',
    `The snapshot is damaged: ${what}.`,
    'Take an earlier copy of it, or make it anew from the records.',
    facts,
  )
