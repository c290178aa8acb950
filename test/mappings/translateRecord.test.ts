import * as fc from 'fast-check'
import {
  type Candidate,
  createMatcher,
  createTaxonomy,
  parseCandidate,
  parseVacancy,
  type TaxonomyInput,
  type Vacancy,
} from 'passend'
import { describe, expect, test } from 'vitest'
import { createMappings, type MappingRelation, renderTranslation, translateRecord } from '../../src/mappings/index.js'
import { candidateArbitrary, vacancyArbitrary } from '../support/arbitraries.js'
import { fullCandidate, fullVacancy } from '../support/fullRecords.js'
import { runs } from '../support/runs.js'
import { competenceIds, occupationIds, smallTaxonomy } from '../support/taxonomy.js'
import { mapping, mappingsOf, origin } from './world.js'

const pathsOf = (list: readonly { readonly path: string }[]) => list.map(({ path }) => path)

describe('a candidate', () => {
  const mappings = mappingsOf(
    mapping('a:weld', 'exact', 'b:weld'),
    mapping('a:tig', 'broad', 'b:weld'),
    mapping('a:neat', 'close', 'b:tidy'),
    mapping('a:drive', 'narrow', 'b:forklift'),
    mapping('a:chat', 'related', 'b:listen'),
    mapping('a:clean', 'close', 'b:mop'),
    mapping('a:clean', 'close', 'b:dust'),
    mapping('a:welder', 'exact', 'b:welder'),
    mapping('a:cook', 'exact', 'b:cook'),
  )
  const person: Candidate = {
    id: 'somebody',
    competences: ['a:weld', 'a:tig', 'a:neat', 'a:drive', 'a:chat', 'a:clean', 'a:rare', 'b:cook'].map((concept) => ({
      concept,
      evidence: 'assessed',
    })),
    experience: [{ occupation: 'a:welder', years: 2 }, { occupation: 'a:other' }],
    wishes: { occupations: ['a:other'], sectors: ['25'], tasksLiked: ['a:tig', 'koffie zetten'], hours: { max: 24 } },
  }
  const { record, report } = translateRecord(person, mappings, { to: 'b' })

  test('holds what is known in the other taxonomy, and nothing that says more', () => {
    expect(record.competences?.map(({ concept }) => concept)).toEqual(['b:weld', 'b:weld', 'b:tidy', 'b:cook'])
    expect(record.experience).toEqual([{ occupation: 'b:welder', years: 2 }])
    // all wished occupations were lost: the wish is not known now, which is not "no preference"
    expect(record.wishes).toEqual({ sectors: ['25'], tasksLiked: ['b:weld', 'koffie zetten'], hours: { max: 24 } })
    expect(record.competences?.[0]?.evidence).toBe('assessed')
  })

  test('the report has every concept once, with what became of it', () => {
    expect(pathsOf(report.exact)).toEqual(['competences[0].concept', 'experience[0].occupation'])
    expect(pathsOf(report.close)).toEqual(['competences[2].concept'])
    expect(pathsOf(report.broader)).toEqual(['competences[1].concept', 'wishes.tasksLiked[0]'])
    expect(report.lost.map(({ path, reason }) => [path, reason])).toEqual([
      ['competences[3].concept', 'only-narrower'], // who drives may never have driven a forklift
      ['competences[4].concept', 'only-related'],
      ['competences[5].concept', 'several'],
      ['competences[6].concept', 'not-mapped'],
      ['experience[1].occupation', 'not-mapped'],
      ['wishes.occupations[0]', 'not-mapped'],
    ])
    expect(report.lost[2]?.candidates.map(({ concept }) => concept)).toEqual(['b:dust', 'b:mop'])
    expect(report.kept).toBe(1)
    // two things that are one now: what set them apart is lost
    expect(report.merged).toEqual([{ concept: 'b:weld', paths: ['competences[0].concept', 'competences[1].concept'] }])
  })

  test('the record that was given stays as it was', () => {
    const before = structuredClone(person)
    translateRecord(person, mappings, { to: 'b' })
    expect(person).toEqual(before)
  })

  test('several take a place only where that is asked for', () => {
    const all = translateRecord(person, mappings, { to: 'b', several: 'all' })
    expect(all.record.competences?.map(({ concept }) => concept)).toContain('b:mop')
    expect(all.report.close.find(({ concept }) => concept === 'a:clean')?.to).toEqual(['b:dust', 'b:mop'])
  })

  test('a call can accept less', () => {
    const strict = translateRecord(person, mappings, { to: 'b', accept: ['exact'] })
    expect(strict.record.competences?.map(({ concept }) => concept)).toEqual(['b:weld', 'b:cook'])
    expect(strict.report.lost.filter(({ reason }) => reason === 'not-accepted').map(({ concept }) => concept)).toEqual([
      'a:tig',
      'a:neat',
      'a:clean',
      'a:tig',
    ])
    expect(() => translateRecord(person, mappings, { to: 'b', accept: ['narrow' as never] })).toThrow(/accept/)
  })

  test('a closed list opens: nobody was asked for what only the other taxonomy knows', () => {
    const closed = translateRecord({ ...person, competencesSurveyed: true }, mappings, { to: 'b' })
    expect(closed.record.competencesSurveyed).toBeUndefined()
    expect(closed.report.reopened).toBe(true)
    // who was asked in the other taxonomy already was asked there
    const there = { id: 'x', competences: [{ concept: 'b:weld' }], competencesSurveyed: true }
    expect(translateRecord(there, mappings, { to: 'b' })).toMatchObject({
      record: { competencesSurveyed: true },
      report: { reopened: false, kept: 1 },
    })
  })

  test('what the other taxonomy has stays, also if no mapping names it, if the taxonomy is at hand', () => {
    const bakes: Candidate = { id: 'x', competences: [{ concept: 'c:koken' }], wishes: { tasksLiked: ['c:bakken'] } }
    expect(translateRecord(bakes, mappings, { to: 'b' }).record.competences).toBeUndefined()
    const { record, report } = translateRecord(bakes, mappings, { to: 'b', taxonomy: smallTaxonomy })
    expect(record).toEqual(bakes)
    expect(report.kept).toBe(2)
  })

  test('is told in words, musts and losses by name', () => {
    expect(renderTranslation(report)).toMatch(/Niet overgezet[\s\S]*A:drive: wat er is, is smaller/)
    expect(renderTranslation(report, { language: 'en' })).toContain('Became broader')
    expect(() => renderTranslation(report, { language: 'fr' as never })).toThrow(/language/)
  })
})

describe('a vacancy', () => {
  const mappings = mappingsOf(mapping('a:weld', 'broad', 'b:metal'), mapping('a:welder', 'exact', 'b:welder'))
  const work: Vacancy = {
    id: 'v',
    title: 'Lasser',
    employerId: 'e',
    occupation: 'a:welder',
    sector: '25620',
    asks: {
      competences: [
        { concept: 'a:weld', strength: 'must' },
        { concept: 'a:gone', strength: 'must' },
      ],
      experience: [{ years: 1 }, { occupation: 'a:gone', years: 1 }],
      education: { crebos: ['25655'] },
    },
    tasks: [{ label: 'Lassen', concept: 'a:gone', hours: 8, competences: [{ concept: 'a:weld' }] }],
  }
  const { record, report } = translateRecord(work, mappings, { to: 'b' })

  test('says of each must what became of it', () => {
    expect(record.asks?.competences).toEqual([{ concept: 'b:metal', strength: 'must' }])
    expect(report.broader.map(({ path, must }) => [path, must])).toEqual([
      ['asks.competences[0].concept', true],
      ['tasks[0].competences[0].concept', false],
    ])
    expect(report.lost.find(({ path }) => path === 'asks.competences[1].concept')?.must).toBe(true)
    expect(renderTranslation(report)).toMatch(/harde eis, die nu weg is/)
  })

  test('keeps its tasks, an experience of no occupation, its sector and its qualifications', () => {
    expect(record).toMatchObject({ occupation: 'b:welder', sector: '25620', tasks: [{ label: 'Lassen', hours: 8 }] })
    expect(record.asks?.experience).toEqual([{ years: 1 }])
    expect(record.asks?.education?.crebos).toEqual(['25655'])
  })

  test('codes go over between editions where that is asked for', () => {
    const { mappings: editions, issues } = createMappings([
      { from: 'sbi-2025:25530', fromTaxonomy: 'sbi-2025', relation: 'exact', to: 'sbi:25620', origin },
      { from: 'crebo-2014:25655', fromTaxonomy: 'crebo-2014', relation: 'exact', to: 'crebo:25100', origin },
      { from: 'crebo-2014:25656', fromTaxonomy: 'crebo-2014', relation: 'exact', to: 'crebo:no-code', origin },
    ])
    expect(issues).toEqual([])
    const given: Vacancy = { ...work, sector: '25530', asks: { education: { crebos: ['25655', '25656'] } } }
    const over = translateRecord(given, editions, {
      to: 'sbi',
      sectors: { from: 'sbi-2025', to: 'sbi' },
      qualifications: { from: 'crebo-2014', to: 'crebo' },
    })
    expect(over.record.sector).toBe('25620')
    expect(over.record.asks?.education?.crebos).toEqual(['25100'])
    expect(over.report.lost.find(({ concept }) => concept === 'crebo-2014:25656')?.reason).toBe(
      'not-a-code-of-the-field',
    )
  })

  test('options that are wrong are refused, and so is a record', () => {
    expect(() => translateRecord(work, mappings, {} as never)).toThrow(/Option 'to'/)
    expect(() => translateRecord(work, mappings, { to: 'nowhere' })).toThrow(/Option 'to'/)
    expect(() => translateRecord(work, {} as never, { to: 'b' })).toThrow(/createMappings/)
    expect(() => translateRecord({ ...work, title: 5 } as never, mappings, { to: 'b' })).toThrow(/vacancy is not valid/)
    expect(() => translateRecord(null as never, mappings, { to: 'b' })).toThrow(/candidate is not valid/)
  })
})

const ownIds = [...competenceIds, ...occupationIds]
const worlds = fc.array(
  fc.record({
    from: fc.constantFrom(...ownIds),
    relation: fc.constantFrom<MappingRelation>('exact', 'close', 'broad', 'narrow', 'related'),
    to: fc.integer({ min: 0, max: 8 }).map((number) => `other:${number}`),
  }),
  { maxLength: 30 },
)
const mappingsIn = (world: readonly { from: string; relation: MappingRelation; to: string }[]) =>
  createMappings([
    // one that is always there, so that the taxonomy is known
    mapping('small:-', 'exact', 'other:-'),
    ...world.map((one) => ({ ...one, fromTaxonomy: 'small', toTaxonomy: 'other', origin })),
  ]).mappings

test('whatever the record: it is valid, holds only the other taxonomy, and every concept is in the report once', () =>
  fc.assert(
    fc.property(fc.oneof(candidateArbitrary, vacancyArbitrary), worlds, fc.boolean(), (given, world, all) => {
      const mappings = mappingsIn(world)
      const { record, report } = translateRecord(given, mappings, { to: 'other', several: all ? 'all' : 'leave' })
      const read = 'employerId' in record ? parseVacancy(record) : parseCandidate(record, 0, { keepExactPlaces: true })
      expect(read.issues).toEqual([])
      // a matcher of the other taxonomy knows nothing of the old one
      const text = JSON.stringify({ ...record, title: '' })
      for (const id of ownIds) expect(text).not.toContain(`"concept":"${id}"`)
      const told = [...report.exact, ...report.close, ...report.broader, ...report.lost]
      expect(new Set(told.map(({ path }) => path)).size).toBe(told.length)
      expect(report.kept).toBe(0)
    }),
    runs(200),
  ))

test('an exact mapping of everything changes no score', () => {
  const renamed = smallTaxonomy.toInput()
  const over = (id: string) => `other:${id}`
  const other = createMatcher({
    taxonomy: createTaxonomyOf(renamed, over),
    asOf: '2026-03-02',
    policy: {},
  })
  const own = createMatcher({ taxonomy: smallTaxonomy, asOf: '2026-03-02' })
  const mappings = mappingsIn(ownIds.map((from) => ({ from, relation: 'exact' as const, to: over(from) })))
  fc.assert(
    fc.property(candidateArbitrary, vacancyArbitrary, (person, work) => {
      // a closed list opens, and ids that no taxonomy knows are lost, so neither is in this property
      const { competencesSurveyed: _, ...candidate } = known(person)
      const vacancy = known(work)
      if (vacancy.openHiring !== undefined) return
      const options = { to: 'other' }
      const before = own.score(candidate as Candidate, vacancy)
      const after = other.score(
        translateRecord(candidate as Candidate, mappings, options).record,
        translateRecord(vacancy, mappings, options).record,
      )
      expect(after).toEqual(before)
    }),
    runs(200),
  )
})

/** A record without the concepts that no taxonomy knows. */
const known = <T>(record: T): T =>
  JSON.parse(
    JSON.stringify(record)
      .replaceAll('x:onbekend-beroep', 'o:kok')
      .replaceAll(/x:onbekend-\d/g, 'c:koken'),
  ) as T

function createTaxonomyOf(input: TaxonomyInput, over: (id: string) => string) {
  return createTaxonomy({
    ...input,
    concepts: input.concepts.map((concept) => ({ ...concept, id: over(concept.id) })),
    relations: (input.relations ?? []).map(({ from, kind, to }) => ({ from: over(from), kind, to: over(to) })),
    profiles: (input.profiles ?? []).map(({ of, competences }) => ({
      of: over(of),
      competences: competences.map((one) => ({ ...one, concept: over(one.concept) })),
    })),
  })
}

test('records in which every field is filled in go over whole, concept fields apart', () => {
  const mappings = mappingsIn(
    [...ownIds, 't:lassen'].map((from, at) => ({ from, relation: 'exact' as const, to: `other:${at + 100}` })),
  )
  const { record: person } = translateRecord(fullCandidate, mappings, { to: 'other' })
  expect(Object.keys(fullCandidate).filter((key) => !(key in person))).toEqual(['competencesSurveyed'])
  const { record: work } = translateRecord(fullVacancy, mappings, { to: 'other' })
  expect(Object.keys(fullVacancy).filter((key) => !(key in work))).toEqual([])
})
