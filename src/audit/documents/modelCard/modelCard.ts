import { type ModelCardFacts, modelCardFactsSchema } from '../../../domain/modelCardFacts.js'
import { readOptions } from '../../../domain/readOptions.js'
import { sentence } from '../../../explain/text/line.js'
import { type AuditDocument, chapter, documentOf, list, paragraph, part, title } from '../auditDocument.js'
import { evaluationBlocks } from '../claims/evaluationClaims.js'
import { impactBlocks } from '../claims/impactClaims.js'
import { limitLines, originLine, scoreLines, stampLine, weightLines } from '../claims/policyClaims.js'
import { readClaims } from '../claims/readClaims.js'
import type { SystemClaims } from '../claims/systemClaims.js'
import { goalLines, notForLines, riskLines } from '../claims/systemLines.js'
import { given, givenLine } from '../given.js'
import { modelCardWords } from './modelCardWords.js'

/** What a model card is made of: what the engine is set to and what was measured of it, and the facts of those who keep it up. */
export interface ModelCardInput extends SystemClaims {
  readonly facts?: ModelCardFacts
}

/**
 * A model card in Dutch, with the sections of Mitchell, Wu, Zaldivar, Barnes, Vasserman, Hutchinson, Spitzer, Raji and Gebru, Model Cards
 * for Model Reporting (2019). Figures are measured or visibly absent.
 * @throws PassendError `invalid-option` for facts that are not of their form.
 */
export function modelCard({ facts: rest = {}, ...input }: ModelCardInput): AuditDocument {
  const facts = readOptions(modelCardFactsSchema, rest, 'The facts of a model card', advice)
  const claims = readClaims(input)
  const { headings, lacks, ...words } = modelCardWords
  const { policy } = claims
  return documentOf([
    title(words.title),
    paragraph(words.about),
    chapter(headings.details),
    paragraph(stampLine(claims)),
    list([
      `${words.developer} ${given(facts.developer, lacks.developer)}`,
      `${words.date} ${given(facts.date, lacks.date)}`,
      `${words.licence} ${given(facts.licence, lacks.licence)}`,
      `${words.contact} ${given(facts.contact, lacks.contact)}`,
      words.kind,
    ]),
    paragraph(...scoreLines(policy)),
    list(weightLines(policy)),
    paragraph(originLine(policy, givenLine(facts.weightsRestOn))),
    paragraph(...limitLines(policy)),
    chapter(headings.use),
    paragraph(...goalLines),
    paragraph(words.users),
    paragraph(words.notFor),
    list(notForLines),
    chapter(headings.factors),
    list(words.factors),
    paragraph(given(facts.groups, lacks.groups)),
    chapter(headings.metrics),
    list(words.metrics),
    chapter(headings.evaluationData),
    paragraph(evaluationData(facts, claims)),
    chapter(headings.trainingData),
    list(words.trainingData),
    chapter(headings.analyses),
    part(headings.outcomes),
    ...evaluationBlocks(claims),
    part(headings.groups),
    ...impactBlocks(claims),
    chapter(headings.ethics),
    list([...words.ethics, ...riskLines]),
    paragraph(given(facts.considerations, lacks.considerations)),
    chapter(headings.caveats),
    list(words.caveats),
  ])
}

/** Of what the figures were made: what those who keep it up say, else what was said beside the figures. */
function evaluationData({ evaluationData: told }: ModelCardFacts, { measured }: SystemClaims): string {
  const { on } = measured ?? {}
  return told === undefined && on !== undefined
    ? sentence(given(on, modelCardWords.lacks.evaluationData))
    : given(told, modelCardWords.lacks.evaluationData)
}

const advice =
  'Facts are { developer, date, licence, contact, weightsRestOn, groups, evaluationData, considerations }, each a text.'
