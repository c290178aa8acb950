import { type CriterionId, criterionIds } from '../../../domain/criterionId.js'
import type { Explanation, Reason } from '../../../explain/explanation.js'

/**
 * The criteria of an explanation, the one that counted most first. What a weight does depends on what stands beside it: a 1 alone in its
 * part of the score decides all of that part, a 3 among eight a bit more than a third. So criteria go by their share of the weight of their
 * part; equal ones, and last those that have a limit only, in reporting order.
 */
export function heaviestFirst({ demand, wish }: Explanation): CriterionId[] {
  const shares = [
    ...sharesIn(demand.affinity, demand.weightA),
    ...sharesIn(demand.barrier, demand.weightB),
    ...sharesIn(wish.affinity, wish.weightA),
    ...sharesIn(wish.barrier, wish.weightB),
  ]
  const order = (criterion: CriterionId) => criterionIds.indexOf(criterion)
  const counted = shares
    .sort((a, b) => b.weight * a.total - a.weight * b.total || order(a.criterion) - order(b.criterion))
    .map(({ criterion }): CriterionId => criterion)
  return [...counted, ...criterionIds.filter((id) => !counted.includes(id))]
}

const sharesIn = (reasons: readonly Reason[], total: number) =>
  reasons.filter(({ weight }) => weight > 0).map(({ criterion, weight }) => ({ criterion, weight, total }))
