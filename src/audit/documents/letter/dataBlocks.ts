import type { Candidate } from '../../../domain/candidate.js'
import type { Explanation } from '../../../explain/explanation.js'
import type { TextLanguage } from '../../../explain/text/textLanguage.js'
import { type Block, chapter, list, paragraph } from '../auditDocument.js'
import { gap } from '../gap.js'
import type { LetterWords } from './letterWords.js'
import { usedData } from './usedData.js'

/** Which kinds of data were used, which were not, and which the program never gets. */
export function dataBlocks(
  explanation: Explanation,
  record: Candidate | undefined,
  words: LetterWords,
  language: TextLanguage,
): Block[] {
  const told = (lead: string, kinds: readonly string[]): Block[] =>
    kinds.length === 0 ? [] : [paragraph(lead), list(kinds)]
  const { used, held } = record === undefined ? { used: [], held: [] } : usedData(record, explanation, language)
  const none = record === undefined ? gap(words.gaps.usedData) : words.dataNone
  return [
    chapter(words.data),
    ...(used.length + held.length === 0 ? [paragraph(none)] : []),
    ...told(words.dataUsed, used),
    ...told(words.dataHeld, held),
    paragraph(words.dataOfWork),
    paragraph(words.dataNever),
  ]
}
