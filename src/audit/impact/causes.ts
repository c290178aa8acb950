import { type CriterionId, criterionIds } from '../../domain/criterionId.js'
import { type Part, ratioOf } from './compare.js'
import type { Partition } from './partition.js'
import type { RankAgain, Without } from './rankAgain.js'
import type { Causes, CriterionCause, RatioThen } from './report.js'

/** A group of which it is asked what makes its gap with its reference. */
export interface AskedGap {
  readonly partition: Partition
  readonly group: number
  readonly reference: number
}

/** A criterion counts as acting in two ways if the lesser of the two closes at least so much of what the greater one does: a half. */
const BOTH = 2

/** Which pairs are whose, and how many each person has. */
interface Pairs {
  readonly person: Uint32Array
  readonly selected: Uint8Array
  readonly pairsOf: readonly number[]
}

/**
 * For each asked gap what each criterion does to it: every list is ranked and selected again without the criterion, without its limit
 * alone and without its measure alone. It tells what the ratio would be then, which is a cause in the ranking and says nothing of why
 * people differ in it.
 */
export function causesOf(gaps: readonly AskedGap[], again: RankAgain, pairs: Pairs): Causes[] {
  if (gaps.length === 0) return []
  const all = again.select()
  const partsThen = (selected: Uint8Array) => {
    const count = countByGroup(selected, pairs)
    return gaps.map(({ partition, group, reference }) => {
      const groups = count(partition)
      return [groups[group], groups[reference]] as readonly [Part, Part]
    })
  }
  const base = partsThen(all)
  const figures = (without: Without): RatioThen[] => {
    const then = again.matters(without) ? partsThen(again.select(without)) : base
    return then.map((parts, at) => ratioThen(parts, base[at] as readonly [Part, Part]))
  }
  const byCriterion = criterionIds.map((criterion) => ({
    criterion,
    without: figures({ criterion, limit: true, measure: true }),
    withoutLimit: figures({ criterion, limit: true, measure: false }),
    withoutMeasure: figures({ criterion, limit: false, measure: true }),
  }))
  const same = sameShare(pairs.selected, all)
  return base.map(([group, reference], at): Causes => {
    const ratio = ratioOf(group, reference)
    const criteria = byCriterion.flatMap(({ criterion, ...ways }): CriterionCause[] => {
      const [without, withoutLimit, withoutMeasure] = [
        ways.without[at],
        ways.withoutLimit[at],
        ways.withoutMeasure[at],
      ] as [RatioThen, RatioThen, RatioThen]
      const changes = [without, withoutLimit, withoutMeasure].some(({ closes }) => closes !== undefined && closes !== 0)
      return changes ? [{ criterion, without, withoutLimit, withoutMeasure, by: by(withoutLimit, withoutMeasure) }] : []
    })
    return { known: true, ...(ratio !== undefined && { ratio }), same, criteria: criteria.sort(mostFirst) }
  })
}

/** Counts the groups of a partition, each partition once. */
function countByGroup(selected: Uint8Array, { person, pairsOf }: Pairs): (partition: Partition) => readonly Part[] {
  const chosen = new Uint32Array(pairsOf.length)
  for (let pair = 0; pair < selected.length; pair++)
    if (selected[pair] === 1) chosen[person[pair] as number] = (chosen[person[pair] as number] as number) + 1
  const counted = new Map<Partition, { count: number; of: number }[]>()
  return (partition) => {
    const known = counted.get(partition)
    if (known !== undefined) return known
    const groups = partition.values.map(() => ({ count: 0, of: 0 }))
    partition.groupOf.forEach((group, who) => {
      const own = groups[group] as { count: number; of: number }
      own.count += chosen[who] as number
      own.of += pairsOf[who] as number
    })
    counted.set(partition, groups)
    return groups
  }
}

const rate = ({ count, of }: Part): number => count / of

/** The figures of a group and its reference as they would be, and how much of the gap that there was is closed by it. */
function ratioThen(
  [group, reference]: readonly [Part, Part],
  [groupNow, referenceNow]: readonly [Part, Part],
): RatioThen {
  const rates = { rate: Math.round(1000 * rate(group)), referenceRate: Math.round(1000 * rate(reference)) }
  const ratio = ratioOf(group, reference)
  if (ratio === undefined || referenceNow.count === 0) return rates
  const now = rate(groupNow) / rate(referenceNow)
  if (now >= 1) return { ...rates, ratio }
  // Adding nothing makes 0 of a negative 0.
  const closes = Math.round((1000 * (rate(group) / rate(reference) - now)) / (1 - now)) + 0
  return { ...rates, ratio, closes }
}

function by({ closes: limit = 0 }: RatioThen, { closes: measure = 0 }: RatioThen): CriterionCause['by'] {
  const [less, more] = limit < measure ? [limit, measure] : [measure, limit]
  if (more <= 0) return 'neither'
  if (less * BOTH >= more) return 'both'
  return more === limit ? 'limit' : 'measure'
}

/** What closes most first; of as much the one that is first in reporting order. */
const mostFirst = (a: CriterionCause, b: CriterionCause): number =>
  (b.without.closes ?? 0) - (a.without.closes ?? 0) || place(a.criterion) - place(b.criterion)

const place = (id: CriterionId): number => criterionIds.indexOf(id)

/** Of the pairs that were selected, how many are so again: thousandths. */
function sameShare(before: Uint8Array, after: Uint8Array): number {
  let [selected, again] = [0, 0]
  before.forEach((one, pair) => {
    selected += one
    if (one === 1 && after[pair] === 1) again++
  })
  return selected === 0 ? 1000 : Math.round((1000 * again) / selected)
}
