import type { Explanation } from '../../../explain/explanation.js'
import { renderSteps } from '../../../explain/text/renderSteps.js'
import { stays } from '../../../explain/text/steps/blocking.js'
import type { Tongue } from '../../../explain/text/tongue.js'
import type { NearestSteps } from '../../../steps/nearest.js'
import { type Block, chapter, list, paragraph } from '../auditDocument.js'
import { coreChapter } from './coreBlocks.js'
import { readCoreText } from './coreText.js'
import type { LetterWords } from './letterWords.js'
import { toldFindings } from './toldFindings.js'

/** What stands in the way. Where the steps of the pair are known, with whether anything takes it away, and who could. */
export function blockingBlocks(explanation: Explanation, steps: NearestSteps | undefined, tongue: Tongue): Block[] {
  const { blocks } = tongue.candidate
  const told = toldFindings(explanation, tongue).blocks
  if (told.length === 0) return []
  const [first, ...more] = steps?.blocks ?? []
  if (first === undefined || steps === undefined) return [chapter(blocks), list(told)]
  const [obstacle] = steps.obstacles
  // Of one thing each of its lines can stand by itself, and what takes it away or does not is said once.
  if (more.length === 0) {
    const lasts = obstacle === undefined ? [] : [paragraph(stays(obstacle, tongue.steps.candidate))]
    return [chapter(blocks), list(told), ...lasts]
  }
  const text = renderSteps(steps, { audience: 'candidate', language: tongue.language })
  return readCoreText(text)
    .sections.filter(({ heading }) => heading === blocks)
    .flatMap(coreChapter)
}

/** What fits and what fits less, what counted most first. */
export function findingBlocks(explanation: Explanation, words: LetterWords, tongue: Tongue): Block[] {
  const { why, whyNevertheless, mind } = tongue.candidate
  const { good, poor } = toldFindings(explanation, tongue)
  const facing = (heading: string, lines: readonly string[]): Block[] =>
    lines.length === 0
      ? []
      : [chapter(heading), ...(lines.length === 1 ? [] : [paragraph(words.heaviestFirst)]), list(lines)]
  return [...facing(explanation.match.status === 'blocked' ? whyNevertheless : why, good), ...facing(mind, poor)]
}
