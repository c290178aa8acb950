import { plainText } from '../../explain/text/plainText.js'
import type { TextLanguage } from '../../explain/text/textLanguage.js'
import { barChart } from '../../page/bars.js'
import { type Html, html, nameHtml } from '../../page/html.js'
import { standalonePage } from '../../page/standalonePage.js'
import { tableHtml } from '../../page/table.js'
import type { CaseloadReport } from '../report.js'
import { Reading } from '../text/reading.js'
import { askSection } from './askSection.js'
import { attentionSection } from './attentionSection.js'
import { patterns } from './fills.js'
import { instrumentsSection } from './instrumentsSection.js'
import { obstaclesSection } from './obstaclesSection.js'
import { nearOfAll, peopleSection } from './peopleSection.js'
import { personCards } from './personCards.js'
import { style } from './style.js'

/** How a page is made. */
export interface CaseloadPageOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
  /** The heading of the page. Default: `Bestandsanalyse`, or `Caseload analysis`. */
  readonly title?: string
}

/**
 * A caseload as one HTML page that stands by itself: without scripts, pictures, fonts or addresses of elsewhere. For a screen of
 * any width, light or dark, and for A4 paper. It holds pseudonymous ids and no more of people than the report does.
 * @throws PassendError `invalid-option` for a language that there is not.
 */
export function caseloadPage(report: CaseloadReport, options: CaseloadPageOptions = {}): string {
  const { language = 'nl', title } = options
  const reading = new Reading(report, language)
  const { words } = reading
  const heading = typeof title === 'string' && plainText(title) !== '' ? plainText(title) : words.title
  const { totals, stamp } = report
  const asOf = stamp.asOf === undefined ? undefined : words.day(stamp.asOf)
  const body = html`${patterns()}<header>
<h1>${nameHtml(heading)}</h1>
<p>${words.about(totals.people, totals.vacancies, asOf)} ${words.pair}</p>
<p><strong>${words.proposal}</strong></p>
${figures(report, reading)}${contents(report, reading)}</header>
<main>
${attentionSection(report, reading)}${instrumentsSection(report, reading)}${askSection(report, reading)}${obstaclesSection(report, reading)}${peopleSection(report, reading)}${personCards(report, reading)}</main>
<footer>
<h2 id="made">${words.made}</h2>
${totalsTable(report, reading)}<p class="note">${words.order}</p>
<p class="note">${stampText(report, reading)}</p>
${report.issues.length === 0 ? html`` : html`<p class="note">${words.issues(report.issues.length)}</p>`}</footer>
`
  return standalonePage({ language, title: heading, sheet: style(words.running), body })
}

/** The few figures to begin with. */
function figures({ totals, nothingOpen, nothingFits, withoutProfile }: CaseloadReport, { words }: Reading): Html {
  const { figures: of } = words
  const shown: readonly (readonly [number, string])[] = [
    [nothingOpen.length, of.nothingOpen],
    [nothingFits.length, of.nothingFits],
    [withoutProfile.length, of.withoutProfile],
    [totals.pairs.eligible + totals.pairs.toVerify, of.open],
    [totals.pairs.oneStep, of.oneStep],
  ]
  return html`<ul class="figures">${shown.map(
    ([value, name]) => html`<li><strong>${words.number(value)}</strong> <span>${name}</span></li>`,
  )}</ul>
`
}

function contents({ people }: CaseloadReport, { words }: Reading): Html {
  const links: readonly (readonly [string, string])[] = [
    ['attention', words.attention],
    ['instruments', words.opens],
    ['ask', words.ask],
    ['obstacles', words.obstacles],
    ['people', words.people],
    ...(people.length === 0 ? [] : [['cards', words.perPerson] as const]),
    ['made', words.made],
  ]
  return html`<nav aria-label="${words.title}"><ul>${links.map(
    ([id, name]) => html`<li><a href="#${id}">${name}</a></li>`,
  )}</ul></nav>
`
}

/** Where all pairs stand: the near ones as a chart, all of them as a table that adds up. */
function totalsTable(report: CaseloadReport, { words }: Reading): Html {
  const { columns, chart } = words
  const { pairs } = report.totals
  const names = { ...columns, eligible: columns.possible }
  const bars = nearOfAll(report).map(([fill, key, value]) => ({
    label: names[key],
    value,
    shown: words.number(value),
    fill,
  }))
  const keys = [
    'eligible',
    'toVerify',
    'oneStep',
    'moreSteps',
    'outOfReach',
    'openHiring',
    'leftOut',
    'filtered',
  ] as const
  return html`<figure><figcaption>${chart.totals}</figcaption>
${barChart('chart-totals', chart.totals, words.chartOf(chart.totals), bars)}</figure>
${tableHtml(
  chart.totals,
  [{ head: columns.pairs }, { head: columns.pairs, isNumber: true }],
  keys.map((key) => [names[key], words.number(pairs[key])]),
)}`
}

function stampText({ stamp }: CaseloadReport, { words }: Reading): string {
  const named = ({ id, version, hash }: { id: string; version: string; hash: string }) =>
    `${plainText(id)} ${plainText(version)} (${hash.slice(0, 12)})`
  const { policy, taxonomy, instruments, engineVersion, seed } = stamp
  return words.stamp(named(policy), named(taxonomy), instruments.slice(0, 12), engineVersion, plainText(seed))
}
