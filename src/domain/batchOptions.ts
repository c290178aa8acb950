import { z } from 'zod'
import { readOptions } from './readOptions.js'

/** What is ranked: vacancies for each candidate, candidates for each vacancy. */
export const directionSchema = z.enum(['vacancies', 'candidates'])
export type Direction = z.infer<typeof directionSchema>

/** The numbers of a batch. */
export const batchNumbersSchema = z.strictObject({
  limit: z.number().int().min(1).max(1000),
  directions: z.array(directionSchema).min(1),
  workers: z.number().int().min(0).max(256),
  shardSize: z.number().int().min(1).max(50_000),
})
export type BatchNumbers = z.infer<typeof batchNumbersSchema>

/**
 * Checks the numbers of a batch.
 * @throws PassendError `invalid-option`, naming what is wrong.
 */
export const readBatchNumbers = (input: BatchNumbers): BatchNumbers =>
  readOptions(
    batchNumbersSchema,
    input,
    'The options of a batch',
    "limit 1 to 1000, directions some of ['vacancies', 'candidates'], workers 0 to 256, shardSize 1 to 50000.",
  )
