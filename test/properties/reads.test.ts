import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import type { Candidate, CriterionId, Outlook, PolicyInput, TravelMinutes, Vacancy } from 'passend'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Criterion, LimitCriterion } from '../../src/criteria/criterion.js'
import { limitCriteria } from '../../src/criteria/index.js'
import { combineLimits, type Limit, type LimitOwner } from '../../src/criteria/limit.js'
import { type Pair, pairOf } from '../../src/criteria/pair.js'
import { limitsByPlace, travel } from '../../src/criteria/travel.js'
import { parseCandidate, parseVacancy } from '../../src/domain/parse.js'
import { readPolicy } from '../../src/domain/policy.js'
import { type Context, createContext } from '../../src/prepare/context.js'
import { type Job, prepareJob } from '../../src/prepare/job.js'
import { type Person, preparePerson } from '../../src/prepare/person.js'
import { candidateArbitrary, outlookArbitrary, policyArbitrary, vacancyArbitrary } from '../support/arbitraries.js'
import { smallPlaces } from '../support/records.js'
import { runs } from '../support/runs.js'
import { competenceIds, smallTaxonomy } from '../support/taxonomy.js'

type AnyCriterion = Criterion | LimitCriterion

/** Their measures are functions of sums, so that `reads` speaks of their limits only. */
const summed: readonly CriterionId[] = ['competences', 'talents']

/** They have no limits. */
const limitless: readonly CriterionId[] = ['talents', 'outlook']

/** A planner of a caller's own. */
const planner: TravelMinutes = (from, to, means) =>
  Math.round(Math.abs(from.lat - to.lat) * 500 + Math.abs(from.lon - to.lon) * 100) + means.length

/** Whether to take, with a chance of so many in a thousand; the same for the same seed. */
function taker(seed: number, chance: number): () => boolean {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % 1000 < chance
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A record of which some parts, however deep, are as they are in another. */
function withPartsOf(other: unknown, one: unknown, take: () => boolean): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.map((item, index) => (index in other ? withPartsOf(other[index], item, take) : item))
  }
  if (!isRecord(one) || !isRecord(other)) return take() ? other : one
  const mixed: Record<string, unknown> = {}
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (key in one && key in other) mixed[key] = withPartsOf(other[key], one[key], take)
    else if (key in one !== take()) mixed[key] = one[key] ?? other[key]
  }
  return mixed
}

/** A record in which more is known: what stands in either of two, however deep. */
function both(one: unknown, other: unknown): unknown {
  if (!isRecord(one) || !isRecord(other)) return one
  return Object.fromEntries(
    [...Object.keys(one), ...Object.keys(other)].map((key) => [
      key,
      key in one && key in other ? both(one[key], other[key]) : (one[key] ?? other[key]),
    ]),
  )
}

/** A record, another one, and near copies of the first: with a little, some and much of the other. */
const kin = <T>(records: fc.Arbitrary<T>): fc.Arbitrary<unknown[]> =>
  fc
    .record({ drawn: fc.tuple(records, records, records), full: fc.boolean(), seed: fc.nat() })
    .map(({ drawn: [first, other, third], full, seed }) => {
      const one = full ? both(first, third) : first
      const copies = [10, 20, 40, 80, 300].map((chance, index) => withPartsOf(other, one, taker(seed + index, chance)))
      return [one, other, ...copies]
    })

/** Support of two kinds, so that what is offered often is what is needed. */
const ofTwoKinds = <T extends { kind: string }>(support: readonly T[] | undefined): T[] | undefined =>
  support?.map((one) => ({ ...one, kind: one.kind < 'g' ? 'jobcoach' : 'quiet-place' }))

/** People and work in which what is seldom read is read more often. */
const people = candidateArbitrary.map(({ wishes, supportNeeds, ...rest }) => ({
  ...rest,
  supportNeeds: ofTwoKinds(supportNeeds),
  wishes: wishes && {
    ...wishes,
    interests: wishes.interests?.map((interest) => interest.replace('koken', 'keukenhulp')),
    tasksDisliked: [...(wishes.tasksDisliked ?? []), 't:vaatwassen', ...competenceIds.slice(0, 2)],
  },
}))
const work = vacancyArbitrary.map(({ supportOffered, title, ...rest }) => ({
  ...rest,
  title: title === 'Kok' ? 'Keukenhulp' : title.replace('Lasser (m/v)', 'Keukenhulpp'),
  supportOffered: ofTwoKinds(supportOffered),
}))

interface Kin {
  readonly candidates: readonly unknown[]
  readonly vacancies: readonly unknown[]
  readonly policy: PolicyInput
  readonly asOf: string | undefined
  readonly planned: boolean
  readonly outlook: Outlook
}

const kinArbitrary: fc.Arbitrary<Kin> = fc.record({
  candidates: kin(people),
  vacancies: kin(work),
  policy: policyArbitrary,
  asOf: fc.constantFrom('2026-03-02', undefined),
  planned: fc.boolean(),
  outlook: outlookArbitrary,
})

/** Those of the records that are valid, made ready. A near copy can be one that no schema takes. */
function made({ candidates, vacancies, policy, asOf, planned, outlook }: Kin) {
  const context = createContext({
    policy: readPolicy(policy),
    taxonomy: smallTaxonomy,
    asOf,
    placeOf: (pc4) => smallPlaces[pc4],
    travelMinutes: planned ? planner : undefined,
    outlook,
  })
  const read = <T>(parsed: { value: T | undefined }): T[] => (parsed.value === undefined ? [] : [parsed.value])
  return {
    context,
    people: candidates
      .flatMap((one): Candidate[] => read(parseCandidate(one, 0, {})))
      .map((record) => preparePerson(record, context)),
    jobs: vacancies
      .flatMap((one): Vacancy[] => read(parseVacancy(one, 0, {})))
      .map((record) => prepareJob(record, context)),
  }
}

const owners: readonly LimitOwner[] = ['law', 'employer', 'candidate']

/** All that the engine asks of a criterion and that `reads` speaks of. */
function answers(criterion: AnyCriterion, pair: Pair): unknown[] {
  const parts = criterion.limits(pair)
  const limits: Limit[] = [
    combineLimits(parts),
    ...owners.map((mine) => combineLimits(parts.filter(({ owner }) => owner === mine))),
  ]
  if (!('measure' in criterion) || summed.includes(criterion.id)) return limits
  const measures = [pair.context.policy.unknown, 0, 1000].map((unknown) => criterion.measure(pair, unknown))
  return [...limits, ...measures, criterion.highest?.(pair), criterion.leftOut?.(pair)]
}

/** How often something was tried of a criterion, so that nothing holds for want of a case. */
class Tally {
  readonly #counts = new Map<CriterionId, number>()

  add(id: CriterionId): void {
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1)
  }

  expectEach(least: number, but: readonly CriterionId[] = []): void {
    for (const { id } of limitCriteria) {
      if (!but.includes(id)) expect(this.#counts.get(id) ?? 0, id).toBeGreaterThanOrEqual(least)
    }
  }
}

/** Each two of a list, and where the second of them stands. */
function* twos<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (const [index, one] of list.entries()) for (const other of list.slice(index + 1)) yield [one, other]
}

/**
 * Holds that two records which are alike in what a criterion reads get the same answers of it beside everyone. That the
 * answers can differ at all where they are not alike is counted too.
 */
function holdsOf<T extends Job | Person>(
  reads: (criterion: AnyCriterion, record: T) => unknown,
  sides: (all: ReturnType<typeof made>) => { records: readonly T[]; answersOf: (c: AnyCriterion, r: T) => unknown[] },
  empty: (context: Context) => T,
  unread: readonly CriterionId[],
): void {
  const [alike, alikeInSomething, different] = [new Tally(), new Tally(), new Tally()]
  fc.assert(
    fc.property(kinArbitrary, (input) => {
      const all = made(input)
      const { records, answersOf } = sides(all)
      const nobody = empty(all.context)
      for (const criterion of limitCriteria) {
        const nothing = reads(criterion, nobody)
        const known = new Map(
          records.map((record) => [record, { read: reads(criterion, record), got: answersOf(criterion, record) }]),
        )
        for (const [[a, one], [b, other]] of twos([...known])) {
          if (isDeepStrictEqual(a.record, b.record)) continue
          if (!isDeepStrictEqual(one.read, other.read)) {
            if (!isDeepStrictEqual(one.got, other.got)) different.add(criterion.id)
            continue
          }
          alike.add(criterion.id)
          if (!isDeepStrictEqual(one.read, nothing)) alikeInSomething.add(criterion.id)
          expect(other.got, criterion.id).toEqual(one.got)
        }
      }
    }),
    runs(150),
  )
  alike.expectEach(500)
  alikeInSomething.expectEach(100, unread)
  different.expectEach(50, unread)
}

describe('a criterion tells what it reads', () => {
  it('of a job: jobs that are alike in it get the same answers beside every person', () => {
    holdsOf<Job>(
      ({ reads }, job) => reads.job(job),
      ({ context, people, jobs }) => ({
        records: jobs,
        answersOf: (criterion, job) => people.map((person) => answers(criterion, pairOf(person, job, context))),
      }),
      (context) => prepareJob({ id: 'v', title: '-', employerId: 'e' }, context),
      ['talents'],
    )
  })

  it('of a job as a part of it that can stand for the job', () => {
    fc.assert(
      fc.property(kinArbitrary, (input) => {
        const { context, people, jobs } = made(input)
        for (const criterion of limitCriteria) {
          for (const job of jobs) {
            const part = criterion.reads.job(job) as Job
            expect(criterion.mayLimit?.job?.(part, context), criterion.id).toBe(criterion.mayLimit?.job?.(job, context))
            for (const person of people) {
              const [ofPart, ofWhole] = [part, job].map((one) => answers(criterion, pairOf(person, one, context)))
              expect(ofPart, criterion.id).toEqual(ofWhole)
            }
          }
        }
      }),
      runs(30),
    )
  })

  it('of a person: people that are alike in it get the same answers beside every job', () => {
    holdsOf<Person>(
      ({ reads }, person) => reads.person(person),
      ({ context, people, jobs }) => ({
        records: people,
        answersOf: (criterion, person) => jobs.map((job) => answers(criterion, pairOf(person, job, context))),
      }),
      (context) => preparePerson({ id: 'c' }, context),
      // of a person the outlook reads nothing at all
      ['talents', 'outlook'],
    )
  })
})

describe('a criterion that says it cannot limit', () => {
  const spared = { people: new Tally(), jobs: new Tally() }
  const limiting = new Tally()
  const broken = new Set<string>()

  beforeAll(() => {
    fc.assert(
      fc.property(kinArbitrary, (input) => {
        const { context, people, jobs } = made(input)
        for (const { id, limits, mayLimit } of limitCriteria) {
          const free = new Set<Person | Job>([
            ...people.filter((person) => mayLimit?.person?.(person, context) === false),
            ...jobs.filter((job) => mayLimit?.job?.(job, context) === false),
          ])
          for (const person of people) if (free.has(person)) spared.people.add(id)
          for (const job of jobs) if (free.has(job)) spared.jobs.add(id)
          for (const person of people) {
            for (const job of jobs) {
              if (limits(pairOf(person, job, context)).length === 0) continue
              limiting.add(id)
              if (free.has(person)) broken.add(`${id}: a person`)
              if (free.has(job)) broken.add(`${id}: a job`)
            }
          }
        }
      }),
      runs(100),
    )
  })

  it('has no must beside anyone', () => {
    expect([...broken]).toEqual([])
    limiting.expectEach(100, limitless)
  })

  it('is tried: each says it of someone, by whose asks it is about', () => {
    const byJob: CriterionId[] = ['competences', 'education', 'languages', 'credentials', 'experience', 'reservation']
    const byPerson = limitCriteria.map(({ id }) => id).filter((id) => !byJob.includes(id))
    spared.jobs.expectEach(50, byPerson)
    spared.people.expectEach(50, byJob)
  })
})

describe('a criterion that somebody asks nothing', () => {
  it('is the same to them beside everyone', () => {
    const quiet = new Tally()
    fc.assert(
      fc.property(kinArbitrary, (input) => {
        const { context, people, jobs } = made(input)
        const answersTo = (criterion: Criterion, pair: Pair) => [
          ...[context.policy.unknown, 0, 1000].map((unknown) => criterion.measure(pair, unknown)),
          criterion.highest?.(pair),
          criterion.leftOut?.(pair),
        ]
        for (const criterion of limitCriteria) {
          if (!('measure' in criterion)) continue
          const { asks, id } = criterion
          for (const person of people.filter((one) => asks?.person?.(one) === false)) {
            quiet.add(id)
            const all = jobs.map((job) => answersTo(criterion, pairOf(person, job, context)))
            for (const one of all) expect(one, id).toEqual(all[0])
          }
          for (const job of jobs.filter((one) => asks?.job?.(one) === false)) {
            quiet.add(id)
            const all = people.map((person) => answersTo(criterion, pairOf(person, job, context)))
            for (const one of all) expect(one, id).toEqual(all[0])
          }
        }
      }),
      runs(100),
    )
    quiet.expectEach(20, ['competences', 'talents', 'availability', 'reservation'])
  })
})

it('limits that are told for each part of a job apart are those of the whole', () => {
  let parts = 0
  fc.assert(
    fc.property(kinArbitrary, (input) => {
      const { context, people, jobs } = made(input)
      for (const { id, limits, limitsBy } of limitCriteria) {
        if (limitsBy === undefined) continue
        for (const person of people) {
          for (const job of jobs) {
            const apart = Object.entries(limitsBy).flatMap(([part, limitsOf]) => [
              ...limitsOf(pairOf(person, { [part]: job[part as keyof Job] } as unknown as Job, context)),
            ])
            parts += apart.length
            expect(apart, id).toEqual(limits(pairOf(person, job, context)))
          }
        }
      }
    }),
    runs(60),
  )
  expect(parts).toBeGreaterThan(100)
})

it('the limits of travel by place are those of travel', () => {
  let told = 0
  fc.assert(
    fc.property(kinArbitrary, (input) => {
      const { context, people, jobs } = made(input)
      for (const person of people) {
        const byPlace = limitsByPlace(person, context)
        for (const job of jobs) {
          const limits = travel.limits(pairOf(person, job, context))
          if (limits.length === 0) continue
          told++
          expect(byPlace(job.point)).toEqual(limits)
        }
      }
    }),
    runs(60),
  )
  expect(told).toBeGreaterThan(100)
})
