import { z } from 'zod'

/** A short text that people wrote: a title, a label, an interest. */
export const shortTextSchema = z.string().min(1).max(500)

/** A long text that people wrote. Carried for the caller's screens, never scored and never echoed for a person. */
export const longTextSchema = z.string().min(1).max(20_000)

/** A whole number that a person would write down: an amount, hours, kilometres. */
export const countSchema = (max: number) => z.number().int().min(0).max(max)

/** The most entries that a list in a record may hold. A longer list is an issue, never a slow match. */
export const MAX_LIST = 1000

/** A list in a record. An empty list says the same as no list: nothing is known. */
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(MAX_LIST)
