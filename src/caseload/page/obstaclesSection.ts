import { sentenceStart } from '../../explain/text/line.js'
import { barChart } from '../../page/bars.js'
import { type Html, html, nameHtml } from '../../page/html.js'
import { tableHtml } from '../../page/table.js'
import { mostFirst } from '../byCriterion.js'
import type { CaseloadReport, SectorObstacles } from '../report.js'
import { basedOnText } from '../text/footnotes.js'
import type { Reading } from '../text/reading.js'

/** How many rows of each table. The report has them all. */
const MOST_SECTORS = 15
const MOST_COMPETENCES = 12
/** How many obstacles are named of a sector. */
const MOST_NAMED = 3

/** What stands in the way: by limit, by sector, and which competences lack. */
export function obstaclesSection(report: CaseloadReport, reading: Reading): Html {
  const { words } = reading
  const { columns } = words
  const { blockedBy, people } = report.obstacles
  const limits = mostFirst(blockedBy)
  const chart = words.chart.obstacles
  // What is too far is most of all work in a country: beside it nothing else could be seen.
  const near = limits.filter(([id]) => id !== 'travel')
  const bars = near.map(([id, pairs]) => ({
    label: sentenceStart(reading.criterion(id)),
    value: pairs,
    shown: words.number(pairs),
    fill: 'first',
  }))
  const figure =
    bars.length === 0
      ? html``
      : html`<figure><figcaption>${chart}</figcaption>
${barChart('chart-obstacles', chart, words.chartOf(words.obstacles), bars)}</figure>
`
  const tooFar =
    blockedBy.travel === undefined
      ? html``
      : html`<p>${words.tooFar(blockedBy.travel, people.travel ?? 0)}</p>
`
  const overall = html`${tooFar}${figure}
${tableHtml(
  words.obstacles,
  [{ head: columns.limit }, { head: columns.pairs, isNumber: true }, { head: columns.people, isNumber: true }],
  limits.map(([id, pairs]) => [
    sentenceStart(reading.criterion(id)),
    words.number(pairs),
    words.number(people[id] ?? 0),
  ]),
)}`
  return html`<section aria-labelledby="obstacles"><h2 id="obstacles">${words.obstacles}</h2>
<p class="note">${words.obstaclesNote}</p>
${limits.length === 0 ? html`<p>${words.nothingBlocks}</p>` : overall}${sectorTable(report, reading)}${competenceTable(report, reading)}</section>
`
}

function sectorTable({ obstacles: { sectors } }: CaseloadReport, reading: Reading): Html {
  const { words } = reading
  const { columns } = words
  if (sectors.length === 0) return html``
  const shown = sectors.slice(0, MOST_SECTORS)
  return html`${tableHtml(
    words.sectors,
    [
      { head: columns.sector },
      { head: columns.vacancies, isNumber: true },
      { head: columns.open, isNumber: true },
      { head: columns.oneStep, isNumber: true },
      { head: columns.moreSteps, isNumber: true },
      { head: columns.tooFar, isNumber: true },
      { head: columns.otherwise },
    ],
    shown.map((one) => [
      sentenceStart(reading.sector(one.sector)),
      words.number(one.vacancies),
      words.number(one.open),
      words.number(one.oneStep),
      words.number(one.moreSteps),
      words.number(one.blockedBy.travel ?? 0),
      otherwise(one, reading),
    ]),
  )}${rest(sectors.length - shown.length, reading)}`
}

/** What blocks most in a sector beside travel. */
function otherwise({ blockedBy }: SectorObstacles, reading: Reading): string {
  const named = mostFirst(blockedBy)
    .filter(([id]) => id !== 'travel')
    .slice(0, MOST_NAMED)
  return named.length === 0
    ? '–'
    : reading.row(named.map(([id, count]) => `${reading.criterion(id)} (${reading.words.number(count)})`))
}

function competenceTable(report: CaseloadReport, reading: Reading): Html {
  const { words } = reading
  const { columns } = words
  const { competences } = report.obstacles
  if (competences.length === 0) return html``
  const shown = competences.slice(0, MOST_COMPETENCES)
  return html`<h3>${words.competences}</h3>
<p class="note">${words.competencesNote} ${basedOnText(report, words)}</p>
${tableHtml(
  words.competences,
  [
    { head: columns.competence },
    { head: columns.lacked, isNumber: true },
    { head: columns.surveyed, isNumber: true },
    { head: columns.people, isNumber: true },
    { head: columns.vacancies, isNumber: true },
    { head: columns.rarity, isNumber: true },
    { head: columns.weight, isNumber: true },
  ],
  shown.map((one) => [
    nameHtml(sentenceStart(reading.name(one.asked))),
    words.number(one.pairs),
    words.number(one.surveyed),
    words.number(one.people),
    words.number(one.vacancies),
    words.number(one.rarity),
    words.number(one.weight),
  ]),
)}${rest(competences.length - shown.length, reading)}`
}

const rest = (count: number, { words }: Reading): Html =>
  count > 0 ? html`<p class="note">${words.more(count)}</p>` : html``
