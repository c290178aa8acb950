import { canonicalJson } from '../../domain/hash.js'
import { PassendError } from '../../errors.js'

/** Throws an Error unless two data are equal. What is absent and what is undefined are equal. */
export function expectEqual(what: string, got: unknown, expected: unknown): void {
  const [is, should] = [canonicalJson(got), canonicalJson(expected)]
  if (is !== should) throw new Error(`${what}: expected ${shortened(should)}, got ${shortened(is)}`)
}

/** What a promise rejects with. Throws an Error if it does not. */
export async function rejectionOf(what: string, promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  if (outcome === undefined) throw new Error(`${what}: expected it to be refused, and it was not`)
  return outcome.error
}

/** Throws an Error unless a promise rejects with a PassendError. */
export async function expectRefusal(what: string, promise: Promise<unknown>): Promise<PassendError> {
  const error = await rejectionOf(what, promise)
  if (error instanceof PassendError) return error
  throw new Error(`${what}: expected a PassendError, got ${String(error)}`)
}

const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}...` : text)
