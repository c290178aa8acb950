import { FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import { limitPart, noLimits } from './limit.js'
import { shareNamed, taskFacts } from './namedTasks.js'
import type { Pair } from './pair.js'

const disliked = ({ person }: Pair): readonly string[] => person.record.wishes?.tasksDisliked ?? []

/** 1000 less the share of the job's hours that goes to tasks the person dislikes. */
export const tasksDisliked: Criterion = {
  id: 'tasksDisliked',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  /** As a must: no task that the person dislikes. */
  limits(pair) {
    const wishes = disliked(pair)
    if (pair.context.policy.strength.tasksDisliked === 'nice' || wishes.length === 0) return noLimits
    return [limitPart(pair.job.tasks.length === 0 ? undefined : shareNamed(pair.job, wishes) === 0, 'candidate')]
  },

  measure(pair): Measure {
    const wishes = disliked(pair)
    if (wishes.length === 0) return FULL
    return pair.job.tasks.length === 0 ? UNKNOWN : FULL - shareNamed(pair.job, wishes)
  },

  grounds(pair) {
    const wishes = disliked(pair)
    const unknown = wishes.length > 0 && pair.job.tasks.length === 0
    return { facts: taskFacts(pair.job, wishes, false), missing: unknown ? [{ of: 'vacancy', field: 'tasks' }] : [] }
  },
}
