import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Effort } from '../../src/meetings/solve/effort.js'
import { fewestWaits } from '../../src/meetings/solve/fewestWaits.js'
import { hold } from '../../src/meetings/solve/hold.js'
import type { Problem } from '../../src/meetings/solve/problem.js'
import { runs } from '../support/runs.js'

/** One guest who is there in three rounds, with a host in the first and one in the third: they must wait in the second. */
const waiting: Problem = {
  rounds: 3,
  guests: [{ least: 2, most: 2, rounds: 0b111, needs: 0 }],
  hosts: [
    { least: 1, most: 3, rounds: 0b001, kinds: [0] },
    { least: 1, most: 3, rounds: 0b100, kinds: [0] },
  ],
  kinds: [{ features: 0, seats: 1, count: 2 }],
  meetings: [
    { guest: 0, host: 0, mutual: 0, choices: 0, fit: 1 },
    { guest: 0, host: 1, mutual: 0, choices: 0, fit: 1 },
  ],
}
/** The same with both hosts in the first round only: the two meetings cannot both be. */
const clashing: Problem = { ...waiting, hosts: waiting.hosts.map((host) => ({ ...host, rounds: 0b001 })) }
const held = (problem: Problem, steps: number) => hold(problem, [0, 1], [[0], [0]], new Effort(steps), 'best')

describe('holding meetings', () => {
  it('says that all was tried only where it was', () => {
    expect(held(waiting, 1000)).toMatchObject({ held: { waits: 1 }, complete: true })
    // The first way is found at once; whether there is a better one is not looked for.
    expect(held(waiting, 8)).toMatchObject({ held: { waits: 1 }, complete: false })
    expect(held(clashing, 1000)).toEqual({ held: undefined, complete: true })
    expect(held(clashing, 8)).toEqual({ held: undefined, complete: false })
  })
})

/** Three guests and three hosts, who may all meet, with seats for one or two; who is there when is drawn. */
const problemArbitrary: fc.Arbitrary<Problem> = fc
  .record({
    rounds: fc.integer({ min: 2, max: 6 }),
    guests: fc.array(fc.integer({ min: 1, max: 63 }), { minLength: 3, maxLength: 3 }),
    hosts: fc.array(fc.integer({ min: 1, max: 63 }), { minLength: 3, maxLength: 3 }),
    seats: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ rounds, guests, hosts, seats }) => {
    const party = (bits: number) => ({ least: 0, most: 9, rounds: bits & (2 ** rounds - 1) })
    return {
      rounds,
      guests: guests.map((bits) => ({ ...party(bits), needs: 0 })),
      hosts: hosts.map((bits) => ({ ...party(bits), kinds: [0] })),
      kinds: [{ features: 0, seats, count: 3 }],
      meetings: Array.from({ length: 9 }, (_, at) => ({
        guest: at % 3,
        host: Math.floor(at / 3),
        mutual: 0,
        choices: 0,
        fit: 1,
      })),
    }
  })

/** The fewest waits with which meetings can be held, by trying every round for each; undefined if they cannot be. */
function leastWaits(
  { rounds, guests, hosts, kinds, meetings }: Problem,
  chosen: readonly number[],
): number | undefined {
  const isIn = (bits: number | undefined, round: number) => (((bits ?? 0) >> round) & 1) === 1
  const put: { readonly guest: number; readonly host: number; readonly round: number }[] = []
  let best: number | undefined
  const waits = () =>
    guests.reduce((sum, { rounds: there }, guest) => {
      const own = put.filter((one) => one.guest === guest).map(({ round }) => round)
      for (let round = Math.min(...own); round < Math.max(...own); round++)
        if (isIn(there, round) && !own.includes(round)) sum++
      return sum
    }, 0)
  const from = (place: number): void => {
    if (place === chosen.length) {
      best = Math.min(best ?? Number.POSITIVE_INFINITY, waits())
      return
    }
    const { guest, host } = meetings[chosen[place] as number] as Problem['meetings'][number]
    for (let round = 0; round < rounds; round++) {
      if (!isIn(guests[guest]?.rounds, round) || !isIn(hosts[host]?.rounds, round)) continue
      if (put.some((one) => one.guest === guest && one.round === round)) continue
      if (put.filter((one) => one.host === host && one.round === round).length >= (kinds[0]?.seats ?? 0)) continue
      put.push({ guest, host, round })
      from(place + 1)
      put.pop()
    }
  }
  from(0)
  return best
}

describe('the fewest waits', () => {
  it('are not given up for a way that is found later', () => {
    // The first host is there in round 1 only, the second in 3 and 5: one wait, or three.
    const guest = { least: 0, most: 2, rounds: 0b11111, needs: 0 }
    const hosts = [0b00001, 0b10100].map((rounds) => ({ least: 0, most: 2, rounds, kinds: [0] }))
    const wanted = { below: Number.POSITIVE_INFINITY, enough: 0 }
    const found = fewestWaits(
      { ...waiting, rounds: 5, guests: [guest], hosts },
      [0, 1],
      [1, 1],
      wanted,
      new Effort(1e6),
    )
    expect(found).toMatchObject({ waits: 1, complete: true })
  })

  const chosenArbitrary = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 1, maxLength: 6 })

  it('are as few as can be, by trying every round for each meeting; or none can be found where none is', () => {
    let [possible, impossible] = [0, 0]
    fc.assert(
      fc.property(problemArbitrary, chosenArbitrary, (problem, chosen) => {
        const expected = leastWaits(problem, chosen)
        if (expected === undefined) impossible++
        else possible++
        const seats = problem.hosts.map(() => problem.kinds[0]?.seats ?? 0)
        // Without the moves that nearly always find a way first.
        const wanted = { below: Number.POSITIVE_INFINITY, enough: 0 }
        const found = fewestWaits(problem, chosen, seats, wanted, new Effort(1e9))
        expect(found.complete).toBe(true)
        expect(found.rounds === undefined ? undefined : found.waits).toBe(expected)
        const seating = problem.hosts.map(({ kinds }) => kinds)
        const holding = hold(problem, chosen, seating, new Effort(1e9), 'best')
        expect(holding.complete).toBe(true)
        expect(holding.held?.waits).toBe(expected)
        if (holding.held !== undefined) expect([...holding.held.rounds.keys()].sort()).toEqual(chosen)
      }),
      runs(500),
    )
    // Or one half was never tried.
    expect(possible).toBeGreaterThan(50)
    expect(impossible).toBeGreaterThan(50)
  })
})
