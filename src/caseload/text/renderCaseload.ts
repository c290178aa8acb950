import { section, sentenceStart } from '../../explain/text/line.js'
import { plainText } from '../../explain/text/plainText.js'
import type { TextLanguage } from '../../explain/text/textLanguage.js'
import { mostFirst } from '../byCriterion.js'
import type { MissingData, PersonOutlook } from '../personReport.js'
import type { CaseloadReport } from '../report.js'
import { basedOnText, staleText } from './footnotes.js'
import { Reading } from './reading.js'

/** How a caseload is told. */
export interface RenderCaseloadOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
}

/** How many of everything are told: the page and the report have them all. */
const MOST = 5

/**
 * Tells a caseload in short: who must not be overlooked, which instruments open most, what to ask first, and what stands in
 * the way. For an adviser; line by line, without markup, and with every name from a record made plain.
 * @throws PassendError `invalid-option` for a language that there is not.
 */
export function renderCaseload(report: CaseloadReport, { language = 'nl' }: RenderCaseloadOptions = {}): string {
  const reading = new Reading(report, language)
  const { words } = reading
  const { totals, findability, obstacles, stamp } = report
  const asOf = stamp.asOf === undefined ? undefined : words.day(stamp.asOf)
  const missing = (list: readonly MissingData[]) =>
    short(list, words.more, (one) => words.missing(reading.question(one), one))
  return [
    words.title,
    words.about(totals.people, totals.vacancies, asOf),
    words.pair,
    ...attention(report, reading),
    ...section(
      words.opens,
      report.instruments.length === 0
        ? [words.noInstruments]
        : short(report.instruments, words.more, (one) => reading.instrument(one)),
    ),
    ...section(`${words.ask}: ${words.askPeople.toLowerCase()}`, missing(findability.ofPeople)),
    ...section(`${words.ask}: ${words.askEmployers.toLowerCase()}`, missing(findability.ofVacancies)),
    ...section(words.forMaintainer, missing(findability.ofCaller)),
    '',
    basedOnText(report, words),
    staleText(report, words),
    ...section(
      words.obstacles,
      mostFirst(obstacles.blockedBy)
        .slice(0, MOST)
        .map(([id, pairs]) => words.obstacle(reading.criterion(id), pairs, obstacles.people[id] ?? 0)),
    ),
    ...section(
      words.competences,
      short(obstacles.competences, words.more, ({ asked, pairs, people, rarity }) =>
        words.lacked(reading.name(asked), pairs, people, rarity),
      ),
    ),
    '',
    words.order,
    words.proposal,
    ...(report.issues.length === 0 ? [] : [words.issues(report.issues.length)]),
  ].join('\n')
}

/** Who must not be overlooked, all of them, by why. */
function attention(report: CaseloadReport, reading: Reading): string[] {
  const { words } = reading
  const { nothingOpen, nothingFits, withoutProfile } = report
  const byId = new Map(report.people.map((one) => [one.candidateId, one]))
  const tell = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const one = byId.get(id)
      return one === undefined ? [] : [`${plainText(id)}: ${reading.outlook(one).join(' ')}`]
    })
  const told = new Set([...nothingFits, ...withoutProfile])
  const least = report.people.map(idOf).filter((id) => !told.has(id))
  const everybody = report.people.length === 0 ? words.nobody : words.everybody
  return [
    ...section(words.attention, nothingOpen.length === 0 ? [everybody] : []),
    ...section(words.nothingOpen, tell(nothingOpen)),
    ...section(words.nothingFits, tell(nothingFits)),
    ...section(
      words.withoutProfile,
      withoutProfile.map((id) => plainText(id)),
    ),
    ...(nothingOpen.length > 0 ? [] : section(words.leastOpen, tell(least.slice(0, MOST)))),
  ]
}

const idOf = ({ candidateId }: PersonOutlook): string => candidateId

/** The first of a list as lines, and how many more there are. */
function short<T>(list: readonly T[], more: (count: number) => string, tell: (one: T) => string): string[] {
  const lines = list.slice(0, MOST).map((one) => sentenceStart(tell(one)))
  return list.length > MOST ? [...lines, more(list.length - MOST)] : lines
}
