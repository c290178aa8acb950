import type { Explanation } from '../../../explain/explanation.js'
import { type Finding, findingsOf } from '../../../explain/text/findings.js'
import { joinLines, sentence } from '../../../explain/text/line.js'
import { oneLine } from '../../../explain/text/plainText.js'
import type { Tongue } from '../../../explain/text/tongue.js'
import { heaviestFirst } from './heaviestFirst.js'

/** What was found of a pair, in sentences to the person, each list with what counted most first. */
export interface Told {
  readonly blocks: readonly string[]
  readonly good: readonly string[]
  readonly poor: readonly string[]
}

/** Tells the findings of an explanation by the words that the core has for a candidate. */
export function toldFindings(explanation: Explanation, tongue: Tongue): Told {
  const { facts, silent } = findingsOf(explanation)
  const place = new Map(heaviestFirst(explanation).map((criterion, index) => [criterion, index]))
  const heaviest = <T extends Pick<Finding, 'criterion'>>(findings: readonly T[]): T[] =>
    [...findings].sort((a, b) => (place.get(a.criterion) ?? 0) - (place.get(b.criterion) ?? 0))
  const told = (role: Finding['role']) =>
    joinLines(
      heaviest(facts.filter((finding) => finding.role === role))
        .map(({ fact, standing }) => tongue.forCandidate(fact, standing))
        .filter((line) => line !== undefined),
      tongue.row,
    ).map((line) => oneLine(sentence(line)))
  const unmet = heaviest(silent.filter(({ role }) => role === 'blocks')).map(
    ({ criterion }) => tongue.candidate.unmet[criterion],
  )
  return { blocks: [...told('blocks'), ...unmet], good: told('good'), poor: told('poor') }
}
