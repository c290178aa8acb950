import type { CandidateDay, EmployerDay, PlannedMeeting, UnmetChoice } from './plan.js'
import type { Choice, EventTable, PairFacts, Setting } from './setting.js'
import { unmetReason } from './unmetReason.js'

/** The days of the candidates, and of the employers, each by id. */
export function daysOf(
  setting: Setting,
  tableOf: readonly (EventTable | undefined)[],
  meetings: readonly PlannedMeeting[],
): { readonly candidates: CandidateDay[]; readonly employers: EmployerDay[] } {
  const { candidates, employers } = setting
  const ofPair = new Set(meetings.map(({ candidateId, employerId }) => `${candidateId} ${employerId}`))
  const unmet = (pairs: readonly PairFacts[], by: 'byCandidate' | 'byEmployer'): UnmetChoice[] =>
    pairs
      .flatMap((pair) => {
        const [one, other, choice] = [candidates[pair.candidate], employers[pair.employer], pair[by]]
        if (one === undefined || other === undefined || choice === undefined) return []
        if (ofPair.has(`${one.id} ${other.id}`)) return []
        const reason = unmetReason(pair, one, other, tableOf[pair.employer])
        return [{ id: (by === 'byCandidate' ? other : one).id, choice, reason }]
      })
      .sort((a, b) => a.choice.place - b.choice.place)
      .map(({ id, choice, reason }) => ({ id, ...placeIn(choice), reason }))
  const pairsOf = grouped(setting.pairs)
  return {
    candidates: candidates
      .map(({ id, least, needs, rounds }, place): CandidateDay => {
        const own = meetings.filter(({ candidateId }) => candidateId === id)
        return {
          id,
          meetings: own,
          least,
          lacking: Math.max(0, least - own.length),
          needs,
          waits: waitsOf(rounds, own),
          unmet: unmet(pairsOf.candidate.get(place) ?? [], 'byCandidate'),
        }
      })
      .sort(byId),
    employers: employers
      .map(({ id, name, least }, place): EmployerDay => {
        const own = meetings.filter(({ employerId }) => employerId === id)
        const table = tableOf[place]
        return {
          id,
          ...(name !== undefined && { name }),
          ...(table !== undefined && { tableId: table.id }),
          meetings: own,
          least,
          lacking: Math.max(0, least - own.length),
          unmet: unmet(pairsOf.employer.get(place) ?? [], 'byEmployer'),
        }
      })
      .sort(byId),
  }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

const placeIn = ({ inOrder, place }: Choice) => (inOrder ? { place } : {})

/** The rounds in which somebody is there, between their first and their last meeting, and meets nobody. */
function waitsOf(rounds: readonly number[], own: readonly PlannedMeeting[]): number[] {
  const [first = 0, last = 0] = [own[0]?.round, own.at(-1)?.round]
  const busy = new Set(own.map(({ round }) => round))
  return rounds.filter((round) => round > first && round < last && !busy.has(round))
}

function grouped(pairs: readonly PairFacts[]) {
  const groups = { candidate: new Map<number, PairFacts[]>(), employer: new Map<number, PairFacts[]>() }
  for (const pair of pairs)
    for (const of of ['candidate', 'employer'] as const) {
      const group = groups[of].get(pair[of])
      if (group === undefined) groups[of].set(pair[of], [pair])
      else group.push(pair)
    }
  return groups
}
