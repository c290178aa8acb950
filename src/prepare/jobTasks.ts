import type { ConceptId } from '../domain/concept.js'
import { type Task, taskMinutes } from '../domain/task.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { Context } from './context.js'

/** A task with what a wish about tasks can name: its label, its concept, and the competences it asks with all above them. */
export interface JobTask {
  readonly task: Task
  readonly label: string
  readonly minutes: number
  readonly names: ReadonlySet<string>
}

/** The tasks of a job, ready to be named. Where the hours of any task are not known, every task counts the same. */
export function tasksOf({ tasks = [] }: Vacancy, { taxonomy }: Context): JobTask[] {
  const minutes = tasks.map(taskMinutes)
  const known = !minutes.includes(undefined)
  return tasks.map((task, index) => {
    const concepts: ConceptId[] = [
      ...(task.concept ? [task.concept] : []),
      ...(task.competences ?? []).map((ask) => ask.concept),
    ]
    const names = new Set<string>([taskName(task.label)])
    for (const concept of concepts) {
      for (const [broader, relation] of taxonomy.answeredBy(concept)) {
        if (relation === 'same' || relation === 'narrower') names.add(broader)
      }
    }
    return { task, label: task.label, minutes: known ? (minutes[index] ?? 1) : 1, names }
  })
}

/** A task's label as it is compared with a wish: letters' case and outer spaces do not matter. */
export const taskName = (label: string): string => label.trim().toLowerCase()
