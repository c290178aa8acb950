import type { LetterFacts } from '../../../domain/letterFacts.js'
import type { Explanation } from '../../../explain/explanation.js'
import { plainText } from '../../../explain/text/plainText.js'
import { type Block, paragraph, title } from '../auditDocument.js'
import { gap } from '../gap.js'
import { given, givenLine } from '../given.js'
import type { LetterWords } from './letterWords.js'

/** From whom, when, to whom, and what about. */
export function openingBlocks(facts: LetterFacts, { about }: Explanation, words: LetterWords): Block[] {
  const { organisation, date, addressee } = facts
  const reference = givenLine(facts.reference)
  const day = date === undefined ? gap(words.gaps.date) : words.day(date)
  return [
    title(words.title),
    paragraph(`${given(organisation, words.gaps.organisation)}, ${day}`),
    ...(reference === undefined ? [] : [paragraph(words.reference(reference))]),
    paragraph(words.greeting(given(addressee, words.gaps.addressee))),
    paragraph(...words.opening(plainText(about.vacancyTitle))),
  ]
}

/** What was decided, by whom and why; or that nothing has been. */
export function decisionBlock({ decision }: LetterFacts, words: LetterWords): Block {
  if (decision === undefined) return paragraph(words.notDecided)
  const { role, outcome, on, reason } = decision
  const decided = words.decided(role, outcome, on === undefined ? undefined : words.day(on))
  return paragraph(decided, ...(reason === undefined ? [] : [words.reason(reason)]))
}
