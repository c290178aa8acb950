import { sentenceStart } from '../../../explain/text/line.js'
import { type Html, html, nameHtml } from '../../../page/html.js'
import { attributeId } from './attributeId.js'
import type { ImpactReading } from './impactReading.js'
import { reachedTable } from './otherTables.js'
import { selectionTable } from './selectionTable.js'

/** Attributes together, as tables: who is selected how often, and who is reached. */
export function intersectionsSection(reading: ImpactReading): Html {
  const { report, words } = reading
  const together = report.tables.flatMap((table, place) =>
    table.attributes.length > 1 ? [{ table, id: attributeId(report.tables, place) }] : [],
  )
  if (together.length === 0) return html``
  return html`<section aria-labelledby="together"><h2 id="together">${words.intersections}</h2>
<p class="note">${words.intersectionsNote}</p>
${together.map(
  ({ table, id }) => html`<h3 id="${id}">${nameHtml(sentenceStart(reading.attributes(table)))}</h3>
${selectionTable(words.selection, table, reading)}${reachedTable(table, reading)}`,
)}</section>
`
}
