import type { DecisionInput } from '../../domain/decision.js'
import type { WorkOutcomeInput } from '../../domain/workOutcome.js'
import type { DecisionMade, OutcomeKnown } from '../log/happening.js'
import type { FoundProposal } from '../log/proposalAt.js'
import type { Draft } from './draft.js'

/** What somebody decided, ready to be written. Of a text only the commitment stays. */
export function decisionDraft(decision: DecisionInput, { proposal, about }: FoundProposal): Draft {
  const { outcome, reason, by, text, until } = decision
  const { candidateId } = decision.proposal
  return {
    people: new Set([candidateId]),
    proposedTo: [],
    write: ({ person, salted }): DecisionMade => ({
      kind: 'decision',
      proposal,
      person: person(candidateId),
      about,
      outcome,
      ...(reason !== undefined && { reason }),
      by,
      ...(text !== undefined && { text: salted(candidateId, text) }),
      ...(until !== undefined && { until }),
    }),
  }
}

/** What became of a proposal, ready to be written. */
export function outcomeDraft(known: WorkOutcomeInput, { proposal, about }: FoundProposal): Draft {
  const { proposal: reference, outcome, on, by } = known
  const { candidateId } = reference
  return {
    people: new Set([candidateId]),
    proposedTo: [],
    write: ({ person }): OutcomeKnown => ({
      kind: 'outcome',
      proposal,
      person: person(candidateId),
      about,
      outcome,
      ...(known.outcome === 'still-there' && { months: known.months }),
      ...(known.outcome === 'left' && { reason: known.reason }),
      on,
      by,
    }),
  }
}
