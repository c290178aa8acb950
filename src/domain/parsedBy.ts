import { z } from 'zod'

/**
 * What a schema makes of data, whatever they are. zod compares the `length` of whatever stands where a text or a list should, also of
 * an object, and `{ "length": { "toString": 1, "valueOf": 1 } }`, which is plain JSON, cannot be compared: it throws over that. Here that
 * is data that are not valid, as any other are.
 */
export function parsedBy<T>(schema: z.ZodType<T>, input: unknown): z.ZodSafeParseResult<T> {
  try {
    return schema.safeParse(input)
  } catch {
    const issue = { code: 'custom', path: [], message: 'plain data', input: undefined, params: { code: 'unreadable' } }
    return { success: false, error: new z.ZodError([issue as never]) as z.ZodError<T> }
  }
}
