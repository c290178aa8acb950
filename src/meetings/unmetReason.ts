import type { UnmetReason } from './plan.js'
import type { EventTable, PairFacts, Stand, Visitor } from './setting.js'

/** Why two do not meet though one of them chose: the first reason that holds. */
export function unmetReason(
  pair: PairFacts,
  candidate: Visitor,
  employer: Stand,
  table: EventTable | undefined,
): UnmetReason {
  if (pair.refusedByCandidate || pair.refusedByEmployer) return 'refused'
  if (pair.because === undefined) return 'blocked'
  if (!candidate.rounds.some((round) => employer.rounds.includes(round))) return 'no-common-round'
  if (table === undefined || !candidate.needs.every((need) => table.features.includes(need))) return 'no-table'
  return 'no-room'
}
