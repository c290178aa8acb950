import type { Explanation } from '../../../explain/explanation.js'
import { inARow, joinLines } from '../../../explain/text/line.js'
import { renderSteps } from '../../../explain/text/renderSteps.js'
import type { Tongue } from '../../../explain/text/tongue.js'
import type { NearestSteps } from '../../../steps/nearest.js'
import { type Block, chapter, list, paragraph, part } from '../auditDocument.js'
import { gap } from '../gap.js'
import { coreBlocks } from './coreBlocks.js'
import { readCoreText } from './coreText.js'
import type { LetterWords } from './letterWords.js'

/**
 * What would change the outcome, both ways: the steps that would open the work, as the core tells them to a person; the answers on which it
 * depends; and of work that can be, the limits beyond which it could not.
 */
export const changeBlocks = (
  explanation: Explanation,
  steps: NearestSteps | undefined,
  words: LetterWords,
  tongue: Tongue,
): Block[] => [
  chapter(words.change),
  ...(steps === undefined ? [paragraph(gap(words.gaps.steps))] : stepBlocks(steps, words, tongue)),
  ...(explanation.match.status === 'to-verify' ? decidingBlocks(explanation, words, tongue) : []),
  ...(explanation.match.status === 'blocked' ? [] : withinBlocks(explanation, words, tongue)),
  paragraph(words.changeMore),
]

function stepBlocks(steps: NearestSteps, words: LetterWords, tongue: Tongue): Block[] {
  const { blocks, goodToKnow } = tongue.candidate
  const { lead, sections } = readCoreText(renderSteps(steps, { audience: 'candidate', language: tongue.language }))
  const closed = steps.outcome === 'out-of-reach' && steps.before.status === 'blocked'
  return [
    ...(steps.outcome === 'open' || closed ? [] : [paragraph(words.changeLead)]),
    ...(closed ? [paragraph(words.noStep)] : coreBlocks(lead)),
    // What blocks stands above already; what is good to know is about these steps and needs no heading.
    ...sections
      .filter(({ heading }) => heading !== blocks)
      .flatMap(({ heading, lines }) =>
        heading === goodToKnow
          ? [paragraph(...lines.map(({ text }) => text))]
          : [...(heading === undefined ? [] : [part(heading)]), ...coreBlocks(lines)],
      ),
  ]
}

function decidingBlocks({ missing }: Explanation, words: LetterWords, tongue: Tongue): Block[] {
  const told = missing.filter(({ decides }) => decides).map((field) => tongue.missing(field).told)
  const lines = joinLines(
    told.filter((line) => line !== undefined),
    tongue.row,
  )
  return lines.length === 0 ? [] : [paragraph(words.deciding), list(lines)]
}

function withinBlocks({ limits }: Explanation, words: LetterWords, tongue: Tongue): Block[] {
  const met = limits.filter(({ limit }) => limit === 'met').map(({ criterion }) => tongue.labels.criteria[criterion])
  return met.length === 0 ? [] : [paragraph(...words.within(inARow(met, tongue.row)))]
}
