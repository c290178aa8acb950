import * as fc from 'fast-check'
import { assign, type Fit, renderDivision } from 'passend/assign'
import { describe, expect, test } from 'vitest'
import { runs } from '../support/runs.js'
import { marketWorld, objectives } from './worlds.js'

const scored = (candidateId: string, vacancyId: string, score: number, status: Fit['status'] = 'eligible'): Fit => ({
  candidateId,
  vacancyId,
  status,
  score,
})

/** Of four people three have something they might do; the school takes two, and nobody may go there. */
const matches = [
  scored('anna', 'winkel', 900),
  scored('anna', 'kas', 850),
  scored('bram', 'winkel', 880),
  scored('carla', 'winkel', 700),
  scored('carla', 'kas', 300, 'to-verify'),
  scored('dirk', 'school', 950, 'blocked'),
]
const places = { school: 2 }
const titles: Record<string, string> = { kas: 'Hulp in de kas' }

describe('a whole division', () => {
  test('tells an adviser who, how many, why not and that nothing is better', () => {
    const text = renderDivision(assign(matches, { places }), { titleOf: (id) => titles[id] })
    // Anna to the greenhouse and Bram to the shop; for Carla nothing is left, and Dirk's only match is blocked.
    expect(text.split('\n')).toEqual([
      'Voorstel voor de verdeling van plekken',
      'Voorgesteld: 2 van 4 mensen, op 2 van 4 plekken.',
      'Zonder voorstel: 2 mensen.',
      '- De plekken gingen naar anderen: 1',
      '- Geen match die mee kon doen: 1',
      'Doel: zo veel mogelijk mensen een plek, en dan samen de hoogste score.',
      'Bewezen beste verdeling: met deze matches en dit doel bestaat er geen betere.',
      '',
      'Per vacature',
      // By what is shown: H before w.
      '- Hulp in de kas (kas), 1 van 1 plek: anna (850)',
      '- winkel, 1 van 1 plek: bram (880)',
      '- Niemand voorgesteld: school (2 plekken)',
      '',
      'Zonder voorstel',
      '- De plekken gingen naar anderen: carla',
      '- Geen match die mee kon doen: dirk',
      '',
      'Dit is een voorstel: een mens beslist en zegt waarom.',
    ])
  })

  test('the same in English', () => {
    const text = renderDivision(assign(matches, { places }), { language: 'en' })
    expect(text).toContain('Proposed: 2 of 4 people, in 2 of 4 places.')
    expect(text).toContain('Proven best division')
    expect(text).toContain('- winkel, 1 of 1 place: bram (880)')
    expect(text.endsWith('This is a proposal: a person decides and says why.')).toBe(true)
  })

  test('says of one that is not the best what the best has more, people before points', () => {
    // Greedy gives Anna the shop and Carla the greenhouse: 1200 where 1730 can be.
    const points = renderDivision(assign(matches, { method: 'greedy' }))
    expect(points).toContain('Manier: steeds de hoogste score eerst.')
    expect(points).toContain('Niet de beste verdeling: samen kan de score 530 punten hoger.')
    expect(points).not.toContain('Bewezen')
    // Something is to be checked with Carla first, and her line says so too.
    expect(points).toContain('Bij 1 van hen is eerst nog iets te controleren.')
    expect(points).toContain('carla (300, eerst controleren)')
    // Without her Anna alone is placed: one person fewer, and the points no longer count.
    const people = renderDivision(assign(matches, { method: 'greedy', toVerify: 'leave-out' }))
    expect(people).toContain('Niet de beste verdeling: er kan 1 mens meer een plek krijgen.')
    expect(people).not.toContain('830')
  })

  test('says of a rule that happens to find the best that it is the best', () => {
    const alone = renderDivision(assign([scored('anna', 'winkel', 900)], { method: 'stable' }))
    expect(alone).toContain('Manier: geen mens en vacature hebben liever elkaar')
    expect(alone).toContain('Bewezen beste verdeling')
  })

  test('names the terms under which it was made, and what was wrong with the matches', () => {
    const division = assign([...matches, { ...matches[0], score: 1001 } as Fit], {
      fixed: [{ candidateId: 'carla', vacancyId: 'winkel' }],
      forbidden: [{ candidateId: 'anna', vacancyId: 'winkel' }],
      minScore: 200,
      toVerify: 'leave-out',
    })
    const text = renderDivision(division)
    expect(text).toContain('Vooraf vastgelegd: 1 van hen.')
    expect(text).toContain('carla (700, vastgelegd)')
    expect(text).toContain('Vooraf uitgesloten: 1 paar.')
    expect(text).toContain('Scores onder 200 deden niet mee.')
    expect(text).toContain('Matches waar nog iets te controleren is, deden niet mee.')
    // The score of 1001 was refused.
    expect(text).toContain('Let op: bij het inlezen was er 1 melding.')
  })

  test('names everybody exactly once, whatever the world, in both languages', () => {
    fc.assert(
      fc.property(
        marketWorld,
        fc.constantFrom(...objectives),
        fc.constantFrom('nl' as const, 'en' as const),
        ({ matches: given, places: has, options }, objective, language) => {
          const division = assign(given, { ...options, places: has, objective })
          const text = renderDivision(division, { language })
          for (const candidateId of new Set(given.map((match) => match.candidateId)))
            expect(text.match(new RegExp(`\\b${candidateId}\\b`, 'g'))).toHaveLength(1)
          // A vacancy without places is nothing to divide; every other stands there once.
          for (const { vacancyId, places: all } of division.vacancies)
            expect(text.match(new RegExp(`\\b${vacancyId}\\b`, 'g')) ?? []).toHaveLength(all > 0 ? 1 : 0)
          expect(text).not.toMatch(/undefined|NaN|\[object|\n\n\n/)
        },
      ),
      runs(200),
    )
  })

  test('of nothing says so, and shows a title on one line whatever is in it', () => {
    expect(renderDivision(assign([]))).toContain('Voorgesteld: 0 van 0 mensen, op 0 van 0 plekken.')
    const text = renderDivision(assign(matches), { titleOf: () => 'Kas\u001b[31m\n- carla (1000)' })
    expect(text).toContain('Kas - carla (1000) (kas)')
    expect(text).not.toContain('\u001b')
  })

  test('refuses a language that there is not', () => {
    expect(() => renderDivision(assign(matches), { language: 'de' as 'nl' })).toThrow("expected 'nl' or 'en'")
  })
})
