import { section } from '../../../explain/text/line.js'
import { plainText } from '../../../explain/text/plainText.js'
import type { ImpactReading } from '../page/impactReading.js'
import type { GroupStages, GroupTable, RatioFigure, ShownGroup } from '../report.js'
import type { ImpactTextWords } from './impactTextWords.js'

/** How many criteria are named as causes: the page and the report have them all. */
const MOST_CAUSES = 3

/** Where as much of a selection comes back, thousandths, lists were ranked as they were shown: lots may fall otherwise. */
const SAME = 990

/** A criterion that closes less than a tenth of a gap is not named. */
const LEAST_CLOSED = 100

/**
 * What is told below the table of an attribute: with whom groups are compared, what makes each gap, where it begins, and in which periods.
 * What is only to watch gets no cause here: chance alone may have made it. Of an intersection the first cause only.
 */
export function groupLines(table: GroupTable, reading: ImpactReading, text: ImpactTextWords): string[] {
  const { words, report } = reading
  const isOne = table.attributes.length === 1
  const shown = table.groups.flatMap((group) => (group.suppressed ? [] : [group]))
  const reference = shown.find(({ finding }) => finding === 'reference')
  const gaps = shown.filter(({ finding }) => finding === 'gap')
  return [
    '',
    reference === undefined
      ? words.noReference
      : words.reference(reading.group(reference.values), report.stamp.reference),
    ...section(
      text.causes,
      gaps.flatMap((group) => causeLines(group, isOne ? MOST_CAUSES : 1, reading, text)),
    ).slice(1),
    ...(isOne ? gaps.flatMap((group) => stageLines(group, reading, text)) : []),
    ...table.periodWarnings.map(({ code, values, periods }) =>
      words.warning(code, reading.group(values), periods.map(plainText).join(', ')),
    ),
  ]
}

function causeLines(
  { values, causes }: ShownGroup,
  most: number,
  reading: ImpactReading,
  text: ImpactTextWords,
): string[] {
  if (causes === undefined) return []
  const { words } = reading
  const name = reading.group(values)
  if (!causes.known) return [`${name}. ${words.noMeasures}`]
  const told = causes.criteria.filter(({ without }) => (without.closes ?? 0) >= LEAST_CLOSED).slice(0, most)
  const lines = told.map(({ criterion, without, by }) =>
    text.cause({
      criterion: reading.criterion(criterion),
      now: reading.ratioOrNone(causes.ratio),
      without: reading.ratioOrNone(without.ratio),
      by,
    }),
  )
  const all = [
    ...(lines.length === 0 ? [text.noCause] : lines),
    ...(causes.same < SAME ? [words.same(reading.share(causes.same))] : []),
  ]
  return all.map((line) => `${name}. ${line}`)
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
