import { sentenceStart } from '../../../explain/text/line.js'
import { type Html, html, nameHtml } from '../../../page/html.js'
import type { ImpactFinding } from '../report.js'
import { countFindings, foundOf } from '../text/foundInTable.js'
import { attributeId } from './attributeId.js'
import type { ImpactReading } from './impactReading.js'

/** In words: what was found, what was not, what to mind, and what the figures cannot say. */
export function foundSection(reading: ImpactReading): Html {
  const { report, words } = reading
  const { findings, tables, cautions, looked } = report
  const nothing = looked.pairs === 0 ? words.nothingLooked : words.nothingFound
  const told = findings.filter(isToldFirst)
  return html`<section aria-labelledby="found"><h2 id="found">${words.found}</h2>
${findings.some(({ finding }) => finding === 'gap') ? html`` : html`<p>${nothing}</p>`}${
  told.length === 0
    ? html``
    : html`<ul class="found">${told.map(
        (one) => html`<li class="found-${one.finding}">${findingHtml(one, reading)}</li>
`,
      )}</ul>`
}
${
  tables.length === 0
    ? html``
    : html`<h3>${words.perAttribute}</h3>
<ul>${tables.map(
        (table, place) =>
          html`<li><a href="#${attributeId(tables, place)}">${nameHtml(sentenceStart(reading.attributes(table)))}</a>: ${words.counted(countFindings(table.groups))}</li>
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

/** Every gap, and of single attributes what is to watch; of attributes together, where chance often gives a low ratio, in their tables only. */
const isToldFirst = ({ finding, attributes }: ImpactFinding): boolean => finding === 'gap' || attributes.length === 1

function findingHtml(finding: ImpactFinding, reading: ImpactReading): Html {
  const { words } = reading
  // What is only to watch gets no cause: chance alone may have made it.
  const isCaused = finding.cause !== undefined && finding.finding === 'gap'
  const told = [
    words.finding(foundOf(finding, reading)),
    ...(isCaused ? [words.cause(reading.criterion(finding.cause))] : []),
  ]
  return html`<strong>${nameHtml(reading.group(finding.values))}</strong> <span>(${nameHtml(reading.attributes(finding))}: ${words.findings[finding.finding]})</span>
<p>${told.join(' ')}</p>`
}
