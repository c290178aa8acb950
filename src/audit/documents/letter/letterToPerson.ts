import type { Candidate } from '../../../domain/candidate.js'
import { type LetterFacts, letterFactsSchema } from '../../../domain/letterFacts.js'
import { readOptions } from '../../../domain/readOptions.js'
import { PassendError } from '../../../errors.js'
import type { Explanation } from '../../../explain/explanation.js'
import { renderText } from '../../../explain/text/renderText.js'
import { type TextLanguage, tongueOf } from '../../../explain/text/textLanguage.js'
import type { NearestSteps } from '../../../steps/nearest.js'
import { type AuditDocument, chapter, documentOf, paragraph } from '../auditDocument.js'
import { askingBlocks } from './askingBlocks.js'
import { changeBlocks } from './changeBlocks.js'
import { coreBlocks, coreChapter } from './coreBlocks.js'
import { readCoreText } from './coreText.js'
import { dataBlocks } from './dataBlocks.js'
import { dutchLetter } from './dutchLetter.js'
import { englishLetter } from './englishLetter.js'
import { blockingBlocks, findingBlocks } from './findingBlocks.js'
import { decisionBlock, openingBlocks } from './openingBlocks.js'

/** What a letter is made of: the facts of the organisation, and what the matcher says of the pair. */
export interface LetterInput extends LetterFacts {
  /** Of `matcher.explain`. */
  readonly explanation: Explanation
  /** Of `matcher.nearestSteps` for the same pair: what would change the outcome. Absent: a gap. */
  readonly steps?: NearestSteps
  /** The record of the person, of which only the kinds of data are named. Absent: a gap. */
  readonly record?: Candidate
}

/** How a letter is written. */
export interface LetterOptions {
  /** Default `'nl'`: Dutch at level B1. */
  readonly language?: TextLanguage
}

/**
 * The letter to a person about a proposal for work: what came of it, what stood in the way, which change would have changed it, what counted
 * (the heaviest first), what is not known, how the program looks, which kinds of data were used, that a person decides, whom to ask, how to
 * object, and the rights that they have over their data. No number of the score; of a record nothing but what the texts of the core tell a
 * candidate anyway.
 *
 * Sources: AVG art. 13 to 17, 22 and 77; Court of Justice of the European Union, C-203/22, 27 February 2025 (the procedure and principles
 * that were in fact applied, and how far other data would have led to another result); Awb art. 6:5 and 6:7. Whether there is a decision
 * in the sense of the Awb, the organisation says by `objection`.
 * @throws PassendError `invalid-option` for facts that are not of their form, an explanation that was redacted, steps or a record of
 * another pair, or a language that there is not.
 */
export function letterToPerson(
  { explanation, steps, record, ...rest }: LetterInput,
  { language = 'nl' }: LetterOptions = {},
): AuditDocument {
  const tongue = tongueOf(language)
  const facts = readOptions(letterFactsSchema, rest, 'The facts of a letter', advice)
  const words = language === 'nl' ? dutchLetter : englishLetter
  const core = readCoreText(renderText(explanation, { audience: 'candidate', language }))
  checkPair(explanation, steps, record)
  const { unknown, tasks, goodToKnow, agreed } = tongue.candidate
  const sections = (...headings: readonly string[]) =>
    core.sections.filter(({ heading }) => heading !== undefined && headings.includes(heading))
  return documentOf([
    ...openingBlocks(facts, explanation, words),
    chapter(words.result),
    ...coreBlocks(core.lead),
    decisionBlock(facts, words),
    ...blockingBlocks(explanation, steps, tongue),
    ...changeBlocks(explanation, steps, words, tongue),
    ...findingBlocks(explanation, words, tongue),
    ...sections(tasks).flatMap(coreChapter),
    ...sections(unknown).flatMap((section) => [...coreChapter(section), paragraph(words.unknownIsNoRefusal)]),
    ...sections(goodToKnow, agreed).flatMap(coreChapter),
    chapter(words.method),
    paragraph(...words.methodLines(explanation.combine !== 'arithmetic')),
    ...dataBlocks(explanation, record, words, language),
    chapter(words.person),
    paragraph(...words.personDecides),
    ...askingBlocks(facts, words),
  ])
}

const advice =
  "Facts are { organisation, addressee, contact, dataContact, date: '2026-11-03', reference, decision, objection: { kind: 'bezwaar', weeks, address } }."

function checkPair({ match }: Explanation, steps: NearestSteps | undefined, record: Candidate | undefined): void {
  const sameSteps =
    steps === undefined || (steps.candidateId === match.candidateId && steps.vacancyId === match.vacancyId)
  if (sameSteps && (record === undefined || record.id === match.candidateId)) return
  throw new PassendError(
    'invalid-option',
    `The ${sameSteps ? 'record' : 'steps'} of a letter must be of the pair that is explained.`,
    'Give matcher.nearestSteps(candidate, vacancy) and the record for the same pair as matcher.explain(candidate, vacancy).',
  )
}
