import * as fc from 'fast-check'
import { createInstruments, createMatcher, createTaxonomy, defaultInstruments, PassendError } from 'passend'
import { describe, expect, test } from 'vitest'
import { createOrienter, orient, renderOrientation } from '../../src/orientation/index.js'
import { createOutlook } from '../../src/sectors/index.js'
import { hostileLabels } from '../caseload/hostile.js'
import { candidateArbitrary } from '../support/arbitraries.js'
import { candidate, holding, smallMatcher } from '../support/records.js'
import { runs } from '../support/runs.js'

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const notPlain = /[\u0000-\u0009\u000B-\u001F\u202E\u2066]/
const orienter = createOrienter(smallMatcher())
const { outlook } = createOutlook([{ occupation: 'o:kok', outlook: 'kansrijk', source: 'UWV', date: '2026-01-01' }])

describe('for the person', () => {
  const cook = candidate('p', {
    ...holding('c:koken', 'c:plannen'),
    wishes: { occupations: ['o:kok'] },
    experience: [{ occupation: 'o:kok', years: 2 }],
  })
  const text = renderOrientation(orienter.orient(cook, { limit: 2, outlook }), { audience: 'candidate' })

  test('says in plain words what is there, what to ask, the wish, the work done and the chance', () => {
    expect(text).toContain('1. Kok\n')
    expect(text).toContain('Je kunt al: koken en plannen.')
    expect(text).toContain('Je wilt graag werken als kok. Dat is dit werk.')
    expect(text).toContain('Je hebt dit werk al gedaan (2 jaar).')
    expect(text).toContain('In dit werk is de kans op een baan groot. Dat schrijft UWV (1 januari 2026).')
  })

  // an open list: nobody asked whether they can do it
  test('asks what is not known, and says "leren" only where a list is closed', () => {
    expect(text).toContain('Kun je dit ook? Dat weten we nog niet: zelfstandig werken.')
    expect(text).not.toContain('Dit kun je nog leren')
    const closed = orienter.orient({ ...cook, competencesSurveyed: true }, { limit: 2 })
    expect(renderOrientation(closed, { audience: 'candidate' })).toContain('Dit kun je nog leren: zelfstandig werken.')
  })

  test('says what it cannot know, and that nothing is closed', () => {
    expect(text).toContain('- waar het werk is')
    expect(text).toContain('Geen enkel beroep is voor jou gesloten.')
  })

  test('of nobody known it asks, and ranks nothing', () => {
    const nobody = renderOrientation(orienter.orient(candidate('x')), { audience: 'candidate' })
    expect(nobody).toContain('Vertel ons wat je goed kunt')
    expect(nobody).not.toMatch(/^1\. /m)
  })

  test('a low score for other work than the wish is not told as something they cannot', () => {
    const person = candidate('p', { ...holding('c:koken'), wishes: { occupations: ['o:lasser'] } })
    const told = renderOrientation(orienter.orient(person, { only: ['o:kok'] }), { audience: 'candidate' })
    expect(told).toContain('Dit is ander werk dan je zelf noemt.')
  })
})

test('whoever it is: no number of a score, no status, and nothing that closes, in both languages', () =>
  fc.assert(
    fc.property(candidateArbitrary, (person) => {
      const orientation = orienter.orient(person, { limit: 3 })
      for (const language of ['nl', 'en'] as const) {
        const text = renderOrientation(orientation, { audience: 'candidate', language })
        expect(text).not.toMatch(/\b\d{3}\b|blocked|eligible|kan nu niet|not possible|undefined|NaN/i)
        expect(renderOrientation(orientation, { language })).not.toMatch(/blocked|blokkade|undefined|NaN/i)
        // one line one thought: no sentence in the text for a person is longer than a few lines of a letter
        for (const line of text.split('\n')) expect(line.length).toBeLessThan(400)
      }
    }),
    runs(100),
  ))

describe('for the adviser', () => {
  const person = candidate('p', {
    ...holding('c:plannen'),
    competencesSurveyed: true,
    wishes: { occupations: ['o:lasser'] },
  })
  const orientation = orienter.orient(person, {
    only: ['o:lasser'],
    outlook,
    steps: { instruments: defaultInstruments() },
  })
  const text = renderOrientation(orientation)

  test('tells the score with its ends, and the points that each competence brings', () => {
    const [first] = orientation.occupations
    expect(text).toContain(`Lasser: score ${first?.score} van 1000`)
    const [most] = first?.lacking ?? []
    expect(text).toContain(`${most?.asked.nl} (+${most?.brings})`)
  })

  test('tells how it was ordered, what does not count, and what was not judged', () => {
    expect(text).toContain('Wat ontbreekt, sluit geen beroep uit.')
    expect(text).toContain('tellen niet mee in de score')
    expect(text).toContain('Van 4 beroepen kent de taxonomie geen competenties: die zijn niet beoordeeld.')
    expect(text).toContain('Lichtste stappen naar een score van 650')
  })

  test('in English too, and never for an employer', () => {
    expect(renderOrientation(orientation, { language: 'en' })).toContain('What lacks rules no occupation out.')
    expect(() => renderOrientation(orientation, { audience: 'employer' as never })).toThrow(PassendError)
    expect(() => renderOrientation(orientation, { language: 'xx' as never })).toThrow(PassendError)
  })
})

test('names from a taxonomy, an outlook or a catalogue are made plain', () => {
  const labels = [...hostileLabels, '\u001B[31mrood\u202Edoor\u0007']
  const taxonomy = createTaxonomy({
    concepts: labels.flatMap((label, at) =>
      (['competence', 'occupation'] as const).map((kind) => ({
        id: `${kind}-${at}`,
        kind,
        labels: { nl: label, en: label },
      })),
    ),
    profiles: labels.map((_, at) => ({
      of: `occupation-${at}`,
      competences: [{ concept: `competence-${at}` }, { concept: 'competence-8' }],
    })),
  })
  const said = createOutlook(
    labels
      .slice(0, 8)
      .map((source, at) => ({ occupation: `occupation-${at}`, outlook: 'little', source, date: '2026-01-01' })),
  )
  expect(said.issues).toEqual([])
  const { instruments } = createInstruments([
    {
      id: 's',
      kind: 'step',
      name: { nl: '\u2066<b>', en: '\u2066<b>' },
      provider: { nl: 'x', en: 'x' },
      source: 'x',
      closes: [{ gap: 'asked-competence', evidence: 'certificate', most: 3 }],
    },
  ])
  const person = candidate('p', {
    competences: [{ concept: 'competence-0' }],
    wishes: { occupations: ['occupation-8'] },
    experience: [{ occupation: 'occupation-8', years: 1 }],
  })
  const orientation = orient(createMatcher({ taxonomy }), person, {
    outlook: said.outlook,
    steps: { instruments },
    limit: 10,
  })
  for (const audience of ['candidate', 'adviser'] as const)
    expect(renderOrientation(orientation, { audience })).not.toMatch(notPlain)
})
