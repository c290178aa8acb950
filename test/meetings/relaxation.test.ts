import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Effort } from '../../src/meetings/solve/effort.js'
import { minimalSubset } from '../../src/meetings/solve/minimalSubset.js'
import type { PossibleMeeting, Problem } from '../../src/meetings/solve/problem.js'
import { Relaxation } from '../../src/meetings/solve/relaxation.js'
import { runs } from '../support/runs.js'

const roundCount = 4
const party = {
  least: fc.integer({ min: 0, max: 3 }),
  most: fc.integer({ min: 1, max: 4 }),
  rounds: fc.oneof(fc.constant(2 ** roundCount - 1), fc.integer({ min: 1, max: 2 ** roundCount - 1 })),
}

/** Six guests and four hosts with one kind of table; every pair may meet and is worth something. */
const problemArbitrary: fc.Arbitrary<Problem> = fc
  .record({
    guests: fc.array(fc.record({ ...party, needs: fc.constant(0) }), { minLength: 6, maxLength: 6 }),
    hosts: fc.array(fc.record({ ...party, kinds: fc.constant([0]) }), { minLength: 4, maxLength: 4 }),
    seats: fc.integer({ min: 1, max: 2 }),
    worth: fc.array(fc.tuple(fc.nat(1), fc.nat(3), fc.nat(9)), { minLength: 24, maxLength: 24 }),
  })
  .map(({ guests, hosts, seats, worth }) => ({
    rounds: roundCount,
    guests,
    hosts,
    kinds: [{ features: 0, seats, count: 4 }],
    meetings: worth.map(
      ([mutual, choices, fit], place): PossibleMeeting => ({
        guest: place % 6,
        host: Math.floor(place / 6),
        mutual,
        choices,
        fit,
      }),
    ),
  }))

const solved = (problem: Problem) =>
  Relaxation.of(
    problem,
    problem.hosts.map(({ kinds }) => kinds),
    new Effort(1e9),
  )

/** The same problem in which a meeting is never held: nobody of it is there in the other's rounds. */
const without = (problem: Problem, gone: ReadonlySet<number>): Problem => ({
  ...problem,
  meetings: problem.meetings.filter((_, index) => !gone.has(index)),
})

describe('the bound of a set of meetings', () => {
  it('is the same whether meetings are taken away one after another or were never there', () => {
    fc.assert(
      fc.property(problemArbitrary, fc.array(fc.nat(23), { maxLength: 12 }), (problem, taken) => {
        const relaxation = solved(problem)
        const gone = new Set<number>()
        for (const meeting of taken) {
          // A copy goes its own way.
          relaxation.copy().remove((meeting + 1) % 24)
          relaxation.remove(meeting)
          gone.add(meeting)
          expect(relaxation.worth).toEqual(solved(without(problem, gone)).worth)
          expect(relaxation.chosen).not.toContain(meeting)
        }
      }),
      runs(200),
    )
  })

  it('keeps what must stay: as if that were worth more than all else', () => {
    fc.assert(
      fc.property(problemArbitrary, fc.nat(23), fc.array(fc.nat(23), { maxLength: 8 }), (problem, at, taken) => {
        const relaxation = solved({ ...problem, guests: free(problem.guests), hosts: free(problem.hosts) })
        const { chosen } = relaxation
        const kept = chosen[at % Math.max(1, chosen.length)]
        if (kept === undefined) return
        const gone = new Set(taken.filter((one) => one !== kept))
        relaxation.keep(kept)
        for (const meeting of gone) relaxation.remove(meeting)
        expect(relaxation.chosen).toContain(kept)
        // Nobody lacks anything here, so a mutual choice that counts a hundred decides before all the others.
        const dear = problem.meetings.map((one, index) => (index === kept ? { ...one, mutual: one.mutual + 100 } : one))
        const other = solved(
          without({ ...problem, guests: free(problem.guests), hosts: free(problem.hosts), meetings: dear }, gone),
        )
        expect(relaxation.worth).toEqual({ ...other.worth, mutual: other.worth.mutual - 100 })
      }),
      runs(200),
    )
  })
})

const free = <T extends { readonly least: number }>(parties: readonly T[]): T[] =>
  parties.map((one) => ({ ...one, least: 0 }))

describe('a smallest part that breaks', () => {
  it('breaks, and breaks no more without any one of it', () => {
    fc.assert(
      // What breaks: any of some sets held whole. More never mends.
      fc.property(fc.array(fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }), { minLength: 1 }), (sets) => {
        const breaks = (some: readonly number[]) => sets.some((set) => set.every((one) => some.includes(one)))
        const part = minimalSubset([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], breaks)
        expect(breaks(part)).toBe(true)
        for (const one of part) expect(breaks(part.filter((other) => other !== one))).toBe(false)
      }),
      runs(300),
    )
  })

  it('is nothing where nothing is needed to break', () => {
    expect(minimalSubset([1, 2], () => true)).toEqual([])
    expect(minimalSubset([], () => true)).toEqual([])
  })
})
