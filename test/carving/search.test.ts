import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundOf } from '../../src/carving/bound.js'
import { compareChoices } from '../../src/carving/choiceOrder.js'
import type { FitTable } from '../../src/carving/fitTable.js'
import type { MovableTask } from '../../src/carving/movableTask.js'
import type { Problem } from '../../src/carving/problem.js'
import { type ClosedProblem, findBest } from '../../src/carving/search.js'
import { type Choice, choiceOf, isWhole } from '../../src/carving/value.js'
import { readCarvingConstraints } from '../../src/domain/carvingConstraints.js'
import { runs } from '../support/runs.js'

const SEED = 'passend'

/** Problems made of numbers alone: what people and tasks are plays no part in a search. */
const problemArbitrary: fc.Arbitrary<Problem> = fc
  .record({
    tasks: fc.integer({ min: 2, max: 9 }),
    people: fc.integer({ min: 1, max: 6 }),
    jobs: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ tasks, people, jobs }) => {
    const each = <T>(length: number, one: fc.Arbitrary<T>) => fc.array(one, { minLength: length, maxLength: length })
    const rare = fc.constantFrom(0, 0, 0, 0, 0, 0, 1)
    return fc.record({
      minutes: each(tasks, fc.constantFrom(15, 60, 150, 240, 240, 305, 480)),
      jobOf: each(tasks, fc.integer({ min: 0, max: jobs - 1 })),
      fit: each(tasks * people, fc.integer({ min: 0, max: 1000 })),
      standing: each(tasks * people, fc.constantFrom(0, 1, 2, 2, 2, 2, 2, 2)),
      liked: each(tasks * people, rare),
      mustLike: each(people, rare),
      mustNotDislike: each(people, rare),
      base: each(people, fc.constantFrom(0, 1, 2, 2, 2)),
      hours: each(
        people,
        fc.record({
          least: fc.constantFrom(0, 240, 480, 720),
          long: fc.constantFrom(0, 240, 5000),
          must: fc.boolean(),
        }),
      ),
      jobs: each(
        jobs,
        fc.record({ spare: fc.constantFrom(300, 600, 5000, 5000), scarcity: fc.constantFrom(undefined, 0, 3, 10, 10) }),
      ),
      shells: fc.integer({ min: 1, max: Math.min(2, jobs) }),
      constraints: fc.record({
        minHours: fc.constantFrom(0, 2, 4, 8),
        maxHours: fc.constantFrom(10, 16, 40),
        maxSourceJobs: fc.integer({ min: 1, max: 3 }),
        minOpened: fc.integer({ min: 1, max: 2 }),
        // Few points, so that choices are often worth the same.
        weights: fc.constantFrom(
          {},
          { eligible: 2, toVerify: 1, fit: 3, hours: 1, scarce: 1 },
          { eligible: 1000, toVerify: 0, fit: 0, hours: 0, scarce: 0 },
          { eligible: 0, fit: 0, hours: 0, scarce: 100 },
          { eligible: 700, toVerify: 700, fit: 2000, hours: 900, scarce: 300 },
        ),
      }),
    })
  })
  .map(({ minutes, jobOf, fit, standing, liked, mustLike, mustNotDislike, base, hours, jobs, shells, constraints }) => {
    const table: FitTable = {
      members: base.map((_, row) => ({ id: `p${row}`, asked: `p${row}`, record: { id: `p${row}` } })),
      tasks: minutes.map((long, column) => ({ key: `j${jobOf[column]}/t${column}`, minutes: long }) as MovableTask),
      fit: Uint16Array.from(fit),
      standing: Uint8Array.from(standing),
      liked: Uint8Array.from(liked),
      disliked: Uint8Array.from(liked, (one) => 1 - one),
      mustLike: Uint8Array.from(mustLike),
      mustNotDislike: Uint8Array.from(mustNotDislike),
      hours: hours.map(({ least, long, must }) => {
        const most = least + long
        const away = (at: number) => Math.max(0, least - at, at - most)
        return { least, most, must, fit: (at: number) => Math.max(0, 1000 - 2 * away(at)) }
      }),
    }
    return {
      table,
      constraints: readCarvingConstraints(constraints),
      columns: minutes.map((_, column) => column),
      jobOf: Int32Array.from(jobOf),
      jobs: jobs.map(({ spare, scarcity }, at) => ({ id: `j${at}`, spare, scarcity, shell: at % shells })),
      shells,
      base: Uint8Array.from(base),
    }
  })

/** A problem that stands open already, and one in which everyone passes until it is opened. */
const closed = (problem: Problem): ClosedProblem => ({
  problem: { ...problem, base: new Uint8Array(problem.base.length).fill(2) },
  open: () => problem,
})

function everyChoice(problem: Problem): Choice[] {
  const sets = Array.from({ length: 2 ** problem.columns.length - 1 }, (_, at) => at + 1)
  return sets
    .map((set) =>
      choiceOf(
        problem.columns.filter((_, at) => set & (1 << at)),
        problem,
      ),
    )
    .filter(isWhole)
}

const first = (choices: readonly Choice[]): Choice | undefined =>
  [...choices].sort((a, b) => compareChoices(a, b, SEED))[0]
const told = (choice: Choice | undefined) =>
  choice && { value: choice.value, columns: [...choice.columns].sort((a, b) => a - b) }

describe('the search', () => {
  test('finds the first of all choices, in the stated order, and proves it', () => {
    let found = 0
    fc.assert(
      fc.property(problemArbitrary, (problem) => {
        const best = first(everyChoice(problem))
        const result = findBest([closed(problem)], 1_000_000, SEED, undefined)
        expect(told(result.choice)).toEqual(told(best))
        expect([result.exact, result.bound]).toEqual([true, best?.value.total ?? 0])
        if (best !== undefined) found++
      }),
      runs(1000),
    )
    // Of most of these problems there is a function at all.
    expect(found).toBeGreaterThan(400)
  })

  test('finds the best of several problems', () => {
    fc.assert(
      fc.property(problemArbitrary, problemArbitrary, (one, other) => {
        const best = first([...everyChoice(one), ...everyChoice(other)])
        const result = findBest([closed(one), closed(other)], 1_000_000, SEED, undefined)
        expect(result.choice?.value.total).toBe(best?.value.total)
      }),
      runs(150),
    )
  })

  test('that ends too soon has a choice that is one, and a bound that holds', () => {
    fc.assert(
      fc.property(problemArbitrary, fc.integer({ min: 0, max: 40 }), (problem, maxNodes) => {
        const best = first(everyChoice(problem))
        const { choice, bound, exact } = findBest([closed(problem)], maxNodes, SEED, undefined)
        if (choice !== undefined) {
          expect(isWhole(choice)).toBe(true)
          expect(choice.value.total).toBeLessThanOrEqual(best?.value.total ?? -1)
        }
        expect(bound).toBeGreaterThanOrEqual(best?.value.total ?? 0)
        if (exact) expect(told(choice)).toEqual(told(best))
      }),
      runs(300),
    )
  })

  test('is not exact where something is bounded and not searched', () => {
    fc.assert(
      fc.property(problemArbitrary, fc.integer({ min: 0, max: 50_000 }), (problem, beyond) => {
        const { choice, bound, exact } = findBest([closed(problem)], 1_000_000, SEED, beyond)
        expect(exact).toBe(beyond < (choice?.value.total ?? 0))
        expect(bound).toBe(Math.max(beyond, choice?.value.total ?? 0))
      }),
      runs(50),
    )
  })

  test('does not depend on the order of the columns', () => {
    fc.assert(
      fc.property(problemArbitrary, (problem) => {
        const turned = { ...problem, columns: [...problem.columns].reverse() }
        const [one, other] = [problem, turned].map(
          (each) => findBest([closed(each)], 1_000_000, SEED, undefined).choice,
        )
        expect(told(other)).toEqual(told(one))
      }),
      runs(100),
    )
  })
})

test('the bound of any branch is at least what each of its choices is worth', () => {
  fc.assert(
    fc.property(problemArbitrary, fc.nat(), fc.nat(), (problem, many, mask) => {
      const next = many % (problem.columns.length + 1)
      const chosen = problem.columns.slice(0, next).filter((_, at) => mask & (1 << at))
      const { minMinutes, maxMinutes } = problem.constraints
      const later = new Set(problem.columns.slice(next))
      const inBranch = everyChoice(problem).filter(
        ({ columns }) =>
          chosen.every((one) => columns.includes(one)) &&
          columns.every((one) => chosen.includes(one) || later.has(one)),
      )
      const bound = boundOf(problem, { chosen, next, least: minMinutes, most: maxMinutes })
      for (const { value, eligible } of inBranch) {
        expect(bound?.total).toBeGreaterThanOrEqual(value.total)
        expect(bound?.eligible).toBeGreaterThanOrEqual(eligible)
      }
    }),
    runs(5000),
  )
})

test('a bound charges for those whom every choice must lose, and for nobody twice', () => {
  // Four tasks of four hours; two of them block one person, the two others another. Eight hours lose one of the two.
  const hours = { least: 0, most: 5000, must: false, fit: () => 1000 }
  const members = ['p0', 'p1'].map((id) => ({ id, asked: id, record: { id } }))
  const zeros = (size: number) => new Uint8Array(size)
  const problem: Problem = {
    table: {
      members,
      tasks: [0, 1, 2, 3].map((at) => ({ key: `j/t${at}`, minutes: 240 }) as MovableTask),
      fit: new Uint16Array(8),
      standing: Uint8Array.from([0, 0, 2, 2, 2, 2, 0, 0]),
      liked: zeros(8),
      disliked: zeros(8),
      mustLike: zeros(2),
      mustNotDislike: zeros(2),
      hours: [hours, hours],
    },
    constraints: readCarvingConstraints({
      minHours: 8,
      maxHours: 8,
      weights: { eligible: 1000, toVerify: 1000, fit: 0, hours: 0, scarce: 0 },
    }),
    columns: [0, 1, 2, 3],
    jobOf: new Int32Array(4),
    jobs: [{ id: 'j', spare: 5000, scarcity: 10, shell: 0 }],
    shells: 1,
    base: Uint8Array.from([2, 2]),
  }
  // 2000 less 1000; and 1 for what rounding may add.
  expect(boundOf(problem, { chosen: [], next: 0, least: 480, most: 480 })?.total).toBe(1001)
  expect(findBest([closed(problem)], 1000, SEED, undefined).choice?.value.total).toBe(1000)
})
