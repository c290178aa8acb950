import { z } from 'zod'
import { workProcessSchema } from './candidate.js'
import { equipmentSchema } from './circumstances.js'
import { conceptIdSchema } from './concept.js'
import { credentialKeySchema } from './credential.js'
import { educationLevelSchema } from './education.js'
import { evidenceSchema } from './evidence.js'
import { languageCodeSchema, languageLevelSchema, languageSkills } from './language.js'
import { measuredLoads, surroundingSchema } from './load.js'
import { daypartSchema } from './schedule.js'
import { supportKindSchema } from './support.js'
import { transportSchema } from './travel.js'

const hoursSchema = z.number().int().min(1).max(84)

/** Credentials that somebody must have first: a car asks licence B, licence C asks licence B. */
const needsSchema = z.array(credentialKeySchema).max(10).optional()

/**
 * Which gap a step closes, and by how much. Those of the candidate come first, then those of the vacancy, which the employer
 * agrees to, then the recognition of a leerbedrijf, which no match asks and a praktijkleren route does.
 */
export const closingSchema = z.discriminatedUnion('gap', [
  /** A means of transport that the person then has. */
  z.strictObject({ gap: z.literal('transport'), means: transportSchema, needs: needsSchema }),
  /** A credential that the person then holds. */
  z.strictObject({ gap: z.literal('credential'), credential: credentialKeySchema, needs: needsSchema }),
  /** Equipment that the person then has. */
  z.strictObject({ gap: z.literal('equipment'), equipment: equipmentSchema }),
  /** A language from one level to another, in some skills (default: all that are below). Who is below `from` cannot join. */
  z.strictObject({
    gap: z.literal('language'),
    language: languageCodeSchema,
    skills: z.array(z.enum(languageSkills)).min(1).max(4).optional(),
    from: languageLevelSchema,
    to: languageLevelSchema,
  }),
  /** Competences, and werkprocessen with them, that a course, a module or a praktijkverklaring gives: all of them at once. */
  z.strictObject({
    gap: z.literal('competence'),
    concepts: z.array(conceptIdSchema).min(1).max(200),
    workProcesses: z.array(workProcessSchema).max(100).optional(),
    evidence: evidenceSchema.optional(),
  }),
  /** One competence that the vacancy asks and the person lacks, learned on the job: a step for each of the `most` heaviest. */
  z.strictObject({
    gap: z.literal('asked-competence'),
    evidence: evidenceSchema.optional(),
    most: z.number().int().min(1).max(20).optional(),
  }),
  /** A level of education. Who is below `from` cannot begin. */
  z.strictObject({ gap: z.literal('education'), from: educationLevelSchema, to: educationLevelSchema }),
  /** Months of experience, on a werkervaringsplaats, in an occupation that the vacancy asks experience in: a step for each. */
  z.strictObject({ gap: z.literal('experience'), months: z.number().int().min(1).max(24) }),
  /** Hours a week more for which childcare is arranged. The hours that the person wishes stay the end. */
  z.strictObject({ gap: z.literal('childcare'), hours: hoursSchema }),
  /** Dayparts on which the person can then work too. */
  z.strictObject({ gap: z.literal('dayparts'), dayparts: z.array(daypartSchema).min(1).max(28) }),
  /** Support that is then there at work; without an amount as much as is needed. */
  z.strictObject({
    gap: z.literal('support'),
    support: supportKindSchema,
    amount: z.number().int().min(1).max(40).optional(),
  }),
  /** A load of the work that comes down to this many kilograms or hours a day. */
  z.strictObject({ gap: z.literal('load'), load: z.enum(measuredLoads), to: z.number().int().min(0).max(100) }),
  /** Surroundings that are then no longer there for this person. */
  z.strictObject({ gap: z.literal('surroundings'), surroundings: z.array(surroundingSchema).min(1).max(12) }),
  /** So many hours a week that the vacancy may then be less. */
  z.strictObject({ gap: z.literal('fewer-hours'), hours: hoursSchema }),
  /** Fixed times in place of irregular ones. */
  z.strictObject({ gap: z.literal('regular-times') }),
  /** So many dayparts that somebody else then takes. */
  z.strictObject({ gap: z.literal('fewer-dayparts'), dayparts: z.number().int().min(1).max(14) }),
  /** One task that somebody else then does: a step for each of the `most` tasks that weigh most against the person. */
  z.strictObject({ gap: z.literal('task'), most: z.number().int().min(1).max(20).optional() }),
  /** Recognition by SBB of a company as leerbedrijf for a qualification or a part of it. */
  z.strictObject({ gap: z.literal('recognition') }),
])

/** Which gap a step closes, and by how much. */
export type Closing = z.infer<typeof closingSchema>

/** The gaps there are. */
export type GapName = Closing['gap']

/** A closing of one gap. */
export type ClosingOf<G extends GapName> = Extract<Closing, { gap: G }>
