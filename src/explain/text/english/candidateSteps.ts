import { inARow } from '../line.js'
import type { StepsForCandidate } from '../steps/stepWords.js'
import { row } from './amounts.js'
import { span } from './effort.js'
import { briefly, headline } from './stepHeadline.js'

/** Sentences about steps for a candidate, in plain English. */
export const candidateSteps: StepsForCandidate = {
  outcomes: {
    open: 'This work is possible already. No step is needed.',
    'perhaps-open': 'This work is perhaps possible already. First we need to know something more.',
    'good-enough': 'This work fits well enough already. No step is needed.',
    beyond: 'This work is not possible yet. Much is needed for it.',
    'out-of-reach': 'This work is not possible now. Below you read why.',
    'not-enough': 'This work is not possible now. We know of no steps that help enough.',
    'no-better': 'We know of no steps that make this work fit you much better.',
  },
  headline,
  briefly,
  stays: {
    reserved: 'The law says so. It is not because of you.',
    'own-wish': 'This is your own limit. Only you can change it.',
    law: 'The law asks this. The employer cannot change it.',
    closed: 'That is not because of you.',
    employer: 'The employer asks this. Your adviser can talk with the employer.',
  },
  staysNeeded: 'This is what you need to work well. Does that change? Tell your adviser.',
  otherWork: 'Your adviser can look at other work together with you.',
  how: 'How do you arrange that?',
  step: (number, name) => `Step ${number}: ${name}`,
  helps: (name) => `This helps: ${name}`,
  provider: (provider) => `Who arranges it? ${provider}`,
  weeks: (count) =>
    count === undefined
      ? 'How long it takes we do not know yet'
      : count === 0
        ? 'This can be done at once'
        : `It takes about ${span(count)}`,
  after: (numbers) =>
    numbers.length === 1
      ? `This can only be done after step ${numbers.join()}`
      : `This comes after steps ${inARow(numbers.map(String), row)}`,
  together: 'These steps can begin at the same time.',
  total: ({ weeks: count, withoutWeeks }) =>
    withoutWeeks > 0
      ? count === 0
        ? 'How long all of it takes we do not know yet.'
        : `All of it takes at least ${span(count)}.`
      : count === 0
        ? 'All of it can be done at once.'
        : `All of it takes about ${span(count)}.`,
  learn: (items) => `You then learn: ${inARow(items, row)}`,
  toVerify: (note) =>
    note === undefined
      ? 'Perhaps this can be for you. Your adviser knows.'
      : `Mind: ${note} Your adviser knows if that is so.`,
  askEmployer: 'Your adviser can discuss this with the employer',
  askFirst: (items) =>
    items.length === 0
      ? 'Can you do this already? Then tell your adviser first'
      : `Can you do this already: ${inARow(items, row)}? Then tell your adviser first`,
  different: 'What would have to be different?',
  otherWays: 'There is another way',
  help: 'Perhaps you can get help with this. Your adviser knows.',
  costs: 'Does it cost money? Ask your adviser who pays.',
  betterToo: 'This work then fits you better as well.',
}
