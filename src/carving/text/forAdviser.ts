import { criterionIds } from '../../domain/criterionId.js'
import { inARow, sentenceStart } from '../../explain/text/line.js'
import { plainText } from '../../explain/text/plainText.js'
import type { CarvedFunction, CarvingResult, OpenedPerson } from '../carvingResult.js'
import {
  type CarvingTongue,
  freedLines,
  functionLines,
  jobNames,
  proofLine,
  remainingLines,
  verdicts,
} from './functionLines.js'

/** How many people a text names; the rest is counted. */
const MAX_PEOPLE = 10

/** Everything, as talking points: the function, the gain, for whom and why per task, what stays, the proof. */
export function textForAdviser(result: CarvingResult, carving: CarvingTongue): string {
  const { words } = carving
  const { functions, end } = result
  const name = jobNames(result)
  const told = functions.flatMap((carved, at) => [
    ...functionLines(carved, functions.length > 1 ? at + 1 : undefined, name, carving),
    ...freedLines(carved, name, carving),
    ...whomLines(carved, carving),
    '',
    words.adviser.value(carved.value),
    proofLine(carved, carving),
    '',
  ])
  return [
    ...told,
    ...(functions.length > 1 ? [words.oneAfterAnother] : []),
    words.end[end],
    ...remainingLines(result, name, carving),
    '',
    words.proposal,
  ].join('\n')
}

function whomLines({ opens, counts, blockedBy }: CarvedFunction, carving: CarvingTongue): string[] {
  const { words, tongue } = carving
  const blocked = criterionIds.flatMap((id) => {
    const count = blockedBy[id]
    return count === undefined ? [] : [`${tongue.labels.criteria[id]} ${count}`]
  })
  const shown = opens.slice(0, MAX_PEOPLE).map((person) => personLine(person, carving))
  const more = opens.length - shown.length
  return [
    '',
    words.adviser.worth(counts),
    ...(blocked.length === 0 ? [] : [`${words.adviser.blockedBy(inARow(blocked, tongue.row))}.`]),
    ...[...shown, ...(more > 0 ? [words.adviser.more(more)] : [])].map((line) => `- ${line}`),
  ]
}

/** A person and, verdict by verdict, the tasks: why the function is for them. */
function personLine({ candidateId, match, tasks }: OpenedPerson, { words, tongue }: CarvingTongue): string {
  const byVerdict = verdicts.flatMap((verdict) => {
    const labels = tasks.filter((task) => task.verdict === verdict).map(({ label }) => plainText(label))
    return labels.length === 0
      ? []
      : [`${sentenceStart(tongue.labels.verdicts[verdict])}: ${inARow(labels, tongue.row)}.`]
  })
  return [`${words.adviser.person(plainText(candidateId), match.status, match.score)}.`, ...byVerdict].join(' ')
}
