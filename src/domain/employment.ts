import { z } from 'zod'

/** The form of a contract. */
export const contractSchema = z.enum(['permanent', 'temporary', 'agency', 'on-call', 'self-employed'])
export type Contract = z.infer<typeof contractSchema>

/**
 * The kind of job: regular work, a leerbaan (learning by working), a werkervaringsplaats (work experience placement),
 * vrijwilligerswerk (voluntary work), or a carved function made of tasks of other jobs.
 */
export const jobKindSchema = z.enum([
  'regular',
  'leerbaan',
  'werkervaringsplaats',
  'vrijwilligerswerk',
  'carved-function',
])
export type JobKind = z.infer<typeof jobKindSchema>
