import { z } from 'zod'
import { dateSchema } from './calendar.js'
import { circumstancesSchema } from './circumstances.js'
import { heldCompetenceSchema } from './competence.js'
import { credentialsSurveyedSchema, heldCredentialSchema } from './credential.js'
import { educationSchema } from './education.js'
import { eligibilitySchema } from './eligibility.js'
import { experienceSchema } from './experience.js'
import { idSchema } from './identifier.js'
import { spokenLanguageSchema } from './language.js'
import { physicalLimitsSchema } from './load.js'
import { mediaSchema } from './media.js'
import { placeSchema } from './place.js'
import { supportNeedSchema } from './support.js'
import { listOf } from './text.js'
import { wishesSchema } from './wishes.js'

/** A werkproces of a kwalificatiedossier, `B1-K1-W2`, with or without the dossier or crebo number before it. */
export const workProcessSchema = z.string().regex(/^(\d{5}-)?[BP]\d+-K\d+-W\d+$/)

/**
 * A candidate (werkzoekende profile). Everything but the id may be absent, and what is absent is not known: it never
 * counts as a no. `competencesSurveyed` closes the list of competences: somebody asked, and there are no others.
 */
export const candidateSchema = z.object({
  id: idSchema,
  competences: listOf(heldCompetenceSchema).optional(),
  competencesSurveyed: z.boolean().optional(),
  workProcesses: listOf(workProcessSchema).optional(),
  education: educationSchema.optional(),
  languages: listOf(spokenLanguageSchema).optional(),
  credentials: listOf(heldCredentialSchema).optional(),
  credentialsSurveyed: credentialsSurveyedSchema.optional(),
  experience: listOf(experienceSchema).optional(),
  wishes: wishesSchema.optional(),
  supportNeeds: listOf(supportNeedSchema).optional(),
  physicalLimits: physicalLimitsSchema.optional(),
  circumstances: circumstancesSchema.optional(),
  place: placeSchema.optional(),
  eligibility: eligibilitySchema.optional(),
  media: listOf(mediaSchema).optional(),
  updatedAt: dateSchema.optional(),
})
export type Candidate = z.infer<typeof candidateSchema>
