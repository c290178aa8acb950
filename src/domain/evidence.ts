import { z } from 'zod'

/**
 * How a competence is known, from strongest to weakest: assessed by a professional, on a diploma, in a
 * praktijkverklaring (a company's statement of werkprocessen mastered), by a certificate, from experience, or because
 * the person says so.
 */
export const evidenceSchema = z.enum([
  'assessed',
  'diploma',
  'praktijkverklaring',
  'certificate',
  'experience',
  'self-declared',
])
export type Evidence = z.infer<typeof evidenceSchema>
