import type { Tongue } from '../tongue.js'
import { adviserLine } from './adviserLine.js'
import { adviserWords } from './adviserWords.js'
import { row } from './amounts.js'
import { candidateLine } from './candidateLine.js'
import { candidateWords } from './candidateWords.js'
import { employerLine } from './employerLine.js'
import { labels } from './labels.js'
import { missing } from './missing.js'
import { rankingWords } from './rankingWords.js'
import { stepWords } from './stepWords.js'

/** Dutch. */
export const dutch: Tongue = {
  language: 'nl',
  labels,
  row,
  forAdviser: adviserLine,
  forCandidate: candidateLine,
  forEmployer: employerLine,
  missing,
  adviser: adviserWords,
  candidate: candidateWords,
  employer: {
    title: (title) => `Overzicht voor de werkgever: ${title}`,
    candidate: (candidateId) => `Kandidaat ${candidateId}`,
    verdicts: {
      eligible: 'Aan uw harde eisen is voldaan.',
      'to-verify': 'Van een harde eis is nog niet bekend of deze kandidaat eraan voldoet.',
      blocked: 'Aan een harde eis is nu niet voldaan.',
    },
    nothingRequired: 'U stelt geen harde eisen.',
    nothingAsked: 'U vraagt niets in het bijzonder.',
    agreed: 'Opzijgezette eisen',
    proposal: 'Dit is een voorstel: een mens beslist.',
    waiver: ({ criterion, by }) =>
      `${labels.criteria[criterion]}, door ${by === 'employer' ? 'u' : labels.parties[by]}`,
  },
  ranking: rankingWords,
  steps: stepWords,
}
