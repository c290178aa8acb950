import { codeOf } from '../../domain/stores/storeFailed.js'
import { PassendError } from '../../errors.js'

/** A queue that cannot be reached or refuses, as PassendError `queue-failed`: facts `queue`, `during`, `code`. Its own text may name a host. */
export function queueFailed(queue: 'postgres' | 'redis', during: string, thrown?: unknown): PassendError {
  const code = queueCodeOf(thrown)
  return new PassendError(
    'queue-failed',
    `Expected the queue (${queue}) to answer; it failed during ${during}${code === undefined ? '' : ` (${code})`}.`,
    'Check its address, and that this machine may reach it. What was computed is kept: hand out the same directory again.',
    { queue, during, ...(code === undefined ? {} : { code }) },
  )
}

/** The code of what a queue threw: of a connection that was tried at several addresses, that of the first. */
export function queueCodeOf(thrown: unknown): string | undefined {
  const first = (thrown as { errors?: readonly unknown[] } | undefined)?.errors?.[0]
  return codeOf(thrown) ?? codeOf(first)
}
