import { z } from 'zod'
import { dateSchema } from './calendar.js'
import { strengthSchema } from './strength.js'
import { listOf, shortTextSchema } from './text.js'

/**
 * Levels of Dutch education, mbo 1 to 4 apart. `none` is a known fact (no school finished), which is not the same as an
 * absent level.
 */
export const educationLevelSchema = z.enum([
  'none',
  'primary',
  'vmbo',
  'mbo-1',
  'mbo-2',
  'mbo-3',
  'mbo-4',
  'havo',
  'vwo',
  'associate-degree',
  'hbo',
  'wo',
])
export type EducationLevel = z.infer<typeof educationLevelSchema>

/**
 * The rung of each level on one ladder, after the Dutch qualification framework NLQF (entry level, 1 to 7), with `none`
 * below it. vmbo stands with mbo 1: neither is a startkwalificatie.
 */
export const educationRung: Record<EducationLevel, number> = {
  none: 0,
  primary: 1,
  vmbo: 2,
  'mbo-1': 2,
  'mbo-2': 3,
  'mbo-3': 4,
  'mbo-4': 5,
  havo: 5,
  vwo: 5,
  'associate-degree': 6,
  hbo: 7,
  wo: 8,
}

/** A crebo number: the five digits of an mbo qualification. */
export const creboSchema = z.string().regex(/^\d{5}$/)

/** A field of study: a code (ISCED-F digits, say) or a word of the caller's own, compared as it stands. */
export const fieldOfStudySchema = z.string().min(1).max(100)

/** A diploma, or an education that did not end in one (`obtained: false`). Without `obtained` it is not known. */
export const diplomaSchema = z.object({
  crebo: creboSchema.optional(),
  title: shortTextSchema.optional(),
  level: educationLevelSchema.optional(),
  field: fieldOfStudySchema.optional(),
  obtained: z.boolean().optional(),
  date: dateSchema.optional(),
})
export type Diploma = z.infer<typeof diplomaSchema>

/** What a person learned: the level reached (by diploma or work, as assessed), and the diplomas. */
export const educationSchema = z.object({
  level: educationLevelSchema.optional(),
  diplomas: listOf(diplomaSchema).optional(),
})
export type Education = z.infer<typeof educationSchema>

/** The education that a vacancy asks: a level, a field, or both. `crebos` are qualifications that count as that field. */
export const askedEducationSchema = z.object({
  level: educationLevelSchema.optional(),
  field: fieldOfStudySchema.optional(),
  crebos: listOf(creboSchema).optional(),
  strength: strengthSchema.optional(),
})
export type AskedEducation = z.infer<typeof askedEducationSchema>
