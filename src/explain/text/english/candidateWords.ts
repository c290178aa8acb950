import { plainText } from '../plainText.js'
import type { CandidateWords } from '../tongue.js'
import { day } from './amounts.js'
import { labels } from './labels.js'

const parties = { candidate: 'You', employer: 'The employer', adviser: 'Your adviser' } as const

const taskLeads = {
  fits: 'These tasks fit you',
  'could-be-learned': 'These tasks you can learn',
  'does-not-fit': 'These tasks do not fit you',
} as const

/** Headings and sentences for a candidate, in plain English. */
export const candidateWords: CandidateWords = {
  why: 'Why does this work fit you?',
  whyNevertheless: 'What does fit?',
  mind: 'What fits less well?',
  blocks: 'Why is this work not possible now?',
  unknown: 'What do we not know yet?',
  tellUs: 'You can tell us',
  weAsk: 'We ask the employer',
  tasks: 'The tasks',
  goodToKnow: 'Good to know',
  agreed: 'What was agreed?',
  proposal: ['This is a proposal. You decide together with your adviser.', 'Is something wrong? Tell your adviser.'],

  verdicts: {
    well: 'This work fits you well.',
    fairly: 'This work fits you fairly well.',
    little: 'This work does not fit you well yet.',
    'too-little-known': 'We know too little to say if this work fits you.',
    blocked: 'This work is not possible now. Below you read why.',
  },
  firstVerify: 'If it is really possible is not known yet. Below you read what we do not know yet.',

  unmet: {
    travel: 'The trip is too far for you.',
    competences: 'For this work you must be able to do something that you cannot do yet.',
    education: 'For this work you need another education.',
    languages: 'For this work you must know a language better.',
    credentials: 'For this work you need a paper or driving licence that you do not have yet.',
    experience: 'For this work you need more experience.',
    talents: 'This work does not use what you are good at.',
    occupation: 'This is not the work that you want.',
    sector: 'This work is not in the sector that you want.',
    tasksLiked: 'There are no tasks in this work that you like.',
    tasksDisliked: 'There are tasks in this work that you do not want to do.',
    hours: 'The hours do not suit you.',
    schedule: 'The working times do not suit you.',
    contract: 'The contract or the kind of work does not suit you.',
    support: 'The help that you need is not there.',
    workConditions: 'This work is too heavy for you, or the place does not suit you.',
    availability: 'The start or the end of the work does not suit.',
    outlook: 'The chance of this kind of work is small.',
    reservation: 'This work is only for a certain group of people.',
  },

  task: ({ label, verdict }) =>
    verdict === 'unknown' ? undefined : { lead: taskLeads[verdict], item: plainText(label) },

  stale: ({ of, updatedAt }) =>
    of === 'candidate'
      ? `What we know of you is from ${day(updatedAt)}. Is it still right?`
      : `The vacancy is from ${day(updatedAt)}. We ask if the work is still there.`,

  waiver({ criterion, by, reason, applied }) {
    const name = labels.criteria[criterion]
    return applied
      ? `This does not count as a limit now: ${name}. ${parties[by]} said: ${plainText(reason)}`
      : `This limit stays: ${name}`
  },

  more: (count) => (count === 1 ? 'and 1 more thing' : `and ${count} more things`),
}
