import { sentenceStart } from '../../../explain/text/line.js'
import { type Html, html, nameHtml } from '../../../page/html.js'
import { shortLabel } from '../../../page/shortLabel.js'
import type { Finding, GroupTable } from '../report.js'
import { causesSection } from './causesSection.js'
import { fourFifthsLine } from './fourFifthsLine.js'
import type { ImpactReading } from './impactReading.js'
import { markLegend } from './marks.js'
import { otherTables } from './otherTables.js'
import { periodsSection } from './periodsSection.js'
import { type RateRow, rateChart } from './rateChart.js'
import { selectionTable } from './selectionTable.js'
import { shownGroups } from './shownGroups.js'
import { stagesSection } from './stagesSection.js'

/** One attribute: who is selected how often, by which criterion, from which stage on, and in which period. */
export function attributeSection(id: string, table: GroupTable, reading: ImpactReading): Html {
  const { words, report } = reading
  const name = reading.attributes(table)
  const shown = shownGroups(table)
  const reference = shown.find(({ finding }) => finding === 'reference')
  const comparedWith =
    reference === undefined
      ? words.noReference
      : words.reference(reading.group(reference.values), report.stamp.reference)
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${nameHtml(sentenceStart(name))}</h2>
<p>${table.groups.length === 0 ? words.noGroups : comparedWith}</p>
${
  shown.length === 0
    ? html``
    : html`<figure><figcaption>${words.selection}</figcaption>
${rateChart({
  id: `${id}-rates`,
  title: words.selection,
  description: words.selectionChart(name, reading.roundShare(report.stamp.confidence)),
  rows: table.groups.map((group) => rateRow(group, reading)),
  ...fourFifthsLine(reference?.selection, words.fourFifths, reading),
  axisText: (share) => reading.roundShare(share),
})}${legendOf(table, reading)}</figure>
`
}${table.groups.length === 0 ? html`` : selectionTable(words.figuresOf(words.selection), table, reading)}${causesSection(id, table, reading)}${stagesSection(id, table, reading)}${periodsSection(id, table, reading)}${otherTables(table, reading)}</section>
`
}

function rateRow(group: GroupTable['groups'][number], reading: ImpactReading): RateRow {
  const { words } = reading
  const label = shortLabel(reading.group(group.values))
  if (group.suppressed) return { label, shown: words.suppressedShort }
  const { selection, finding } = group
  const { ratio } = selection
  const short = words.findingsShort[finding]
  const told = ratio.enough
    ? `${words.ratio(reading.ratio(ratio))}${short === '' ? '' : ` · ${short}`}`
    : short === ''
      ? words.findings[finding]
      : short
  return {
    label,
    shown: reading.share(selection.share),
    figure: {
      finding,
      share: selection.share,
      interval: selection.interval,
      below: [reading.range(selection.interval), told],
    },
  }
}

const order: readonly Finding[] = ['reference', 'none', 'watch', 'gap', 'too-few', 'not-compared']

function legendOf(table: GroupTable, { words }: ImpactReading): Html {
  const occurring = new Set(shownGroups(table).map(({ finding }) => finding))
  const suppressed = table.groups.some((group) => group.suppressed)
  return markLegend(
    order.filter((finding) => occurring.has(finding)).map((finding) => [finding, words.findings[finding]] as const),
    suppressed ? words.suppressedLegend : undefined,
  )
}
