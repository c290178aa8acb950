import { entriesOf } from '../log/entriesOf.js'
import type { AuditEntry } from '../log/entry.js'
import type { RecordedProposal } from '../log/happening.js'
import { namesIn } from '../log/namesIn.js'
import type { AuditStore } from '../log/store.js'
import type { Became, Decided, FollowedProposal } from '../proposal.js'
import { afterOutcome, nothingKnown } from './became.js'

/** A proposal of which more may become known while the log is read. */
interface Following {
  readonly proposal: Omit<FollowedProposal, 'decisions' | 'became'>
  readonly decisions: Decided[]
  became: Became
}

/**
 * Every proposal of a log with what was decided and what became of it. People are named by their id, and by the commitment once they are
 * erased: then what stands in different entries is taken for different people.
 */
export async function followedProposals(store: AuditStore, logId: string): Promise<readonly FollowedProposal[]> {
  const names = await namesIn(store, logId)
  const following = new Map<string, Following>()
  for await (const entry of entriesOf(store, logId)) follow(entry, names, following)
  return [...following.values()].map(({ proposal, decisions, became }) => ({ ...proposal, decisions, became }))
}

function follow(
  { number, at, happening }: AuditEntry,
  names: ReadonlyMap<string, string>,
  following: Map<string, Following>,
): void {
  switch (happening.kind) {
    case 'ranking':
    case 'division':
    case 'added-by-hand': {
      happening.proposals.forEach((one, index) => {
        const place = index + 1
        const told = { listId: String(number), place, at, ...pairOf(one, names) }
        const proposal = happening.kind === 'added-by-hand' ? { ...told, byHand: true } : told
        following.set(`${number}:${place}`, { proposal, decisions: [], became: nothingKnown })
      })
      return
    }
    case 'decision': {
      const { outcome, reason, by } = happening
      const decided = { outcome, role: by.role }
      following.get(keyOf(happening))?.decisions.push(reason === undefined ? decided : { ...decided, reason })
      return
    }
    case 'outcome': {
      const one = following.get(keyOf(happening))
      if (one !== undefined) one.became = afterOutcome(one.became, happening)
    }
  }
}

const keyOf = ({ proposal }: { readonly proposal: { readonly entry: number; readonly place: number } }): string =>
  `${proposal.entry}:${proposal.place}`

function pairOf(
  { person, vacancyId, status, score, measures, unmet, unknown }: RecordedProposal,
  names: ReadonlyMap<string, string>,
) {
  return { candidateId: names.get(person) ?? person, vacancyId, status, score, measures, unmet, unknown }
}
