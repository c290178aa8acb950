import { divideRounded, FULL } from '../domain/measure.js'
import { taskMinutes } from '../domain/task.js'
import type { Job } from '../prepare/job.js'
import type { JobTask } from '../prepare/jobTasks.js'
import type { WishedTasks } from '../prepare/wishedTasks.js'
import type { FactOf } from './fact.js'

/** Whether wishes name a task: by label, by concept, by a competence it asks, or by what is broader than that. */
export function isNamed({ name, concepts }: JobTask, wishes: WishedTasks): boolean {
  if (wishes.names.has(name)) return true
  for (const concept of concepts) if (wishes.concepts.has(concept)) return true
  return false
}

/** The share of the job's hours (or tasks, if it has no hours) that wishes name, 0..1000. */
export function shareNamed({ tasks }: Pick<Job, 'tasks'>, wishes: WishedTasks): number {
  let named = 0
  let all = 0
  for (const task of tasks) {
    all += task.minutes
    if (isNamed(task, wishes)) named += task.minutes
  }
  return divideRounded(FULL * named, all)
}

/** What wishes about tasks read of a job. */
export const readTasks = ({ tasks }: Job): Partial<Job> => ({ tasks })

/** The tasks that wishes name, as facts. */
export function taskFacts({ record, tasks }: Job, wishes: WishedTasks | undefined, liked: boolean): FactOf<'task'>[] {
  return (record.tasks ?? []).flatMap((task, index) => {
    const known = tasks[index]
    if (wishes === undefined || known === undefined || !isNamed(known, wishes)) return []
    return [{ fact: 'task', label: task.label, minutes: taskMinutes(task), liked }]
  })
}
