import { nameOf } from '../labels.js'
import { inARow } from '../line.js'
import { plainText } from '../plainText.js'
import type { AdviserWords } from '../tongue.js'
import { counted, day, hours, row } from './amounts.js'
import { labels } from './labels.js'

const verdicts = {
  eligible: 'Possible.',
  'to-verify': 'Possible, but check something first.',
  blocked: 'Not possible now: something blocks it.',
} as const

/** Headings and sentences for an adviser, in English. */
export const adviserWords: AdviserWords = {
  why: 'Why it fits',
  mind: 'Mind this',
  blocks: 'What blocks it',
  verify: 'Still to be checked',
  ask: 'Ask this first',
  tasks: 'Tasks',
  goodToKnow: 'Good to know',
  old: 'Old data',
  waived: 'Limits that were set aside',
  proposal: 'This is a proposal: a person decides and says why.',

  title: (title, vacancyId, employerId, candidateId) =>
    `${title} (vacancy ${vacancyId}, employer ${employerId}) for candidate ${candidateId}`,

  verdict({ status, score, demand, wish, range }) {
    const without = status === 'blocked' ? 'Without what blocks it the score is' : 'Score'
    const open =
      range.lowest === range.highest
        ? 'Everything is known.'
        : `With what is not known yet the score can lie between ${range.lowest} and ${range.highest}.`
    return [
      `${verdicts[status]} ${without} ${score} of 1000: what the employer asks ${demand}, what the candidate wishes ${wish}.`,
      open,
    ]
  },

  unmet: (criterion) => `${labels.criteria[criterion]}: this limit is not met`,
  open: (criterion, notes) => (notes.length === 0 ? `${labels.criteria[criterion]}: not known` : notes.join('; ')),

  question(question, { swing, decides }) {
    const points = swing === 0 ? [] : [`can make a difference of ${counted(swing, 'point')}`]
    const told = [...(decides ? ['decides if it is possible'] : []), ...points]
    return told.length === 0 ? question : `${question} (${told.join(', ')})`
  },

  task({ label, hours: time, verdict, toLearn }) {
    const aWeek = time === undefined ? '' : ` (${hours(time)} a week)`
    const names = toLearn.map((one) => nameOf({ ...one, known: true }, 'en'))
    const told = names.length > 0 && (verdict === 'fits' || verdict === 'could-be-learned')
    return `${labels.verdicts[verdict]}: ${plainText(label)}${aWeek}${told ? `; still to learn or to ask about: ${inARow(names, row)}` : ''}`
  },

  stale: ({ of, updatedAt, days }) =>
    `${of === 'candidate' ? 'The profile' : 'The vacancy'} was not updated for ${counted(days, 'day')}, since ${day(updatedAt)}. Ask if all of it still holds.`,

  waiver: ({ criterion, by, reason, applied }) =>
    `${labels.criteria[criterion]}, by ${labels.parties[by]}: ${plainText(reason)}${applied ? '' : ' (the limit stands)'}`,
}
