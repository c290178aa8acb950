import type { CriterionId } from '../domain/criterionId.js'
import type { Explanation } from '../explain/explanation.js'

/**
 * How far something stands open to a person. Blocked is least, so that of several the least counts: limits are never
 * averaged.
 */
export const BLOCKED = 0
export const TO_VERIFY = 1
export const ELIGIBLE = 2

/**
 * The criteria whose limits follow from single tasks: credentials, languages and competences that are a must are the union
 * of those of the tasks, load is the maximum, and what one task does not say is not known of the whole. So a person stands to
 * a function as to that task of it to which they stand worst.
 */
const ofTasks: ReadonlySet<CriterionId> = new Set(['competences', 'languages', 'credentials', 'workConditions'])

/** The criteria whose limits follow from hours, which are the sum of those of the tasks. */
const ofSums: ReadonlySet<CriterionId> = new Set(['hours', 'tasksLiked', 'tasksDisliked'])

/** Of what a limit is: of single tasks, of the sum of their hours, or of the jobs that they are from (all others). */
const partOf = (criterion: CriterionId): 'tasks' | 'sums' | 'shell' =>
  ofTasks.has(criterion) ? 'tasks' : ofSums.has(criterion) ? 'sums' : 'shell'

/** How a person stands by the limits of one part alone. */
export function standingBy(part: 'tasks' | 'shell', { limits }: Pick<Explanation, 'limits'>): number {
  let standing = ELIGIBLE
  for (const { criterion, limit } of limits) {
    if (partOf(criterion) !== part) continue
    if (limit === 'unmet') return BLOCKED
    if (limit === 'unknown') standing = TO_VERIFY
  }
  return standing
}
