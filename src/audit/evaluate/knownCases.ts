import type { FollowedProposal } from '../proposal.js'
import { type Standing, type Success, standing } from './success.js'

/** A proposal of which it is known what came of it. */
export interface KnownCase {
  readonly proposal: FollowedProposal
  readonly success: boolean
}

/** Proposals by how they stand. */
export interface SortedProposals {
  /** Those of which figures are made: neither blocked, nor open, nor set aside. */
  readonly known: readonly KnownCase[]
  readonly blocked: number
  readonly blockedThatCame: number
  readonly open: number
  readonly setAside: number
}

/** Sorts proposals by what is known of them. The known ones stay in their order. */
export function knownCases(proposals: readonly FollowedProposal[], success: Success): SortedProposals {
  const known: KnownCase[] = []
  const counts: Record<Standing, number> = { success: 0, failure: 0, open: 0, 'set-aside': 0 }
  let [blocked, blockedThatCame] = [0, 0]
  for (const proposal of proposals) {
    const stands = standing(proposal, success)
    if (proposal.status === 'blocked') {
      blocked++
      if (stands === 'success') blockedThatCame++
      continue
    }
    counts[stands]++
    if (stands === 'success' || stands === 'failure') known.push({ proposal, success: stands === 'success' })
  }
  return { known, blocked, blockedThatCame, open: counts.open, setAside: counts['set-aside'] }
}

/** Proposals list by list, or what is known of them. They come list by list. */
export function byList<T>(all: readonly T[], listIdOf: (one: T) => string): T[][] {
  const lists: T[][] = []
  let last: string | undefined
  for (const one of all) {
    const listId = listIdOf(one)
    if (listId !== last) lists.push([])
    last = listId
    lists[lists.length - 1]?.push(one)
  }
  return lists
}
