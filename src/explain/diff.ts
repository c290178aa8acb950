import type { CriterionKind, Side } from '../criteria/criterion.js'
import type { MeasuredCriterionId } from '../domain/criterionId.js'
import { type Measure, UNKNOWN } from '../domain/measure.js'
import { compareLots, drawLot, type Lot } from '../rank/lottery.js'
import { lowerSide } from '../rank/order.js'
import type { Explanation, Reason } from './explanation.js'

/** One criterion in which two pairs differ. */
export interface Difference {
  readonly criterion: MeasuredCriterionId
  readonly side: Side
  readonly kind: CriterionKind
  readonly a: { readonly measure: Measure; readonly points: number; readonly weight: number }
  readonly b: { readonly measure: Measure; readonly points: number; readonly weight: number }
  /** Points of a less points of b: positive where it speaks for a. */
  readonly points: number
}

/** Why one pair stands above another. */
export interface Comparison {
  readonly first: 'a' | 'b' | 'equal'
  /** What settles it, in the order of the ranking: being blocked, the score, the lower side, the lot. */
  readonly decidedBy: 'status' | 'score' | 'lower-side' | 'lot' | 'nothing'
  readonly scores: readonly [a: number, b: number]
  /** Where the two differ, the largest difference first. */
  readonly differences: readonly Difference[]
}

/** Says why `a` stands above `b`, or below it. Without a seed a tie is left to the lot and not settled. */
export function diff(a: Explanation, b: Explanation, seed?: string): Comparison {
  return { ...decide(a, b, seed), scores: [a.match.score, b.match.score], differences: differencesOf(a, b) }
}

function decide(a: Explanation, b: Explanation, seed: string | undefined): Pick<Comparison, 'first' | 'decidedBy'> {
  const blocked = (one: Explanation) => Number(one.match.status === 'blocked')
  const settle = (difference: number, decidedBy: Comparison['decidedBy']) =>
    difference === 0 ? undefined : { first: difference > 0 ? ('a' as const) : ('b' as const), decidedBy }
  return (
    settle(blocked(b) - blocked(a), 'status') ??
    settle(a.match.score - b.match.score, 'score') ??
    settle(lowerSide(a.match) - lowerSide(b.match), 'lower-side') ??
    (seed === undefined ? undefined : settle(compareLots(lotOf(b, seed), lotOf(a, seed)), 'lot')) ?? {
      first: 'equal',
      decidedBy: 'nothing',
    }
  )
}

const lotOf = ({ match }: Explanation, seed: string): Lot => drawLot(seed, match.candidateId, match.vacancyId)

function differencesOf(a: Explanation, b: Explanation): Difference[] {
  const differences: Difference[] = []
  for (const side of ['demand', 'wish'] as const) {
    for (const kind of ['affinity', 'barrier'] as const) {
      const reasonsOf = (one: Explanation) => new Map(one[side][kind].map((reason) => [reason.criterion, reason]))
      const [reasons, others] = [reasonsOf(a), reasonsOf(b)]
      for (const criterion of new Set([...reasons.keys(), ...others.keys()])) {
        const [one, other] = [brief(reasons.get(criterion)), brief(others.get(criterion))]
        if (one.points === other.points && one.weight === other.weight) continue
        differences.push({ criterion, side, kind, a: one, b: other, points: one.points - other.points })
      }
    }
  }
  return differences.sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
}

/** What counts of a reason. A criterion that is not there has no say under the policy of that explanation. */
const brief = ({ measure, points, weight }: Pick<Reason, 'measure' | 'points' | 'weight'> = noSay) => ({
  measure,
  points,
  weight,
})
const noSay = { measure: UNKNOWN, points: 0, weight: 0 } as const
