import type { EmployerExplanation } from '../redact.js'
import { byWeight } from './findings.js'
import { joinLines, sentenceStart } from './line.js'
import { plainText } from './plainText.js'
import type { Tongue } from './tongue.js'

/**
 * What an employer reads: what they ask and what the person brings, criterion by criterion. Made from redacted data, and
 * from the facts that an employer's words name; the reasons of waivers, which may tell of the person, stay out.
 */
export function textForEmployer({ match, about, demand, limits, waived }: EmployerExplanation, tongue: Tongue): string {
  const words = tongue.employer
  const parts = [...demand.affinity, ...demand.barrier].flatMap(({ criterion, facts }) => {
    const lines = joinLines(
      [...facts]
        .sort(byWeight)
        .map(tongue.forEmployer)
        .filter((line) => line !== undefined),
      tongue.row,
    )
    return lines.length === 0
      ? []
      : ['', sentenceStart(tongue.labels.criteria[criterion]), ...lines.map((line) => `- ${sentenceStart(line)}`)]
  })
  const required = limits.some(({ limit }) => limit !== 'none')
  const agreed = waived.filter(({ applied }) => applied).map((waiver) => `- ${sentenceStart(words.waiver(waiver))}`)
  return [
    words.title(plainText(about.vacancyTitle)),
    words.candidate(plainText(match.candidateId)),
    parts.length === 0 ? words.nothingAsked : required ? words.verdicts[match.status] : words.nothingRequired,
    ...parts,
    ...(agreed.length === 0 ? [] : ['', words.agreed, ...agreed]),
    '',
    words.proposal,
  ].join('\n')
}
