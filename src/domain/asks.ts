import { z } from 'zod'
import { askedEquipmentSchema } from './circumstances.js'
import { askedCompetenceSchema } from './competence.js'
import { askedCredentialSchema } from './credential.js'
import { askedEducationSchema } from './education.js'
import { askedExperienceSchema } from './experience.js'
import { askedLanguageSchema } from './language.js'
import { listOf } from './text.js'

/** What a vacancy asks of a person. An absent ask asks nothing. */
export const asksSchema = z.object({
  competences: listOf(askedCompetenceSchema).optional(),
  education: askedEducationSchema.optional(),
  languages: listOf(askedLanguageSchema).optional(),
  credentials: listOf(askedCredentialSchema).optional(),
  equipment: listOf(askedEquipmentSchema).optional(),
  experience: listOf(askedExperienceSchema).optional(),
})
export type Asks = z.infer<typeof asksSchema>
