import { divideRounded, FULL } from '../domain/measure.js'
import { taskMinutes } from '../domain/task.js'
import type { Job } from '../prepare/job.js'
import { type JobTask, taskName } from '../prepare/jobTasks.js'
import type { FactOf } from './fact.js'

/** The tasks of a job that a wish names: by label, by concept, by a competence they ask, or by what is broader than that. */
export function namedTasks({ tasks }: Job, wishes: readonly string[]): JobTask[] {
  return tasks.filter(({ names }) => wishes.some((wish) => names.has(wish) || names.has(taskName(wish))))
}

/** The share of the job's hours (or tasks, if it has no hours) that a wish names, 0..1000. */
export function shareNamed(job: Job, wishes: readonly string[]): number {
  const sum = (tasks: readonly JobTask[]) => tasks.reduce((minutes, task) => minutes + task.minutes, 0)
  return divideRounded(FULL * sum(namedTasks(job, wishes)), sum(job.tasks))
}

/** The tasks that a wish names, as facts. */
export const taskFacts = (job: Job, wishes: readonly string[], liked: boolean): FactOf<'task'>[] =>
  namedTasks(job, wishes).map(({ task, label }) => ({ fact: 'task', label, minutes: taskMinutes(task), liked }))
