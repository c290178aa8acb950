import { limitCriteria } from '../../criteria/index.js'
import { type Pair, pairOf } from '../../criteria/pair.js'
import { tasksDisliked } from '../../criteria/tasksDisliked.js'
import type { CriterionId } from '../../domain/criterionId.js'
import { FULL, UNKNOWN } from '../../domain/measure.js'
import { type Task, taskMinutes } from '../../domain/task.js'
import type { Vacancy } from '../../domain/vacancy.js'
import { prepareJob } from '../../prepare/job.js'
import type { Changed, Unchanged } from '../effect.js'
import type { Gap } from './gap.js'

const touches: readonly CriterionId[] = [
  'competences',
  'languages',
  'credentials',
  'talents',
  'tasksLiked',
  'tasksDisliked',
  'hours',
  'workConditions',
]

/** Of how many tasks leaving out is offered, unless a step says otherwise. */
const MOST = 5

const minutesOf = (tasks: readonly Task[] = []): number =>
  tasks.reduce((sum, task) => sum + (taskMinutes(task) ?? 0), 0)

/** How many musts a task breaks for a person, and one more if they dislike it: what leaving it out would take away. */
function weightAgainst(task: Task, { person, job, context }: Pair): number {
  const { id, title, employerId } = job.record
  const alone: Vacancy = { id, title, employerId, tasks: [task] }
  const pair = pairOf(person, prepareJob(alone, context, job), context)
  let broken = 0
  for (const criterion of limitCriteria) {
    if (!touches.includes(criterion.id) || criterion.id === 'hours') continue
    for (const { outcome } of criterion.limits(pair)) if (outcome === 'unmet') broken++
  }
  const liked = tasksDisliked.measure(pair, FULL)
  return broken + (liked !== UNKNOWN && liked < FULL ? 1 : 0)
}

/** A job without one of its tasks; not if less than half of its hours, or no task at all, would be left. */
function without(now: Vacancy, task: Task, minutesBefore: number): Changed<Vacancy> | Unchanged {
  const tasks = now.tasks?.filter((one) => one !== task) ?? []
  if (tasks.length === now.tasks?.length) return 'no-gap'
  if (tasks.length === 0 || 2 * minutesOf(tasks) < minutesBefore) return 'cannot-begin'
  const hours = task.hours ?? 0
  const { min, max } = now.hours ?? {}
  const less = {
    ...(min !== undefined && { min: Math.max(0, Math.floor(min - hours)) }),
    ...(max !== undefined && { max: Math.max(0, Math.ceil(max - hours)) }),
  }
  return {
    record: { ...now, tasks, ...(now.hours && { hours: less }) },
    changes: [
      {
        of: 'vacancy',
        field: 'tasks',
        from: now.tasks?.map(({ label }) => label),
        to: tasks.map(({ label }) => label),
      },
    ],
  }
}

/**
 * A task that somebody else does (a small jobcarving): those that stand most against the person, of equal ones the shortest.
 * The employer keeps the task; what remains must still be a job.
 */
export const task: Gap<'task'> = {
  gap: 'task',
  on: 'job',
  touches,
  effects({ most = MOST }, pair) {
    const tasks = pair.job.record.tasks ?? []
    if (tasks.length < 2) return []
    const minutesBefore = minutesOf(tasks)
    return tasks
      .map((one, place) => ({ one, place, against: weightAgainst(one, pair) }))
      .filter(({ against }) => against > 0)
      .sort((a, b) => b.against - a.against || (a.one.hours ?? 0) - (b.one.hours ?? 0) || a.place - b.place)
      .slice(0, most)
      .map(({ one, place }) => ({
        on: 'job',
        choice: String(place),
        touches,
        change: ({ record }) => without(record, one, minutesBefore),
      }))
  },
}
