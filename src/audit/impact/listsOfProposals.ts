import { PassendError } from '../../errors.js'
import type { AuditedList, FollowedProposal } from '../proposal.js'

/** How lists are made of the proposals of a log. */
export interface ListsOfProposalsOptions {
  /** The period of a moment (milliseconds since 1970), such as `2026-03`; of a list that of its first proposal. Default: no periods. */
  readonly periodOf?: (at: number) => string
}

/**
 * The lists of a log: its proposals by the list in which they stood, in the order of their places. A log holds only what was shown. Where
 * a list was shown whole, blocked ones too (`show: 'all'`), all figures say what they say; where only its best were, who was looked at
 * and not shown is not in it, and a report warns that everybody was selected.
 * @throws PassendError `invalid-option`.
 */
export function listsOfProposals(
  proposals: readonly FollowedProposal[],
  { periodOf }: ListsOfProposalsOptions = {},
): AuditedList[] {
  if (!Array.isArray(proposals) || !proposals.every(isProposal)) throw wrong('proposals', 'a list of proposals')
  if (periodOf !== undefined && typeof periodOf !== 'function') throw wrong('periodOf', 'a function of a moment')
  const byList = new Map<string, FollowedProposal[]>()
  for (const proposal of proposals) {
    const list = byList.get(proposal.listId)
    if (list === undefined) byList.set(proposal.listId, [proposal])
    else list.push(proposal)
  }
  return [...byList]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([listId, pairs]) => {
      pairs.sort((a, b) => a.place - b.place)
      if (periodOf === undefined) return { listId, pairs }
      const first = pairs.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY)
      return { listId, period: periodOf(first), pairs }
    })
}

const isProposal = (one: unknown): boolean =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as FollowedProposal).listId === 'string' &&
  Number.isFinite((one as FollowedProposal).place) &&
  Number.isFinite((one as FollowedProposal).at)

const wrong = (name: string, expected: string): PassendError =>
  new PassendError(
    'invalid-option',
    `Option '${name}': expected ${expected}; got something else.`,
    'Give the proposals of a log: listsOfProposals(proposals, { periodOf }).',
    { option: name },
  )
