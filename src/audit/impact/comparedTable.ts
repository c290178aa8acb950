import type { ShuffledTable } from '../statistics/shuffledGaps.js'
import { type Compared, candidatesForReference, isEnough, ratios, referenceAmong, together } from './compare.js'
import type { ResolvedImpactOptions } from './options.js'
import { isKnown, type Partition } from './partition.js'
import type { EvidenceFigure, GroupValues, NoRatio, RatioFigure } from './report.js'
import type { Hidden } from './suppression.js'
import type { GroupCounts } from './tally.js'

/** The figures that groups are compared by. */
const figures = {
  selection: ({ selected, pairs }: GroupCounts) => ({ count: selected, of: pairs }),
  scoring: ({ aboveMedian, pairs }: GroupCounts) => ({ count: aboveMedian, of: pairs }),
  reached: ({ reached, people }: GroupCounts) => ({ count: reached, of: people }),
} as const
export type FigureName = keyof typeof figures

/** One figure of all groups of a table. */
export interface ComparedFigure {
  readonly groups: readonly Compared[]
  /** The number of the reference; undefined if there is none. */
  readonly reference: number | undefined
  readonly ratios: readonly RatioFigure[]
}

/** A table with its figures compared. */
export interface ComparedTable {
  readonly partition: Partition
  readonly counts: readonly GroupCounts[]
  readonly hidden: readonly (Hidden | undefined)[]
  readonly figures: Readonly<Record<FigureName, ComparedFigure>>
  /** Attention per pair, beside the reference of the selection. */
  readonly exposure: ComparedFigure
  /** What is shuffled, and of each tested group its number. */
  readonly shuffled: ShuffledTable
}

/** Compares the groups of a table. */
export function compareTable(
  partition: Partition,
  counts: readonly GroupCounts[],
  hidden: readonly (Hidden | undefined)[],
  options: ResolvedImpactOptions,
): ComparedTable {
  const named = namedReference(partition.attributes, options)
  const excluded = whyExcluded(partition, hidden, options)
  const figure = (name: FigureName): ComparedFigure => {
    const groups = counts.map((count, at) => asCompared(figures[name](count), partition, excluded, at))
    const reference = referenceAmong(groups, named)
    return { groups, reference, ratios: ratios(groups, reference) }
  }
  const compared = { selection: figure('selection'), scoring: figure('scoring'), reached: figure('reached') }
  const looked = counts.map(({ exposure, pairs }, at) =>
    asCompared({ count: exposure, of: pairs }, partition, excluded, at),
  )
  const fit = candidatesForReference(compared.selection.groups)
  const most = referenceAmong(
    looked.map((group, at): Compared => (fit.includes(at) ? group : { ...group, excluded: 'suppressed' })),
    named,
  )
  return {
    partition,
    counts,
    hidden,
    figures: compared,
    exposure: { groups: looked, reference: most, ratios: ratios(looked, most) },
    shuffled: shuffledOf(partition, compared.selection, named !== undefined),
  }
}

const asCompared = (
  part: { count: number; of: number },
  { values }: Partition,
  excluded: readonly Compared['excluded'][],
  at: number,
): Compared => {
  const why = excluded[at]
  return { ...part, values: values[at] as GroupValues, ...(why !== undefined && { excluded: why }) }
}

function namedReference(attributes: readonly string[], { reference }: ResolvedImpactOptions): GroupValues | undefined {
  if (reference === 'highest') return undefined
  const values = attributes.map((name) => reference.get(name))
  return values.every((value) => value !== undefined) ? values : undefined
}

/** Why a group takes no part in a comparison. A share is one of all people of known groups. */
function whyExcluded(
  { values, people }: Partition,
  hidden: readonly (Hidden | undefined)[],
  { leastShare }: ResolvedImpactOptions,
): Compared['excluded'][] {
  const all = people.reduce((sum, count, at) => (isKnown(values[at] as GroupValues) ? sum + count : sum), 0)
  return values.map((own, at) => {
    if (!isKnown(own)) return 'unknown-group'
    if (hidden[at] !== undefined) return 'suppressed'
    return 1000 * (people[at] as number) < leastShare * all ? 'small-share' : undefined
  })
}

/**
 * What the shuffles are made of. With the highest group as reference that group is tested too: it was chosen by looking, so it counts
 * among those for which the others are corrected.
 */
function shuffledOf(
  { groupOf, values, known }: Partition,
  { groups, reference }: ComparedFigure,
  named: boolean,
): ShuffledTable {
  const fit = candidatesForReference(groups)
  const tested = reference === undefined ? [] : fit.filter((at) => !named || at !== reference)
  return {
    groupOf: groupOf.map((group) => (group < known ? group : -1)),
    groups: values.length,
    reference: named && reference !== undefined ? reference : fit,
    tested: tested.length === 1 && !named ? [] : tested,
  }
}

/** Why a group was not tested; undefined if it was. */
export function whyNotTested(
  { figures: { selection } }: ComparedTable,
  group: number,
): NoRatio | 'too-few' | undefined {
  const own = selection.groups[group] as Compared
  const ratio = selection.ratios[group] as RatioFigure
  if (!ratio.enough && ratio.why !== 'reference-has-none') return ratio.why
  return isEnough(own, together(selection.groups)) ? undefined : 'too-few'
}

/** The evidence of a group, from the p-values of its table as they were found and corrected. */
export function evidenceOf(
  table: ComparedTable,
  group: number,
  ps: readonly number[],
  corrected: readonly number[],
): EvidenceFigure {
  const why = whyNotTested(table, group)
  if (why !== undefined) return { enough: false, why }
  const at = table.shuffled.tested.indexOf(group)
  return { enough: true, p: ps[at] as number, corrected: corrected[at] as number }
}
