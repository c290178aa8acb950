import { hashOf } from '../../domain/hash.js'
import { policyStamp } from '../../domain/policy.js'
import { engineVersion } from '../../version.js'
import type { AuditedList } from '../proposal.js'
import { cautionsOf } from './cautions.js'
import { columnsOf, type PairColumns } from './columns.js'
import { type ComparedTable, compareTable } from './comparedTable.js'
import { explainGaps } from './explainGaps.js'
import { findingsOf } from './findings.js'
import { type Evidence, gatherEvidence } from './gatherEvidence.js'
import { groupImpacts } from './groupTable.js'
import { type HiddenCells, hiddenCells } from './hiddenCells.js'
import { type ImpactOptions, resolveImpactOptions } from './options.js'
import { orderFigure } from './orderFigure.js'
import { partitionsOf } from './partition.js'
import { type PeriodCount, periodCounts } from './periodCounts.js'
import { periodImpacts, periodWarnings } from './periodImpacts.js'
import { readLists } from './readLists.js'
import type { GroupImpact, GroupTable, ImpactReport } from './report.js'
import { selectedAsShown } from './selection.js'
import { stageCounts } from './stages.js'
import { countGroups, countPeople, twiceMedian } from './tally.js'

/**
 * What came of a way of proposing for groups of people: who is proposed, scored, reached and seen how often, how that compares between
 * groups, how easily chance alone gives it, and which criterion makes it. The groups are given here and reach nothing else. It compares;
 * whether a gap is right or wrong it cannot tell.
 *
 * The order of lists, and of people in `groups`, changes nothing. An attribute or a list that is not right is an error, since a report
 * that passes over some of its cases is worse than none.
 * @throws PassendError `invalid-option`, `invalid-policy`.
 */
export function impactReport(given: readonly AuditedList[], givenOptions: ImpactOptions): ImpactReport {
  const options = resolveImpactOptions(givenOptions)
  const lists = readLists(given)
  const columns = columnsOf(lists, options.seed)
  const { attributes } = options.groups
  const partitions = partitionsOf(columns, options.groups, [
    ...attributes.map((name) => [name]),
    ...options.intersections,
  ])
  const selected = selectedAsShown(columns, options.k)
  const people = countPeople(columns, selected)
  const periods =
    columns.periods.length < 2 ? [] : periodCounts(columns, selected, partitions.slice(0, attributes.length))
  const hidden = hiddenCells(partitions, periods, options.leastCell)
  const compared = partitions.map((partition, at) =>
    compareTable(partition, countGroups(partition, people), hidden.ofTable[at] ?? [], options),
  )
  const evidence = gatherEvidence(compared, people, options)
  const groups = explainGaps(
    compared.map((table, at) => {
      const { ps, corrected } = evidence.ofTable[at] as Evidence
      return groupImpacts(table, { ps, corrected, stages: stageCounts(columns, selected, table.partition) }, options)
    }),
    { compared, columns, selected, people },
    options,
  )
  const tables = compared.map((table, at): GroupTable => {
    const own = groups[at] as GroupImpact[]
    return {
      attributes: table.partition.attributes,
      groups: own,
      order: orderFigure(columns, table.partition, options.k, options.seed),
      ...byPeriod(table, own, columns, { hidden, at, counts: periods[at] }),
    }
  })
  return {
    looked: {
      lists: lists.length,
      pairs: columns.pairs,
      people: columns.people.length,
      selected: people.reduce((sum, counts) => sum + counts.selected, 0),
      byHand: columns.byHand.reduce((sum, one) => sum + one, 0),
      periods: columns.periods,
      twiceMedianScore: twiceMedian(columns),
    },
    tables,
    findings: findingsOf(tables),
    cautions: cautionsOf(tables, columns, selected, { ...evidence, anyHidden: hidden.any, groups: options.groups }),
    stamp: {
      engineVersion,
      policy: policyStamp(options.policy),
      lists: hashOfLists(lists),
      k: options.k,
      confidence: options.confidence,
      leastCell: options.leastCell,
      leastShare: options.leastShare,
      permutations: evidence.permutations,
      tests: evidence.tests,
      seed: options.seed,
      reference: options.reference === 'highest' ? 'highest' : 'named',
    },
  }
}

function byPeriod(
  { partition, figures }: ComparedTable,
  groups: readonly GroupImpact[],
  { periods }: PairColumns,
  shown: { readonly hidden: HiddenCells; readonly at: number; readonly counts: PeriodCount[][] | undefined },
): Pick<GroupTable, 'periods' | 'periodWarnings'> {
  const { hidden, at, counts } = shown
  if (counts === undefined) return { periods: [], periodWarnings: [] }
  const table = {
    periods,
    values: partition.values,
    counts,
    isHidden: (period: number, group: number) =>
      hidden.ofTable[at]?.[group] !== undefined || hidden.isHiddenIn(at, period, group),
    whole: groups.map((group) => (group.suppressed ? undefined : group.selection.ratio)),
    reference: figures.selection.reference,
  }
  return { periods: periodImpacts(table), periodWarnings: periodWarnings(table) }
}

/** The hash of who stands where in which list, how, and with which score. */
const hashOfLists = (lists: readonly AuditedList[]): string =>
  hashOf(
    lists.map(({ listId, period, pairs }) => [
      listId,
      period,
      pairs.map(({ candidateId, vacancyId, status, score, byHand }) => [
        candidateId,
        vacancyId,
        status,
        score,
        byHand === true,
      ]),
    ]),
  )
