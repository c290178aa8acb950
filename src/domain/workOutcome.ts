import { z } from 'zod'
import { dateSchema } from './calendar.js'
import { proposalReferenceSchema } from './decision.js'
import { idSchema } from './identifier.js'
import { readOptions } from './readOptions.js'

/** Why somebody left work: a closed list, likewise. */
export const leavingReasonSchema = z.enum([
  'contract-ended',
  'other-work',
  'work-did-not-fit',
  'hours',
  'travel',
  'circumstance',
  'support-fell-short',
  'employer-ended-it',
  'education',
  'other',
])
export type LeavingReason = z.infer<typeof leavingReasonSchema>

/** After how many months nazorg looks whether somebody is still at work. */
export const followedMonths = [3, 6, 12] as const
export type FollowedMonths = (typeof followedMonths)[number]

const common = { proposal: proposalReferenceSchema, on: dateSchema, by: idSchema }

/**
 * What became of a proposal (nazorg). `on`: the day of it; `by`: who noted it, an opaque key.
 *
 * - `not-started`: it came to nothing after all.
 * - `started`: at work.
 * - `still-there`: at work after so many months.
 * - `left`: at work no more, and why.
 */
export const workOutcomeSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ ...common, outcome: z.literal('not-started') }),
  z.strictObject({ ...common, outcome: z.literal('started') }),
  z.strictObject({
    ...common,
    outcome: z.literal('still-there'),
    months: z.union([z.literal(3), z.literal(6), z.literal(12)]),
  }),
  z.strictObject({ ...common, outcome: z.literal('left'), reason: leavingReasonSchema }),
])
export type WorkOutcomeInput = z.infer<typeof workOutcomeSchema>

/** @throws PassendError `invalid-option`: what is wrong. */
export const readWorkOutcome = (given: unknown): WorkOutcomeInput =>
  readOptions(
    workOutcomeSchema,
    given,
    'The facts of an outcome',
    "recordOutcome({ proposal, outcome: 'started', on: '2026-03-02', by }), with a proposal of a receipt.",
  )
