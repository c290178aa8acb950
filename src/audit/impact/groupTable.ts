import { fisherExact } from '../statistics/fisherExact.js'
import { comparedShare, FIVE_PERCENT, FOUR_FIFTHS, shareOf, together } from './compare.js'
import { type ComparedFigure, type ComparedTable, evidenceOf, type FigureName } from './comparedTable.js'
import type { ResolvedImpactOptions } from './options.js'
import type {
  Causes,
  ComparedShare,
  EvidenceFigure,
  Finding,
  FisherFigure,
  GroupImpact,
  GroupValues,
  RatioFigure,
  ShownGroup,
} from './report.js'
import { groupStages, type StageCounts } from './stages.js'
import type { GroupCounts } from './tally.js'

/** What of a group is worked out for a whole report at once. */
export interface WorkedOut {
  /** Of each tested group of the table. */
  readonly ps: readonly number[]
  readonly corrected: readonly number[]
  readonly stages: readonly StageCounts[] | undefined
}

/** The groups of a table as they are shown, but for the causes. */
export function groupImpacts(table: ComparedTable, worked: WorkedOut, options: ResolvedImpactOptions): GroupImpact[] {
  return table.partition.values.map((values, group): GroupImpact => {
    const hidden = table.hidden[group]
    return hidden === undefined ? shownGroup(table, group, worked, options) : { suppressed: true, values, why: hidden }
  })
}

function shownGroup(
  table: ComparedTable,
  group: number,
  worked: WorkedOut,
  options: ResolvedImpactOptions,
): ShownGroup {
  const counts = table.counts[group] as GroupCounts
  const { people, pairs } = counts
  const compared = (name: FigureName) => comparedAt(table.figures[name], group, options.confidence)
  const of = (count: number) => shareOf({ count, of: pairs })
  const selection = compared('selection')
  const evidence = evidenceOf(table, group, worked.ps, worked.corrected)
  const flagged = selection.ratio.enough && selection.ratio.ratio < FOUR_FIFTHS
  return {
    suppressed: false,
    values: table.partition.values[group] as GroupValues,
    people,
    pairs,
    status: { eligible: of(counts.eligible), toVerify: of(counts.toVerify), blocked: of(counts.blocked) },
    selection,
    scoring: compared('scoring'),
    reached: { ...compared('reached'), fisher: fisherOf(table.figures.reached, group) },
    exposure: {
      perPair: Math.round(counts.exposure / (1000 * pairs)),
      ratio: table.exposure.ratios[group] as RatioFigure,
    },
    flagged,
    evidence,
    finding: findingOf(flagged, evidence),
    ...(worked.stages !== undefined && { stages: stagesOf(table, group, selection, worked.stages, options) }),
  }
}

function comparedAt({ groups, ratios }: ComparedFigure, group: number, confidence: number): ComparedShare {
  const { count, of } = groups[group] as { count: number; of: number }
  return comparedShare({ count, of }, ratios[group] as RatioFigure, confidence)
}

/** Fisher's exact test of those reached of a group against all others of known groups. */
function fisherOf({ groups }: ComparedFigure, group: number): FisherFigure {
  const own = groups[group] as ComparedFigure['groups'][number]
  if (own.excluded === 'unknown-group') return { enough: false, why: 'unknown-group' }
  const all = together(groups)
  const [others, othersReached] = [all.of - own.of, all.count - own.count]
  if (others === 0) return { enough: false, why: 'nobody-else' }
  return { enough: true, p: fisherExact(own.count, own.of - own.count, othersReached, others - othersReached) }
}

function findingOf(flagged: boolean, evidence: EvidenceFigure): Finding {
  if (evidence.enough) {
    const evident = evidence.corrected < FIVE_PERCENT
    if (flagged && evident) return 'gap'
    return flagged || evident ? 'watch' : 'none'
  }
  if (evidence.why === 'is-reference') return 'reference'
  return evidence.why === 'unknown-group' || evidence.why === 'small-share' ? 'not-compared' : 'too-few'
}

function stagesOf(
  { figures, partition }: ComparedTable,
  group: number,
  selection: ComparedShare,
  counts: readonly StageCounts[],
  options: ResolvedImpactOptions,
) {
  const { reference } = figures.selection
  const beside =
    reference === undefined
      ? undefined
      : { values: partition.values[reference] as GroupValues, counts: counts[reference] as StageCounts }
  return groupStages(counts[group] as StageCounts, selection, beside, options)
}

/** Whether it is asked of a group what makes its gap: it was found, and the group is selected less than its reference. */
export const asksForCauses = (group: GroupImpact): group is ShownGroup =>
  !group.suppressed &&
  (group.finding === 'gap' || group.finding === 'watch') &&
  group.selection.ratio.enough &&
  group.selection.ratio.ratio < 1000

/** A group with its causes. */
export const withCauses = (group: ShownGroup, causes: Causes): ShownGroup => ({ ...group, causes })
