import { type InstructionFacts, instructionFactsSchema } from '../../../domain/instructionFacts.js'
import { readOptions } from '../../../domain/readOptions.js'
import { type AuditDocument, chapter, documentOf, list, paragraph, title } from '../auditDocument.js'
import { evaluationBlocks } from '../claims/evaluationClaims.js'
import { impactBlocks } from '../claims/impactClaims.js'
import { limitLines, orderLines, originLine, scoreLines, stampLine, weightLines } from '../claims/policyClaims.js'
import { readClaims } from '../claims/readClaims.js'
import type { SystemClaims } from '../claims/systemClaims.js'
import { dataLines, goalLines, humanLines, notForLines, riskLines } from '../claims/systemLines.js'
import { given, givenLine } from '../given.js'
import { instructionWords } from './instructionWords.js'

/** What instructions for use are made of: what the engine is set to and what was measured of it, and the facts of the provider. */
export interface InstructionsInput extends SystemClaims {
  readonly facts?: InstructionFacts
}

/**
 * Instructions for use of a high-risk system, in Dutch: all that Regulation (EU) 2024/1689, art. 13 (3) asks, in its order. For the
 * organisation that uses it, so in the language of the trade and not at level B1. Figures are measured or visibly absent.
 * @throws PassendError `invalid-option` for facts that are not of their form.
 */
export function instructionsForUse({ facts: rest = {}, ...input }: InstructionsInput): AuditDocument {
  const facts = readOptions(instructionFactsSchema, rest, 'The facts of instructions for use', advice)
  const claims = readClaims(input)
  const { headings, lacks, ...words } = instructionWords
  const { policy } = claims
  const representative = givenLine(facts.representative)
  return documentOf([
    title(words.title),
    paragraph(words.about),
    paragraph(stampLine(claims)),
    chapter(headings.provider),
    paragraph(`${given(facts.provider, lacks.provider)}, ${given(facts.providerContact, lacks.providerContact)}.`),
    ...(representative === undefined ? [] : [paragraph(`${words.representative} ${representative}.`)]),
    chapter(headings.purpose),
    paragraph(...goalLines),
    paragraph(words.notFor),
    list(notForLines),
    chapter(headings.accuracy),
    ...evaluationBlocks(claims),
    paragraph(given(facts.robustness, lacks.robustness)),
    paragraph(given(facts.security, lacks.security)),
    chapter(headings.risks),
    list(riskLines),
    chapter(headings.explaining),
    ...words.explaining.map((line) => paragraph(line)),
    chapter(headings.score),
    paragraph(...scoreLines(policy)),
    list(weightLines(policy)),
    paragraph(originLine(policy, givenLine(facts.weightsRestOn))),
    paragraph(...limitLines(policy)),
    list(orderLines),
    chapter(headings.groups),
    ...impactBlocks(claims),
    chapter(headings.input),
    list(dataLines),
    chapter(headings.reading),
    list(words.reading),
    chapter(headings.changes),
    paragraph(...words.changes),
    paragraph(given(facts.plannedChanges, lacks.plannedChanges)),
    chapter(headings.oversight),
    paragraph(...humanLines),
    list(words.oversight),
    paragraph(given(facts.oversight, lacks.oversight)),
    chapter(headings.resources),
    paragraph(...words.resources),
    paragraph(given(facts.resources, lacks.resources)),
    paragraph(given(facts.maintenance, lacks.maintenance)),
    chapter(headings.log),
    paragraph(...words.log),
    paragraph(given(facts.logRetention, lacks.logRetention)),
  ])
}

const advice =
  'Facts are { provider, providerContact, representative, robustness, security, weightsRestOn, plannedChanges, oversight, resources, maintenance, logRetention }, each a text.'
