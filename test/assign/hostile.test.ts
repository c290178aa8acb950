import * as fc from 'fast-check'
import { type AssignOptions, assign, type Fit, type Fits, verifyDivision } from 'passend/assign'
import { describe, expect, test } from 'vitest'
import { runs } from '../support/runs.js'
import { objectives } from './worlds.js'

const scored = (candidateId: string, vacancyId: string, score: number, status: Fit['status'] = 'eligible'): Fit => ({
  candidateId,
  vacancyId,
  status,
  score,
})
const good = [scored('a', 'x', 500), scored('b', 'x', 400)]
const codesOf = (given: readonly unknown[]) => assign(given as Fit[]).issues.map(({ code, path }) => [code, path])
const refusal = (code: string) => expect.objectContaining({ code })

describe('what is no match', () => {
  test.each([
    ['nothing', null, 'wrong-type', ''],
    ['a text', 'a x 500', 'wrong-type', ''],
    ['a score above 1000', scored('a', 'x', 1001), 'out-of-range', 'score'],
    ['a score below 0', scored('a', 'x', -1), 'out-of-range', 'score'],
    ['a score that is not whole', scored('a', 'x', 1.5), 'out-of-range', 'score'],
    ['a score that is no number', scored('a', 'x', Number.NaN), 'out-of-range', 'score'],
    ['a status that there is not', scored('a', 'x', 5, 'perfect' as Fit['status']), 'unknown-value', 'status'],
    ['a status of the prototype', scored('a', 'x', 5, 'toString' as Fit['status']), 'unknown-value', 'status'],
    ['an id with a space', scored('a b', 'x', 5), 'wrong-format', 'candidateId'],
    ['no vacancy', scored('a', undefined as unknown as string, 5), 'wrong-format', 'vacancyId'],
    ['a ranking without matches', { for: { candidateId: 'a' }, matches: 3 }, 'wrong-type', 'matches'],
    ['a ranking for nobody', { for: null, matches: [] }, 'wrong-format', 'for'],
  ])('%s is an issue, and the rest goes on', (_, wrong, code, path) => {
    expect(codesOf([wrong, ...good])).toEqual([[code, path]])
    // The place in the list, and the places that the good ones get.
    const division = assign([wrong, ...good] as Fit[])
    expect(division.issues[0]?.index).toBe(0)
    expect(division.pairs.map(({ candidateId }) => candidateId)).toEqual(['a'])
  })

  test('a match in a ranking is told by where it stands', () => {
    const ranking = { for: { candidateId: 'a' }, matches: [good[0], scored('a', 'y', 2000)] }
    expect(codesOf([ranking])).toEqual([['out-of-range', 'matches[1].score']])
  })

  test('getters and proxies that throw are issues that repeat nothing of them', () => {
    const thrower = {
      get score(): number {
        throw new Error('secret')
      },
    }
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const { issues } = assign([thrower, proxy, ...good] as Fit[])
    expect(issues.map(({ code }) => code)).toEqual(['unreadable', 'unreadable'])
    expect(JSON.stringify(issues)).not.toContain('secret')
  })

  test('a score that changes while it is read is read once', () => {
    let reads = 0
    const shifty = {
      ...scored('a', 'y', 0),
      get score() {
        return reads++ === 0 ? 700 : Number.NaN
      },
    }
    expect(assign([shifty, ...good]).counts.fit).toBe(700 + 400)
  })

  test('a thousand issues are enough', () => {
    const { issues } = assign(Array.from({ length: 3000 }, () => null) as unknown as Fit[])
    expect(issues).toHaveLength(1001)
    expect(issues.at(-1)).toMatchObject({ code: 'too-many', got: '2000 more, left out' })
  })

  test('anything at all gives a division or a PassendError', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (given, options) => {
        try {
          const division = assign(given as Fits, options as AssignOptions)
          expect(division.proof.exact || division.method !== 'optimum').toBe(true)
        } catch (error) {
          expect(error).toMatchObject({ name: 'PassendError' })
        }
      }),
      runs(500),
    )
  })
})

describe('a pair that comes twice', () => {
  test('counts once: both directions of the same rankings give the same as one', () => {
    const forward = [
      { for: { candidateId: 'a' }, matches: [good[0]!] },
      { for: { candidateId: 'b' }, matches: [good[1]!] },
    ]
    const back = { for: { vacancyId: 'x' }, matches: good }
    expect(assign([...forward, back])).toEqual(assign(forward))
  })

  test('counts with the lower score and the more cautious status if the two differ, whichever came first', () => {
    const three = [scored('a', 'x', 700), scored('a', 'x', 600, 'to-verify'), scored('a', 'x', 650)]
    for (const matches of [three, [...three].reverse()]) {
      const { pairs, issues } = assign(matches)
      expect(pairs).toMatchObject([{ score: 600, status: 'to-verify' }])
      expect(issues.map(({ code }) => code)).toEqual(['contradiction'])
    }
    expect(assign([...three, scored('a', 'x', 900, 'blocked')]).pairs).toEqual([])
  })
})

describe('options', () => {
  const wrong: [string, unknown][] = [
    ['one that there is not', { objectives: 'total-fit' }],
    ['an objective that there is not', { objective: 'fastest' }],
    ['a method that there is not', { method: 'lottery' }],
    ['no places at all', { places: 'two' }],
    ['negative places', { places: { x: -1 } }],
    ['half a place', { places: { x: 0.5 } }],
    ['places that are no number', { places: () => 'two' }],
    ['too many places', { places: new Map([['x', 1_000_001]]) }],
    ['places that throw', { places: () => JSON.parse('{') }],
    ['a lowest score above 1000', { minScore: 1001 }],
    ['a seed that is no text', { seed: 3 }],
    ['fixed pairs that are no list', { fixed: 'a x' }],
    ['a fixed pair without an id', { fixed: [{ candidateId: 'a' }] }],
    ['a forbidden pair that is none', { forbidden: [null] }],
    ['a fixed pair of somebody unknown', { fixed: [{ candidateId: 'nobody', vacancyId: 'x' }] }],
    ['a fixed pair that is also forbidden', { fixed: [good[0]], forbidden: [good[0]] }],
    ['more fixed pairs than places', { fixed: good }],
    ['a fixed pair where there is no place', { fixed: [good[0]], places: { x: 0 } }],
  ]
  test.each(wrong)('%s is refused, with how to mend it', (_, options) => {
    expect(() => assign(good, options as AssignOptions)).toThrow(refusal('invalid-option'))
  })

  test('two fixed pairs of one person, and one that is blocked, are refused', () => {
    const two = [scored('a', 'x', 500), scored('a', 'y', 500), scored('b', 'y', 1, 'blocked')]
    expect(() => assign(two, { fixed: two.slice(0, 2) })).toThrow(refusal('invalid-option'))
    expect(() => assign(two, { fixed: two.slice(2) })).toThrow(refusal('invalid-option'))
  })

  test('the same fixed pair twice is one, and a forbidden pair of somebody unknown is an issue', () => {
    const pair = { candidateId: 'b', vacancyId: 'x' }
    const unknown = { candidateId: 'nobody', vacancyId: 'x' }
    const division = assign(good, { fixed: [pair, pair], forbidden: [unknown] })
    expect(division.pairs).toMatchObject([{ candidateId: 'b', fixed: true }])
    expect(division.issues).toMatchObject([{ code: 'unknown-value', path: 'forbidden[0]', severity: 'warning' }])
    expect(division.terms.forbidden).toEqual([])
  })

  test('keys of the prototype are no places', () => {
    const odd = [scored('a', 'constructor', 500), scored('b', '__proto__', 400)]
    expect(assign(odd, { places: {} }).counts).toMatchObject({ places: 2, placed: 2 })
  })
})

describe('a vacancy that hires openly', () => {
  const place = { vacancyId: 'open', employerId: 'e', title: 't', travel: 'none' as const, conditions: [] }
  const ranking = { for: { candidateId: 'a' }, matches: [good[0]!], openHiring: [place] }
  test('is not divided: it stands apart in a ranking, and whatever asks to divide it is refused', () => {
    expect(assign([ranking]).vacancies.map(({ vacancyId }) => vacancyId)).toEqual(['x'])
    const refused = refusal('open-hiring-is-not-ranked')
    expect(() => assign([ranking, scored('b', 'open', 400)])).toThrow(refused)
    expect(() => assign([ranking], { places: { open: 2 } })).toThrow(refused)
    expect(() => assign([ranking], { fixed: [{ candidateId: 'a', vacancyId: 'open' }] })).toThrow(refused)
  })
})

describe('shapes that are hard', () => {
  /** Numbers that look drawn, the same on every machine. */
  const drawn = (seed: number) => {
    let state = seed
    return (end: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state % end
    }
  }

  test('nothing gives nothing', () => {
    const division = assign([])
    expect(division).toMatchObject({ pairs: [], unplaced: [], vacancies: [], proof: { exact: true } })
    expect(verifyDivision([], division).optimal).toBe(true)
  })

  test('a chain in which placing one more moves everybody, two thousand long', () => {
    // Person n fits job n and a little better job n - 1; the last person fits only the last job but one.
    const length = 2000
    const matches = Array.from({ length }, (_, at) => [
      scored(`p${at}`, `j${at}`, 500),
      ...(at > 0 ? [scored(`p${at}`, `j${at - 1}`, 501)] : []),
    ]).flat()
    for (const objective of objectives) {
      const division = assign(matches, { objective })
      // All are placed, and each in the job of their own number: there is no other way to place the first. Only by the sum it is
      // better to leave the first without a place, for 501 instead of 500 for all others.
      const all = { placed: length, fit: 500 * length }
      const allButOne = { placed: length - 1, fit: 501 * (length - 1) }
      expect(division.counts).toMatchObject(objective === 'total-fit' ? allButOne : all)
      expect(verifyDivision(matches, division).optimal).toBe(true)
    }
  })

  test('everybody equal: as many as there are places, and the lots choose', () => {
    const matches = Array.from({ length: 300 }, (_, at) =>
      [0, 1, 2].map((job) => scored(`p${at}`, `j${job}`, 600)),
    ).flat()
    const places = { j0: 40, j1: 40, j2: 40 }
    const given = (seed: string) => assign(matches, { places, seed })
    expect(given('een').counts).toMatchObject({ placed: 120, fit: 120 * 600 })
    const placed = (seed: string) => given(seed).pairs.map(({ candidateId }) => candidateId)
    // Other lots, other people: nobody is last for ever.
    expect(new Set([...placed('een'), ...placed('twee'), ...placed('drie')]).size).toBeGreaterThan(200)
  })

  test('a hundred thousand pairs, by every objective, proved', () => {
    const below = drawn(7)
    const matches: Fit[] = []
    for (let person = 0; person < 5000; person++) {
      const jobs = new Set<number>()
      // The lower its number, the more a job is in demand.
      while (jobs.size < 20) jobs.add(Math.floor((below(1500) * below(1500)) / 1500))
      for (const job of jobs) matches.push(scored(`p${person}`, `j${job}`, 200 + below(700)))
    }
    expect(matches).toHaveLength(100_000)
    const places = (id: string) => 1 + (Number(id.slice(1)) % 4)
    for (const objective of objectives) {
      const division = assign(matches, { objective, places })
      expect(division.proof.exact).toBe(true)
      expect(verifyDivision(matches, division)).toEqual({ feasible: true, optimal: true, faults: [] })
    }
  })
})
