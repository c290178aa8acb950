import * as fc from 'fast-check'
import { type Candidate, createMatcher } from 'passend'
import { blockCodes, createRoutePlanner, type RoutePlan, readPraktijkleren, renderRoute } from 'passend/praktijkleren'
import { aTaxonomy } from 'passend/testing'
import { describe, expect, test } from 'vitest'
import { runs } from '../support/runs.js'
import { allCodes, askRecognition, home, north } from './world.js'

const crebos = ['90001', '90002']
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const someCodes = fc.subarray(allCodes, { minLength: 1 })
const crebo = fc.constantFrom(...crebos)
const place = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(home, north(4), north(9)) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, north(30)) },
)
const room = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ capacity: 2, taken: 1 }) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, { capacity: 1, taken: 1 }, { capacity: 0 }, { capacity: 3 }) },
)
const date = fc.constantFrom('2026-06-30', '2026-11-01', '2027-01-01')

const qualification = (of: string) =>
  fc.record({
    crebo: fc.constant(of),
    title: fc.constant(`Kwalificatie ${of}`),
    level: fc.integer({ min: 1, max: 4 }),
    entry: optional(
      fc.record({
        level: fc.constantFrom('vmbo', 'mbo-2'),
        diplomas: optional(fc.constant([of === '90001' ? '99999' : '90001'])),
      }),
    ),
    leadsTo: fc.constant(of === '90001' ? ['90002'] : undefined),
    coreTasks: fc.tuple(...allCodes.map(() => optional(fc.integer({ min: 1, max: 300 })))).map((hours) =>
      ['B1-K1', 'P1-K1'].map((code) => ({
        code,
        workProcesses: allCodes.flatMap((one, index) =>
          one.startsWith(code)
            ? [{ code: one, label: `werk ${one}`, competences: [`skill-${index + 1}`], hours: hours[index] }]
            : [],
        ),
      })),
    ),
  })

const recognition = fc.oneof(
  { weight: 3, arbitrary: fc.record({ crebo }) },
  {
    weight: 1,
    arbitrary: fc.record({ crebo, workProcesses: optional(someCodes), from: optional(date), until: optional(date) }),
  },
)
const leerbedrijf = fc.record({
  place,
  recognitions: fc.array(recognition, { minLength: 1, maxLength: 3 }),
  offers: fc.array(fc.record({ crebo, workProcesses: someCodes }), { minLength: 1, maxLength: 3 }),
  praktijkopleiders: room,
  places: room,
})

const outcomes = ['praktijkverklaring', 'certificate', 'diploma-bbl', 'diploma-derde-leerweg']
const offer = (outcome: string, of: string) =>
  fc.record({
    outcome: fc.constant(outcome),
    crebo: fc.constant(of),
    room,
    lessonHours: optional(fc.integer({ min: 0, max: 9 })),
  })
const everyOffer = fc.tuple(...crebos.flatMap((of) => outcomes.map((outcome) => offer(outcome, of))))
const someOffers = fc.array(
  fc.tuple(fc.constantFrom(...outcomes), crebo).chain(([outcome, of]) => offer(outcome, of)),
  { maxLength: 5 },
)
const anySchool = fc.record({
  place,
  thirdSigner: fc.constantFrom(true, true, false, undefined),
  offers: fc.oneof(everyOffer, someOffers),
})
const goodSchool = fc.record({ place, thirdSigner: fc.constant(true), offers: everyOffer })
const schools = fc
  .tuple(fc.array(goodSchool, { minLength: 1, maxLength: 2 }), fc.array(anySchool, { maxLength: 2 }))
  .map(([good, any]) => [...good, ...any].map((one, index) => ({ id: `school-${index}`, ...one })))

const worlds = fc.record({
  dossiers: fc.tuple(...crebos.map(qualification)).map((all) => [{ id: '80001', qualifications: all }]),
  certificates: fc
    .array(fc.record({ title: fc.constant('Deel'), crebo, workProcesses: someCodes }), { maxLength: 2 })
    .map((all) => all.map((one, index) => ({ id: `cert-${index}`, ...one }))),
  leerbedrijven: fc
    .array(leerbedrijf, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((one, index) => ({ id: `lb-${index}`, ...one }))),
  schools,
})
type Records = typeof worlds extends fc.Arbitrary<infer T> ? T : never

const workProcess = fc.tuple(
  fc.constantFrom('', ...crebos.map((one) => `${one}-`), ...crebos.map((one) => `${one}-`), '80001-'),
  fc.constantFrom(...allCodes),
)
const learners = fc.record(
  {
    workProcesses: fc.array(
      workProcess.map(([number, code]) => number + code),
      { maxLength: 3 },
    ),
    competences: fc.array(
      fc.record({
        concept: fc.constantFrom('skill-1', 'skill-2', 'skill-3'),
        evidence: fc.constantFrom('praktijkverklaring' as const, 'self-declared' as const),
      }),
      { maxLength: 3 },
    ),
    education: fc.record({ level: fc.constantFrom('none' as const, 'vmbo' as const, 'mbo-2' as const) }),
    wishes: fc.record({
      hours: fc.constantFrom({ max: 0 }, { max: 16 }, { max: 24 }, { max: 28 }, { max: 32 }, { max: 36 }),
      travel: fc.constantFrom({ km: 2 }, { km: 12 }, { km: 40 }),
    }),
    place: fc.constantFrom(home, north(6)),
  },
  { requiredKeys: ['education', 'wishes', 'place'] },
)
const candidates = fc
  .oneof({ weight: 3, arbitrary: learners }, { weight: 1, arbitrary: fc.constant({}) })
  .map((rest): Candidate => ({ id: 'c', ...rest }))

function plan(records: Records, candidate: Candidate): RoutePlan {
  const matcher = createMatcher({ taxonomy: aTaxonomy(), asOf: '2026-11-01' })
  matcher.addVacancies([
    { id: 'v-1', title: 'Werk', employerId: 'x', asks: { competences: [{ concept: 'skill-1', strength: 'must' }] } },
    { id: 'v-2', title: 'Leerbaan', employerId: 'lb-0', kind: 'leerbaan' },
  ])
  const { register } = readPraktijkleren(records)
  const planner = createRoutePlanner({
    matcher,
    register,
    instruments: [askRecognition],
    rules: { vacanciesLookedAt: 5 },
  })
  return planner.planRoutes(candidate, { show: 'all', limit: 1000 })
}

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

test('the worlds that are tried have routes of every kind, so that the properties say something', () => {
  const plans = fc
    .sample(fc.tuple(worlds, candidates), { numRuns: 100, seed: 1 })
    .map(([world, one]) => plan(world, one))
  const routes = plans.flatMap((one) => one.routes)
  for (const status of ['possible', 'to-verify', 'blocked'])
    expect(routes.filter((route) => route.status === status).length, status).toBeGreaterThan(50)
  const shared = routes.filter(({ leerbedrijven, status }) => leerbedrijven.length > 1 && status !== 'blocked')
  expect(shared.length).toBeGreaterThan(10)
  expect(routes.filter(({ steps }) => steps.length > 0).length).toBeGreaterThan(5)
  expect(routes.filter(({ workProcesses }) => workProcesses.mastered.length > 0).length).toBeGreaterThan(50)
  expect(new Set(routes.flatMap(({ blocks }) => codes(blocks))).size).toBeGreaterThanOrEqual(8)
})

describe('every route', () => {
  test('covers only what is offered, recognised and not mastered, and tells the rest', () => {
    fc.assert(
      fc.property(worlds, candidates, (records, candidate) => {
        const { register } = readPraktijkleren(records)
        for (const { workProcesses, leerbedrijven, qualification } of plan(records, candidate).routes) {
          const { mastered, covered, remaining } = workProcesses
          for (const { id, covers } of leerbedrijven) {
            const company = register.leerbedrijven.get(id)
            for (const code of codes(covers)) {
              expect(company?.offers.get(qualification.crebo)?.has(code)).toBe(true)
              const recognised = company?.recognitions.some(
                ({ crebo: of, workProcesses: part, from = '2000-01-01', until = '2099-01-01' }) =>
                  of === qualification.crebo &&
                  (part === undefined || part.includes(code)) &&
                  from <= '2026-11-01' &&
                  until >= '2026-11-01',
              )
              expect(recognised).toBe(true)
            }
          }
          expect(leerbedrijven.flatMap(({ covers }) => codes(covers)).sort()).toEqual(codes(covered).sort()) // each once
          const all = [...codes(mastered), ...codes(covered), ...codes(remaining)]
          expect(new Set(all).size).toBe(all.length)
        }
      }),
      runs(120),
    )
  })

  test('is blocked if and only if it has a block, to verify if it only has questions', () => {
    fc.assert(
      fc.property(worlds, candidates, (records, candidate) => {
        const { routes, counts, blockedBy } = plan(records, candidate)
        for (const { status, blocks, questions, steps } of routes) {
          expect(status).toBe(blocks.length > 0 ? 'blocked' : questions.length > 0 ? 'to-verify' : 'possible')
          for (const { code } of blocks) expect(blockCodes).toContain(code)
          if (steps.length > 0) expect(new Set(codes(blocks))).toEqual(new Set(['recognition-missing']))
        }
        expect(counts.possible + counts.toVerify + counts.blocked).toBe(routes.length)
        expect(Object.values(blockedBy).reduce((sum, count) => sum + count, 0)).toBe(counts.blocked)
        expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length)
      }),
      runs(120),
    )
  })

  test('that is possible leaves nothing of a certificaat or diploma to learn, and has a school', () => {
    fc.assert(
      fc.property(worlds, candidates, (records, candidate) => {
        for (const { status, rung, workProcesses, school: chosen } of plan(records, candidate).routes) {
          if (status === 'blocked') continue
          expect(chosen).toBeDefined()
          expect(workProcesses.covered.length).toBeGreaterThan(0)
          if (rung > 1) expect(workProcesses.remaining).toEqual([])
        }
      }),
      runs(120),
    )
  })

  test('is in whole numbers, as JSON has it, and can be told to everybody', () => {
    fc.assert(
      fc.property(worlds, candidates, (records, candidate) => {
        for (const route of plan(records, candidate).routes.slice(0, 5)) {
          const numbers = JSON.stringify({ ...route, leerbedrijven: [], school: undefined }).match(/-?\d+\.\d+/g)
          expect(numbers).toBeNull()
          for (const language of ['nl', 'en'] as const) {
            for (const audience of ['candidate', 'adviser'] as const) {
              expect(renderRoute(route, { language, audience })).not.toMatch(/undefined|NaN|\[object/)
            }
          }
        }
      }),
      runs(40),
    )
  })
})

describe('the plan', () => {
  const shuffled = <T>(list: readonly T[], random: Iterator<number>): T[] =>
    list
      .map((one) => ({ one, at: random.next().value as number }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one)

  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(worlds, candidates, fc.infiniteStream(fc.nat()), (records, candidate, random) => {
        const mixed = {
          dossiers: shuffled(records.dossiers, random).map((one) => ({
            ...one,
            qualifications: shuffled(one.qualifications, random),
          })),
          certificates: shuffled(records.certificates, random),
          leerbedrijven: shuffled(records.leerbedrijven, random).map((one) => ({
            ...one,
            recognitions: shuffled(one.recognitions, random),
            offers: shuffled(one.offers, random),
          })),
          schools: shuffled(records.schools, random).map((one) => ({ ...one, offers: shuffled(one.offers, random) })),
        }
        expect(plan(mixed, candidate)).toEqual(plan(records, candidate))
      }),
      runs(80),
    )
  })

  test('one werkproces more that is mastered never adds to what is still needed', () => {
    fc.assert(
      fc.property(worlds, candidates, workProcess, (records, candidate, [number, code]) => {
        const more = { ...candidate, workProcesses: [...(candidate.workProcesses ?? []), number + code] }
        const before = neededBy(plan(records, candidate))
        for (const [target, codesAfter] of neededBy(plan(records, more))) {
          const known = before.get(target)
          if (known !== undefined) for (const one of codesAfter) expect(known.has(one)).toBe(true)
        }
      }),
      runs(80),
    )
  })
})

/** What is still needed for each target, by its outcome and number. */
function neededBy({ routes }: RoutePlan): Map<string, Set<string>> {
  return new Map(
    routes.map(({ id, workProcesses: { covered, remaining } }) => [
      id.split(':').slice(0, 2).join(':'),
      new Set([...codes(covered), ...codes(remaining)]),
    ]),
  )
}
