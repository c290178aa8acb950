import { z } from 'zod'
import { dateSchema } from './calendar.js'
import { type Closing, closingSchema, type GapName } from './closing.js'
import { reservationSchema } from './eligibility.js'
import { contractSchema, jobKindSchema } from './employment.js'
import { idSchema } from './identifier.js'

const textSchema = z.string().min(1).max(300)

/** A text in both languages. Dutch that a candidate may read is at level B1. */
const bothLanguagesSchema = z.strictObject({ nl: textSchema, en: textSchema })

/** Where a fact was found, and for which year it holds. */
const foundSchema = {
  year: z.number().int().min(2000).max(2100),
  source: z.string().min(1).max(500),
}

const ordered = ({ min, max }: { min: number; max: number }): boolean => min <= max
const disorder = { error: 'min at most max', params: { code: 'contradiction' } }

const euroSchema = z.number().int().min(0).max(1_000_000)

/** What something costs in whole euros, with the year and the source. What nobody looked up is absent, never guessed. */
export const costSchema = z.strictObject({ min: euroSchema, max: euroSchema, ...foundSchema }).refine(ordered, disorder)
export type Cost = z.infer<typeof costSchema>

/** What an arrangement pays or saves, in whole euros a period, with the year and the source. */
export const amountSchema = z
  .strictObject({
    min: euroSchema,
    max: euroSchema,
    per: z.enum(['once', 'hour', 'month', 'year']),
    ...foundSchema,
  })
  .refine(ordered, disorder)

/**
 * For whom and for what work it may apply. A hint: who decides is the provider. A part that a record does not state leaves it
 * open; one that it states otherwise rules it out.
 */
export const applicabilitySchema = z.strictObject({
  /** The person belongs to one of these groups. */
  eligibility: z.array(reservationSchema).min(1).max(2).optional(),
  /** The work is of one of these kinds; a vacancy that states none is regular. */
  kinds: z.array(jobKindSchema).min(1).max(5).optional(),
  contracts: z.array(contractSchema).min(1).max(5).optional(),
  /** The person needs support at work, of whatever kind. */
  supportNeeded: z.literal(true).optional(),
  /** The person lives in one of these regions, as the caller labels them. */
  regions: z.array(z.string().min(1).max(100)).min(1).max(400).optional(),
  /** What else counts, in words. */
  note: bothLanguagesSchema.optional(),
})
export type Applicability = z.infer<typeof applicabilitySchema>

const common = {
  id: idSchema,
  name: bothLanguagesSchema,
  /** Who provides it or decides on it: `gemeente`, `UWV`, `werkgever`. */
  provider: bothLanguagesSchema,
  appliesTo: applicabilitySchema.optional(),
  validFrom: dateSchema.optional(),
  validUntil: dateSchema.optional(),
  /** Where the instrument is described. */
  source: z.string().min(1).max(500),
}

const validOrder = ({ validFrom, validUntil }: { validFrom?: string | undefined; validUntil?: string | undefined }) =>
  validFrom === undefined || validUntil === undefined || validFrom <= validUntil
const validDisorder = { error: 'validFrom at most validUntil', path: ['validUntil'], params: { code: 'contradiction' } }

/** Gaps of which a step closes one of several, so that each is a step of its own. */
const choices: readonly GapName[] = ['asked-competence', 'experience', 'task']
const choiceAlone = (closes: readonly Closing[]): boolean =>
  closes.length === 1 || !closes.some(({ gap }) => choices.includes(gap))
const choiceMixed = {
  error: `nothing else beside ${choices.join(', ')}, each of which is a choice`,
  params: { code: 'contradiction' },
}

/** An instrument that closes gaps: a bicycle, a course, a jobcoach. */
export const stepSchema = z
  .strictObject({
    ...common,
    kind: z.literal('step'),
    closes: z.array(closingSchema).min(1).max(10).refine(choiceAlone, choiceMixed),
    cost: costSchema.optional(),
    /** How many weeks it usually takes. */
    weeks: z.number().int().min(0).max(260).optional(),
  })
  .refine(validOrder, validDisorder)

/** An instrument that closes no gap and helps the employer or the person: loonkostensubsidie, no-riskpolis, proefplaatsing. */
export const arrangementSchema = z
  .strictObject({
    ...common,
    kind: z.literal('arrangement'),
    amount: amountSchema.optional(),
    /** What it is, in a sentence. */
    explained: bothLanguagesSchema.optional(),
  })
  .refine(validOrder, validDisorder)

/**
 * What helps a placement. A `step` closes a gap and can open a match; an `arrangement` closes none, is shown beside a match as
 * a hint, and never changes a score. Amounts and terms change every year: they are dated and name their source.
 */
export const instrumentSchema = z.discriminatedUnion('kind', [stepSchema, arrangementSchema])
export type Instrument = z.infer<typeof instrumentSchema>
export type StepInstrument = z.infer<typeof stepSchema>
export type Arrangement = z.infer<typeof arrangementSchema>
