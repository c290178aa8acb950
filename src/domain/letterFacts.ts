import { z } from 'zod'
import { dateSchema } from './calendar.js'
import { deciderSchema, decisionOutcomeSchema, decisionReasonSchema } from './decision.js'

/** A line of text that an organisation gives: a name, an address, how to reach somebody. */
const lineSchema = z.string().min(1).max(200)

/**
 * How somebody can object. `bezwaar`: against a decision in the sense of the Algemene wet bestuursrecht, within so many weeks. `klacht`: a
 * complaint, where there is no such decision; it has no term. Which of the two it is, the organisation knows.
 */
export const objectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bezwaar'),
    /** The term in whole weeks: 1 to 52. */
    weeks: z.number().int().min(1).max(52).optional(),
    address: lineSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('klacht'), address: lineSchema.optional() }),
])

/** What was decided about a proposal, as a letter tells it. */
export const toldDecisionSchema = z.strictObject({
  outcome: decisionOutcomeSchema,
  reason: decisionReasonSchema.optional(),
  role: deciderSchema,
  /** The day of it. */
  on: dateSchema.optional(),
})

/**
 * What only the organisation knows that sends a letter. Everything may be left out: what a letter cannot do without stands in it as a
 * visible gap then.
 */
export const letterFactsSchema = z.strictObject({
  organisation: lineSchema.optional(),
  /** The name of the person who reads it. The records hold none. */
  addressee: lineSchema.optional(),
  /** Who answers questions, and how to reach them: `Mila de Boer, telefoon 050 123 45 67`. */
  contact: lineSchema.optional(),
  /** Where to ask to see, correct or erase data. Default: `contact`. */
  dataContact: lineSchema.optional(),
  /** The day of the letter. */
  date: dateSchema.optional(),
  /** By which the proposal is found again: a number in a log. Left out of the letter if it is absent. */
  reference: lineSchema.optional(),
  /** Absent: nothing has been decided yet, and the letter says so. */
  decision: toldDecisionSchema.optional(),
  /** Absent: an objection (bezwaar) whose term and address lack. */
  objection: objectionSchema.optional(),
})
export type LetterFacts = z.infer<typeof letterFactsSchema>
