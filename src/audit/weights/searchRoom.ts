import { criteria } from '../../criteria/index.js'
import type { MeasuredCriterionId } from '../../domain/criterionId.js'
import { UNKNOWN } from '../../domain/measure.js'
import type { KnownCase } from '../evaluate/knownCases.js'
import type { Interval } from '../statistics/interval.js'
import type { ResolvedProposeWeightsOptions } from './options.js'
import { parts } from './parts.js'
import type { HeldWeight } from './proposal.js'
import type { SearchRoom } from './search.js'

/** What a search may move, and why it may not move the rest. */
export interface Room extends SearchRoom {
  readonly held: ReadonlyMap<MeasuredCriterionId, HeldWeight>
}

/** Which weights can be searched: those with room between their bounds, a measure that is known of somebody, and another such one in their part. */
export function roomOf(rows: readonly KnownCase[], { policy, bounds }: ResolvedProposeWeightsOptions): Room {
  const held = new Map<MeasuredCriterionId, HeldWeight>()
  for (const { id } of criteria) {
    const isKnown = ({ proposal }: KnownCase) => (proposal.measures[id] ?? UNKNOWN) !== UNKNOWN
    if (bounds[id].lowest === bounds[id].highest) held.set(id, 'bounds')
    else if (!rows.some(isKnown)) held.set(id, 'not-measured')
  }
  for (const part of parts) {
    const free = part.criteria.map((number) => idOf(number)).filter((id) => !held.has(id))
    if (free.length === 1) held.set(free[0] as MeasuredCriterionId, 'alone')
  }
  const today = criteria.map(({ id }) => policy.weights[id])
  return {
    held,
    today,
    bounds: criteria.map(({ id }, number): Interval => {
      const weight = today[number] as number
      return held.has(id) ? { lowest: weight, highest: weight } : bounds[id]
    }),
  }
}

const idOf = (number: number): MeasuredCriterionId => (criteria[number] as (typeof criteria)[number]).id
