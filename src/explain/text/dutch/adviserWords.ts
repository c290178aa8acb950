import { nameOf } from '../labels.js'
import { inARow } from '../line.js'
import { plainText } from '../plainText.js'
import type { AdviserWords } from '../tongue.js'
import { day, days, hours, row } from './amounts.js'
import { labels } from './labels.js'

const verdicts = {
  eligible: 'Mogelijk.',
  'to-verify': 'Mogelijk, maar controleer eerst iets.',
  blocked: 'Kan nu niet: er is een blokkade.',
} as const

/** Headings and sentences for an adviser, in Dutch. */
export const adviserWords: AdviserWords = {
  why: 'Waarom wel',
  mind: 'Let op',
  blocks: 'Blokkade',
  verify: 'Nog te controleren',
  ask: 'Vraag dit eerst',
  tasks: 'Taken',
  goodToKnow: 'Goed om te weten',
  old: 'Oude gegevens',
  waived: 'Opzijgezette grenzen',
  proposal: 'Dit is een voorstel: een mens beslist en zegt waarom.',

  title: (title, vacancyId, employerId, candidateId) =>
    `${title} (vacature ${vacancyId}, werkgever ${employerId}) voor kandidaat ${candidateId}`,

  verdict({ status, score, demand, wish, range }) {
    const without = status === 'blocked' ? 'Zonder de blokkade is de score' : 'Score'
    const open =
      range.lowest === range.highest
        ? 'Alles is bekend.'
        : `Met wat nog niet bekend is kan de score liggen tussen ${range.lowest} en ${range.highest}.`
    return [
      `${verdicts[status]} ${without} ${score} van 1000: wat de werkgever vraagt ${demand}, wat de kandidaat wenst ${wish}.`,
      open,
    ]
  },

  unmet: (criterion) => `${labels.criteria[criterion]}: aan deze grens is niet voldaan`,
  open: (criterion, notes) => (notes.length === 0 ? `${labels.criteria[criterion]}: niet bekend` : notes.join('; ')),

  question(question, { swing, decides }) {
    const points = swing === 0 ? [] : [`kan ${swing} ${swing === 1 ? 'punt' : 'punten'} schelen`]
    const told = [...(decides ? ['bepaalt of het kan'] : []), ...points]
    return told.length === 0 ? question : `${question} (${told.join(', ')})`
  },

  task({ label, hours: time, verdict, toLearn }) {
    const aWeek = time === undefined ? '' : ` (${hours(time)} per week)`
    const names = toLearn.map((one) => nameOf({ ...one, known: true }, 'nl'))
    const told = names.length > 0 && (verdict === 'fits' || verdict === 'could-be-learned')
    return `${labels.verdicts[verdict]}: ${plainText(label)}${aWeek}${told ? `; nog te leren of na te vragen: ${inARow(names, row)}` : ''}`
  },

  stale: ({ of, updatedAt, days: age }) =>
    `${of === 'candidate' ? 'Het profiel' : 'De vacature'} is ${days(age)} niet bijgewerkt, sinds ${day(updatedAt)}. Vraag of alles nog klopt.`,

  waiver: ({ criterion, by, reason, applied }) =>
    `${labels.criteria[criterion]}, door ${labels.parties[by]}: ${plainText(reason)}${applied ? '' : ' (de grens blijft staan)'}`,
}
