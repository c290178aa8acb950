import { z } from 'zod'
import { criterionIds } from './criterionId.js'
import { creboSchema } from './education.js'
import { idSchema } from './identifier.js'
import { readOptions } from './readOptions.js'

// What a log takes over of a result that is shown: numbers, ids and codes. A log is never changed, so no text may get into it by a
// result that something else made or changed on the way. What is not named here is not taken over.

const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const score = z.number().int().min(0).max(1000)
const code = z.string().regex(/^[a-z0-9-]{1,100}$/)
const status = z.enum(['eligible', 'to-verify', 'blocked'])
const pair = { candidateId: idSchema, vacancyId: idSchema }

const shownRankingSchema = z.object({
  for: z.union([z.strictObject({ candidateId: idSchema }), z.strictObject({ vacancyId: idSchema })]),
  matches: z.array(
    z.object({
      ...pair,
      status,
      score,
      nearest: z.object({ best: z.object({ steps: z.array(z.object({ id: idSchema })) }).optional() }).optional(),
    }),
  ),
  leftOut: z.array(z.object({ id: idSchema })),
  /** What a line of a batch leaves out is 0. */
  counts: z.object({
    eligible: count.default(0),
    toVerify: count.default(0),
    blocked: count.default(0),
    openHiring: count.default(0),
    leftOut: count.default(0),
    filtered: count.default(0),
  }),
  blockedBy: z.partialRecord(z.enum(criterionIds), count).optional(),
  reachable: count.optional(),
  openHiring: z.array(z.object({ vacancyId: idSchema })).optional(),
})

const shownDivisionSchema = z.object({
  objective: code,
  method: code,
  seed: z.string().max(1000),
  pairs: z.array(z.object({ ...pair, fixed: z.boolean() })),
  unplaced: z.array(z.object({ candidateId: idSchema, reason: code })),
  vacancies: z.array(z.object({ vacancyId: idSchema, places: count, taken: count })),
  proof: z.object({ value: z.object({ people: count, lowest: score, fit: count }), exact: z.boolean() }),
  terms: z.object({
    minScore: score,
    toVerify: z.enum(['allow', 'leave-out']),
    forbidden: z.array(z.object(pair)),
  }),
})

const shownRoutesSchema = z.object({
  candidateId: idSchema,
  routes: z.array(
    z.object({
      /** Made of codes and ids: `certificate:c-1@lb-1+lb-2`. */
      id: z.string().regex(/^[\w.:@+,/|-]{1,5000}$/),
      outcome: code,
      qualification: z.object({ crebo: creboSchema }),
      status: z.enum(['possible', 'to-verify', 'blocked']),
      blocks: z.array(z.object({ code })),
      leerbedrijven: z.array(z.object({ id: idSchema })),
    }),
  ),
  counts: z.object({ possible: count, toVerify: count, blocked: count }),
})

const advice = 'Give it as the library made it: log.record({ ranking | division | plan, matcher, requestedBy }).'

/**
 * Of a ranking what a log takes over.
 * @throws PassendError `invalid-option`, naming what is wrong, never what came.
 */
export const readShownRanking = (given: unknown): z.infer<typeof shownRankingSchema> =>
  readOptions(shownRankingSchema, given, 'The parts of a ranking', advice)

/** Of a division. @throws PassendError `invalid-option` */
export const readShownDivision = (given: unknown): z.infer<typeof shownDivisionSchema> =>
  readOptions(shownDivisionSchema, given, 'The parts of a division', advice)

/** Of a plan of routes. @throws PassendError `invalid-option` */
export const readShownRoutes = (given: unknown): z.infer<typeof shownRoutesSchema> =>
  readOptions(shownRoutesSchema, given, 'The parts of a plan of routes', advice)
