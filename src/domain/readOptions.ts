import type { z } from 'zod'
import { PassendError } from '../errors.js'
import { parsedBy } from './parsedBy.js'
import { fromZod } from './zodFindings.js'

/**
 * Checks the options of a call against their schema.
 * @throws PassendError `invalid-option`: what they are, the first three things that are wrong with them, and how to mend it.
 */
export function readOptions<T>(schema: z.ZodType<T>, input: unknown, what: string, advice: string): T {
  const result = parsedBy(schema, input)
  if (result.success) return result.data
  const issues = result.error.issues.flatMap((problem) => fromZod(problem, input as never))
  const told = issues.slice(0, 3).map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`)
  throw new PassendError('invalid-option', `${what} are not valid. ${told.join('; ')}`, advice, { issues })
}
