import { createMatcher, type PassendError } from 'passend'
import { choicePoints, type MeetingPlan, planMeetings } from 'passend/meetings'
import { describe, expect, it } from 'vitest'
import { candidate, vacancy } from '../support/records.js'
import { complaintsOf, inputOf, match, plainWorld, rounds, tables, type World } from './world.js'

/** Who meets whom and why, without rounds. */
const pairsOf = ({ meetings }: MeetingPlan) =>
  meetings.map(({ candidateId, employerId, because }) => `${candidateId} ${employerId} ${because}`).sort()

describe('who meets whom', () => {
  it('puts a mutual choice before two choices of one side, and those before any fit', () => {
    // One round, one employer, one seat: only one of four can come.
    const world = plainWorld(4, 1, 1, 0)
    const choices: World['choices'] = [
      { by: 'candidate', id: 'p1', chooses: [{ employer: 'e1' }] },
      { by: 'candidate', id: 'p2', chooses: [{ employer: 'e1' }] },
      { by: 'employer', id: 'e1', chooses: [{ candidate: 'p2' }, { candidate: 'p3' }] },
    ]
    const matches = world.matches.map((one) => ({ ...one, score: one.candidateId === 'p4' ? 1000 : 1 }))
    // p2 and e1 chose each other; p4 fits best and was chosen by nobody.
    expect(pairsOf(planMeetings(inputOf({ ...world, choices, matches })))).toEqual(['p2 e1 both-chose'])
    // p2 refuses after all: p1 chose one (20 points), p3 was chosen as one of two without order (19 each).
    const refusing = choices.map((list) => (list.id === 'p2' ? { ...list, refuses: [{ employer: 'e1' }] } : list))
    expect(pairsOf(planMeetings(inputOf({ ...world, choices: refusing, matches })))).toEqual(['p1 e1 candidate-chose'])
    // And with nobody's choice the best fit.
    expect(pairsOf(planMeetings(inputOf({ ...world, matches })))).toEqual(['p4 e1 fit'])
  })

  it('lets a least number of meetings for everybody go before choices', () => {
    // Two seats in all. p1 and e1 chose each other, and p1 and e2; but then p2 would meet nobody.
    const world = plainWorld(2, 1, 2, 1)
    const choices: World['choices'] = [{ by: 'candidate', id: 'p1', chooses: [{ employer: 'e1' }] }]
    const plan = planMeetings(inputOf({ ...world, choices }))
    expect(pairsOf(plan)).toEqual(['p1 e1 candidate-chose', 'p2 e1 fit'])
    expect(plan.objective.lacking).toBe(0)
    expect(plan.proof).toMatchObject({ exact: true })
  })

  it('follows the order of a list where there is one', () => {
    // One round: p1 meets one of three, and nobody else is there.
    const world = plainWorld(1, 3, 1, 0)
    const chooses = [{ employer: 'e3' }, { vacancy: 'v-e1' }, { employer: 'e2' }]
    const plan = planMeetings(inputOf({ ...world, choices: [{ by: 'candidate', id: 'p1', chooses, inOrder: true }] }))
    expect(pairsOf(plan)).toEqual(['p1 e3 candidate-chose'])
    expect(plan.meetings[0]?.candidatePlace).toBe(1)
    // The others are told, with their places, and why.
    expect(plan.candidates[0]?.unmet).toEqual([
      { id: 'e1', place: 2, reason: 'no-room' },
      { id: 'e2', place: 3, reason: 'no-room' },
    ])
  })

  it('never brings together who refuses, whoever else chose', () => {
    const world = plainWorld(1, 1, 3, 1)
    const choices: World['choices'] = [
      { by: 'candidate', id: 'p1', refuses: [{ vacancy: 'v-e1' }] },
      { by: 'employer', id: 'e1', chooses: [{ candidate: 'p1' }] },
    ]
    // The only vacancy of e1 is refused, so e1 is.
    const plan = planMeetings(inputOf({ ...world, choices }))
    expect(plan.meetings).toEqual([])
    expect(plan.employers[0]?.unmet).toEqual([{ id: 'p1', reason: 'refused' }])
  })

  it('lets a refused vacancy leave the others of its employer', () => {
    const world = plainWorld(1, 1, 1, 1)
    const employers = [{ id: 'e1', vacancies: ['v-e1', 'v-other'] }]
    const matches = [match('p1', 'v-e1', 900), match('p1', 'v-other', 300)]
    const choices: World['choices'] = [{ by: 'candidate', id: 'p1', refuses: [{ vacancy: 'v-e1' }] }]
    const plan = planMeetings(inputOf({ ...world, employers, matches, choices }))
    expect(plan.meetings[0]).toMatchObject({ because: 'fit', fit: 300, about: { id: 'v-other' } })
  })

  it('fills nobody into work that is blocked for them, and lets them meet if both chose', () => {
    const world = { ...plainWorld(1, 1, 1, 1), matches: [match('p1', 'v-e1', 800, 'blocked')] }
    const by = (who: 'candidate' | 'employer') =>
      who === 'candidate'
        ? { by: who, id: 'p1', chooses: [{ employer: 'e1' }] }
        : { by: who, id: 'e1', chooses: [{ candidate: 'p1' }] }
    expect(planMeetings(inputOf(world)).meetings).toEqual([])
    const one = planMeetings(inputOf({ ...world, choices: [by('candidate')] }))
    expect(one.meetings).toEqual([])
    expect(one.candidates[0]?.unmet).toEqual([{ id: 'e1', reason: 'blocked' }])
    const both = planMeetings(inputOf({ ...world, choices: [by('candidate'), by('employer')] }))
    expect(both.meetings[0]).toMatchObject({ because: 'both-chose', blocked: true })
    // One vacancy that is not blocked is enough for a choice of one side.
    const employers = [{ id: 'e1', vacancies: ['v-e1', 'v-other'] }]
    const other = planMeetings(inputOf({ ...world, employers, choices: [by('candidate')] }))
    expect(other.meetings[0]).toMatchObject({ because: 'candidate-chose', about: { id: 'v-other' } })
    expect(other.meetings[0]).not.toHaveProperty('blocked')
  })

  it('tells what is to be verified, and does not hold it against anybody', () => {
    const world = { ...plainWorld(1, 1, 1, 1), matches: [match('p1', 'v-e1', 400, 'to-verify')] }
    expect(planMeetings(inputOf(world)).meetings[0]).toMatchObject({ because: 'fit', toVerify: true })
    expect(planMeetings(inputOf(world, { leastFit: 401 })).meetings).toEqual([])
    expect(planMeetings(inputOf(world, { leastFit: 400 })).meetings).toHaveLength(1)
  })

  it('keeps to the most that somebody wants, and takes that for their least', () => {
    const world = plainWorld(3, 3, 3)
    const candidates = world.candidates.map((one) => (one.id === 'p1' ? { ...one, most: 1 } : one))
    const plan = planMeetings(inputOf({ ...world, candidates }))
    const [day] = plan.candidates
    expect(day).toMatchObject({ id: 'p1', least: 1, lacking: 0 })
    expect(day?.meetings).toHaveLength(1)
  })

  it('shares out what cannot be enough: everybody wants the same employer', () => {
    // Six people, one employer, four rounds: four meet it. Who does not is drawn; nobody meets it twice.
    const world = plainWorld(6, 1, 4, 1)
    const choices = world.candidates.map(({ id }) => ({ by: 'candidate' as const, id, chooses: [{ employer: 'e1' }] }))
    const plan = planMeetings(inputOf({ ...world, choices }))
    expect(plan.meetings).toHaveLength(4)
    expect(plan.objective).toMatchObject({ lacking: 2, choices: 80 })
    const seeds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const left = seeds.map((seed) => {
      const { candidates } = planMeetings(inputOf({ ...world, choices }, { seed }))
      return candidates.filter(({ lacking }) => lacking > 0).map(({ id }) => id)
    })
    // Not always the same two: by lot, not by id.
    expect(new Set(left.flat()).size).toBeGreaterThan(3)
  })
})

describe('where and when', () => {
  it('seats an employer at the table that its guests need, and leaves one where it asked to be', () => {
    const world = plainWorld(2, 2, 1, 1)
    const event = {
      ...world.event,
      tables: [{ id: 't1' }, { id: 't2', features: ['quiet' as const] }],
    }
    const candidates = [{ id: 'p1', needs: ['quiet' as const] }, { id: 'p2' }]
    const choices: World['choices'] = [{ by: 'candidate', id: 'p1', chooses: [{ employer: 'e2' }] }]
    const plan = planMeetings(inputOf({ ...world, event, candidates, choices }))
    expect(plan.employers.map(({ id, tableId }) => [id, tableId])).toEqual([
      ['e1', 't1'],
      ['e2', 't2'],
    ])
    // e2 asks for the table that is not quiet: then p1 meets e1, and the choice cannot be.
    const employers = world.employers.map((one) => (one.id === 'e2' ? { ...one, table: 't1' } : one))
    const other = planMeetings(inputOf({ ...world, event, candidates, choices, employers }))
    expect(other.candidates[0]).toMatchObject({
      meetings: [{ employerId: 'e1' }],
      unmet: [{ id: 'e2', reason: 'no-table' }],
    })
  })

  it('lets as many sit at a table as it holds, and no more than the event has at one', () => {
    const world = plainWorld(5, 1, 1, 0)
    const at = (peopleAtTable: number, seats?: number) => {
      const event = { ...world.event, peopleAtTable, tables: [{ id: 't1', ...(seats !== undefined && { seats }) }] }
      return planMeetings(inputOf({ ...world, event })).meetings.length
    }
    expect([at(1), at(1, 4), at(4), at(4, 3)]).toEqual([1, 1, 4, 3])
  })

  it('counts breaks as rounds in which nobody meets, and never as waiting', () => {
    const world = plainWorld(1, 2, 2, 2)
    const event = {
      ...world.event,
      rounds: [
        { start: '10:00', minutes: 15 },
        { start: '10:15', minutes: 30, isBreak: true },
        { start: '10:45', minutes: 15 },
      ],
    }
    const plan = planMeetings(inputOf({ ...world, event }))
    expect(plan.meetings.map(({ round, start, end }) => [round, start, end])).toEqual([
      [1, '10:00', '10:15'],
      [3, '10:45', '11:00'],
    ])
    expect(plan.objective.waits).toBe(0)
  })

  it('lets nobody wait where that can be, and says who waits where it cannot', () => {
    // Six rounds and three employers for one person: three in a row.
    const plan = planMeetings(inputOf(plainWorld(1, 3, 6)))
    const [first = 0, , last = 0] = plan.candidates[0]?.meetings.map(({ round }) => round) ?? []
    expect(last - first).toBe(2)
    // The one employer is away in round 2, the other only there in 1, the third only in 3.
    const world = plainWorld(1, 2, 3, 2)
    const employers = world.employers.map((one, place) => ({ ...one, rounds: [place === 0 ? 1 : 3] }))
    const waiting = planMeetings(inputOf({ ...world, employers }))
    expect(waiting.candidates[0]?.waits).toEqual([2])
    // Who is not there in between does not wait.
    const away = planMeetings(inputOf({ ...world, employers, candidates: [{ id: 'p1', rounds: [1, 3] }] }))
    expect(away.candidates[0]?.waits).toEqual([])
  })

  it('looks for fewer waits among all plans that are worth the same', () => {
    // p1 meets two of three employers who fit alike, one there in each round: any two but the first and the last need no waiting.
    const world = plainWorld(1, 3, 3, 2)
    const employers = world.employers.map((one, place) => ({ ...one, rounds: [place + 1], least: 0 }))
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
      const plan = planMeetings(inputOf({ ...world, employers, candidates: [{ id: 'p1', most: 2 }] }, { seed }))
      expect(plan.meetings).toHaveLength(2)
      expect(plan.objective.waits).toBe(0)
    }
  })

  it('gives tables to those who have meetings first where there are too few', () => {
    const world = plainWorld(2, 3, 2, 0)
    const choices = world.candidates.map(({ id }) => ({ by: 'candidate' as const, id, chooses: [{ employer: 'e3' }] }))
    const plan = planMeetings(inputOf({ ...world, event: { ...world.event, tables: tables(1) }, choices }))
    expect(plan.employers.map(({ tableId }) => tableId)).toEqual([undefined, undefined, 't1'])
  })

  it('spreads any number of meetings over the rounds where all are there all the time', () => {
    // Ten people, ten employers, ten rounds: everybody meets everybody, which needs a Latin square.
    const world = plainWorld(10, 10, 10, 10)
    const plan = planMeetings(inputOf(world, { maxSteps: 2_000_000 }))
    expect(plan.meetings).toHaveLength(100)
    expect(complaintsOf(world, plan)).toEqual([])
  })
})

describe('a large event', () => {
  it('of 200 people, 40 employers and 8 rounds is planned, kept to every rule, and explained', () => {
    // Every third person leaves halfway, every ninth needs quiet, which every fourth table has.
    const plain = plainWorld(200, 40, 8)
    const world: World = {
      ...plain,
      event: {
        ...plain.event,
        tables: tables(40).map((one, at) => (at % 4 === 0 ? { ...one, features: ['quiet'] } : one)),
      },
      candidates: plain.candidates.map((one, at) => ({
        ...one,
        ...(at % 3 === 0 && { rounds: [1, 2, 3, 4] }),
        ...(at % 9 === 0 && { needs: ['quiet' as const] }),
      })),
      choices: plain.candidates.map(({ id }, at) => ({
        by: 'candidate',
        id,
        chooses: [{ employer: `e${1 + (at % 40)}` }, { employer: `e${1 + ((at * 7) % 13)}` }],
      })),
      matches: plain.matches.map((one, at) => ({ ...one, score: 1 + ((at * 7919) % 997) })),
    }
    const plan = planMeetings(inputOf(world))
    expect(complaintsOf(world, plan)).toEqual([])
    // 40 tables for 8 rounds hold 320 meetings. The people should have 600, so they lack 280 whatever the plan; the employers none.
    expect(plan.meetings).toHaveLength(320)
    expect(plan.objective.lacking).toBe(280)
    expect(plan.proof.bound.lacking).toBe(280)
    expect(plan.proof.exact).toBe(plan.proof.gap === undefined)
    // 106 people could have 318; 107 should have 321, one too many.
    expect(plan.impossible).toMatchObject([{ wanted: 321, short: 1, isMinimal: true }])
    expect(plan.impossible[0]?.parts).toHaveLength(107)
  })
})

describe('open hiring', () => {
  const world = plainWorld(2, 1, 2, 1)
  const employers = [{ id: 'e1', vacancies: [{ id: 'v-e1', openHiring: true }] }]

  it('is met by who chooses it, and by nobody else', () => {
    const choices: World['choices'] = [{ by: 'candidate', id: 'p1', chooses: [{ vacancy: 'v-e1' }] }]
    const plan = planMeetings(inputOf({ ...world, employers, choices, matches: [] }))
    expect(pairsOf(plan)).toEqual(['p1 e1 candidate-chose'])
    expect(plan.meetings[0]).toMatchObject({ about: { id: 'v-e1', openHiring: true } })
    expect(plan.meetings[0]).not.toHaveProperty('fit')
    // Nobody is sent to it, so it cannot lack anybody.
    expect(plan.employers[0]).toMatchObject({ least: 0, lacking: 0 })
  })

  it('is not an employer who picks', () => {
    const choices: World['choices'] = [{ by: 'employer', id: 'e1', chooses: [{ candidate: 'p1' }] }]
    const plan = planMeetings(inputOf({ ...world, employers, choices, matches: [] }))
    expect(plan.meetings).toEqual([])
    expect(plan.issues).toMatchObject([{ code: 'contradiction', record: 'choices', id: 'e1', path: 'chooses' }])
  })

  it('is never scored: a match about it is refused, and a matcher is not asked', () => {
    expect(() => planMeetings(inputOf({ ...world, employers }))).toThrow(
      expect.objectContaining({ code: 'open-hiring-is-not-ranked' }) as PassendError,
    )
    const matcher = createMatcher()
    matcher.addVacancies([
      vacancy('open', { employerId: 'e1', openHiring: true }),
      vacancy('other', { employerId: 'e1' }),
    ])
    matcher.addCandidates([candidate('p1')])
    const { matches: _, ...rest } = { ...world, candidates: [{ id: 'p1' }], employers: ['e1'] }
    const plan = planMeetings({ ...rest, matcher })
    expect(plan.meetings).toMatchObject([{ because: 'fit', fit: 400, about: { id: 'other', openHiring: false } }])
  })
})

describe('events with little in them', () => {
  it('plans nothing for nobody, no rounds or no tables, and says so', () => {
    const event = { id: 'event', rounds: rounds(2), tables: tables(1) }
    expect(planMeetings({ event, candidates: [], employers: [] })).toMatchObject({
      meetings: [],
      objective: { lacking: 0 },
      proof: { exact: true },
      impossible: [],
    })
    const world = plainWorld(1, 1, 1, 1)
    for (const part of [{ rounds: [] }, { tables: [] }]) {
      const plan = planMeetings(inputOf({ ...world, event: { ...world.event, ...part } }))
      expect(plan).toMatchObject({ meetings: [], objective: { lacking: 2 }, proof: { exact: true } })
      expect(plan.impossible).toHaveLength(2)
    }
  })

  it('takes ids alone, and lists that can be read once', () => {
    const { event, matches } = plainWorld(2, 1, 2, 1)
    function* once<T>(list: readonly T[]) {
      yield* list
    }
    const employers = [{ id: 'e1', vacancies: ['v-e1'] }]
    const plan = planMeetings({
      event,
      candidates: once(['p1', 'p2']),
      employers: once(employers),
      matches: once(matches),
    })
    expect(plan.meetings).toHaveLength(2)
  })
})

describe('points of choices', () => {
  it('fall by two with each place, and never to nothing', () => {
    expect([1, 2, 3, 10, 11, 50].map((place) => choicePoints(place, 50, true))).toEqual([20, 18, 16, 2, 1, 1])
  })

  it('are the mean of those where there is no order: as many points in all, half a point more or less', () => {
    // (20 + 18 + 16) / 3 = 18; (20 + 18) / 2 = 19; the mean of the first ten is 11.
    expect([1, 2, 3, 10].map((length) => choicePoints(1, length, false))).toEqual([20, 19, 18, 11])
    expect(choicePoints(7, 10, false)).toBe(choicePoints(1, 10, false))
  })
})
