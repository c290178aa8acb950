import type { MissingField } from '../../criteria/missing.js'
import type { Match } from '../../score/match.js'
import type { Explanation } from '../explanation.js'
import { type Finding, findingsOf } from './findings.js'
import { joinLines, section, sentence, sentenceStart } from './line.js'
import { plainText } from './plainText.js'
import type { PlainVerdict, Tongue } from './tongue.js'

/** From which score on a job fits well or fairly, in words. Nothing known at all scores 400. */
const WELL_FROM = 650
const FAIRLY_FROM = 500
const MAX_UNKNOWN = 6

/** What a person reads about a job: short sentences, no numbers of the score, and that they decide. */
export function textForCandidate(explanation: Explanation, tongue: Tongue): string {
  const { match, about, missing, waived, tasks, stale } = explanation
  const words = tongue.candidate
  const { facts, silent } = findingsOf(explanation)
  const told = (role: Finding['role']) => {
    const lines = facts
      .filter((finding) => finding.role === role)
      .map(({ fact, standing }) => tongue.forCandidate(fact, standing))
    return joinLines(
      lines.filter((line) => line !== undefined),
      tongue.row,
    ).map(sentence)
  }
  const blocks = silent.filter(({ role }) => role === 'blocks').map(({ criterion }) => words.unmet[criterion])
  const taskLines = tasks.map(words.task).filter((line) => line !== undefined)
  const lines = [
    sentenceStart(plainText(about.vacancyTitle)),
    words.verdicts[verdictOf(match)],
    ...(match.status === 'to-verify' ? [words.firstVerify] : []),
    ...section(words.blocks, [...told('blocks'), ...blocks]),
    ...section(match.status === 'blocked' ? words.whyNevertheless : words.why, told('good')),
    ...section(words.mind, told('poor')),
    ...section(words.tasks, joinLines(taskLines, tongue.row).map(sentence)),
    ...unknownSection(missing, tongue),
    ...section(words.goodToKnow, [...told('neutral'), ...stale.map(words.stale).filter((line) => line !== undefined)]),
    ...section(words.agreed, waived.map(words.waiver).map(sentence)),
    '',
    ...words.proposal,
  ]
  return lines.join('\n')
}

/** The score in plain words. A low one of which much is not known says no more than that. */
function verdictOf({ status, score, range }: Match): PlainVerdict {
  if (status === 'blocked') return 'blocked'
  if (score >= WELL_FROM) return 'well'
  if (score >= FAIRLY_FROM) return 'fairly'
  return range.highest >= WELL_FROM ? 'too-little-known' : 'little'
}

function unknownSection(missing: readonly MissingField[], tongue: Tongue): string[] {
  const words = tongue.candidate
  const clauses = (of: MissingField['of']) => {
    const lines = missing.filter((field) => field.of === of).map((field) => tongue.missing(field).told)
    const all = joinLines(
      lines.filter((line) => line !== undefined),
      tongue.row,
    )
    return all.length <= MAX_UNKNOWN ? all : [...all.slice(0, MAX_UNKNOWN), words.more(all.length - MAX_UNKNOWN)]
  }
  const [theirs, employers] = [clauses('candidate'), clauses('vacancy')]
  if (theirs.length + employers.length === 0) return []
  const part = (lead: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${lead}:`, ...lines.map((line) => `- ${line}`)]
  return ['', words.unknown, ...part(words.tellUs, theirs), ...part(words.weAsk, employers)]
}
