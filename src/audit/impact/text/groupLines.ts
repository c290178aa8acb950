import { plainText } from '../../../explain/text/plainText.js'
import type { ImpactReading } from '../page/impactReading.js'
import type { Causes, GroupStages, GroupTable, RatioFigure, ShownGroup } from '../report.js'
import type { ImpactTextWords } from './impactTextWords.js'

/** How many criteria are named as causes: the page and the report have them all. */
const MOST_CAUSES = 3

/** A criterion that closes less than a tenth of a gap is not named. */
const LEAST_CLOSED = 100

/** What is told below the table of an attribute: with whom groups are compared, what makes a gap, where it begins, and in which periods. */
export function groupLines(table: GroupTable, reading: ImpactReading, text: ImpactTextWords): string[] {
  const { words, report } = reading
  const shown = table.groups.flatMap((group) => (group.suppressed ? [] : [group]))
  const reference = shown.find(({ finding }) => finding === 'reference')
  const found = shown.filter(({ finding }) => finding === 'gap' || finding === 'watch')
  const caused = found.filter(({ causes }) => causes !== undefined)
  return [
    '',
    reference === undefined
      ? words.noReference
      : words.reference(reading.group(reference.values), report.stamp.reference),
    ...(caused.length === 0 ? [] : [text.causes]),
    ...caused.flatMap((group) => [
      `${reading.group(group.values)}:`,
      ...causeLines(group.causes as Causes, reading, text).map((line) => `- ${line}`),
    ]),
    ...found.flatMap((group) => stageLines(group, reading, text)),
    ...table.periodWarnings.map(({ code, values, periods }) =>
      words.warning(code, reading.group(values), periods.map(plainText).join(', ')),
    ),
  ]
}

function causeLines(causes: Causes, reading: ImpactReading, text: ImpactTextWords): string[] {
  const { words } = reading
  if (!causes.known) return [words.noMeasures]
  const told = causes.criteria.filter(({ without }) => (without.closes ?? 0) >= LEAST_CLOSED).slice(0, MOST_CAUSES)
  const lines = told.map(({ criterion, without, by }) =>
    text.cause({
      criterion: reading.criterion(criterion),
      now: reading.ratioOrNone(causes.ratio),
      without: reading.ratioOrNone(without.ratio),
      by,
    }),
  )
  return [...(lines.length === 0 ? [text.noCause] : lines), words.same(reading.share(causes.same))]
}

function stageLines({ values, stages }: ShownGroup, reading: ImpactReading, text: ImpactTextWords): string[] {
  if (stages === undefined) return []
  const { words } = reading
  const name = reading.group(values)
  const ratios = stages.stages.map((figure) => [words.stage[figure.stage], ratioAt(figure, reading)] as const)
  return [
    text.stages(name, ratios),
    ...(stages.begins === undefined ? [] : [words.begins(name, words.stage[stages.begins])]),
  ]
}

function ratioAt(figure: GroupStages['stages'][number], reading: ImpactReading): string {
  const ratio: RatioFigure | undefined = figure.enough ? figure.ratio : undefined
  return ratio === undefined ? reading.words.noRatio['too-few'] : reading.ratio(ratio)
}
