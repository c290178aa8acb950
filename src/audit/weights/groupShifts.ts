import { divideRounded, FULL } from '../../domain/measure.js'
import type { Policy } from '../../domain/policy.js'
import { compareLots, drawLot } from '../../rank/lottery.js'
import { scoreOf } from '../../score/measuredMatch.js'
import { byText } from '../evaluate/readProposals.js'
import type { PeopleGroups } from '../impact/groups.js'
import { suppress } from '../impact/suppression.js'
import type { FollowedProposal } from '../proposal.js'
import type { GroupShift } from './proposal.js'

type ShownShift = Extract<GroupShift, { suppressed: false }>

/** Of a group with fewer people no figure is shown. */
const LEAST_PEOPLE = 10

/** Whom a policy puts in the first k places of each list: by score, then the lower side, then a lot. */
function firstOf(lists: readonly FollowedProposal[][], policy: Policy, k: number, seed: string): Set<FollowedProposal> {
  const first = new Set<FollowedProposal>()
  for (const list of lists) {
    const scored = list.map((proposal) => {
      const { score, demand, wish } = scoreOf(proposal.measures, policy)
      const lot = drawLot(seed, proposal.candidateId, proposal.vacancyId)
      return { proposal, score, lower: Math.min(demand, wish), lot }
    })
    scored.sort((a, b) => b.score - a.score || b.lower - a.lower || compareLots(a.lot, b.lot))
    for (const { proposal } of scored.slice(0, k)) first.add(proposal)
  }
  return first
}

/**
 * Who of each group stands in the first k places of the lists under one policy and under another. `lists`: proposals that are not blocked.
 * Small groups are not shown, nor those by which they could be had by subtraction.
 */
export function groupShifts(
  lists: readonly FollowedProposal[][],
  { attributes, of }: PeopleGroups,
  policies: { readonly before: Policy; readonly after: Policy },
  { k, seed }: { readonly k: number; readonly seed: string },
): GroupShift[] {
  if (attributes.length === 0) return []
  const [before, after] = [policies.before, policies.after].map((policy) => firstOf(lists, policy, k, seed)) as [
    Set<FollowedProposal>,
    Set<FollowedProposal>,
  ]
  const all = lists.flat()
  return attributes.flatMap((attribute) => {
    const members = new Map<string | null, FollowedProposal[]>()
    for (const proposal of all) {
      const value = of.get(proposal.candidateId)?.get(attribute) ?? null
      const held = members.get(value)
      if (held === undefined) members.set(value, [proposal])
      else held.push(proposal)
    }
    const shifts = [...members].map(([value, proposals]): ShownShift => {
      const count = (first: ReadonlySet<FollowedProposal>) => proposals.filter((one) => first.has(one)).length
      const counts = { before: count(before), after: count(after) }
      const rate = (counted: number) => divideRounded(FULL * counted, proposals.length)
      return {
        suppressed: false,
        attribute,
        value,
        people: new Set(proposals.map(({ candidateId }) => candidateId)).size,
        proposals: proposals.length,
        ...counts,
        rateBefore: rate(counts.before),
        rateAfter: rate(counts.after),
      }
    })
    return suppressed(shifts)
  })
}

function suppressed(given: readonly ShownShift[]): GroupShift[] {
  const shifts = given.toSorted((a, b) => byValue(a.value, b.value))
  const everybody = { parts: [...shifts.keys()], total: 'everybody' } as const
  const cells = shifts.map(({ people, value }) => ({ people, isKnown: value !== null }))
  const hidden = suppress(cells, [everybody], LEAST_PEOPLE)
  return shifts.map((shift, number) =>
    hidden.has(number) ? { suppressed: true, attribute: shift.attribute, value: shift.value } : shift,
  )
}

/** Known values in text order, the unknown one last. */
const byValue = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : byText(a, b)
