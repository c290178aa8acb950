import { day } from '../../explain/text/english/amounts.js'
import { englishFeatures } from '../text/englishMeetings.js'
import type { SheetWords } from './sheetWords.js'

/** Sheets in English, in everyday words. */
export const englishSheets: SheetWords = {
  features: englishFeatures,
  day,
  title: 'Meetings',
  time: 'Time',
  round: 'Round',
  table: 'Table',
  pause: 'Break',
  openly: 'No application',
  candidate: {
    for: 'This sheet is for',
    caption: 'Your meetings',
    whom: 'With whom?',
    about: 'What about?',
    because: (because) =>
      ({
        'both-chose': 'You chose each other.',
        'candidate-chose': 'You chose this company.',
        'employer-chose': 'This company would like to talk with you.',
        fit: 'This work may suit you.',
      })[because],
    blocked: 'Something in this work does not fit yet. Ask your adviser what it is.',
    wait: 'Free for a moment. You can look around or have a drink.',
    none: 'There are no meetings for you yet. Go to the adviser, who will look with you.',
    how: 'How it works',
    minutes: (minutes) => `A meeting takes ${minutes} minutes. Then you go on to the next table.`,
    seats: (features) => `Your tables have what you need: ${features.join(', ')}.`,
    openHiring:
      'Does it say “no application”? Then you need not show what you can do. You hear what the work is. Do you want it? Then you put your own name on the list, at the company.',
    free: 'Do you not want a meeting? That is fine. Tell the adviser.',
    proposal: 'This is a proposal. You decide for yourself.',
  },
  employer: {
    for: 'This sheet is for',
    caption: 'Your meetings',
    whom: 'Candidate',
    about: 'What about',
    agreed: 'What do you agree?',
    because: (because) =>
      ({
        'both-chose': 'You chose each other.',
        'candidate-chose': 'Chose you.',
        'employer-chose': 'Your choice.',
        fit: 'May suit.',
      })[because],
    noneNow: 'Free',
    where: 'Your place',
    noTable: 'There is no table for you. Ask the organisers.',
    none: 'There are no meetings for you.',
    openHiring:
      'Does it say “no application”? Then this is not a job interview. Do not ask for experience or diplomas. Tell what the work is. Who wants it puts their own name on your list.',
    fair: 'Ask what somebody can and wants to do. Do not ask about health, family or origin.',
    proposal: 'This is a proposal. Somebody may pass over a meeting.',
  },
  hall: {
    for: 'For the hall',
    tables: 'Who sits where',
    has: 'What the table has',
    seats: 'Places for candidates',
    who: 'Employer',
    nobody: 'nobody',
    plain: 'nothing special',
    rounds: (from, to) => (from === to ? `Round ${from}` : `Rounds ${from} to ${to}`),
    note: 'Set up each table as it says here. Ask nobody why a table is as it is.',
  },
}
