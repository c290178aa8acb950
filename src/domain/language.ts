import { z } from 'zod'
import { strengthSchema } from './strength.js'

/** The four skills of a language, in the order in which they are reported. */
export const languageSkills = ['speaking', 'listening', 'reading', 'writing'] as const
export type LanguageSkill = (typeof languageSkills)[number]

/**
 * A level of one skill: on the scale of the Common European Framework (A1..C2, `none` below it), or on the scale of VUM
 * (1 no command, 2 reasonable, 3 good, 4 excellent).
 */
export const languageLevelSchema = z.union([
  z.enum(['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2']),
  z.literal([1, 2, 3, 4]),
])
export type LanguageLevel = z.infer<typeof languageLevelSchema>

/**
 * Both scales on one ladder of CEFR steps. VUM publishes no crosswalk; this reading is the project's own: reasonable is
 * A2 ("can handle simple matters"), good is B2, excellent is C1.
 */
export const languageStep: Record<LanguageLevel, number> = {
  none: 0,
  A1: 1,
  A2: 2,
  B1: 3,
  B2: 4,
  C1: 5,
  C2: 6,
  1: 0,
  2: 2,
  3: 4,
  4: 5,
}

/** An ISO 639-3 code: three small letters, `nld` for Dutch. */
export const languageCodeSchema = z.string().regex(/^[a-z]{3}$/)

const skillLevels = {
  speaking: languageLevelSchema.optional(),
  listening: languageLevelSchema.optional(),
  reading: languageLevelSchema.optional(),
  writing: languageLevelSchema.optional(),
}

/** A language that a person knows, skill by skill. An absent skill is not known. */
export const spokenLanguageSchema = z.object({ language: languageCodeSchema, ...skillLevels })
export type SpokenLanguage = z.infer<typeof spokenLanguageSchema>

/** A language that a vacancy asks, skill by skill. An absent skill is not asked. */
export const askedLanguageSchema = z.object({
  language: languageCodeSchema,
  ...skillLevels,
  strength: strengthSchema.optional(),
})
export type AskedLanguage = z.infer<typeof askedLanguageSchema>
