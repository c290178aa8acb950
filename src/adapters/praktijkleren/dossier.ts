import { z } from 'zod'
import { idSchema } from '../../domain/identifier.js'
import { shortTextSchema } from '../../domain/text.js'

/**
 * A kwalificatiedossier: its number, a title, and its kwalificaties, each of which is read by itself, so that a bad one takes no
 * other with it.
 */
export const dossierSchema = z.object({
  id: idSchema,
  title: shortTextSchema.optional(),
  qualifications: z.array(z.unknown()).max(200).optional(),
})
