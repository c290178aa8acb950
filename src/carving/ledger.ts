import { type PresentFunction, presentMinutes } from '../domain/presentFunction.js'
import { type MovableTask, movableTasks } from './movableTask.js'

/**
 * What has moved of jobs and what may still. Hours move and none vanishes: of each task and of each job, what moved and what
 * stays is what there was, to the minute.
 */
export class Ledger {
  readonly jobs: readonly PresentFunction[]
  /** The minutes that a job keeps that does not say so itself. */
  readonly #keep: number
  readonly #moved = new Map<string, number>()

  constructor(jobs: readonly PresentFunction[], keepMinutes: number) {
    this.jobs = jobs
    this.#keep = keepMinutes
  }

  /** The minutes a week that a job keeps: what it says, or the standard, or all that it has if that is less. */
  kept(job: PresentFunction): number {
    if (job.keepHours !== undefined) return Math.round(job.keepHours * 60)
    return Math.min(this.#keep, presentMinutes(job))
  }

  /** The minutes that have moved of a task. */
  movedOf(task: Pick<MovableTask, 'key'>): number {
    return this.#moved.get(task.key) ?? 0
  }

  /** The minutes that have moved of a job. */
  movedFrom(job: PresentFunction): number {
    return movableTasks(job).reduce((sum, task) => sum + this.movedOf(task), 0)
  }

  /** The minutes that a job can spare still. */
  spare(job: PresentFunction): number {
    return presentMinutes(job) - this.kept(job) - this.movedFrom(job)
  }

  /** Writes down that a task, or the part of it that may move, has moved. */
  move(task: MovableTask): void {
    this.#moved.set(task.key, this.movedOf(task) + task.minutes)
  }

  /** What may still move: tasks that have not moved, and that their job can spare. */
  left(): MovableTask[] {
    return this.jobs.flatMap((job) => {
      const spare = this.spare(job)
      return movableTasks(job).filter((task) => this.movedOf(task) === 0 && task.minutes <= spare)
    })
  }
}
