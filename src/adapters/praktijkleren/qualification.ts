import { z } from 'zod'
import { conceptIdSchema } from '../../domain/concept.js'
import { creboSchema, type EducationLevel, educationLevelSchema, fieldOfStudySchema } from '../../domain/education.js'
import { shortTextSchema } from '../../domain/text.js'
import { coreTaskCodeSchema, workProcessCodeSchema } from './workProcessCode.js'

/** The most werkprocessen that a kwalificatie may have. Real ones have a few dozen at most. */
const MAX_WORK_PROCESSES = 100

/**
 * A werkproces: its code, what is done, the competences it teaches by concept id, and how many whole hours of practice it
 * usually takes, if that is known.
 */
export const workProcessSchema = z.object({
  code: workProcessCodeSchema,
  label: shortTextSchema,
  competences: z.array(conceptIdSchema).max(100).optional(),
  hours: z.number().int().min(1).max(5000).optional(),
})
export type WorkProcess = z.infer<typeof workProcessSchema>

const coreTaskSchema = z.object({
  code: coreTaskCodeSchema,
  label: shortTextSchema.optional(),
  workProcesses: z.array(workProcessSchema).min(1).max(MAX_WORK_PROCESSES),
})

/**
 * What somebody must have to begin (vooropleidingseisen): at least this level, or one of these diplomas by crebo. One of what
 * is named is enough. Absent: nothing is asked.
 */
const entrySchema = z.object({
  level: educationLevelSchema.optional(),
  diplomas: z.array(creboSchema).max(200).optional(),
})
export type EntryRequirement = z.infer<typeof entrySchema>

/** A kwalificatie as it comes: its kerntaken with their werkprocessen, and the kwalificaties it leads on to. */
export const qualificationSchema = z
  .object({
    crebo: creboSchema,
    title: shortTextSchema,
    level: z.number().int().min(1).max(4),
    field: fieldOfStudySchema.optional(),
    occupations: z.array(conceptIdSchema).max(20).optional(),
    entry: entrySchema.optional(),
    leadsTo: z.array(creboSchema).max(200).optional(),
    coreTasks: z.array(coreTaskSchema).min(1).max(30),
  })
  .superRefine(({ coreTasks }, context) => {
    const seen = new Set<string>()
    for (const [task, { code: coreTask, workProcesses }] of coreTasks.entries()) {
      for (const [place, { code }] of workProcesses.entries()) {
        const path = ['coreTasks', task, 'workProcesses', place, 'code']
        const wrong = (message: string, issue: string) =>
          context.addIssue({ code: 'custom', path, message, params: { code: issue } })
        if (seen.has(code)) wrong('each werkproces once in a kwalificatie', 'duplicate-entry')
        if (!code.startsWith(`${coreTask}-`)) wrong('a werkproces of the kerntaak that it stands in', 'contradiction')
        seen.add(code)
      }
    }
    if (seen.size > MAX_WORK_PROCESSES) {
      const message = `at most ${MAX_WORK_PROCESSES} werkprocessen in a kwalificatie`
      context.addIssue({ code: 'custom', path: ['coreTasks'], message, params: { code: 'too-many' } })
    }
  })

/** A kwalificatie of a register. */
export interface Qualification {
  readonly crebo: string
  readonly title: string
  readonly level: 1 | 2 | 3 | 4
  /** The field of study that its diploma is in, as vacancies name it. */
  readonly field: string | undefined
  /** The occupations that it trains for, as concepts of a taxonomy. */
  readonly occupations: readonly string[]
  readonly dossier: { readonly id: string; readonly title: string | undefined }
  readonly entry: EntryRequirement | undefined
  /** The crebo numbers of what it leads on to, each known to the register. */
  readonly leadsTo: readonly string[]
  /** By code, in the order of the dossier. */
  readonly workProcesses: ReadonlyMap<string, WorkProcess>
}

/** The level of education that a diploma gives. */
export const educationLevelOf = ({ level }: Pick<Qualification, 'level'>): EducationLevel => `mbo-${level}`
