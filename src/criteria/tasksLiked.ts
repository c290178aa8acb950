import { type Measure, UNKNOWN } from '../domain/measure.js'
import { NO_PREFERENCE } from '../domain/strength.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'
import type { WishedTasks } from '../prepare/wishedTasks.js'
import type { Criterion } from './criterion.js'
import { noLimits, oneLimit } from './limit.js'
import type { MissingField } from './missing.js'
import { readTasks, shareNamed, taskFacts } from './namedTasks.js'

const isMust = ({ tasksLiked: liked }: Person, { policy }: Context): boolean =>
  policy.strength.tasksLiked === 'must' && liked !== undefined

/** The share of the job that goes to liked tasks; undefined if the vacancy names no tasks. */
const shareLiked = ({ tasks }: Job, liked: WishedTasks): number | undefined =>
  tasks.length === 0 ? undefined : shareNamed({ tasks }, liked)

/** The share of the job's hours that goes to tasks the person likes. */
export const tasksLiked: Criterion = {
  id: 'tasksLiked',
  side: 'wish',
  kind: 'affinity',
  owners: ['candidate'],
  knownAsWhole: true,

  reads: { job: readTasks, person: ({ record }) => record.wishes?.tasksLiked },
  mayLimit: { person: isMust },
  asks: { person: ({ tasksLiked: liked }) => liked !== undefined },

  /** As a must: at least one task that the person likes. */
  limits(pair) {
    const { tasksLiked: liked } = pair.person
    if (!isMust(pair.person, pair.context) || liked === undefined) return noLimits
    const share = shareLiked(pair.job, liked)
    return oneLimit(share === undefined ? undefined : share > 0, 'candidate')
  },

  leftOut: ({ person }) => person.record.wishes?.tasksLiked === NO_PREFERENCE,

  measure({ person, job }): Measure {
    return (person.tasksLiked && shareLiked(job, person.tasksLiked)) ?? UNKNOWN
  },

  grounds({ person, job }) {
    if (person.record.wishes?.tasksLiked === NO_PREFERENCE) return { facts: [{ fact: 'no-preference' }], missing: [] }
    const missing: MissingField[] = []
    if (person.tasksLiked === undefined) missing.push({ of: 'candidate', field: 'wishes.tasksLiked' })
    if (job.tasks.length === 0) missing.push({ of: 'vacancy', field: 'tasks' })
    return { facts: taskFacts(job, person.tasksLiked, true), missing }
  },
}
