import { describe, expect, test } from 'vitest'
import type { Closing } from '../../src/domain/closing.js'
import { type Arrangement, instrumentSchema, type StepInstrument } from '../../src/domain/instrument.js'
import { supportKindSchema } from '../../src/domain/support.js'
import { labels as dutch } from '../../src/explain/text/dutch/labels.js'
import { labels as english } from '../../src/explain/text/english/labels.js'
import { defaultCatalogue } from '../../src/steps/catalogue/catalogue.js'
import { starterTaxonomyInput } from '../../src/taxonomy/starter/index.js'
import { fixtureVacancies } from '../support/fixtures.js'

const steps = defaultCatalogue.filter((one): one is StepInstrument => one.kind === 'step')
const arrangements = defaultCatalogue.filter((one): one is Arrangement => one.kind === 'arrangement')
const closings = steps.flatMap(({ closes }) => closes)
const closing = <G extends Closing['gap']>(gap: G) =>
  closings.filter((one): one is Extract<Closing, { gap: G }> => one.gap === gap)
const stepOf = (id: string) => steps.find((one) => one.id === id)
const given = new Set(closing('credential').map(({ credential }) => credential))

describe('every record', () => {
  test.each(defaultCatalogue.map((one) => [one.id, one] as const))(
    '%s is one that the schema reads whole',
    (_, one) => {
      // equal to what went in: nothing was refused, and nothing was dropped on the way
      expect(instrumentSchema.parse(structuredClone(one))).toEqual(one)
    },
  )

  test('has an id of its own', () => {
    const ids = defaultCatalogue.map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  test('has a name in both languages that fits in a line: short, no sentence, no capital but of an abbreviation', () => {
    const odd = defaultCatalogue.filter(
      ({ name }) =>
        Object.values(name).some((text) => text.length > 80 || text !== text.trim() || /[.!?]$/.test(text)) ||
        !/^(\p{Ll}|[A-Z]{3} )/u.test(name.nl),
    )
    expect(odd.map(({ name }) => name)).toEqual([])
  })

  test('says in both languages who provides it, whatever else it says is in both as well', () => {
    const texts = defaultCatalogue.flatMap((one) => [
      one.name,
      one.provider,
      ...(one.appliesTo?.note ? [one.appliesTo.note] : []),
      ...(one.kind === 'arrangement' && one.explained ? [one.explained] : []),
    ])
    expect(texts.length).toBeGreaterThan(2 * defaultCatalogue.length)
    expect(texts.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([])
  })

  test('names no one as the "u" of a letter: who reads the Dutch is called "je"', () => {
    const all = JSON.stringify(defaultCatalogue.map(({ name, provider, appliesTo }) => [name, provider, appliesTo]))
    expect(all).not.toMatch(/\b[Uu]w?\b/)
  })

  test('is frozen to the last value', () => {
    const thawed: unknown[] = []
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) thawed.push(value)
      Object.values(value).forEach(walk)
    }
    walk(defaultCatalogue)
    expect(thawed).toEqual([])
  })
})

describe('figures', () => {
  const figures = [
    ...steps.map(({ id, cost }) => ({ id, figure: cost })),
    ...arrangements.map(({ id, amount }) => ({ id, figure: amount })),
  ].flatMap(({ id, figure }) => (figure === undefined ? [] : { id, ...figure }))

  test('each has a year and names the page where it was found, by title and by address', () => {
    expect(figures.length).toBeGreaterThan(15)
    const bare = figures.filter(({ year, source }) => !(year >= 2010) || !/^\S.{5,} https:\/\/\S+\.\S+/.test(source))
    expect(bare).toEqual([])
  })

  test('each is more than nothing', () => {
    // 0 to 0 would say that it is free, which is a finding of its own that no source made
    expect(figures.filter(({ max }) => max <= 0)).toEqual([])
  })

  test('a driving licence for a car costs what the CBR found among candidates in 2023', () => {
    expect(stepOf('rijbewijs-b')?.cost).toMatchObject({ min: 3060, max: 3060, year: 2023 })
  })

  test('an mbo level costs the cursusgeld of 2024 for as many years as it takes', () => {
    // € 295 a year for levels 1 and 2, € 715 for 3 and 4; 1, 1 to 2, 2 to 3 and 3 years
    const costs = ['bbl-mbo-1', 'bbl-mbo-2', 'bbl-mbo-3', 'bbl-mbo-4'].map((id) => stepOf(id)?.cost)
    expect(costs.map((cost) => [cost?.min, cost?.max])).toEqual([
      [295, 295],
      [295, 2 * 295],
      [2 * 715, 3 * 715],
      [3 * 715, 3 * 715],
    ])
  })
})

describe('keys that the texts have words for', () => {
  const unknown = (keys: readonly string[], ...words: readonly Record<string, string>[]) =>
    keys.filter((key) => words.some((labels) => !Object.hasOwn(labels, key)))

  test('credentials, and what must be held before them', () => {
    const needed = closings.flatMap((one) => ('needs' in one ? (one.needs ?? []) : []))
    expect(needed.length).toBeGreaterThan(0)
    expect(unknown([...given, ...needed], dutch.credentials, english.credentials)).toEqual([])
  })

  test('equipment', () => {
    const equipment = closing('equipment').map((one) => one.equipment)
    expect(equipment).toContain('laptop')
    expect(unknown(equipment, dutch.equipment, english.equipment)).toEqual([])
  })

  test('support, every kind there is', () => {
    const kinds = [...new Set(closing('support').map((one) => one.support))]
    expect(kinds.sort()).toEqual([...supportKindSchema.options].sort())
    expect(unknown(kinds, dutch.supports, english.supports)).toEqual([])
  })

  test('competences, which are concepts of the starter taxonomy', () => {
    const known = new Set(starterTaxonomyInput.concepts.map(({ id }) => id))
    const concepts = closing('competence').flatMap((one) => one.concepts)
    expect(concepts.length).toBeGreaterThan(5)
    expect(concepts.filter((concept) => !known.has(concept))).toEqual([])
  })
})

describe('what a step opens', () => {
  test('Dutch goes from nothing to B2 without a hole, a level at a time and in every skill', () => {
    const levels = ['none', 'A1', 'A2', 'B1', 'B2']
    const courses = closing('language').filter(({ language, skills }) => language === 'nld' && skills === undefined)
    expect(courses.map(({ from, to }) => [from, to])).toEqual(
      levels.slice(1).map((level, place) => [levels[place], level]),
    )
  })

  test('mbo goes from nothing to 4: each level begins where an earlier one ends', () => {
    const reached = ['none']
    for (const { from, to } of closing('education')) {
      expect(reached).toContain(from)
      reached.push(to)
    }
    expect(reached).toEqual(['none', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4'])
  })

  test('what must be held before a step can itself be earned, and in the end without anything before it', () => {
    const earned = new Set<string>()
    for (let before = -1; before < earned.size; ) {
      before = earned.size
      for (const one of closing('credential')) {
        if ((one.needs ?? []).every((key) => earned.has(key))) earned.add(one.credential)
      }
    }
    expect([...earned].sort()).toEqual([...given].sort())
    const needed = closings.flatMap((one) => ('needs' in one ? (one.needs ?? []) : []))
    expect(needed.filter((key) => !earned.has(key))).toEqual([])
  })

  test('a moped asks AM, a car and every heavier licence ask B, CE asks C', () => {
    const needs = (id: string) => stepOf(id)?.closes.flatMap((one) => ('needs' in one ? (one.needs ?? []) : []))
    expect(needs('brommer')).toEqual(['driving-licence-AM'])
    expect(needs('auto')).toEqual(['driving-licence-B'])
    expect(new Set(needs('rijbewijs-c'))).toEqual(new Set(['driving-licence-B']))
    expect(needs('rijbewijs-ce')).toEqual(['driving-licence-C'])
    expect(needs('rijbewijs-d')).toEqual(['driving-licence-B'])
    expect(needs('code-95-vrachtwagen')).toEqual(['driving-licence-C'])
  })

  test('every paper that the texts know can be earned, but those that nobody can buy and the rarer licences', () => {
    const not = Object.keys(dutch.credentials).filter((key) => !given.has(key))
    expect(not.sort()).toEqual([
      'big-registration', // follows a profession and its diploma
      'driving-licence-A',
      'driving-licence-A1',
      'driving-licence-A2',
      'driving-licence-B+',
      'driving-licence-C1',
      'driving-licence-C1E',
      'driving-licence-D1',
      'driving-licence-D1E',
      'driving-licence-DE',
      'guard-permission', // asked by the employer of the police
    ])
  })

  test('every credential that a vacancy of the fixtures asks, but a guard’s permission, is given by a step', () => {
    const asked = fixtureVacancies.flatMap(({ asks, tasks = [] }) => [
      ...(asks?.credentials ?? []),
      ...tasks.flatMap((task) => task.credentials ?? []),
    ])
    const missing = new Set(asked.map(({ credential }) => credential).filter((key) => !given.has(key)))
    expect([...missing]).toEqual(['guard-permission'])
  })

  test('nothing makes somebody eligible for a reserved post: it is a fact about a person, never something to close', () => {
    expect(JSON.stringify(closings)).not.toMatch(/banenafspraak|beschut/)
    // as a condition of an arrangement it may stand
    expect(arrangements.find(({ id }) => id === 'lkv-banenafspraak')?.appliesTo?.eligibility).toEqual(['banenafspraak'])
  })

  test('of the surroundings only noise goes: protection leaves the others where they are', () => {
    expect(closing('surroundings').flatMap((one) => one.surroundings)).toEqual(['noise'])
  })

  test('dayparts open only where childcare may be the reason, which has to be asked', () => {
    const opening = steps.filter(({ closes }) => closes.some(({ gap }) => gap === 'dayparts'))
    expect(opening.length).toBeGreaterThan(0)
    expect(opening.filter(({ appliesTo }) => appliesTo?.note === undefined)).toEqual([])
  })
})

describe('arrangements', () => {
  const validOn = (day: string) =>
    arrangements.filter(({ validFrom = '', validUntil = '9999' }) => validFrom <= day && day <= validUntil)
  const wageBenefits = (day: string) => validOn(day).flatMap(({ id }) => (id.startsWith('lkv-') ? [id] : []))

  test('end on or after the day they begin', () => {
    const dated = defaultCatalogue.filter(({ validFrom, validUntil }) => validFrom && validUntil)
    expect(dated.length).toBeGreaterThan(0)
    expect(dated.filter(({ validFrom = '', validUntil = '' }) => validFrom > validUntil)).toEqual([])
  })

  test('on 1 January 2026 one loonkostenvoordeel ended, and that for the banenafspraak changed', () => {
    expect(wageBenefits('2025-12-31')).toEqual([
      'lkv-banenafspraak-tot-2026',
      'lkv-arbeidsgehandicapt',
      'lkv-herplaatst',
      'lkv-oudere-werknemer',
    ])
    expect(wageBenefits('2026-01-01')).toEqual(['lkv-banenafspraak', 'lkv-arbeidsgehandicapt', 'lkv-herplaatst'])
  })

  test('what ended for good is not there: LIV (2025) and STAP (2024)', () => {
    expect(defaultCatalogue.filter(({ id }) => /\b(liv|stap)\b/.test(id))).toEqual([])
  })

  test('a wage subsidy is an arrangement, so that it closes nothing and moves no score', () => {
    const subsidies = defaultCatalogue.filter(({ id }) => /^(lkv-|loon)|subsidie|premie/.test(id))
    expect(subsidies.length).toBeGreaterThan(8)
    expect(subsidies.filter(({ kind }) => kind !== 'arrangement')).toEqual([])
  })

  test('each says what it is, and none is for voluntary work', () => {
    expect(arrangements.filter(({ explained }) => explained === undefined)).toEqual([])
    expect(arrangements.filter(({ appliesTo }) => appliesTo?.kinds?.includes('vrijwilligerswerk') !== false)).toEqual(
      [],
    )
  })
})

describe('order, which decides between steps of equal effort', () => {
  test('of the means of transport the bicycle comes first and the car last', () => {
    const means = closing('transport').map((one) => one.means)
    expect(means).toEqual(['bicycle', 'public-transport', 'electric-bicycle', 'moped', 'car'])
  })

  test('a bicycle costs less than an electric one, as far as was found', () => {
    expect(stepOf('fiets')?.cost?.max).toBeLessThan(stepOf('elektrische-fiets')?.cost?.min ?? 0)
  })

  test('arrangements stand last', () => {
    expect(defaultCatalogue.map(({ kind }) => kind)).toEqual([
      ...steps.map(() => 'step'),
      ...arrangements.map(() => 'arrangement'),
    ])
  })
})
