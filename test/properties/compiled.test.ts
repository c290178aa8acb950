import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { type Candidate, createMatcher, type Matcher, type MatcherOptions, openSnapshot, type Vacancy } from 'passend'
import { describe, expect, it } from 'vitest'
import { World } from '../../benchmarks/world.js'
import type { RankingWork } from '../../src/rank/rankRows.js'
import {
  askedOfCandidates,
  candidateArbitrary,
  type World as RandomWorld,
  vacancyArbitrary,
  worldArbitrary,
} from '../support/arbitraries.js'
import { fixtureCandidates, fixtureOptions, fixtureVacancies } from '../support/fixtures.js'
import { core, plainPath } from '../support/plainPath.js'
import { runs } from '../support/runs.js'
import { smallTaxonomy } from '../support/taxonomy.js'

/** The records that a matcher holds, as it read them. */
const held = (matcher: Matcher) => ({
  candidates: [...matcher.candidateIds()].map((id) => matcher.candidate(id)).filter((one) => one !== undefined),
  vacancies: [...matcher.vacancyIds()].map((id) => matcher.vacancy(id)).filter((one) => one !== undefined),
})

/** Holds that a matcher ranks all that it holds, both ways, as the plain path does. */
function expectPlain(matcher: Matcher, options: MatcherOptions, rank: RandomWorld['rank'] = {}): void {
  const { candidates, vacancies } = held(matcher)
  const plain = plainPath(options, candidates, vacancies)
  for (const { id } of candidates) {
    expect(core(matcher.rankVacancies(id, rank))).toEqual(plain.rankVacancies(id, rank))
  }
  for (const { id, openHiring } of vacancies) {
    if (openHiring !== undefined) continue
    const asked = askedOfCandidates(rank)
    expect(core(matcher.rankCandidates(id, asked))).toEqual(plain.rankCandidates(id, asked))
  }
}

function filled({
  candidates,
  vacancies,
  options,
}: Pick<RandomWorld, 'candidates' | 'vacancies' | 'options'>): Matcher {
  const matcher = createMatcher(options)
  matcher.addCandidates(candidates)
  matcher.addVacancies(vacancies)
  return matcher
}

describe('the compiled ranking is the plain one to the last digit', () => {
  it('in random worlds, whatever is asked', () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => expectPlain(filled(world), world.options, world.rank)),
      runs(150),
    )
  })

  it('for the fixtures', () => {
    const matcher = filled({ candidates: fixtureCandidates, vacancies: fixtureVacancies, options: fixtureOptions })
    for (const rank of [{}, { show: 'all' as const, limit: 100 }, { limit: 3, where: { region: 'Groningen' } }])
      expectPlain(matcher, fixtureOptions, rank)
  })
})

/** A point in a small part of the Netherlands, all over it, or anywhere on earth. */
const pointArbitrary = fc.oneof(
  fc.record({
    lat: fc.double({ min: 52.9, max: 53.4, noNaN: true }),
    lon: fc.double({ min: 6.2, max: 7, noNaN: true }),
  }),
  fc.record({
    lat: fc.double({ min: 50.8, max: 53.5, noNaN: true }),
    lon: fc.double({ min: 3.4, max: 7.2, noNaN: true }),
  }),
  fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
)

/** Many records at places of their own: what lies beyond a travel circle need not be looked at. */
const scatteredArbitrary = fc
  .record({
    vacancies: fc.array(fc.tuple(vacancyArbitrary, pointArbitrary), { minLength: 20, maxLength: 60 }),
    candidates: fc.array(fc.tuple(candidateArbitrary, pointArbitrary, fc.integer({ min: 1, max: 60 })), {
      minLength: 4,
      maxLength: 12,
    }),
    limit: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ vacancies, candidates, limit }) => ({
    limit,
    vacancies: vacancies.map(([record, place], index): Vacancy => ({ ...record, id: `v${index}`, place })),
    candidates: candidates.map(
      ([record, place, km], index): Candidate => ({
        ...record,
        id: `c${index}`,
        place,
        wishes: { ...record.wishes, travel: { ...record.wishes?.travel, km } },
      }),
    ),
  }))

/** Counts the work that a matcher tells its logger of. */
function counting() {
  const work: RankingWork[] = []
  const nothing = () => {}
  const logger = {
    debug: (told: object) => void ('work' in told && work.push(told.work as RankingWork)),
    info: nothing,
    warn: nothing,
    error: nothing,
  }
  const total = (of: keyof RankingWork) => work.reduce((sum, one) => sum + one[of], 0)
  return { logger, total, rankings: () => work.length }
}

describe('what need not be looked at', () => {
  it('is not looked at, wherever on earth it is, and counted all the same', () => {
    const { logger, total } = counting()
    let pairs = 0
    fc.assert(
      fc.property(scatteredArbitrary, ({ candidates, vacancies, limit }) => {
        const options = { taxonomy: smallTaxonomy, asOf: '2026-03-02', seed: 'far', logger }
        expectPlain(filled({ candidates, vacancies, options }), options, { limit })
        pairs += 2 * candidates.length * vacancies.length
      }),
      runs(60),
    )
    expect(total('looked')).toBeGreaterThan(0)
    expect(total('looked')).toBeLessThan(0.9 * pairs)
  })

  it('is not scored: a few rows are, of the many that could be shown', () => {
    const { logger, total, rankings } = counting()
    const country = new World(3)
    const options = { asOf: '2026-11-01', logger }
    const wide = [...country.candidates(30)].map(
      (record): Candidate => ({ ...record, wishes: { ...record.wishes, travel: { km: 400 } } }),
    )
    const matcher = filled({ candidates: wide, vacancies: [...country.vacancies(1000)], options })
    const plain = plainPath(options, held(matcher).candidates, held(matcher).vacancies)
    let open = 0
    for (const { id } of wide) {
      const ranking = matcher.rankVacancies(id)
      open += ranking.counts.eligible + ranking.counts.toVerify
      expect(core(ranking)).toEqual(plain.rankVacancies(id))
    }
    expect(rankings()).toBe(wide.length)
    expect(total('scored')).toBeGreaterThan(0)
    expect(total('scored')).toBeLessThan(0.5 * open)
  })
})

type Change =
  | { readonly put: 'vacancy'; readonly record: Vacancy }
  | { readonly put: 'candidate'; readonly record: Candidate }
  | { readonly remove: 'vacancy' | 'candidate'; readonly id: string }
  | { readonly look: string }

const number = fc.nat(7)
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    fc
      .tuple(vacancyArbitrary, number)
      .map(([record, id]): Change => ({ put: 'vacancy', record: { ...record, id: `v${id}` } })),
    fc
      .tuple(candidateArbitrary, number)
      .map(([record, id]): Change => ({ put: 'candidate', record: { ...record, id: `c${id}` } })),
    number.map((id): Change => ({ remove: 'vacancy', id: `v${id}` })),
    number.map((id): Change => ({ remove: 'candidate', id: `c${id}` })),
    number.map((id): Change => ({ look: `${id}` })),
  ),
  { maxLength: 60 },
)

/** Makes a change, or looks, so that what is loose is sealed in between. */
function change(matcher: Matcher, one: Change): void {
  if ('look' in one) {
    if (matcher.candidate(`c${one.look}`) !== undefined) matcher.rankVacancies(`c${one.look}`)
    const vacancy = matcher.vacancy(`v${one.look}`)
    if (vacancy !== undefined && vacancy.openHiring === undefined) matcher.rankCandidates(vacancy.id)
  } else if ('remove' in one) {
    if (one.remove === 'vacancy') matcher.removeVacancies([one.id])
    else matcher.removeCandidates([one.id])
  } else if (one.put === 'vacancy') matcher.addVacancies([one.record])
  else matcher.addCandidates([one.record])
}

describe('a matcher that is fed by changes', () => {
  const options = { taxonomy: smallTaxonomy, asOf: '2026-03-02', seed: 'live' }

  it('is the one that is built afresh of what it then holds', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const fed = createMatcher(options)
        for (const one of list) change(fed, one)
        const { candidates, vacancies } = held(fed)
        const fresh = filled({ candidates, vacancies, options })
        expect(fed.size).toEqual(fresh.size)
        for (const { id } of candidates) expect(fed.rankVacancies(id)).toEqual(fresh.rankVacancies(id))
        for (const { id } of vacancies) expect(fed.rankCandidates(id)).toEqual(fresh.rankCandidates(id))
        expectPlain(fed, options)
      }),
      runs(60),
    )
  })

  it('stays so through thousands of changes, which it makes room for again', () => {
    const [vacancies, candidates] = [
      fc.sample(vacancyArbitrary, { numRuns: 3000, seed: 5 }),
      fc.sample(candidateArbitrary, { numRuns: 500, seed: 6 }),
    ]
    const fed = createMatcher(options)
    fed.addCandidates(candidates.slice(0, 8).map((record, index) => ({ ...record, id: `c${index}` })))
    vacancies.forEach((record, index) => {
      fed.addVacancies([{ ...record, id: `v${index % 40}` }])
      if (index % 7 === 0) fed.removeVacancies([`v${(index * 3) % 40}`])
      if (index % 50 === 0) fed.rankVacancies('c0')
    })
    candidates.forEach((record, index) => {
      fed.addCandidates([{ ...record, id: `c${index % 8}` }])
      if (index % 20 === 0 && fed.vacancy('v1') !== undefined) fed.rankCandidates('v1')
    })
    expectPlain(fed, options)
    expect(fed.snapshot().length).toBeLessThan(4 * filled({ ...held(fed), options }).snapshot().length)
  })
})

describe('a matcher that is opened from a snapshot', () => {
  it('ranks as the one that made it, and takes changes as that one does', () => {
    fc.assert(
      fc.property(worldArbitrary, changes, (world, list) => {
        const made = filled(world)
        const bytes = made.snapshot()
        const before = bytes.slice()
        const { places } = world.options
        const opened = openSnapshot(bytes, places === undefined ? {} : { places })
        expect(held(opened)).toEqual(held(made))
        expectPlain(opened, world.options, world.rank)
        for (const matcher of [made, opened]) for (const one of list) change(matcher, one)
        expect(held(opened)).toEqual(held(made))
        expectPlain(opened, world.options, world.rank)
        expect(bytes).toEqual(before) // others may be looking into it
      }),
      runs(40),
    )
  })
})

it('a planner that asks the matcher itself for rankings in the middle of one disturbs none', () => {
  const country = new World(5)
  const [candidates, vacancies] = [[...country.candidates(4)], [...country.vacancies(60)]]
  const asking = candidates.map(
    (record): Candidate => ({
      ...record,
      wishes: { ...record.wishes, travel: { minutes: 60, means: ['bicycle', 'car'] } },
    }),
  )
  let matcher: Matcher | undefined
  let asked = 0
  let inside = false
  const options: MatcherOptions = {
    asOf: '2026-11-01',
    travelMinutes: (from, to) => {
      if (++asked % 7 === 0 && !inside) {
        inside = true
        matcher?.rankVacancies(asking[asked % 4]?.id ?? '')
        inside = false
      }
      return Math.round(60 * Math.abs(from.lat - to.lat) + 90 * Math.abs(from.lon - to.lon))
    },
  }
  matcher = filled({ candidates: asking, vacancies, options })
  const read = held(matcher)
  const plain = plainPath({ ...options }, read.candidates, read.vacancies)
  for (const { id } of asking) expect(core(matcher.rankVacancies(id))).toEqual(plain.rankVacancies(id))
  expect(asked).toBeGreaterThan(100)
})

const data = process.env.PASSEND_DATA
const vum = data === undefined ? '' : join(data, 'vum')

describe.skipIf(!existsSync(join(vum, 'werkzoekenden.json')))('on the official VUM set', () => {
  it('the compiled ranking is the plain one', async () => {
    const { readVumCandidates, readVumVacancies } = await import('passend/vum')
    const read = (file: string): unknown => JSON.parse(readFileSync(join(vum, file), 'utf8'))
    const asOf = '2025-01-01'
    const options = { asOf }
    const matcher = filled({
      candidates: readVumCandidates(read('werkzoekenden.json'), { asOf }).records,
      vacancies: readVumVacancies(read('vacatures.json'), { asOf }).records,
      options,
    })
    expectPlain(matcher, options)
  })
})
