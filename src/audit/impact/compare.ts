import { binomialInterval } from '../statistics/binomialInterval.js'
import type { Interval } from '../statistics/interval.js'
import type { ComparedShare, GroupValues, NoRatio, RatioFigure, Share } from './report.js'

/** The least that a ratio may be without a flag: four fifths (29 CFR 1607.4 D, the rule of thumb of the US guidelines of 1978). */
export const FOUR_FIFTHS = 800

/** From here on chance alone gives it too often to count as evidence: 5 %, in millionths. */
export const FIVE_PERCENT = 50_000

/** With fewer expected cases than this a group is too small for its figure to say anything. */
export const LEAST_EXPECTED = 5

/** A part of a whole in each group. */
export interface Part {
  readonly count: number
  readonly of: number
}

/** A group as it takes part in a comparison; `excluded` if it does not. */
export interface Compared extends Part {
  readonly values: GroupValues
  readonly excluded?: 'unknown-group' | 'small-share' | 'suppressed'
}

/** A part as a share, in thousandths; of nothing it is 0. */
export const shareOf = ({ count, of }: Part): Share => ({ count, of, share: thousandths(count, of) })

const thousandths = (count: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * count) / of))

/** The ratio of two rates, in thousandths; undefined if the second one is 0. */
export const ratioOf = (one: Part, other: Part): number | undefined =>
  other.count === 0 || one.of === 0 ? undefined : Math.round((1000 * one.count * other.of) / (one.of * other.count))

/** Whether a group has as many cases as it takes: at the rate of all together five. */
export function isEnough(group: Part, all: Part): boolean {
  return all.of > 0 && group.of * all.count >= LEAST_EXPECTED * all.of
}

/** All compared groups together. */
export function together(groups: readonly Compared[]): Part {
  const known = groups.filter(({ excluded }) => excluded !== 'unknown-group')
  const sum = (key: keyof Part) => known.reduce((total, group) => total + group[key], 0)
  return { count: sum('count'), of: sum('of') }
}

/** The groups that can be the reference: compared, and large enough. */
export function candidatesForReference(groups: readonly Compared[]): number[] {
  const all = together(groups)
  return groups.flatMap((group, at) => (group.excluded === undefined && isEnough(group, all) ? [at] : []))
}

/**
 * With whom the others are compared: the named group, or the one with the highest rate; of as high ones the larger, then the first in
 * text order. Undefined if there is none.
 */
export function referenceAmong(groups: readonly Compared[], named: GroupValues | undefined): number | undefined {
  const fit = candidatesForReference(groups)
  if (named !== undefined) return fit.find((at) => same((groups[at] as Compared).values, named))
  let best: number | undefined
  for (const at of fit) if (best === undefined || isHigher(groups[at] as Compared, groups[best] as Compared)) best = at
  return best
}

const same = (one: GroupValues, other: GroupValues): boolean => one.every((value, at) => value === other[at])

function isHigher(one: Part, other: Part): boolean {
  const more = one.count * other.of - other.count * one.of
  return more > 0 || (more === 0 && one.of > other.of)
}

/** How each group compares with the reference. */
export function ratios(groups: readonly Compared[], reference: number | undefined): RatioFigure[] {
  const chosen = reference === undefined ? undefined : groups[reference]
  return groups.map((group, at): RatioFigure => {
    const why = whyNot(group, at === reference, chosen)
    if (why !== undefined) return { enough: false, why }
    const ratio = ratioOf(group, chosen as Compared)
    return ratio === undefined
      ? { enough: false, why: 'reference-has-none' }
      : { enough: true, ratio, reference: (chosen as Compared).values }
  })
}

function whyNot(group: Compared, isReference: boolean, chosen: Compared | undefined): NoRatio | undefined {
  if (group.excluded === 'unknown-group' || group.excluded === 'small-share') return group.excluded
  if (chosen === undefined) return 'no-reference'
  return isReference ? 'is-reference' : undefined
}

/** A share with its exact interval and its ratio. */
export function comparedShare(part: Part, ratio: RatioFigure, confidence: number): ComparedShare {
  const interval: Interval = binomialInterval(part.count, part.of, { confidence })
  return { ...shareOf(part), interval, ratio }
}
