import { nameOf, wordFor } from '../labels.js'
import { inARow } from '../line.js'
import { plainText } from '../plainText.js'
import { byName, type Clause, type GapPhrases } from '../steps/phrase.js'
import { type ChangeOf, ofKind } from '../steps/toldChange.js'
import { choice, hours, period, row } from './amounts.js'
import { supportOf, times } from './changeLine.js'
import { labels } from './labels.js'

/** How steps that close a gap are told to the person, in Dutch at level B1: a noun, or a clause that begins with who. */
export const gapPhrases: GapPhrases = {
  transport: byName,
  credential: byName,
  equipment: byName,
  competence: byName,
  'regular-times': byName,
  recognition: byName,

  language: ({ changes }) => languageClauses(ofKind(changes, 'language')),

  'asked-competence': ({ changes }) => {
    const items = ofKind(changes, 'competence').map(({ competence }) => nameOf(competence, 'nl'))
    return items.length === 0 ? [] : [{ clause: 'je dit leert', items }]
  },

  education: ({ changes }) =>
    ofKind(changes, 'education').map(({ to, needed = to }) => ({
      clause: `je ${wordFor(labels.educationLevels, needed)} haalt`,
    })),

  experience: ({ changes }) =>
    ofKind(changes, 'experience').map(({ occupation, from = 0, to }) => ({
      clause: `je ${period(to - from)} ervaring krijgt als ${nameOf(occupation, 'nl')}`,
    })),

  childcare: ({ changes }) =>
    ofKind(changes, 'childcare').map(() => ({ clause: 'er voor meer uren opvang is voor je kinderen' })),

  dayparts: ({ changes }) =>
    ofKind(changes, 'dayparts').map(({ added }) => ({ clause: `je ook kunt werken op ${times(added)}` })),

  support: ({ steps }) =>
    steps.map(({ name, changes }) => {
      const [change] = ofKind(changes, 'support')
      const amount = change && supportOf(change.support, change.needed ?? change.to)
      return { noun: amount === undefined ? name : `${name} (${amount})` }
    }),

  load: ({ changes }) => ofKind(changes, 'load').map(loadClause),

  surroundings: ({ changes }) => {
    const names = ofKind(changes, 'surrounding').map(({ surrounding }) => wordFor(labels.surroundings, surrounding))
    return names.length === 0 ? [] : [{ clause: `je hier geen last hebt van ${inARow(names, choice)}` }]
  },

  'fewer-hours': ({ changes }) =>
    ofKind(changes, 'hours').map(({ to }) => ({ clause: `je ${hours(to)} per week mag werken` })),

  'fewer-dayparts': ({ changes }) =>
    ofKind(changes, 'job-dayparts').map(({ removed }) => ({ clause: `je niet hoeft te werken op ${times(removed)}` })),

  task: ({ changes }) => {
    const items = ofKind(changes, 'tasks').flatMap(({ removed }) => removed.map(plainText))
    if (items.length === 0) return []
    return [{ clause: items.length === 1 ? 'een collega deze taak doet' : 'collega’s deze taken doen', items }]
  },
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
      group.map(({ skill }) => wordFor(labels.languageSkills, skill)),
      row,
    )
    const better = group.every(({ from }) => from === 'none' || from === '1') ? '' : 'beter '
    const level = wordFor(labels.languageLevels, needed)
    return { clause: `je ${better}${wordFor(labels.languages, language)} leert ${skills} (niveau ${level})` }
  })
}

const loadVerbs: Readonly<Record<string, string>> = {
  liftingKg: 'tillen',
  standingHours: 'staan',
  walkingHours: 'lopen',
  sittingHours: 'zitten',
  drivingHours: 'rijden',
}

function loadClause({ load, to, needed = to }: ChangeOf<'load'>): Clause {
  const verb = wordFor(loadVerbs, load)
  if (needed === 0) return { clause: `je hier niet hoeft te ${verb}` }
  return {
    clause:
      load === 'liftingKg'
        ? `je hier niet zwaarder hoeft te tillen dan ${needed} kilo`
        : `je hier hoogstens ${hours(needed)} per dag hoeft te ${verb}`,
  }
}
