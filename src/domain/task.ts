import { z } from 'zod'
import { askedCompetenceSchema } from './competence.js'
import { conceptIdSchema } from './concept.js'
import { askedCredentialSchema } from './credential.js'
import { idSchema } from './identifier.js'
import { askedLanguageSchema } from './language.js'
import { loadSchema } from './load.js'
import { listOf, shortTextSchema } from './text.js'

/**
 * A task (taak): "de kleinste eenheid van een functie" (Besluit loonkostensubsidie Participatiewet, art. 1). `concept` is
 * its key in a taxonomy; wishes about tasks name it or one of the competences it asks. Hours are a week.
 */
export const taskSchema = z.object({
  id: idSchema.optional(),
  label: shortTextSchema,
  concept: conceptIdSchema.optional(),
  hours: z.number().min(0.25).max(84).optional(),
  from: idSchema.optional(),
  competences: listOf(askedCompetenceSchema).optional(),
  credentials: listOf(askedCredentialSchema).optional(),
  languages: listOf(askedLanguageSchema).optional(),
  load: loadSchema.optional(),
})
export type Task = z.infer<typeof taskSchema>

/** The hours of a task in whole minutes, so that they can be summed exactly; undefined if not known. */
export const taskMinutes = (task: Task): number | undefined =>
  task.hours === undefined ? undefined : Math.round(task.hours * 60)
