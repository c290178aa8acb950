import type { LetterFacts } from '../../../domain/letterFacts.js'
import { type Block, chapter, list, paragraph } from '../auditDocument.js'
import { gap } from '../gap.js'
import { given } from '../given.js'
import type { LetterWords } from './letterWords.js'

/** Whom to ask, how to object, and what somebody may do with their data. */
export function askingBlocks(facts: LetterFacts, words: LetterWords): Block[] {
  const { contact, dataContact = contact } = facts
  return [
    chapter(words.disagree),
    paragraph(words.talk(given(contact, words.gaps.contact))),
    paragraph(...objectionLines(facts, words)),
    chapter(words.rights),
    list(words.rightsItems),
    paragraph(words.ask(given(dataContact, words.gaps.dataContact)), words.authority),
  ]
}

function objectionLines({ objection, decision }: LetterFacts, words: LetterWords): readonly string[] {
  const address = given(objection?.address, words.gaps.address)
  if (objection?.kind === 'klacht') return words.klacht(address)
  const weeks = objection?.weeks
  return words.bezwaar(
    decision !== undefined,
    weeks === undefined ? gap(words.gaps.weeks) : words.weeks(weeks),
    address,
  )
}
