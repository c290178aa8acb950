import { type Html, html, nameHtml, type Part } from '../../../page/html.js'
import { type Column, tableHtml } from '../../../page/table.js'
import type { GroupTable, ShownGroup } from '../report.js'
import type { ImpactReading } from './impactReading.js'

/** A table with a row for each group, with what was found of it below its name; one that is not shown has its reason and nothing else. */
export function groupTable(
  caption: string,
  { groups }: Pick<GroupTable, 'groups'>,
  columns: readonly Column[],
  cells: (group: ShownGroup) => readonly Part[],
  reading: ImpactReading,
): Html {
  const { words, report } = reading
  return tableHtml(
    caption,
    [{ head: words.columns.group }, ...columns],
    groups.map((group) =>
      group.suppressed
        ? [nameHtml(reading.group(group.values)), html`<i>${words.suppressed(group.why, report.stamp.leastCell)}</i>`]
        : [groupCell(reading.group(group.values), words.findings[group.finding]), ...cells(group)],
    ),
  )
}

/** Selection: the figures of the chart, and how easily chance alone gives them. */
export function selectionTable(caption: string, table: GroupTable, reading: ImpactReading): Html {
  const { words } = reading
  const { columns } = words
  return groupTable(
    caption,
    table,
    [
      { head: columns.people, isNumber: true },
      { head: columns.pairs, isNumber: true },
      { head: columns.selected, isNumber: true },
      { head: columns.share, isNumber: true },
      { head: columns.interval, isNumber: true },
      { head: columns.ratio, isNumber: true },
      { head: columns.chance, isNumber: true },
      { head: columns.chanceAlone, isNumber: true },
    ],
    ({ people, selection, evidence }) => [
      words.number(people),
      words.number(selection.of),
      words.number(selection.count),
      reading.share(selection.share),
      reading.range(selection.interval),
      ratioCell(selection.ratio, reading),
      evidence.enough ? reading.chance(evidence, 'corrected') : '–',
      evidence.enough ? reading.chance(evidence, 'p') : '–',
    ],
    reading,
  )
}

/** The heading of a row: a group, and below it what is to be known of it. */
export const groupCell = (name: string, note: string): Html => html`${nameHtml(name)} <small>${note}</small>`

/** A ratio in a table that says elsewhere in the row what the group is: a dash where that is the reason why there is none. */
export const ratioCell = (figure: ShownGroup['selection']['ratio'], reading: ImpactReading): string =>
  figure.enough || figure.why === 'small-share' || figure.why === 'reference-has-none' ? reading.ratio(figure) : '–'
