import { type AskedGap, causesOf } from './causes.js'
import type { PairColumns } from './columns.js'
import type { ComparedTable } from './comparedTable.js'
import { asksForCauses, withCauses } from './groupTable.js'
import type { ResolvedImpactOptions } from './options.js'
import { RankAgain } from './rankAgain.js'
import type { Causes, GroupImpact } from './report.js'
import type { Counts } from './tally.js'

/** What ranking again needs. */
export interface Worked {
  readonly compared: readonly ComparedTable[]
  readonly columns: PairColumns
  readonly selected: Uint8Array
  readonly people: readonly Counts[]
}

/** The groups with their causes, where they have a gap. */
export function explainGaps(
  tables: readonly GroupImpact[][],
  worked: Worked,
  { policy, k }: ResolvedImpactOptions,
): GroupImpact[][] {
  const { compared, columns, selected, people } = worked
  const asked = tables.map((groups, at) => {
    const { partition, figures } = compared[at] as ComparedTable
    return groups.map((group, number): AskedGap | undefined =>
      asksForCauses(group) ? { partition, group: number, reference: figures.selection.reference as number } : undefined,
    )
  })
  const gaps = asked.flat().filter((gap) => gap !== undefined)
  const found: Causes[] =
    gaps.length === 0 || columns.unmeasured > 0
      ? gaps.map(() => ({ known: false, why: 'no-measures' }))
      : causesOf(gaps, new RankAgain(columns, policy, k), {
          person: columns.person,
          selected,
          pairsOf: people.map(({ pairs }) => pairs),
        })
  return tables.map((groups, at) =>
    groups.map((group, number) => {
      const gap = asked[at]?.[number]
      return gap === undefined || group.suppressed ? group : withCauses(group, found[gaps.indexOf(gap)] as Causes)
    }),
  )
}
