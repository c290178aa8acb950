import { plainText } from '../../../explain/text/plainText.js'
import { type Html, html, nameHtml } from '../../../page/html.js'
import { tableHtml } from '../../../page/table.js'
import type { GroupInPeriod } from '../periods.js'
import type { GroupTable, GroupValues } from '../report.js'
import { type Axis, axisTo } from './axis.js'
import type { ImpactReading } from './impactReading.js'
import { isSame } from './isSame.js'
import { type PeriodPoint, periodLine } from './periodLine.js'
import { ratioCell } from './selectionTable.js'

/** The end of the axis at most: one odd period would flatten all others. */
const MOST_RATIO = 2000

/** How a group was in one period; absent if it does not occur in it. */
interface AtPeriod {
  readonly period: string
  readonly group: GroupInPeriod | undefined
}

/** Period by period: for each group a line of its ratio and its figures, and before them what is out of the ordinary. */
export function periodsSection(id: string, table: GroupTable, reading: ImpactReading): Html {
  const { words } = reading
  const { periods, periodWarnings } = table
  if (periods.length === 0) return html``
  const groups = table.groups
    .map(({ values }) => ({
      values,
      by: periods.map(
        ({ period, groups }): AtPeriod => ({ period, group: groups.find((one) => isSame(one.values, values)) }),
      ),
    }))
    // A group of which no period has a figure is told of above.
    .filter(({ by }) => by.some(({ group }) => group?.suppressed === false))
  const most = Math.max(1250, ...groups.flatMap(({ by }) => by.map((one) => ratioAt(one) ?? 0)))
  const axis = axisTo(Math.min(most, MOST_RATIO))
  return html`<h3>${words.periods}</h3>
${
  periodWarnings.length === 0
    ? html``
    : html`<ul class="found">${periodWarnings.map(
        ({
          code,
          values,
          periods,
        }) => html`<li class="found-watch">${nameHtml(words.warning(code, reading.group(values), periods.map(plainText).join(', ')))}</li>
`,
      )}</ul>
`
}<p class="note">${words.periodsNote}</p>
<div class="side">${groups.map(({ values, by }, place) => groupHtml(`${id}-periods-${place + 1}`, values, by, axis, table, reading))}</div>
`
}

const ratioAt = ({ group }: AtPeriod): number | undefined =>
  group?.suppressed === false && group.ratio.enough ? group.ratio.ratio : undefined

function groupHtml(
  id: string,
  values: GroupValues,
  by: readonly AtPeriod[],
  axis: Axis,
  { periodWarnings }: GroupTable,
  reading: ImpactReading,
): Html {
  const { words } = reading
  const name = reading.group(values)
  const marked = new Set(periodWarnings.filter((one) => isSame(one.values, values)).flatMap(({ periods }) => periods))
  const points = by.map((one): PeriodPoint => {
    const ratio = ratioAt(one)
    return {
      period: plainText(one.period),
      ratio,
      shown: reading.ratioOrNone(ratio),
      isMarked: marked.has(one.period),
    }
  })
  const hasLine = points.some(({ ratio }) => ratio !== undefined)
  return html`<div>${
    hasLine
      ? html`<figure><figcaption>${nameHtml(name)}</figcaption>
${periodLine({
  id,
  title: name,
  description: words.periodsChart(name),
  points,
  axis,
  equal: words.equal,
  fourFifths: words.fourFifthsShort,
})}</figure>
`
      : html``
  }${periodTable(name, by, reading)}</div>
`
}

function periodTable(name: string, by: readonly AtPeriod[], reading: ImpactReading): Html {
  const { words } = reading
  const { columns } = words
  return tableHtml(
    words.figuresOf(name),
    [
      { head: columns.period },
      { head: columns.people, isNumber: true },
      { head: columns.selected, isNumber: true },
      { head: columns.share, isNumber: true },
      { head: columns.ratio, isNumber: true },
    ],
    by.map(({ period, group }) => {
      const label = nameHtml(plainText(period))
      if (group === undefined) return [label, html`<i>${words.notInPeriod}</i>`]
      if (group.suppressed) return [label, html`<i>${words.suppressedShort}</i>`]
      const { people, selection, ratio } = group
      return [
        label,
        words.number(people),
        words.ofCount(selection.count, selection.of),
        reading.share(selection.share),
        ratioCell(ratio, reading),
      ]
    }),
  )
}
