import type { PlannedMeeting } from './plan.js'
import type { Posed } from './problemOf.js'
import type { EventTable, Setting } from './setting.js'
import type { Held } from './solve/hold.js'

/** The meetings of a plan, by round, then table, then candidate. */
export function plannedMeetings(
  { event, candidates, employers, pairs }: Setting,
  posed: Posed,
  held: Held,
  tableOf: readonly (EventTable | undefined)[],
): PlannedMeeting[] {
  const meetings = [...held.rounds].flatMap(([index, slot]): PlannedMeeting[] => {
    const pair = pairs[posed.pairs[index] ?? -1]
    const round = event.rounds[(posed.rounds[slot] ?? 0) - 1]
    if (pair?.because === undefined || round === undefined) return []
    const [candidate, employer] = [candidates[pair.candidate], employers[pair.employer]]
    const table = tableOf[pair.employer]
    if (candidate === undefined || employer === undefined || table === undefined) return []
    const { because, about, best, byCandidate, byEmployer, isBlocked } = pair
    return [
      {
        round: round.round,
        start: round.start,
        end: round.end,
        tableId: table.id,
        candidateId: candidate.id,
        employerId: employer.id,
        because,
        ...(byCandidate?.inOrder && { candidatePlace: byCandidate.place }),
        ...(byEmployer?.inOrder && { employerPlace: byEmployer.place }),
        ...(about !== undefined && { about }),
        ...(because === 'fit' && best !== undefined && { fit: best.score }),
        ...(because === 'fit' && best?.status === 'to-verify' && { toVerify: true as const }),
        ...(isBlocked && { blocked: true as const }),
      },
    ]
  })
  return meetings.sort(
    (one, other) =>
      one.round - other.round || compare(one.tableId, other.tableId) || compare(one.candidateId, other.candidateId),
  )
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
