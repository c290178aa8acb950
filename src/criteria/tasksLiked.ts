import { type Measure, UNKNOWN } from '../domain/measure.js'
import { NO_PREFERENCE } from '../domain/strength.js'
import type { Criterion } from './criterion.js'
import { limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import { shareNamed, taskFacts } from './namedTasks.js'
import type { Pair } from './pair.js'

const liked = ({ person }: Pair): readonly string[] => {
  const tasks = person.record.wishes?.tasksLiked
  return Array.isArray(tasks) ? tasks : []
}

/** The share of the job's hours that goes to tasks the person likes. */
export const tasksLiked: Criterion = {
  id: 'tasksLiked',
  side: 'wish',
  kind: 'affinity',
  owners: ['candidate'],

  /** As a must: at least one task that the person likes. */
  limits(pair) {
    const wishes = liked(pair)
    if (pair.context.policy.strength.tasksLiked === 'nice' || wishes.length === 0) return noLimits
    return [limitPart(pair.job.tasks.length === 0 ? undefined : shareNamed(pair.job, wishes) > 0, 'candidate')]
  },

  leftOut: ({ person }) => person.record.wishes?.tasksLiked === NO_PREFERENCE,

  measure(pair): Measure {
    const wishes = liked(pair)
    return wishes.length === 0 || pair.job.tasks.length === 0 ? UNKNOWN : shareNamed(pair.job, wishes)
  },

  grounds(pair) {
    if (pair.person.record.wishes?.tasksLiked === NO_PREFERENCE)
      return { facts: [{ fact: 'no-preference' }], missing: [] }
    const wishes = liked(pair)
    const missing: MissingField[] = []
    if (wishes.length === 0) missing.push({ of: 'candidate', field: 'wishes.tasksLiked' })
    if (pair.job.tasks.length === 0) missing.push({ of: 'vacancy', field: 'tasks' })
    return { facts: taskFacts(pair.job, wishes, true), missing }
  },
}
