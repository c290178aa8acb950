import { z } from 'zod'
import { PassendError } from '../errors.js'
import { criterionIds } from './criterionId.js'
import { jobKindSchema } from './employment.js'
import { idSchema } from './identifier.js'
import { readOptions } from './readOptions.js'
import { stepBoundsSchema } from './stepOptions.js'

/** A limit that the party it belongs to sets aside, with the reason, which the explanation repeats. */
export const waiverSchema = z.strictObject({
  criterion: z.enum(criterionIds),
  by: z.enum(['candidate', 'employer', 'adviser']),
  reason: z.string().min(1).max(300),
})
export type Waiver = z.infer<typeof waiverSchema>

/** A pair that was proposed, refused or placed before, and is left out now, with the reason to show. */
export const historyEntrySchema = z.strictObject({
  candidateId: idSchema,
  vacancyId: idSchema,
  reason: z.string().min(1).max(300),
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)])

/**
 * Which records count. Each key narrows; a list means any of its values. A record that does not state a filtered field is
 * filtered out and counted as such. A sector covers all that begins with it: `86` covers `86101`.
 */
export const filterSchema = z.strictObject({
  region: oneOrMore(z.string().min(1)).optional(),
  sector: oneOrMore(z.string().regex(/^\d{2,5}$/)).optional(),
  kind: oneOrMore(jobKindSchema).optional(),
  employerId: oneOrMore(idSchema).optional(),
})
export type Filter = z.infer<typeof filterSchema>

/** How a ranking is made. */
export const rankOptionsSchema = z.strictObject({
  /** How many matches come back, best first. Default 10. */
  limit: z.number().int().min(0).max(1_000_000).optional(),
  /**
   * `eligible` (default): what can be, unknown limits included. `reachable`: after those the pairs that steps would open, those
   * of least effort first. `all`: every blocked pair too, below the others.
   */
  show: z.enum(['eligible', 'reachable', 'all']).optional(),
  /** For `rankCandidates` only `region`. */
  where: filterSchema.optional(),
  waive: z.array(waiverSchema).optional(),
  history: z.array(historyEntrySchema).optional(),
  /** How far steps may go, for `show: 'reachable'`. */
  steps: stepBoundsSchema.optional(),
})
export type RankOptions = z.infer<typeof rankOptionsSchema>

/**
 * Checks the options of a call.
 * @throws PassendError `invalid-option`, naming what is wrong.
 */
export function readRankOptions(
  input: RankOptions = {},
  ranked: 'vacancies' | 'candidates' = 'vacancies',
): RankOptions {
  const options = readOptions(
    rankOptionsSchema,
    input,
    'The options of this call',
    'Options are { limit, show, where: { region, sector, kind, employerId }, waive, history, steps }.',
  )
  const unfit = ranked === 'candidates' ? Object.keys(options.where ?? {}).filter((key) => key !== 'region') : []
  if (unfit.length > 0) {
    throw new PassendError(
      'invalid-option',
      `Candidates cannot be narrowed by where.${unfit.join(', where.')}.`,
      'Use where: { region } for candidates; the other filters are for vacancies.',
    )
  }
  return options
}
