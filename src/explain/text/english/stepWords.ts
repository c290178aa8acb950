import type { StepReader, StepWords } from '../steps/stepWords.js'
import { adviserSteps } from './adviserSteps.js'
import { candidateSteps } from './candidateSteps.js'
import { changeLine } from './changeLine.js'
import { costText, timeText, weeks } from './effort.js'
import { gapPhrases } from './gapPhrases.js'

/** Catalogues speak of the person (`the person`) and of the employer (`the employer`); each reader is spoken to as themselves. */
function provider(text: string, reader: StepReader): string {
  if (reader === 'candidate') return text.replace(/^the person\b/, 'you')
  return reader === 'employer' ? text.replace(/^the employer\b/, 'you') : text
}

/** Steps in English. */
export const stepWords: StepWords = {
  phrases: gapPhrases,
  change: changeLine,
  provider,
  effort: (effort) => `${costText(effort)}; ${timeText(effort)}`,
  candidate: candidateSteps,
  adviser: adviserSteps,
  employer: {
    asked: 'What we ask of you for this candidate',
    nothing: 'We ask nothing of you for this candidate now.',
    provider: (who) => `Who arranges it: ${who}`,
    weeks: (count) =>
      count === undefined ? 'Time: not known yet' : count === 0 ? 'Can be done at once' : `Time: about ${weeks(count)}`,
    proposal: 'This is a proposal. You and the candidate decide together.',
  },
}
