import { type Html, html, nameHtml } from '../../page/html.js'
import { tableHtml } from '../../page/table.js'
import type { MissingData } from '../personReport.js'
import type { CaseloadReport } from '../report.js'
import { basedOnText, staleText } from '../text/footnotes.js'
import type { Reading } from '../text/reading.js'

/** How many questions a table has. The report has them all. */
const MOST_QUESTIONS = 12

/** Which answers most vacancies wait for, of people and of employers, and which records are old. */
export function askSection(report: CaseloadReport, reading: Reading): Html {
  const { words } = reading
  const { ofPeople, ofVacancies, ofCaller } = report.findability
  const isNothing = ofPeople.length + ofVacancies.length + ofCaller.length === 0
  return html`<section aria-labelledby="ask"><h2 id="ask">${words.ask}</h2>
<p class="note">${words.askNote} ${basedOnText(report, words)}</p>
${isNothing ? html`<p>${words.nothingToAsk}</p>` : html``}
${questions(words.askPeople, ofPeople, reading)}${questions(words.askEmployers, ofVacancies, reading)}${questions(words.forMaintainer, ofCaller, reading)}<p>${staleText(report, words)}</p></section>
`
}

function questions(caption: string, all: readonly MissingData[], reading: Reading): Html {
  const { words } = reading
  const { columns } = words
  if (all.length === 0) return html``
  const shown = all.slice(0, MOST_QUESTIONS)
  return html`${tableHtml(
    caption,
    [
      { head: columns.question },
      { head: columns.decides, isNumber: true },
      { head: columns.decidesFitting, isNumber: true },
      { head: columns.people, isNumber: true },
      { head: columns.vacancies, isNumber: true },
      { head: columns.swing, isNumber: true },
    ],
    shown.map((one) => [
      nameHtml(reading.question(one)),
      words.number(one.decides),
      words.number(one.decidesFitting),
      words.number(one.people),
      words.number(one.vacancies),
      words.number(one.swing),
    ]),
  )}${all.length > shown.length ? html`<p class="note">${words.more(all.length - shown.length)}</p>` : html``}`
}
