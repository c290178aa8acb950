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

/** English. */
export const english: Tongue = {
  language: 'en',
  labels,
  row,
  forAdviser: adviserLine,
  forCandidate: candidateLine,
  forEmployer: employerLine,
  missing,
  adviser: adviserWords,
  candidate: candidateWords,
  employer: {
    title: (title) => `Overview for the employer: ${title}`,
    candidate: (candidateId) => `Candidate ${candidateId}`,
    verdicts: {
      eligible: 'Your strict requirements are met.',
      'to-verify': 'Of a strict requirement it is not known yet if this candidate meets it.',
      blocked: 'A strict requirement is not met now.',
    },
    nothingRequired: 'You have no strict requirements.',
    nothingAsked: 'You ask nothing in particular.',
    agreed: 'Requirements that were set aside',
    proposal: 'This is a proposal: a person decides.',
    waiver: ({ criterion, by }) =>
      `${labels.criteria[criterion]}, by ${by === 'employer' ? 'you' : labels.parties[by]}`,
  },
  ranking: rankingWords,
  steps: stepWords,
}
