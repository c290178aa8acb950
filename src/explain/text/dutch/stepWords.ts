import type { StepReader, StepWords } from '../steps/stepWords.js'
import { adviserSteps } from './adviserSteps.js'
import { candidateSteps } from './candidateSteps.js'
import { changeLine } from './changeLine.js'
import { costText, timeText, weeks } from './effort.js'
import { gapPhrases } from './gapPhrases.js'

/** Catalogues speak to the person (`jij zelf`) and of the employer (`de werkgever`); each reader is spoken to as themselves. */
function provider(text: string, reader: StepReader): string {
  if (reader === 'adviser') return text.replace(/^jij zelf\b/, 'de kandidaat zelf')
  return reader === 'employer' ? text.replace(/^de werkgever\b/, 'u') : text
}

/** Steps in Dutch; what the person reads at level B1. */
export const stepWords: StepWords = {
  phrases: gapPhrases,
  change: changeLine,
  provider,
  effort: (effort) => `${costText(effort)}; ${timeText(effort)}`,
  candidate: candidateSteps,
  adviser: adviserSteps,
  employer: {
    asked: 'Wat wij u vragen voor deze kandidaat',
    nothing: 'Wij vragen u nu niets voor deze kandidaat.',
    provider: (who) => `Wie regelt het: ${who}`,
    weeks: (count) =>
      count === undefined ? 'Duur: nog niet bekend' : count === 0 ? 'Kan meteen' : `Duur: ongeveer ${weeks(count)}`,
    proposal: 'Dit is een voorstel. U en de kandidaat beslissen samen.',
  },
}
