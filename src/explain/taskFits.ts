import { named } from '../criteria/fact.js'
import { isNamed } from '../criteria/namedTasks.js'
import type { Pair } from '../criteria/pair.js'
import { measuredLoads } from '../domain/load.js'
import { divideRounded, FULL } from '../domain/measure.js'
import type { Task } from '../domain/task.js'
import type { TaskFit } from './explanation.js'

/** From this share on of what a task asks, the task fits. */
const FITS_FROM = 500

/** How a person stands to each task of a job, kept apart. */
export function taskFits(pair: Pair): TaskFit[] {
  const { person, job } = pair
  const { tasksDisliked: disliked } = person
  return (job.record.tasks ?? []).map((task, index) => {
    const { share, toLearn, asks } = answered(task, pair)
    const known = job.tasks[index]
    const isDisliked = known !== undefined && disliked !== undefined && isNamed(known, disliked)
    const refused = isDisliked || exceedsLimit(task, pair)
    const unknown = asks === 0 || (person.record.competences === undefined && !person.record.competencesSurveyed)
    const verdict = refused ? 'does-not-fit' : unknown ? 'unknown' : share >= FITS_FROM ? 'fits' : 'could-be-learned'
    return { label: task.label, hours: task.hours, verdict, share, toLearn }
  })
}

function answered(task: Task, { person, context }: Pair) {
  const { taxonomy, policy } = context
  let got = 0
  let total = 0
  const toLearn = []
  for (const { concept, importance = 'essential', weight } of task.competences ?? []) {
    const weighs = (weight ?? policy.importance[importance]) * taxonomy.rarity(concept)
    const reach = person.reach.get(concept)
    total += weighs
    got += weighs * (reach?.got ?? 0)
    if (reach === undefined) {
      const { id, nl, en } = named(concept, taxonomy)
      toLearn.push({ id, nl, en })
    }
  }
  return { share: total === 0 ? 0 : Math.min(FULL, divideRounded(got, total)), toLearn, asks: total }
}

function exceedsLimit({ load }: Task, { person }: Pair): boolean {
  const limits = person.record.physicalLimits
  if (load === undefined || limits === undefined) return false
  const tooMuch = measuredLoads.some((kind) => (load[kind] ?? 0) > (limits[kind] ?? Number.POSITIVE_INFINITY))
  return tooMuch || (limits.avoid ?? []).some((surrounding) => load.surroundings?.[surrounding] === true)
}
