import { nameOf, wordFor } from '../labels.js'
import { inARow } from '../line.js'
import { plainText } from '../plainText.js'
import { byName, type Clause, type GapPhrases } from '../steps/phrase.js'
import { type ChangeOf, ofKind } from '../steps/toldChange.js'
import { choice, counted, hours, period, row } from './amounts.js'
import { supportOf, times } from './changeLine.js'
import { labels } from './labels.js'

/** How steps that close a gap are told to the person, in plain English: a noun, or a clause that begins with who. */
export const gapPhrases: GapPhrases = {
  transport: byName,
  credential: byName,
  equipment: byName,
  competence: byName,
  'regular-times': byName,
  recognition: byName,

  language: ({ changes }) => languageClauses(ofKind(changes, 'language')),

  'asked-competence': ({ changes }) => {
    const items = ofKind(changes, 'competence').map(({ competence }) => nameOf(competence, 'en'))
    return items.length === 0 ? [] : [{ clause: 'you learn this', items }]
  },

  education: ({ changes }) =>
    ofKind(changes, 'education').map(({ to, needed = to }) => ({
      clause: `you finish ${wordFor(labels.educationLevels, needed)}`,
    })),

  experience: ({ changes }) =>
    ofKind(changes, 'experience').map(({ occupation, from = 0, to }) => ({
      clause: `you get ${period(to - from)} of experience as ${nameOf(occupation, 'en')}`,
    })),

  childcare: ({ changes }) =>
    ofKind(changes, 'childcare').map(() => ({ clause: 'there is care for your children for more hours' })),

  dayparts: ({ changes }) =>
    ofKind(changes, 'dayparts').map(({ added }) => ({ clause: `you can also work on ${times(added)}` })),

  support: ({ steps }) =>
    steps.map(({ name, changes }) => {
      const [change] = ofKind(changes, 'support')
      const amount = change && supportOf(change.support, change.needed ?? change.to)
      return { noun: amount === undefined ? name : `${name} (${amount})` }
    }),

  load: ({ changes }) => ofKind(changes, 'load').map(loadClause),

  surroundings: ({ changes }) => {
    const names = ofKind(changes, 'surrounding').map(({ surrounding }) => wordFor(labels.surroundings, surrounding))
    return names.length === 0 ? [] : [{ clause: `you are not bothered here by ${inARow(names, choice)}` }]
  },

  'fewer-hours': ({ changes }) =>
    ofKind(changes, 'hours').map(({ to }) => ({ clause: `you may work ${hours(to)} a week` })),

  'fewer-dayparts': ({ changes }) =>
    ofKind(changes, 'job-dayparts').map(({ removed }) => ({ clause: `you do not have to work on ${times(removed)}` })),

  task: ({ changes }) => {
    const items = ofKind(changes, 'tasks').flatMap(({ removed }) => removed.map(plainText))
    if (items.length === 0) return []
    return [{ clause: items.length === 1 ? 'a colleague does this task' : 'colleagues do these tasks', items }]
  },
}

const skillVerbs: Readonly<Record<string, string>> = {
  speaking: 'speak',
  listening: 'understand',
  reading: 'read',
  writing: 'write',
}

/** The skills of a language that reach the same level are told together. */
function languageClauses(changes: readonly ChangeOf<'language'>[]): Clause[] {
  const groups = new Map<string, ChangeOf<'language'>[]>()
  for (const change of changes) {
    const key = `${change.language} ${change.needed ?? change.to}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()].map((group) => {
    const [{ language, to, needed = to }] = group as [ChangeOf<'language'>]
    const skills = inARow(
      group.map(({ skill }) => wordFor(skillVerbs, skill)),
      row,
    )
    const better = group.every(({ from }) => from === 'none' || from === '1') ? '' : ' better'
    const level = wordFor(labels.languageLevels, needed)
    return { clause: `you learn to ${skills} ${wordFor(labels.languages, language)}${better} (level ${level})` }
  })
}

const loadVerbs: Readonly<Record<string, string>> = {
  liftingKg: 'lift',
  standingHours: 'stand',
  walkingHours: 'walk',
  sittingHours: 'sit',
  drivingHours: 'drive',
}

function loadClause({ load, to, needed = to }: ChangeOf<'load'>): Clause {
  const verb = wordFor(loadVerbs, load)
  if (needed === 0) return { clause: `you do not have to ${verb} here` }
  return {
    clause:
      load === 'liftingKg'
        ? `you do not have to lift more than ${counted(needed, 'kilo')} here`
        : `you have to ${verb} at most ${hours(needed)} a day here`,
  }
}
