import type { ChosenStep, NearestSteps } from '../../../steps/nearest.js'
import { joinLines, section, sentence, sentenceStart } from '../line.js'
import { plainText } from '../plainText.js'
import type { Tongue } from '../tongue.js'
import { isAtWork } from './gapsOf.js'
import { changesOf, stepName } from './phrase.js'

/**
 * What an employer is asked to do in the work, and nothing else: no step of the person, no cost, no condition that tells of them,
 * no score, and nothing from which it shows whether a pair is blocked by something of theirs.
 */
export function stepsForEmployer({ vacancyTitle, vacancyId, candidateId, best }: NearestSteps, tongue: Tongue): string {
  const words = tongue.steps.employer
  const asked = (best?.steps ?? []).flatMap((step) => askedLines(step, tongue))
  return [
    tongue.employer.title(plainText(vacancyTitle) || plainText(vacancyId)),
    tongue.employer.candidate(plainText(candidateId)),
    ...(asked.length === 0 ? [words.nothing] : section(words.asked, asked)),
    '',
    words.proposal,
  ].join('\n')
}

/** A step of the work with its name; of a step that is the person's as well only what changes in the work. */
function askedLines(step: ChosenStep, tongue: Tongue): string[] {
  const words = tongue.steps.employer
  const changes = joinLines(
    changesOf([{ ...step, changes: step.changes.filter(({ of }) => of === 'vacancy') }], []).map((change) =>
      tongue.steps.change(change, 'employer'),
    ),
    tongue.row,
  ).map(sentence)
  if (!isAtWork(step)) return changes
  const who = tongue.steps.provider(plainText(step.provider[tongue.language]), 'employer')
  return [
    [
      sentence(stepName(step, tongue.language)),
      ...changes,
      sentence(words.provider(who)),
      sentence(words.weeks(step.weeks)),
    ].join(' '),
  ].map(sentenceStart)
}
