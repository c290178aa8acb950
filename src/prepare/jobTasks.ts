import type { ConceptId } from '../domain/concept.js'
import { taskMinutes } from '../domain/task.js'
import type { Vacancy } from '../domain/vacancy.js'

/** A task as a wish can name it: by its label, its concept, or a competence that it asks. */
export interface JobTask {
  /** The label as labels are compared. */
  readonly name: string
  readonly concepts: readonly ConceptId[]
  readonly minutes: number
}

/** The tasks of a job, in the order of the record. Where the hours of any task are not known, every task counts the same. */
export function tasksOf({ tasks = [] }: Vacancy): JobTask[] {
  const minutes = tasks.map(taskMinutes)
  const known = !minutes.includes(undefined)
  return tasks.map(({ label, concept, competences = [] }, index) => {
    const asked = competences.map((ask) => ask.concept)
    return {
      name: taskName(label),
      concepts: concept === undefined ? asked : [concept, ...asked],
      minutes: known ? (minutes[index] ?? 1) : 1,
    }
  })
}

/** A task's label as it is compared with a wish: letters' case and outer spaces do not matter. */
export const taskName = (label: string): string => label.trim().toLowerCase()
