import { z } from 'zod'
import { dateSchema } from './calendar.js'
import { idSchema } from './identifier.js'
import { readOptions } from './readOptions.js'

/** Who decides about a proposal. */
export const deciderSchema = z.enum(['adviser', 'employer', 'jobseeker'])
export type Decider = z.infer<typeof deciderSchema>

/** Why somebody says no, or not now. A closed list, so that reasons can be counted and nothing of a person stands in one. */
export const decisionReasonSchema = z.enum([
  'not-interested',
  'travel',
  'hours',
  'already-placed',
  'lacks-competence',
  'circumstance',
  'training-first',
  'no-position-left',
  'duplicate',
  'other',
])
export type DecisionReason = z.infer<typeof decisionReasonSchema>

/**
 * Which reasons each may give. Interest is for the one who would do the work and the one who would employ; that there is no place left
 * is for those who know the employer.
 */
export const reasonsOf: Readonly<Record<Decider, readonly DecisionReason[]>> = {
  adviser: [
    'travel',
    'hours',
    'already-placed',
    'lacks-competence',
    'circumstance',
    'training-first',
    'no-position-left',
    'duplicate',
    'other',
  ],
  employer: ['not-interested', 'hours', 'lacks-competence', 'no-position-left', 'duplicate', 'other'],
  jobseeker: [
    'not-interested',
    'travel',
    'hours',
    'already-placed',
    'lacks-competence',
    'circumstance',
    'training-first',
    'duplicate',
    'other',
  ],
}

/** `accepted`: they go on with it. `declined`: they do not. `postponed`: not now, perhaps later. */
export const decisionOutcomeSchema = z.enum(['accepted', 'declined', 'postponed'])
export type DecisionOutcome = z.infer<typeof decisionOutcomeSchema>

/** A proposal that was shown: the number of the entry of the log that holds it, its place there, from 1, and whom it is about. */
export const proposalReferenceSchema = z.strictObject({
  entry: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  place: z.number().int().min(1).max(1_000_000),
  candidateId: idSchema,
})
export type ProposalReference = z.infer<typeof proposalReferenceSchema>

/** Who decided: in which part, and by an opaque key of the caller's own. */
export const bySchema = z.strictObject({ role: deciderSchema, reference: idSchema })
export type By = z.infer<typeof bySchema>

/** What somebody decided about a proposal. */
export const decisionSchema = z
  .strictObject({
    proposal: proposalReferenceSchema,
    outcome: decisionOutcomeSchema,
    /** Needed unless the outcome is `accepted`; `reasonsOf` says which each may give. */
    reason: decisionReasonSchema.optional(),
    by: bySchema,
    /** Only with the reason `other`: 1 to 500 characters. It is kept nowhere: the log holds a commitment to it, by which it can be shown later. */
    text: z.string().min(1).max(500).optional(),
    /** Only with `postponed`: the day from which it may be proposed again. Without it never by itself. */
    until: dateSchema.optional(),
  })
  .refine(({ outcome, reason }) => (reason !== undefined) === (outcome !== 'accepted'), {
    error: 'a reason, unless the outcome is accepted',
    path: ['reason'],
    params: { code: 'contradiction' },
  })
  .refine(({ reason, by }) => reason === undefined || reasonsOf[by.role].includes(reason), {
    error: 'a reason that this role may give',
    path: ['reason'],
    params: { code: 'contradiction' },
  })
  .refine(({ reason, text }) => text === undefined || reason === 'other', {
    error: 'a text only with the reason other',
    path: ['text'],
    params: { code: 'contradiction' },
  })
  .refine(({ outcome, until }) => until === undefined || outcome === 'postponed', {
    error: 'a day only with postponed',
    path: ['until'],
    params: { code: 'contradiction' },
  })
export type DecisionInput = z.infer<typeof decisionSchema>

/** @throws PassendError `invalid-option`: what is wrong, never the text. */
export const readDecision = (given: unknown): DecisionInput =>
  readOptions(
    decisionSchema,
    given,
    'The facts of a decision',
    "decide({ proposal, outcome: 'declined', reason: 'travel', by: { role: 'jobseeker', reference } }), with a proposal of a receipt.",
  )

/** @throws PassendError `invalid-option` */
export const readBy = (given: unknown): By =>
  readOptions(
    z.strictObject({ by: bySchema }),
    { by: given },
    'The facts of who decided',
    "by: { role: 'adviser', reference }, with an opaque key of your own.",
  ).by
