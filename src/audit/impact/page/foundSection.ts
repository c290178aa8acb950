import { sentenceStart } from '../../../explain/text/line.js'
import { type Html, html, nameHtml } from '../../../page/html.js'
import type { GroupImpact, GroupTable, ImpactFinding, ShownGroup } from '../report.js'
import { attributeId } from './attributeId.js'
import type { FindingCounts, FoundOfGroup } from './impactPageWords.js'
import type { ImpactReading } from './impactReading.js'
import { isSame } from './isSame.js'

/** In words: what was found, what was not, what to mind, and what the figures cannot say. */
export function foundSection(reading: ImpactReading): Html {
  const { report, words } = reading
  const { findings, tables, cautions, looked } = report
  const nothing = looked.pairs === 0 ? words.nothingLooked : words.nothingFound
  return html`<section aria-labelledby="found"><h2 id="found">${words.found}</h2>
${
  findings.length === 0
    ? html`<p>${nothing}</p>`
    : html`<ul class="found">${findings.map(
        (one) => html`<li class="found-${one.finding}">${findingHtml(one, reading)}</li>
`,
      )}</ul>`
}
${
  tables.length === 0
    ? html``
    : html`<ul>${tables.map(
        (table, place) =>
          html`<li><a href="#${attributeId(tables, place)}">${nameHtml(sentenceStart(reading.attributes(table)))}</a>: ${words.counted(countsOf(table))}</li>
`,
      )}</ul>
`
}${
  cautions.length === 0
    ? html``
    : html`<h3>${words.cautionsTitle}</h3>
<ul>${cautions.map(
        (code) => html`<li>${words.cautions[code]}</li>
`,
      )}</ul>
`
}<h3>${words.notSaid}</h3>
<ul>${words.notSaidLines(report.stamp).map(
    (line) => html`<li>${line}</li>
`,
  )}</ul></section>
`
}

function findingHtml(finding: ImpactFinding, reading: ImpactReading): Html {
  const { words } = reading
  const cause = finding.cause === undefined ? '' : ` ${words.cause(reading.criterion(finding.cause))}`
  return html`<strong>${nameHtml(reading.group(finding.values))}</strong> <span>(${nameHtml(reading.attributes(finding))}: ${words.findings[finding.finding]})</span>
<p>${words.finding(foundOf(finding, reading))}${cause}</p>`
}

function foundOf(finding: ImpactFinding, reading: ImpactReading): FoundOfGroup {
  const { ratio } = finding
  return {
    finding: finding.finding,
    isFlagged: shownGroupOf(finding, reading)?.flagged === true,
    isLess: ratio === undefined || ratio < 1000,
    ratio: ratio === undefined ? undefined : reading.thousandths(ratio),
  }
}

function shownGroupOf({ attributes, values }: ImpactFinding, { report }: ImpactReading): ShownGroup | undefined {
  const table = report.tables.find((one) => isSame(one.attributes, attributes))
  const group = table?.groups.find((one) => isSame(one.values, values))
  return group?.suppressed === false ? group : undefined
}

function countsOf({ groups }: GroupTable): FindingCounts {
  const counts = { gap: 0, watch: 0, none: 0, 'too-few': 0, reference: 0, 'not-compared': 0, suppressed: 0 }
  const kindOf = (group: GroupImpact) => (group.suppressed ? 'suppressed' : group.finding)
  for (const group of groups) counts[kindOf(group)]++
  return counts
}
