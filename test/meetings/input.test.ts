import * as fc from 'fast-check'
import { createMatcher, PassendError } from 'passend'
import { type MeetingsInput, planMeetings } from 'passend/meetings'
import { describe, expect, it } from 'vitest'
import { candidate, vacancy } from '../support/records.js'
import { runs } from '../support/runs.js'
import { inputOf, match, plainWorld } from './world.js'

const world = plainWorld(2, 2, 2, 1)
const plan = (rest: object) => planMeetings(inputOf(world, rest as Partial<MeetingsInput>))
const told = (rest: object) => plan(rest).issues.map(({ code, record, path }) => `${code} ${record} ${path}`)
const thrown = (rest: object): PassendError => {
  try {
    plan(rest)
  } catch (error) {
    return error as PassendError
  }
  throw new Error('nothing was thrown')
}

describe('what is wrong with records', () => {
  it('is told, and the rest goes on', () => {
    const candidates = [
      'p1',
      { id: 'p2', rounds: [1, 9] },
      { id: '' },
      7,
      { id: 'p1' },
      { id: '111222333' },
      { id: 'p3', name: 'x' },
    ]
    const { issues, candidates: days } = plan({ candidates })
    expect(issues.map(({ code, index }) => [code, index])).toEqual([
      // An empty text is absent.
      ['required', 2],
      ['not-an-object', 3],
      ['duplicate-id', 4],
      // Nine digits that pass the elfproef could be a burgerservicenummer.
      ['looks-like-bsn', 5],
      ['forbidden-attribute', 6],
      // There are two rounds.
      ['out-of-range', 1],
    ])
    expect(days.map(({ id }) => id)).toEqual(['p1', 'p2'])
    expect(plan({ candidates: ['111222333'], allowBsnLikeIds: true }).candidates).toHaveLength(1)
  })

  it('is told of tables, and of employers who ask for one', () => {
    const event = {
      ...world.event,
      tables: [{ id: 't1' }, { id: 't1', seats: 1 }, { id: 't2', seats: 0 }, { id: 't3' }],
    }
    expect(told({ event })).toEqual(['duplicate-id table id', 'out-of-range table seats'])
    const asking = (first: string, second: string) =>
      world.employers.map((one, place) => ({ ...one, table: place === 0 ? first : second }))
    expect(told({ employers: asking('t9', 't2') })).toEqual(['unknown-value employer table'])
    // Two who ask for one table both get one from the plan: neither came first.
    const both = plan({ employers: asking('t1', 't1') })
    expect(both.issues.map(({ code }) => code)).toEqual(['contradiction', 'contradiction'])
    expect(both.employers.map(({ tableId }) => tableId).sort()).toEqual(['t1', 't2'])
  })

  it('is told of choices, entry by entry', () => {
    const choices = [
      { by: 'candidate', id: 'p1', chooses: [{ employer: 'e1' }, { employer: 'e9' }, 'e2', { candidate: 'p2' }] },
      { by: 'candidate', id: 'p9' },
      { by: 'nobody', id: 'p1' },
      { by: 'employer', id: 'e1', refuses: [{ candidate: 'p2' }] },
      { by: 'employer', id: 'e1', refuses: [] },
    ]
    expect(told({ choices })).toEqual([
      'unknown-value choices chooses[1]',
      'not-an-object choices chooses[2]',
      'unknown-value choices chooses[3]',
      'unknown-value choices id',
      'unknown-value choices by',
      'duplicate-entry choices id',
    ])
    // What can be read counts.
    expect(plan({ choices }).meetings).toContainEqual(
      expect.objectContaining({ candidateId: 'p1', employerId: 'e1', because: 'candidate-chose' }),
    )
  })

  it('is told of matches; of two of one pair the worse counts, whichever came first', () => {
    const bad = [
      { ...match('p1', 'v-e1', 1), score: 1001 },
      { ...match('p1', 'v-e1', 1), score: 1.5 },
      null,
      { matches: [3] },
    ]
    expect(plan({ matches: bad }).issues.map(({ code }) => code)).toEqual([
      'out-of-range',
      'wrong-type',
      'not-an-object',
      'not-an-object',
    ])
    const two = [match('p1', 'v-e1', 900), match('p1', 'v-e1', 100)]
    for (const matches of [two, [...two].reverse()])
      expect(plan({ matches }).meetings).toMatchObject([{ candidateId: 'p1', fit: 100 }])
    const blocked = [match('p1', 'v-e1', 900, 'blocked'), match('p1', 'v-e1', 100)]
    for (const matches of [blocked, [...blocked].reverse()]) expect(plan({ matches }).meetings).toEqual([])
  })

  it('is told of whom and what a matcher does not hold', () => {
    const matcher = createMatcher()
    matcher.addCandidates([candidate('p1')])
    matcher.addVacancies([vacancy('v-e1', { employerId: 'e1' })])
    const { matches: _, ...rest } = world
    const { issues, meetings } = planMeetings({ ...rest, matcher })
    expect(issues.map(({ code, record, id }) => `${code} ${record} ${id}`)).toEqual([
      'unknown-value employer e2',
      'unknown-value candidate p2',
    ])
    expect(meetings).toMatchObject([{ candidateId: 'p1', employerId: 'e1', about: { title: 'Functie v-e1' } }])
  })

  it('takes rankings for their matches', () => {
    const matcher = createMatcher()
    matcher.addCandidates([candidate('p1'), candidate('p2')])
    matcher.addVacancies([vacancy('v-e1', { employerId: 'e1' }), vacancy('v-e2', { employerId: 'e2' })])
    const rankings = ['p1', 'p2'].map((id) => matcher.rankVacancies(id))
    expect(plan({ matches: rankings }).objective).toEqual(plan({ matches: undefined, matcher }).objective)
  })

  it('never says what stands in a text', () => {
    const secret = 'geheim-verhaal'
    const { issues } = plan({ candidates: [{ id: `${secret} x` }, { id: 'p1', needs: [secret] }], choices: [secret] })
    expect(issues).toHaveLength(3)
    expect(JSON.stringify(issues)).not.toContain(secret)
  })
})

describe('what is wrong with an event or an option', () => {
  it.each([
    [{ event: undefined }, 'invalid-record', 'an object'],
    [{ event: { rounds: [] } }, 'invalid-record', 'id'],
    [{ event: { id: 'e', rounds: [{ start: '9:00', minutes: 10 }] } }, 'invalid-record', 'rounds[0].start'],
    [
      {
        event: {
          id: 'e',
          rounds: [
            { start: '09:00', minutes: 30 },
            { start: '09:20', minutes: 10 },
          ],
        },
      },
      'invalid-record',
      'in turn',
    ],
    [
      {
        event: {
          id: 'e',
          rounds: Array.from({ length: 31 }, (_, at) => ({
            start: `${10 + Math.floor(at / 6)}:${at % 6}0`,
            minutes: 10,
          })),
        },
      },
      'invalid-record',
      'at most 30 rounds',
    ],
    [{ candidates: 'p1' }, 'invalid-option', "'candidates'"],
    [{ employers: {} }, 'invalid-option', "'employers'"],
    [{ choices: 3 }, 'invalid-option', "'choices'"],
    [{ matches: 3 }, 'invalid-option', "'matches'"],
    [{ matcher: {} }, 'invalid-option', "'matcher'"],
    [{ leastFit: 0 }, 'invalid-option', "'leastFit'"],
    [{ maxSteps: -1 }, 'invalid-option', "'maxSteps'"],
    [{ seed: 1 }, 'invalid-option', "'seed'"],
    [{ sead: 'x' }, 'invalid-option', "'sead'"],
    [
      {
        candidates: Array.from({ length: 1001 }, (_, at) => `p${at}`),
        employers: Array.from({ length: 100 }, (_, at) => `e${at}`),
      },
      'invalid-option',
      'at most 100000 pairs',
    ],
    [{ candidates: Array.from({ length: 2001 }, (_, at) => `p${at}`) }, 'invalid-option', 'at most 2000'],
  ])('throws what was expected: %j', (rest, code, part) => {
    const error = thrown(rest)
    expect(error).toBeInstanceOf(PassendError)
    expect(error.code).toBe(code)
    expect(error.message).toContain(part)
    expect(error.advice).not.toBe('')
  })
})

describe('hostile input', () => {
  it('throws nothing but a PassendError, whatever comes', () => {
    const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 })
    fc.assert(
      fc.property(fc.array(anything), fc.array(anything), fc.array(anything), fc.array(anything), (...lists) => {
        const [candidates, employers, choices, matches] = lists as unknown as never[]
        expect(() => plan({ candidates, employers, choices, matches })).not.toThrow()
      }),
      runs(100),
    )
    fc.assert(
      fc.property(anything, (event) => {
        try {
          plan({ event })
        } catch (error) {
          expect(error).toBeInstanceOf(PassendError)
        }
      }),
      runs(200),
    )
  })

  it('pollutes no prototype, and stops at a getter that throws', () => {
    const polluting = JSON.parse('{"id":"p1","__proto__":{"most":1},"constructor":{"prototype":{"polluted":true}}}')
    expect(plan({ candidates: [polluting] }).issues.map(({ code }) => code)).toEqual(['unsafe-key', 'unsafe-key'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    const throwing = Object.defineProperty({}, 'candidateId', {
      enumerable: true,
      get: () => {
        throw new Error('geheim')
      },
    })
    expect(
      plan({
        matches: [throwing],
        candidates: [
          {
            get id() {
              throw new Error('geheim')
            },
          },
        ],
      }).issues,
    ).toHaveLength(2)
  })

  it('ends a long list that never ends', () => {
    function* forever() {
      for (;;) yield {}
    }
    expect(thrown({ candidates: forever() }).code).toBe('invalid-option')
    expect(thrown({ choices: forever() }).code).toBe('invalid-option')
  })
})
