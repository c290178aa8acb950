import { section, sentenceStart } from '../../../explain/text/line.js'
import type { TextLanguage } from '../../../explain/text/textLanguage.js'
import { ImpactReading } from '../page/impactReading.js'
import type { GroupTable, ImpactFinding, ImpactReport } from '../report.js'
import { dutchImpactText } from './dutchImpactText.js'
import { englishImpactText } from './englishImpactText.js'
import { countFindings, foundOf } from './foundInTable.js'
import { groupLines } from './groupLines.js'
import { groupsTable } from './groupsTable.js'
import type { ImpactTextWords } from './impactTextWords.js'

/** How a report of impact is told. */
export interface RenderImpactOptions {
  /** Default `'nl'`. */
  readonly language?: TextLanguage
}

/**
 * Tells a report of impact to somebody who answers for it, a council member or a manager: what was looked at, what was found and what
 * not, a small table for each attribute, what makes a gap, what is not known and not shown, what the figures cannot say, and with what
 * they were made. Plain text without markup; every name that was given is made plain. All figures stand in the report and on the page.
 * @throws PassendError `invalid-option` for a language that there is not.
 */
export function renderImpact(report: ImpactReport, { language = 'nl' }: RenderImpactOptions = {}): string {
  const reading = new ImpactReading(report, language)
  const text = { nl: dutchImpactText, en: englishImpactText }[language]
  const { words } = reading
  const { looked, stamp, tables, findings, cautions } = report
  const single = tables.filter(({ attributes }) => attributes.length === 1)
  const shared = tables.filter(({ attributes }) => attributes.length > 1)
  const nothing = looked.pairs === 0 ? words.nothingLooked : words.nothingFound
  return [
    words.title,
    words.about(looked),
    words.selectedMeans(stamp.k, looked.byHand),
    words.noJudgement,
    ...section(words.found, [
      ...(findings.some(({ finding }) => finding === 'gap') ? [] : [nothing]),
      ...findings.filter(isToldFirst).map((one) => findingLine(one, reading)),
    ]),
    ...section(
      words.cautionsTitle,
      cautions.map((code) => words.cautions[code]),
    ),
    ...single.flatMap((table, at) => [
      ...headed(reading.attributes(table)),
      words.counted(countFindings(table.groups)),
      ...groupsTable(table.groups, reading, text),
      ...(at === 0 ? ['', ...columnLines(reading, text)] : []),
      ...groupLines(table, reading, text),
    ]),
    ...(shared.length === 0 ? [] : ['', words.intersections, words.intersectionsNote]),
    ...shared.flatMap((table) => intersection(table, reading, text)),
    ...section(words.notSaid, words.notSaidLines(stamp)),
    ...section(
      words.stampTitle,
      words.stamp(report).map(([name, value]) => `${name}: ${value}`),
    ),
  ].join('\n')
}

const headed = (name: string): string[] => ['', sentenceStart(name)]

/** What the columns of a table say. */
const columnLines = ({ words: { columns } }: ImpactReading, { reading, reachedColumn }: ImpactTextWords): string[] => [
  `${columns.share}: ${reading.share}`,
  `${columns.ratio}: ${reading.ratio}`,
  `${columns.chance}: ${reading.chance}`,
  `${reachedColumn}: ${reading.reached}`,
]

/** Every gap, and of single attributes what is to watch; of intersections, where chance alone often gives a low ratio, below only. */
const isToldFirst = ({ finding, attributes }: ImpactFinding): boolean => finding === 'gap' || attributes.length === 1

function findingLine(finding: ImpactFinding, reading: ImpactReading): string {
  const { words } = reading
  // What is only to watch gets no cause: chance alone may have made it.
  const cause =
    finding.cause === undefined || finding.finding !== 'gap' ? '' : ` ${words.cause(reading.criterion(finding.cause))}`
  return `${reading.group(finding.values)} (${reading.attributes(finding)}). ${words.finding(foundOf(finding, reading))}${cause}`
}

/** Of an intersection only the groups of which something was found; the others are counted. */
function intersection(table: GroupTable, reading: ImpactReading, text: ImpactTextWords): string[] {
  const told = table.groups.filter(
    (group) => !group.suppressed && (group.finding === 'gap' || group.finding === 'watch'),
  )
  const others = reading.words.counted(countFindings(table.groups.filter((group) => !told.includes(group))))
  return [
    ...headed(reading.attributes(table)),
    ...(told.length === 0
      ? [others]
      : [...groupsTable(told, reading, text), text.others(others), ...groupLines(table, reading, text)]),
  ]
}
