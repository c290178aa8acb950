import type { AskedCompetence, Importance } from '../domain/competence.js'
import type { ConceptId } from '../domain/concept.js'
import type { Task } from '../domain/task.js'
import { taskMinutes } from '../domain/task.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { Context } from './context.js'

/** A competence that a job asks, with its weight in the competence formula. */
export interface WeighedAsk {
  readonly concept: ConceptId
  /** w(r): importance times rarity, shifted between tasks by their hours. At least 1. */
  readonly weight: number
  readonly rarity: number
  readonly importance: Importance | number
  readonly must: boolean
  /** The places in the task list of the tasks that ask it; empty where the vacancy itself asks it. */
  readonly tasks: readonly number[]
}

/** All that a job asks of competences. */
export interface AskedCompetences {
  readonly asks: readonly WeighedAsk[]
  /** The weight of the hours of tasks that ask nothing, which count as unknown. */
  readonly silentWeight: number
  /** W: the sum of all weights, the silent one included. */
  readonly totalWeight: number
}

interface Draft {
  importance: Importance | number
  factor: number
  must: boolean
  tasks: number[]
}

/**
 * Weighs what a vacancy asks. Its own asks weigh importance times rarity. The asks of its tasks have together the weight
 * V that the same asks would have on a vacancy, divided by hours:
 * `w(r) = V * sum over tasks (hours of t / hours) * (w_t(r) / sum of w_t)`. A task that asks nothing keeps its share.
 */
export function weighAsks({ asks, tasks = [] }: Vacancy, context: Context): AskedCompetences {
  const own = gather([{ competences: asks?.competences, task: undefined }], context)
  const ofTasks = gather(
    tasks.map((task, index) => ({ competences: task.competences, task: index })),
    context,
  )
  const shares = ofTasks.size === 0 ? undefined : shareByHours(tasks, ofTasks, context)
  const concepts = new Set([...own.keys(), ...ofTasks.keys()])
  const weighed = [...concepts].map((concept): WeighedAsk => {
    const [one, other] = [own.get(concept), ofTasks.get(concept)]
    const heaviest = one !== undefined && one.factor >= (other?.factor ?? 0) ? one : (other as Draft)
    const rarity = context.taxonomy.rarity(concept)
    return {
      concept,
      weight: Math.max(1, (one?.factor ?? 0) * rarity + (shares?.weights.get(concept) ?? 0)),
      rarity,
      importance: heaviest.importance,
      must: (one?.must ?? false) || (other?.must ?? false),
      tasks: other?.tasks ?? [],
    }
  })
  const silentWeight = shares?.silent ?? 0
  return { asks: weighed, silentWeight, totalWeight: weighed.reduce((sum, ask) => sum + ask.weight, silentWeight) }
}

/** Each concept once, with its highest factor; a must anywhere is a must. */
function gather(
  lists: readonly { competences: readonly AskedCompetence[] | undefined; task: number | undefined }[],
  { policy }: Context,
): Map<ConceptId, Draft> {
  const drafts = new Map<ConceptId, Draft>()
  for (const { competences = [], task } of lists) {
    for (const { concept, importance = 'essential', weight, strength = policy.strength.competences } of competences) {
      const factor = weight ?? policy.importance[importance]
      const draft = drafts.get(concept)
      if (draft === undefined) {
        const tasks = task === undefined ? [] : [task]
        drafts.set(concept, { importance: weight ?? importance, factor, must: strength === 'must', tasks })
        continue
      }
      if (factor > draft.factor) Object.assign(draft, { factor, importance: weight ?? importance })
      draft.must ||= strength === 'must'
      if (task !== undefined && draft.tasks.at(-1) !== task) draft.tasks.push(task)
    }
  }
  return drafts
}

/** The minutes of each task, or one each where those of any task are not known. */
function minutesOrEqual(tasks: readonly Task[]): number[] {
  const minutes = tasks.map(taskMinutes)
  return minutes.every((value) => value !== undefined) ? minutes : minutes.map(() => 1)
}

/** The shares are fractions with a denominator a task, so they are summed as exact fractions and rounded once, half up. */
function shareByHours(tasks: readonly Task[], drafts: Map<ConceptId, Draft>, context: Context) {
  const { taxonomy } = context
  const minutes = minutesOrEqual(tasks)
  const total = minutes.reduce((sum, value) => sum + value, 0)
  const whole = [...drafts].reduce((sum, [concept, { factor }]) => sum + factor * taxonomy.rarity(concept), 0)
  const sums = new Map<ConceptId, [numerator: bigint, denominator: bigint]>()
  let silentMinutes = 0
  tasks.forEach((task, index) => {
    const asks = gather([{ competences: task.competences, task: index }], context)
    if (asks.size === 0) {
      silentMinutes += minutes[index] ?? 0
      return
    }
    const weightOf = (concept: ConceptId, draft: Draft) => draft.factor * taxonomy.rarity(concept)
    const taskWeight = [...asks].reduce((sum, [concept, draft]) => sum + weightOf(concept, draft), 0)
    for (const [concept, draft] of asks) {
      const numerator = BigInt(minutes[index] ?? 0) * BigInt(weightOf(concept, draft))
      const [n, d] = sums.get(concept) ?? [0n, 1n]
      sums.set(concept, [n * BigInt(taskWeight) + numerator * d, d * BigInt(taskWeight)])
    }
  })
  const weights = new Map<ConceptId, number>()
  for (const [concept, [n, d]] of sums) weights.set(concept, Math.max(1, rounded(BigInt(whole) * n, BigInt(total) * d)))
  return { weights, silent: rounded(BigInt(whole) * BigInt(silentMinutes), BigInt(total)) }
}

const rounded = (numerator: bigint, denominator: bigint): number =>
  Number((2n * numerator + denominator) / (2n * denominator))
