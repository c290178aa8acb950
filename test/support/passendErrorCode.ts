import { PassendError } from 'passend'

/** The code of the PassendError that a promise rejects with. Throws if it does not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof PassendError) return error.code
  throw error ?? new Error('expected a PassendError, and nothing was thrown')
}
