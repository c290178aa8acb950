import { taskMinutes } from '../../domain/task.js'
import { inARow, joinLines, section, sentence, sentenceStart } from '../../explain/text/line.js'
import { plainText } from '../../explain/text/plainText.js'
import type { CarvedFunction, CarvingResult } from '../carvingResult.js'
import { type CarvingTongue, verdicts } from './functionLines.js'

/**
 * What a person reads about the functions that are open to them: the tasks, the hours, the help, and which tasks fit.
 * Nothing of jobs, scarcity or other people. Without a person: what the functions are.
 */
export function textForCandidate(
  { functions }: CarvingResult,
  candidateId: string | undefined,
  carving: CarvingTongue,
): string {
  const { words, tongue } = carving
  const open = functions.filter(
    ({ opens }) => candidateId === undefined || opens.some((one) => one.candidateId === candidateId),
  )
  if (open.length === 0) return [words.candidate.none, '', ...tongue.candidate.proposal].join('\n')
  const told = open.flatMap((carved) => [...functionLines(carved, candidateId, carving), ''])
  return [
    ...told,
    ...(candidateId === undefined ? [words.candidate.anyone, ''] : []),
    ...tongue.candidate.proposal,
  ].join('\n')
}

function functionLines(
  { record, minutes, opens }: CarvedFunction,
  candidateId: string | undefined,
  { words, tongue }: CarvingTongue,
): string[] {
  const person = opens.find((one) => one.candidateId === candidateId)
  const { dayparts } = record.schedule ?? {}
  const support = (record.supportOffered ?? []).flatMap(({ kind, offered }) =>
    offered === false ? [] : [tongue.labels.supports[kind]],
  )
  const tasks = (record.tasks ?? []).map((task) =>
    words.candidate.task(sentenceStart(plainText(task.label)), taskMinutes(task) ?? 0),
  )
  const fits = verdicts.flatMap((verdict) =>
    (person?.tasks ?? []).flatMap((task) => (task.verdict === verdict ? (tongue.candidate.task(task) ?? []) : [])),
  )
  return [
    words.candidate.heading(minutes),
    ...(dayparts === undefined ? [] : [sentence(words.times(dayparts))]),
    ...(support.length === 0 ? [] : [sentence(words.candidate.support(inARow(support, tongue.row)))]),
    ...(person?.match.status === 'to-verify' ? [words.candidate.toVerify] : []),
    ...section(words.candidate.tasks, tasks),
    ...section(words.candidate.fits, joinLines(fits, tongue.row).map(sentence)),
  ]
}
