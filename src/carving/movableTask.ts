import { type Load, measuredLoads, surroundingSchema } from '../domain/load.js'
import { movableMinutes, type PresentFunction } from '../domain/presentFunction.js'
import type { Task } from '../domain/task.js'

/** A task of a present function, or the part of it that may move: what a carved function is made of. It moves whole or not. */
export interface MovableTask {
  /** `job/task`: one of its kind among all that are carved, since no id has a slash. */
  readonly key: string
  readonly job: PresentFunction
  readonly taskId: string
  /** The minutes a week that move. At least 15. */
  readonly minutes: number
  /** The task as it stands in a carved function: with the hours that move, and the job that it is from. */
  readonly taken: Task
}

/** The name of a task among those of all jobs. */
export const taskKey = (jobId: string, taskId: string): string => `${jobId}/${taskId}`

/** What may move of a job, in the order of its tasks. */
export const movableTasks = (job: PresentFunction): MovableTask[] =>
  job.tasks.flatMap((present) => {
    const minutes = movableMinutes(present)
    if (minutes === 0) return []
    const { movable, load, ...task } = present
    const carried = loadOf(load, job.load)
    const taken: Task = { ...task, hours: minutes / 60, from: job.id, ...(carried && { load: carried }) }
    return [{ key: taskKey(job.id, present.id), job, taskId: present.id, minutes, taken }]
  })

/**
 * The load of a task: what it says itself, and of what it does not say only what its job says is not there at all. What is
 * there somewhere in a job (20 kilograms, noise) may be there in the task or not.
 */
function loadOf(own: Load = {}, ofJob: Load = {}): Load | undefined {
  const load: Load = {}
  for (const kind of measuredLoads) {
    const amount = own[kind] ?? (ofJob[kind] === 0 ? 0 : undefined)
    if (amount !== undefined) load[kind] = amount
  }
  const surroundings: NonNullable<Load['surroundings']> = {}
  for (const kind of surroundingSchema.options) {
    const there = own.surroundings?.[kind] ?? (ofJob.surroundings?.[kind] === false ? false : undefined)
    if (there !== undefined) surroundings[kind] = there
  }
  if (Object.keys(surroundings).length > 0) load.surroundings = surroundings
  return Object.keys(load).length === 0 ? undefined : load
}
