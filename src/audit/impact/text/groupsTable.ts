import type { ImpactReading } from '../page/impactReading.js'
import type { GroupImpact } from '../report.js'
import type { ImpactTextWords } from './impactTextWords.js'
import { type TextColumn, textTable } from './textTable.js'

/** A small table of groups: how many there are, how often they are selected, how that compares. A group that is not shown says why. */
export function groupsTable(
  groups: readonly GroupImpact[],
  reading: ImpactReading,
  { none, reachedColumn }: ImpactTextWords,
): string[] {
  const { words, report } = reading
  const { columns } = words
  const numbers: TextColumn[] = [
    columns.people,
    columns.pairs,
    columns.share,
    columns.interval,
    reachedColumn,
    columns.ratio,
    columns.chance,
  ].map((head) => ({ head, isNumber: true }))
  return textTable(
    [{ head: columns.group }, ...numbers, { head: columns.finding }],
    groups.map((group) => {
      const name = reading.group(group.values)
      if (group.suppressed)
        return [name, ...numbers.map(() => none), words.suppressed(group.why, report.stamp.leastCell)]
      const { people, pairs, selection, reached, evidence, finding } = group
      return [
        name,
        words.number(people),
        words.number(pairs),
        reading.share(selection.share),
        reading.range(selection.interval),
        reading.share(reached.share),
        selection.ratio.enough ? reading.thousandths(selection.ratio.ratio) : none,
        evidence.enough ? reading.chance(evidence, 'corrected') : none,
        words.findings[finding],
      ]
    }),
  )
}
