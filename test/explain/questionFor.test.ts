import { readdirSync, readFileSync } from 'node:fs'
import { type MissingField, questionFor, renderText } from 'passend'
import { describe, expect, it } from 'vitest'
import { measuredLoads } from '../../src/domain/load.js'
import { answer, explanationWith, named } from './everyFact.js'

const folder = new URL('../../src/criteria/', import.meta.url)
const source = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n')

const expand = (start: string): string[] =>
  start === 'load.'
    ? measuredLoads.map((load) => start + load)
    : ['banenafspraak', 'beschut-werk'].map((group) => start + group)

/** Every field that the criteria name as missing, read from their source, with what can stand beside it. */
const fields: MissingField[] = [
  ...source.matchAll(/of: '(candidate|vacancy|caller)'(?: as const)?,\s*field: (?:'([^']+)'|`([^`]+)`)/g),
].flatMap(([, of, plain, template]) => {
  const names = plain
    ? [plain]
    : ['load.', 'eligibility.'].flatMap((start) => (template?.startsWith(start) ? expand(start) : []))
  return names.map((field) => ({ of: of as MissingField['of'], field }))
})

const about: Readonly<Record<string, Partial<MissingField>>> = {
  'candidate.competences': { about: named('c:1', 'vegen') },
  'candidate.credentials': { about: 'driving-licence-B' },
  'candidate.circumstances.equipment': { about: 'phone' },
  'candidate.languages': { about: 'nld', skill: 'speaking' },
  'candidate.experience': { about: named('o:1', 'kok') },
  'candidate.education.diplomas': { about: 'techniek' },
  'vacancy.supportOffered': { support: 'jobcoach' },
  'vacancy.load.surroundings': { surrounding: 'noise' },
  'caller.taxonomy.isco': { about: named('o:1', 'kok') },
}

describe('questionFor', () => {
  it('reads all fields that criteria name', () => {
    expect(new Set(fields.map(({ of, field }) => `${of}.${field}`)).size).toBeGreaterThanOrEqual(30)
    expect(fields.length).toBeGreaterThanOrEqual([...source.matchAll(/\bfield: ['`]/g)].length)
  })

  it.each(['nl', 'en'] as const)('has a question of its own for each of them, in %s', (language) => {
    for (const field of fields) {
      for (const one of [field, { ...field, ...about[`${field.of}.${field.field}`] }]) {
        const question = questionFor(one, language)
        expect(question, field.field).toMatch(/^\p{Lu}.*[?.]$/u)
        expect(question, field.field).not.toMatch(/undefined|\[object|Vul dit aan|Fill this in/)
        const texts = (['candidate', 'adviser'] as const).map((audience) =>
          renderText(explanationWith([], { missing: [answer(one)] }), { language, audience }),
        )
        for (const text of texts) expect(text).not.toMatch(/undefined|\[object/)
      }
    }
  })

  it.each([
    [
      'Hoe goed spreekt deze persoon Nederlands?',
      { of: 'candidate', field: 'languages', about: 'nld', skill: 'speaking' },
    ],
    [
      'Vraag de werkgever: hoeveel kilo moet iemand hoogstens tillen?',
      { of: 'vacancy', field: 'load.liftingKg', load: 'liftingKg' },
    ],
    ['Heeft deze persoon rijbewijs B?', { of: 'candidate', field: 'credentials', about: 'driving-licence-B' }],
    ['Heeft deze persoon dit: eigen-code?', { of: 'candidate', field: 'credentials', about: 'eigen-code' }],
    ['Kan deze persoon dit: vegen?', { of: 'candidate', field: 'competences', about: named('c:1', 'vegen') }],
    [
      'Vraag de werkgever: hoort dit bij het werk: lawaai?',
      { of: 'vacancy', field: 'load.surroundings', surrounding: 'noise' },
    ],
    ['Vul dit aan: iets.nieuws.', { of: 'candidate', field: 'iets.nieuws' }],
  ] as [string, MissingField][])('%s', (question, field) => {
    expect(questionFor(field)).toBe(question)
  })

  it('asks the caller for what the caller leaves out', () => {
    expect(questionFor({ of: 'caller', field: 'asOf' })).toMatch(/^Voor de beheerder: geef de datum van vandaag op/)
  })
})
