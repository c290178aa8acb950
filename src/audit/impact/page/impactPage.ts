import { sentenceStart } from '../../../explain/text/line.js'
import { plainText } from '../../../explain/text/plainText.js'
import type { TextLanguage } from '../../../explain/text/textLanguage.js'
import { type Html, html, nameHtml } from '../../../page/html.js'
import { standalonePage } from '../../../page/standalonePage.js'
import { tableHtml } from '../../../page/table.js'
import type { ImpactReport } from '../report.js'
import { attributeId } from './attributeId.js'
import { attributeSection } from './attributeSection.js'
import { foundSection } from './foundSection.js'
import { ImpactReading } from './impactReading.js'
import { impactStyle } from './impactStyle.js'
import { intersectionsSection } from './intersectionsSection.js'
import { patterns } from './marks.js'

/** How a page is made. */
export interface ImpactPageOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
  /** The heading of the page. Default: `Effect per groep`, or `Impact per group`. */
  readonly title?: string
}

/**
 * A report of impact as one HTML page that stands by itself: without scripts, pictures, fonts or addresses of elsewhere. For a
 * screen of any width, light or dark, and for A4 paper; every figure of a chart stands in a table as well. It holds no more than
 * the report does: nobody's id, and no figure of a group that the report does not show.
 * @throws PassendError `invalid-option` for a language that there is not.
 */
export function impactPage(report: ImpactReport, options: ImpactPageOptions = {}): string {
  const { language = 'nl', title } = options
  const reading = new ImpactReading(report, language)
  const { words } = reading
  const { looked, stamp, tables } = report
  const heading = typeof title === 'string' && plainText(title) !== '' ? plainText(title) : words.title
  const body = html`${patterns()}<header>
<h1>${nameHtml(heading)}</h1>
<p>${words.about(looked)} ${words.selectedMeans(stamp.k, looked.byHand)}</p>
<p><strong>${words.noJudgement}</strong></p>
${totals(reading)}${contents(reading)}</header>
<main>
${foundSection(reading)}${tables.map((table, place) =>
  table.attributes.length > 1 ? html`` : attributeSection(attributeId(tables, place), table, reading),
)}${intersectionsSection(reading)}</main>
<footer>
<h2 id="made">${words.made}</h2>
${tableHtml(
  words.stampTitle,
  [{ head: words.columns.figure }, { head: words.columns.value }],
  words.stamp(report),
)}</footer>
`
  return standalonePage({ language, title: heading, sheet: impactStyle(words.running), body })
}

/** The few figures to begin with. */
function totals({ report: { looked }, words }: ImpactReading): Html {
  const keys = ['lists', 'pairs', 'people', 'selected'] as const
  return html`<ul class="figures">${keys.map(
    (key) => html`<li><strong>${words.number(looked[key])}</strong> <span>${words.totals[key]}</span></li>`,
  )}</ul>
`
}

function contents(reading: ImpactReading): Html {
  const { report, words } = reading
  const { tables } = report
  const isTogether = tables.some(({ attributes }) => attributes.length > 1)
  const links: readonly (readonly [id: string, name: string])[] = [
    ['found', words.found],
    ...tables.flatMap((table, place) =>
      table.attributes.length > 1
        ? []
        : [[attributeId(tables, place), sentenceStart(reading.attributes(table))] as const],
    ),
    ...(isTogether ? [['together', words.intersections] as const] : []),
    ['made', words.made],
  ]
  return html`<nav aria-label="${words.title}"><ul>${links.map(
    ([id, name]) => html`<li><a href="#${id}">${nameHtml(name)}</a></li>`,
  )}</ul></nav>
`
}
