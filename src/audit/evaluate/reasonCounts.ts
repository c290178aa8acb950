import type { MeasuredCriterionId } from '../../domain/criterionId.js'
import { type DecisionReason, deciderSchema, decisionReasonSchema } from '../../domain/decision.js'
import { type LeavingReason, leavingReasonSchema } from '../../domain/workOutcome.js'
import type { FollowedProposal } from '../proposal.js'
import { meanMeasure } from './criterionFigures.js'
import type { ReasonCount, SpokenCriterion } from './evaluation.js'
import { lastWords } from './success.js'

/**
 * Of which criteria a reason speaks. `circumstance`, `other` and what is beside the match speak of none that is measured; that an employer
 * has no interest neither.
 */
const criteriaOf: Readonly<Partial<Record<DecisionReason | LeavingReason, readonly MeasuredCriterionId[]>>> = {
  travel: ['travel'],
  hours: ['hours', 'schedule'],
  'lacks-competence': ['competences'],
  'training-first': ['education', 'credentials'],
  'not-interested': ['occupation', 'sector', 'tasksLiked'],
  'work-did-not-fit': ['talents', 'tasksLiked', 'tasksDisliked'],
  'support-fell-short': ['support'],
}

type Told = Pick<ReasonCount, 'said' | 'role' | 'reason'>

/** All that can be told, in the order in which it is told. */
const everyReason: readonly Told[] = [
  ...(['declined', 'postponed'] as const).flatMap((said) =>
    deciderSchema.options.flatMap((role) => decisionReasonSchema.options.map((reason) => ({ said, role, reason }))),
  ),
  ...leavingReasonSchema.options.map((reason) => ({ said: 'left' as const, reason })),
]

const keyOf = ({ said, role, reason }: Told): string => `${said} ${role} ${reason}`

/** Counts the reasons that people gave in the end, and looks what the criteria found of which they speak. Blocked proposals are left out. */
export function reasonCounts(proposals: readonly FollowedProposal[]): ReasonCount[] {
  const open = proposals.filter(({ status }) => status !== 'blocked')
  const givenBy = new Map<string, FollowedProposal[]>()
  for (const proposal of open) {
    for (const told of reasonsIn(proposal)) {
      const given = givenBy.get(keyOf(told))
      if (given === undefined) givenBy.set(keyOf(told), [proposal])
      else given.push(proposal)
    }
  }
  return everyReason.flatMap((told): ReasonCount[] => {
    const given = givenBy.get(keyOf(told))
    if (given === undefined) return []
    const speaksOf = told.role === 'employer' && told.reason === 'not-interested' ? [] : (criteriaOf[told.reason] ?? [])
    // Who left had started, so they are compared with who started.
    const compared = told.said === 'left' ? open.filter(({ became }) => became.started === true) : open
    return [{ ...told, count: given.length, speaksOf: speaksOf.map((criterion) => spoken(criterion, given, compared)) }]
  })
}

function reasonsIn({ decisions, became }: FollowedProposal): Told[] {
  const told = lastWords(decisions).flatMap(({ outcome, role, reason }): Told[] =>
    outcome === 'accepted' || reason === undefined ? [] : [{ said: outcome, role, reason }],
  )
  return became.left === undefined ? told : [...told, { said: 'left', reason: became.left }]
}

function spoken(
  criterion: MeasuredCriterionId,
  given: readonly FollowedProposal[],
  compared: readonly FollowedProposal[],
): SpokenCriterion {
  const among = new Set(given)
  const measures = given.map((proposal) => proposal.measures[criterion])
  const mean = meanMeasure(measures)
  const others = compared.filter((proposal) => !among.has(proposal))
  const elsewhere = meanMeasure(others.map((proposal) => proposal.measures[criterion]))
  return {
    criterion,
    known: measures.filter((measure) => typeof measure === 'number').length,
    ...(mean !== undefined && { mean }),
    ...(elsewhere !== undefined && { elsewhere }),
    unseen: mean !== undefined && elsewhere !== undefined && mean >= elsewhere,
  }
}
