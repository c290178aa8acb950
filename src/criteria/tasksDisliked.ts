import { FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'
import type { WishedTasks } from '../prepare/wishedTasks.js'
import type { Criterion } from './criterion.js'
import { noLimits, oneLimit } from './limit.js'
import { readTasks, shareNamed, taskFacts } from './namedTasks.js'

const isMust = ({ tasksDisliked: disliked }: Person, { policy }: Context): boolean =>
  policy.strength.tasksDisliked === 'must' && disliked !== undefined

/** The share of the job that goes to disliked tasks; undefined if the vacancy names no tasks. */
const shareDisliked = ({ tasks }: Job, disliked: WishedTasks): number | undefined =>
  tasks.length === 0 ? undefined : shareNamed({ tasks }, disliked)

/** 1000 less the share of the job's hours that goes to tasks the person dislikes. */
export const tasksDisliked: Criterion = {
  id: 'tasksDisliked',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],
  knownAsWhole: true,

  reads: { job: readTasks, person: ({ record }) => record.wishes?.tasksDisliked },
  mayLimit: { person: isMust },
  asks: { person: ({ tasksDisliked: disliked }) => disliked !== undefined },

  /** As a must: no task that the person dislikes. */
  limits(pair) {
    const { tasksDisliked: disliked } = pair.person
    if (!isMust(pair.person, pair.context) || disliked === undefined) return noLimits
    const share = shareDisliked(pair.job, disliked)
    return oneLimit(share === undefined ? undefined : share === 0, 'candidate')
  },

  measure({ person, job }): Measure {
    if (person.tasksDisliked === undefined) return FULL
    const share = shareDisliked(job, person.tasksDisliked)
    return share === undefined ? UNKNOWN : FULL - share
  },

  grounds({ person, job }) {
    const unknown = person.tasksDisliked !== undefined && job.tasks.length === 0
    return {
      facts: taskFacts(job, person.tasksDisliked, false),
      missing: unknown ? [{ of: 'vacancy', field: 'tasks' }] : [],
    }
  },
}
