import type { Decider, DecisionOutcome, DecisionReason } from '../../../domain/decision.js'
import { day } from '../../../explain/text/english/amounts.js'
import type { LetterWords } from './letterWords.js'

const deciders: Readonly<Record<Decider, string>> = {
  adviser: 'your adviser',
  employer: 'the employer',
  jobseeker: 'you',
}

const outcomes: Readonly<Record<DecisionOutcome, string>> = {
  accepted: 'we go on with this work',
  declined: 'this work does not go ahead for you',
  postponed: 'this work does not go ahead now, perhaps it does later',
}

const reasons: Readonly<Record<Exclude<DecisionReason, 'other'>, string>> = {
  'not-interested': 'there was no interest',
  travel: 'the trip',
  hours: 'the hours or the working times',
  'already-placed': 'you have other work already',
  'lacks-competence': 'this work needs something that you cannot do yet',
  circumstance: 'something must be arranged first',
  'training-first': 'you learn something first',
  'no-position-left': 'there is no place left',
  duplicate: 'this work was proposed before',
}

/** In English, in words as plain as the Dutch. */
export const englishLetter: LetterWords = {
  gaps: {
    organisation: 'to be filled in: name of the organisation',
    addressee: 'to be filled in: name',
    date: 'to be filled in: date',
    contact: 'to be filled in: who answers questions, with a telephone number',
    dataContact: 'to be filled in: who is in charge of data, with a telephone number',
    usedData: 'to be filled in: which data were used',
    steps: 'to be filled in: which change makes the outcome another',
    weeks: 'to be filled in: how many weeks',
    address: 'to be filled in: address',
  },
  title: 'About a proposal for work',
  day,
  greeting: (name) => `Dear ${name},`,
  opening: (work) => [
    `We looked whether this work fits you: ${work}.`,
    'A computer program helped us.',
    'In this letter you read what came of it, and why.',
  ],
  reference: (reference) => `Reference: ${reference}`,
  result: 'What came of it?',
  notDecided: 'Nothing has been decided about this work yet.',
  decided: (role, outcome, day) =>
    `${day === undefined ? 'After that' : `On ${day}`} ${deciders[role]} decided: ${outcomes[outcome]}.`,
  reason: (reason) =>
    reason === 'other' ? 'The reason is not in this letter. Ask for it.' : `The reason: ${reasons[reason]}.`,
  heaviestFirst: 'What counted most stands first.',
  unknownIsNoRefusal: 'Do we not know something? That is not a no. If we know it later, the outcome can be another.',
  change: 'What changes the outcome?',
  changeLead: 'We also looked what happens if something is different. This came of it.',
  noStep: 'We know no step that makes this work possible. Above you read why.',
  deciding: 'Whether this work is possible depends on this:',
  within: (limits) => [
    `For this work there are limits. You stay within them now: ${limits}.`,
    'Does something change there? Then this work may not be possible any more.',
  ],
  changeMore: 'Does something change for you? Tell us. Then we look again.',
  method: 'How did the program look?',
  methodLines: (both) => [
    'The program compares what the work asks with what you can do.',
    'It also compares what you want and need with what the work offers.',
    both ? 'The work must fit on both sides.' : 'The two count the same.',
    'Is there one thing that really cannot be? Then the work cannot be, even if the rest fits well.',
  ],
  data: 'Which data did we use?',
  dataNone: 'Of you we knew nothing yet.',
  dataUsed: 'These data of yours counted:',
  dataHeld: 'These data we have too. They did not count here:',
  dataOfWork: 'Of the employer we used what the work asks and what it offers.',
  dataNever:
    'The program does not know how old you are. Neither does it know your sex, your origin and your religion. And it does not know whether you are ill.',
  person: 'Who decides?',
  personDecides: [
    'The program does not decide. It only makes a proposal.',
    'A person looks at it and decides.',
    'You have a right that not only a computer decides about you (GDPR, article 22).',
    'You have a say. Do you think that it is not a good proposal? Say so, and tell why.',
  ],
  disagree: 'Questions, or do you disagree?',
  talk: (contact) => `Is something not right, or do you have a question? Talk about it with: ${contact}.`,
  bezwaar: (decided, weeks, address) => [
    decided
      ? 'You can also object to the decision (bezwaar).'
      : 'Is there a decision later? Then you can object to it (bezwaar).',
    `That must be within ${weeks} after the day of the decision.`,
    `Send a letter to: ${address}.`,
    'Put in it: your name, your address, the date, which decision you are against and why.',
    'Sign it.',
  ],
  weeks: (count) => (count === 1 ? '1 week' : `${count} weeks`),
  klacht: (address) => [
    'You can also send a complaint.',
    `Send a letter to: ${address}.`,
    'Put in it: your name, your address, the date and what your complaint is about.',
  ],
  rights: 'What may you do with your data?',
  rightsItems: [
    'You may see what we know of you (GDPR, article 15).',
    'Is something not right? Then you may have it corrected (GDPR, article 16).',
    'You may ask for your data to be erased (GDPR, article 17).',
  ],
  ask: (contact) => `Ask: ${contact}.`,
  authority:
    'Are you not content with the answer? Then you can complain to the Dutch data protection authority: autoriteitpersoonsgegevens.nl.',
}
