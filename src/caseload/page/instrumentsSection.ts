import { sentenceStart } from '../../explain/text/line.js'
import { barChart } from '../../page/bars.js'
import { type Html, html, nameHtml } from '../../page/html.js'
import { tableHtml } from '../../page/table.js'
import type { CaseloadReport } from '../report.js'
import type { Reading } from '../text/reading.js'

/** How many instruments the chart shows. The table has them all. */
const MOST_BARS = 10

/** Which single instrument opens most, for whom, and for what. */
export function instrumentsSection({ instruments }: CaseloadReport, reading: Reading): Html {
  const { words } = reading
  const { columns } = words
  const heading = html`<h2 id="instruments">${words.opens}</h2>`
  if (instruments.length === 0)
    return html`<section aria-labelledby="instruments">${heading}
<p>${words.noInstruments}</p></section>
`
  const name = (one: (typeof instruments)[number]) => sentenceStart(reading.name(one.name))
  const bars = instruments
    .filter(({ opensAlone }) => opensAlone > 0)
    .slice(0, MOST_BARS)
    .map((one) => ({
      label: name(one),
      value: one.opensAlone,
      shown: words.number(one.opensAlone),
      fill: 'second',
    }))
  const chart = words.chart.instruments
  return html`<section aria-labelledby="instruments">${heading}
<p class="note">${words.opensNote}</p>
${
  bars.length === 0
    ? html``
    : html`<figure><figcaption>${chart}</figcaption>
${barChart('chart-instruments', chart, words.chartOf(words.opens), bars)}</figure>
`
}${tableHtml(
  words.opens,
  [
    { head: columns.instrument },
    { head: columns.opensAlone, isNumber: true },
    { head: columns.fitting, isNumber: true },
    { head: columns.people, isNumber: true },
    { head: columns.peopleWithNothing, isNumber: true },
    { head: columns.partOf, isNumber: true },
    { head: columns.costOfOne, isNumber: true },
    { head: columns.costForAll, isNumber: true },
    { head: columns.weeks, isNumber: true },
  ],
  instruments.map((one) => [
    nameHtml(name(one)),
    words.number(one.opensAlone),
    words.number(one.fitting),
    words.number(one.people),
    words.number(one.peopleWithNothing),
    words.number(one.partOf),
    one.cost === undefined ? words.notKnown : words.euros(one.cost),
    one.people === 0 ? '–' : one.costForAll === undefined ? words.notKnown : words.euros(one.costForAll),
    one.weeks === undefined ? words.notKnown : words.weeks(one.weeks),
  ]),
)}</section>
`
}
