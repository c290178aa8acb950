import { mostFirst } from '../../caseload/byCriterion.js'
import type { CriterionId } from '../../domain/criterionId.js'
import { nameOf } from '../../explain/text/labels.js'
import { inARow, section, sentenceStart } from '../../explain/text/line.js'
import { plainText } from '../../explain/text/plainText.js'
import { type TextLanguage, tongueOf } from '../../explain/text/textLanguage.js'
import type { SectorReport, SectorView } from '../report.js'
import { type Cell, type Count, SUPPRESSED } from '../smallCells.js'
import { chanceOf, dayOf, saidLines, sectorWordsOf } from './outlookText.js'
import type { SectorWords } from './sectorWords.js'

/** How a report of sectors is told. */
export interface RenderSectorReportOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
}

/** How many of everything are told: the report has them all. */
const MOST = 5

/**
 * Tells a report of sectors: for each what is asked, who is there, what stands between, and what is said of the chance of work with its
 * source. Line by line, without markup, and with every name from a record made plain.
 * @throws PassendError `invalid-option` for a language that there is not.
 */
export function renderSectorReport(report: SectorReport, { language = 'nl' }: RenderSectorReportOptions = {}): string {
  const tongue = tongueOf(language)
  const reading: Reading = {
    language,
    words: sectorWordsOf(language),
    row: (items) => inARow(items, tongue.row),
    criterion: (id) => tongue.labels.criteria[id],
  }
  const { words } = reading
  const { wishes, sectors, stamp } = report
  const count = (value: Count) => told(value, reading)
  const hasOutlook = sectors.some(({ outlook }) => outlook.length > 0)
  return [
    words.title,
    words.about(report.people, stamp.asOf && dayOf(stamp.asOf, language)),
    ...(report.people === 0
      ? [words.noPeople]
      : [words.notNamed, words.wishes(count(wishes.named), count(wishes.noPreference), count(wishes.notKnown))]),
    ...sectors.flatMap((view) => ['', ...sectorLines(view, report.people, reading)]),
    '',
    ...(report.vacanciesWithoutSector === 0 ? [] : [words.withoutSector(report.vacanciesWithoutSector)]),
    ...(isAnyWithheld(report) ? [words.whatIsWithheld(report.threshold)] : []),
    ...(hasOutlook ? [words.shown(stamp.policy.outlook !== undefined)] : []),
    words.proposal,
    ...(report.issues.length === 0 ? [] : [words.issues(report.issues.length)]),
  ].join('\n')
}

interface Reading {
  readonly language: TextLanguage
  readonly words: SectorWords
  row(items: readonly string[]): string
  criterion(id: CriterionId): string
}

const told = (value: Count, { words }: Reading): string =>
  typeof value === 'number' ? words.number(value) : words.withheld

function sectorLines(view: SectorView, people: number, reading: Reading): string[] {
  const { words, language } = reading
  const { sector, outlook, demand, supply, pairs, lacked, lackedHidden } = view
  const count = (value: Count) => told(value, reading)
  const codes = sector.sbi.length === 1 && sector.sbi[0] === sector[language] ? '' : ` (SBI ${sector.sbi.join(', ')})`
  return [
    sentenceStart(plainText(sector[language])) + codes,
    `- ${words.demand(demand)}`,
    ...(people === 0
      ? []
      : [
          `- ${words.supply(count(supply.wish), count(supply.wishAndNothingOpen), count(supply.open), count(supply.fit))}`,
          `- ${words.pairs(count(pairs.eligible.pairs), count(pairs.toVerify.pairs), count(pairs.blocked.pairs))}`,
        ]),
    ...outlook.flatMap((answer) => [
      `- ${words.chance}${sector.sbi.length > 1 ? ` (SBI ${answer.code})` : ''}: ${chanceOf(answer, language)}`,
      ...saidLines(answer, language).map((line) => `  - ${line}`),
    ]),
    ...section(words.between, blockedLines(view, reading)).slice(1),
    ...section(words.lacked, [
      ...lacked
        .slice(0, MOST)
        .map(({ asked, people: of, vacancies }) => sentenceStart(words.lack(nameOf(asked, language), of, vacancies))),
      ...(lacked.length > MOST ? [words.more(lacked.length - MOST)] : []),
      ...(lackedHidden > 0 ? [words.hidden(lackedHidden)] : []),
    ]).slice(1),
  ]
}

/** What blocks most first, as far as it is told; what is in the way beside that by name only. */
function blockedLines({ blockedBy }: SectorView, { words, criterion, row }: Reading): string[] {
  const entries = Object.entries(blockedBy) as [CriterionId, Cell][]
  const toldPairs = entries.flatMap(([id, { pairs }]) => (typeof pairs === 'number' ? [[id, pairs] as const] : []))
  const hidden = entries.filter(([, { pairs }]) => typeof pairs !== 'number').map(([id]) => criterion(id))
  const lines = mostFirst(Object.fromEntries(toldPairs))
    .slice(0, MOST)
    .map(([id, pairs]) => sentenceStart(words.blocked(criterion(id), pairs, Number(blockedBy[id]?.people))))
  return hidden.length === 0 ? lines : [...lines, words.blockedToo(row(hidden))]
}

/** Whether any count is not told. */
const isAnyWithheld = ({ wishes, sectors }: SectorReport): boolean =>
  [wishes, ...sectors.map(({ supply }) => supply)].some((counts) => Object.values(counts).includes(SUPPRESSED)) ||
  sectors.some(({ pairs, blockedBy }) =>
    [...Object.values(pairs), ...Object.values(blockedBy)].some((cell) => cell.pairs === SUPPRESSED),
  )
