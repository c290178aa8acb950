import { PassendError } from 'passend'
import { expect } from 'vitest'

/** The PassendError that a promise rejects with. */
export async function refusalOf(promise: Promise<unknown>): Promise<PassendError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(PassendError)
  return error as PassendError
}
