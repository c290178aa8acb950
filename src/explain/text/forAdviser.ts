import type { Explanation } from '../explanation.js'
import { type Finding, findingsOf } from './findings.js'
import { joinLines, type Line, section, sentence, sentenceStart } from './line.js'
import { plainText } from './plainText.js'
import { questionsOf } from './questions.js'
import type { Tongue } from './tongue.js'

const MAX_QUESTIONS = 5
/** Of more talents than this the rarest are named; so few stand among the competences already. */
const MAX_TALENTS = 3

/** Talking points for an adviser: the verdict, what speaks for it, what to mind, what blocks, and what to ask first. */
export function textForAdviser(explanation: Explanation, tongue: Tongue): string {
  const { match, about, missing, waived, tasks, stale } = explanation
  const words = tongue.adviser
  const { facts, silent } = findingsOf(explanation)
  const told = (role: Finding['role']) =>
    linesOf(
      facts.filter((finding) => finding.role === role),
      tongue,
    )
  const blocks = silent.filter(({ role }) => role === 'blocks').map(({ criterion }) => words.unmet(criterion))
  const verify = silent
    .filter(({ role }) => role === 'verify')
    .map((limit) =>
      words.open(
        limit.criterion,
        limit.missing.map((field) => tongue.missing(field).note),
      ),
    )
  const questions = questionsOf(missing, tongue)
    .slice(0, MAX_QUESTIONS)
    .map((question) => words.question(question.text, question))
  const lines = [
    words.title(
      plainText(about.vacancyTitle),
      plainText(match.vacancyId),
      plainText(about.employerId),
      plainText(match.candidateId),
    ),
    ...words.verdict(match),
    ...section(words.blocks, [...told('blocks'), ...blocks].map(sentenceStart)),
    ...section(words.why, told('good').map(sentenceStart)),
    ...section(words.mind, told('poor').map(sentenceStart)),
    ...section(words.verify, [...told('verify'), ...verify].map(sentenceStart)),
    ...section(words.ask, questions.map(sentenceStart)),
    ...section(words.tasks, tasks.map(words.task).map(sentenceStart)),
    ...section(words.goodToKnow, told('neutral').map(sentenceStart)),
    ...section(words.old, stale.map(words.stale).map(sentence)),
    ...section(words.waived, waived.map(words.waiver).map(sentenceStart)),
    '',
    words.proposal,
  ]
  return lines.join('\n')
}

function linesOf(findings: readonly Finding[], tongue: Tongue): string[] {
  const rarity = ({ fact }: Finding) => (fact.fact === 'talent-used' ? fact.rarity : 0)
  const talents = findings.filter(({ fact }) => fact.fact === 'talent-used').sort((a, b) => rarity(b) - rarity(a))
  const others = findings.filter(({ fact }) => fact.fact !== 'talent-used' && fact.fact !== 'no-preference')
  const lines = [...others, ...(talents.length > MAX_TALENTS ? talents.slice(0, MAX_TALENTS) : [])].map(
    ({ fact, standing }) => tongue.forAdviser(fact, standing),
  )
  const indifferent = findings
    .filter(({ fact }) => fact.fact === 'no-preference')
    .map(({ criterion, fact, standing }): Line | undefined => {
      const line = tongue.forAdviser(fact, standing)
      return line && { ...line, item: tongue.labels.criteria[criterion] }
    })
  return joinLines(
    [...lines, ...indifferent].filter((line) => line !== undefined),
    tongue.row,
  )
}
