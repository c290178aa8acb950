import { z } from 'zod'
import { idSchema } from './identifier.js'

/** A reference to something outside, such as a video-cv: an opaque id, carried for the caller and never scored. */
export const mediaSchema = z.object({ kind: z.enum(['video-cv', 'portfolio', 'document']), id: idSchema })
export type Media = z.infer<typeof mediaSchema>
