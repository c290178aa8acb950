import { sentenceStart } from '../../explain/text/line.js'
import { plainText } from '../../explain/text/plainText.js'
import { type Html, html, nameHtml } from '../../page/html.js'
import type { PersonOutlook } from '../personReport.js'
import type { CaseloadReport } from '../report.js'
import { priceOf } from '../text/caseloadWords.js'
import type { Reading } from '../text/reading.js'

/** How many questions a card has. The report has more. */
const MOST_QUESTIONS = 3

/** A card for everybody: what fits best, where they could go, the step that opens most, and what to ask. */
export const personCards = ({ people }: CaseloadReport, reading: Reading): Html =>
  people.length === 0
    ? html``
    : html`<section aria-labelledby="cards"><h2 id="cards">${reading.words.perPerson}</h2>
<div class="cards">${people.map((one) => card(one, reading))}</div></section>
`

function card(person: PersonOutlook, reading: Reading): Html {
  const { words } = reading
  const { vacancies, near, directions, bestStep, ask, stale } = person
  const { occupations, sectors, elsewhere } = directions
  const step =
    bestStep === undefined
      ? []
      : [words.step(reading.name(bestStep.name), bestStep.opens, bestStep.fitting, priceOf(bestStep.effort))]
  const work = [
    list(
      words.bestNow,
      vacancies.map((one) => reading.vacancy(one)),
    ),
    list(
      words.nearest,
      near.map((one) => reading.vacancy(one)),
    ),
  ]
  const whereTo = [
    list(
      `${words.directions}: ${words.occupations.toLowerCase()}`,
      occupations.map((one) => sentenceStart(words.direction(reading.name(one.occupation), one))),
    ),
    list(
      `${words.directions}: ${words.sectorsShort.toLowerCase()}`,
      sectors.map((one) => sentenceStart(words.direction(reading.sector(one.sector), one))),
    ),
    inOneLine(
      words.elsewhere,
      elsewhere.map((one) => words.fit(reading.name(one.occupation), one.fit)),
    ),
  ]
  const next = [
    list(words.firstStep, step),
    list(
      words.askFirst,
      ask.slice(0, MOST_QUESTIONS).map((one) => reading.question(one)),
    ),
    stale === undefined ? html`` : html`<p>${words.staleOne(words.day(stale.updatedAt), stale.days)}</p>`,
  ]
  return html`<article class="card"><h3>${nameHtml(plainText(person.candidateId))}</h3>
${person.hasProfile ? html`` : html`<p>${words.withoutProfile}. ${words.askEverything}</p>`}<div class="three"><div>${work}</div><div>${whereTo}</div><div>${next}</div></div></article>
`
}

const list = (heading: string, lines: readonly string[]): Html =>
  lines.length === 0
    ? html``
    : html`<h4>${heading}</h4><ul>${lines.map((line) => html`<li>${nameHtml(line)}</li>`)}</ul>`

const inOneLine = (heading: string, names: readonly string[]): Html =>
  names.length === 0 ? html`` : html`<h4>${heading}</h4><p>${nameHtml(sentenceStart(names.join(', ')))}</p>`
