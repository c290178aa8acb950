import { createMatcher, PassendError, vacancySchema } from 'passend'
import { type CarvingConstraints, carve, type PresentFunction } from 'passend/carving'
import { aCandidate, aTaxonomy } from 'passend/testing'
import { describe, expect, test } from 'vitest'

/** Every competence has rarity 500, K is 1200 and T 4000 (see `aTaxonomy`). */
const matcher = createMatcher({ taxonomy: aTaxonomy() })

/** A job of 32 hours with scarce hours: 8 of folding, 4 of checking, 8 of loading that is heavy, and 12 that stay. */
const warehouse = (overrides: Partial<PresentFunction> = {}): PresentFunction => ({
  id: 'warehouse',
  title: 'Magazijnmedewerker',
  employerId: 'employer-1',
  scarce: true,
  keepHours: 12,
  tasks: [
    {
      id: 'folding',
      label: 'Vouwen',
      hours: 8,
      movable: true,
      competences: [{ concept: 'skill-1' }],
      load: { liftingKg: 2 },
    },
    {
      id: 'checking',
      label: 'Controleren',
      hours: 4,
      movable: true,
      competences: [{ concept: 'skill-2' }],
      load: { liftingKg: 2 },
    },
    {
      id: 'loading',
      label: 'Laden',
      hours: 8,
      movable: true,
      competences: [{ concept: 'skill-1' }],
      load: { liftingKg: 10 },
    },
    { id: 'driving', label: 'Heftruck rijden', hours: 12, competences: [{ concept: 'skill-3' }] },
  ],
  ...overrides,
})

const folder = aCandidate({
  id: 'folder',
  competences: [{ concept: 'skill-1', evidence: 'assessed' }],
  physicalLimits: { liftingKg: 5 },
})
const checker = aCandidate({ id: 'checker', competences: [{ concept: 'skill-2', evidence: 'assessed' }] })

const carved = (
  constraints: CarvingConstraints = {},
  jobs: readonly unknown[] = [warehouse()],
  people: readonly unknown[] = [folder, checker],
) => carve({ jobs, candidates: people as never, constraints, matcher })

describe('a function worked out by hand', () => {
  const result = carved()
  const [first] = result.functions

  test('is folding and checking: with loading it would be closed to who lifts at most 5 kilograms', () => {
    expect(first?.record.tasks?.map(({ id, hours, from }) => ({ id, hours, from }))).toEqual([
      { id: 'folding', hours: 8, from: 'warehouse' },
      { id: 'checking', hours: 4, from: 'warehouse' },
    ])
    expect(first?.counts).toEqual({ eligible: 2, toVerify: 0, blocked: 0 })
    expect(first?.blockedBy).toEqual({})
  })

  test('has a value that follows from the scores of single tasks', () => {
    // A task that asks the one competence a person has. Competences: W = 3 x 500 = 1500, got all of it, so
    // 400 + 600 x 1500 / (1500 + 1200) = 733: the demand side. Talents: (1000 x 500000 + 400 x 4000 x 1000) / (500000 +
    // 4000000) = 467; with the three other affinities unknown (3 x 467 + 5 x 400) / 8 = 425: the wish side.
    // Score 2 x 733 x 425 / (733 + 425) = 538. A task that asks another competence: 400.
    // Fit of the folder: (480 x 538 + 240 x 400) / 720 = 492; of the checker (480 x 400 + 240 x 538) / 720 = 446.
    // Neither wishes any hours: 250 each. 12 hours as scarce as can be: 12 x 50.
    expect(first?.value).toEqual({ total: 22_038, opened: 20_000, fit: 492 + 446, hours: 500, scarce: 600 })
    expect(first?.proof).toMatchObject({ value: 22_038, bound: 22_038, gap: 0, exact: true })
    expect(first?.proof.nodes).toBeGreaterThan(0)
  })

  test('tells for whom it opens work, with the match of the whole function and how each task fits', () => {
    // Half-open is no such thing: the matcher scores the function that may be added to it.
    expect(first?.opens.map(({ candidateId, match }) => [candidateId, match])).toEqual(
      [folder, checker].map((person) => [person.id, matcher.score(person, first?.record as never)]),
    )
    expect(first?.opens[0]?.tasks.map(({ label, verdict }) => [label, verdict])).toEqual([
      ['Vouwen', 'fits'],
      ['Controleren', 'could-be-learned'],
    ])
  })

  test('frees twelve hours, and what stays is twenty', () => {
    expect(first?.freed).toEqual([{ jobId: 'warehouse', minutes: 720, scarcity: 10 }])
    const [job] = result.remaining
    expect(job?.minutes).toEqual({ before: 1920, moved: 720, after: 1200 })
    expect(job?.keepsEnough).toBe(true)
    // Loading asks skill-1 as well, so only skill-2 is gone; driving does not say what is lifted, so that is not known to be less.
    expect(job?.noLongerAsked.competences.map(({ id }) => id)).toEqual(['skill-2'])
    expect(job?.noLongerAsked.loads).toEqual([])
  })

  test('is a vacancy that a matcher takes as it is', () => {
    expect(vacancySchema.safeParse(first?.record).success).toBe(true)
    expect(first?.record).toMatchObject({
      kind: 'carved-function',
      hours: { min: 12, max: 12 },
      sourceFunctions: ['warehouse'],
    })
    const own = createMatcher({ taxonomy: aTaxonomy() })
    expect(own.addVacancies([first?.record])).toMatchObject({ added: 1, issues: [] })
    expect(own.rankVacancies(folder).matches[0]?.vacancyId).toBe(first?.record.id)
  })

  test('adds nothing to the matcher', () => expect(matcher.size).toEqual({ candidates: 0, vacancies: 0 }))
})

describe('the bounds', () => {
  const tasksOf = (constraints: CarvingConstraints, jobs?: readonly unknown[]) =>
    carved(constraints, jobs).functions[0]?.record.tasks?.map(({ id }) => id)

  test('a function is no shorter and no longer than is said', () => {
    // 16 hours and more need the heavy loading, which leaves the checker alone.
    expect(tasksOf({ minHours: 16 })).toContain('loading')
    expect(tasksOf({ minHours: 4, maxHours: 4 })).toEqual(['checking'])
  })
  test('a job keeps its hours, by its own word or the standard', () => {
    // It has 32: with 24 to keep only 8 may leave.
    expect(tasksOf({ minHours: 8 }, [warehouse({ keepHours: 24 })])).toEqual(['folding'])
    const { keepHours, ...silent } = warehouse()
    expect(tasksOf({ minHours: 8, keepHours: 24 }, [silent])).toEqual(['folding'])
    expect(carved({ keepHours: 40 }, [silent]).end).toBe('nothing-may-move')
  })
  test('hours that no task names stay, and count for what a job keeps', () => {
    // 32 hours in tasks and 36 in all: 12 to keep leaves 24 to move, all of the three tasks.
    const { remaining } = carved({ minHours: 20 }, [warehouse({ hours: { min: 36 }, keepHours: 16 })])
    expect(remaining[0]).toMatchObject({
      otherMinutes: 240,
      minutes: { before: 2160, moved: 1200, after: 960 },
      keepsEnough: true,
    })
  })
  test('part of a task moves where part of it may, and the rest stays', () => {
    const [folding, ...rest] = warehouse().tasks
    const job = warehouse({ tasks: [{ ...(folding as PresentFunction['tasks'][number]), movable: 2.5 }, ...rest] })
    const { functions, remaining } = carved({ minHours: 6 }, [job])
    expect(functions[0]?.record.tasks?.map(({ id, hours }) => [id, hours])).toContainEqual(['folding', 2.5])
    expect(remaining[0]?.tasks[0]?.minutes).toEqual({ before: 480, moved: 150, after: 330 })
    // 6.5 hours is not whole, so the record leaves its hours to the sum of its tasks.
    expect(functions[0]?.record.hours).toBeUndefined()
    expect(functions[0]?.minutes).toBe(390)
  })
  test('the number of jobs that a function is from', () => {
    const one = (id: string) =>
      warehouse({ id, tasks: warehouse().tasks.map((task) => ({ ...task, movable: task.id === 'checking' })) })
    const jobs = ['a', 'b', 'c'].map(one)
    expect(carved({ minHours: 12 }, jobs).functions[0]?.record.sourceFunctions).toEqual(['a', 'b', 'c'])
    expect(carved({ minHours: 12, maxSourceJobs: 2 }, jobs)).toMatchObject({ functions: [], end: 'none-possible' })
  })
  test('a function opens work for enough people, or there is none', () => {
    expect(carved({ minOpened: 2 }).functions).toHaveLength(1)
    expect(carved({ minOpened: 3 })).toMatchObject({ functions: [], end: 'none-possible' })
  })
  test('hours known not to be scarce are no gain; hours of which that is not known may be', () => {
    expect(carved({}, [warehouse({ scarce: false })])).toMatchObject({ functions: [], end: 'none-possible' })
    expect(carved({}, [warehouse({ scarce: 0 })]).functions).toEqual([])
    const { scarce, ...silent } = warehouse()
    const [first] = carved({}, [silent]).functions
    expect(first?.value.scarce).toBe(0)
    expect(first?.freed).toEqual([{ jobId: 'warehouse', minutes: 720 }])
  })
})

describe('which jobs go together', () => {
  const half = (id: string, task: 'folding' | 'checking', overrides: Partial<PresentFunction> = {}) =>
    warehouse({ id, tasks: warehouse().tasks.map((one) => ({ ...one, movable: one.id === task })), ...overrides })
  const sources = (constraints: CarvingConstraints, jobs: readonly unknown[]) =>
    carved(constraints, jobs).functions[0]?.record

  test('those of one employer, unless another is named for functions of several', () => {
    const jobs = [half('a', 'folding'), half('b', 'checking', { employerId: 'employer-2' })]
    expect(sources({ minHours: 12 }, jobs)).toBeUndefined()
    expect(sources({ minHours: 12, acrossEmployers: 'wsp' }, jobs)).toMatchObject({
      employerId: 'wsp',
      sourceFunctions: ['a', 'b'],
    })
    // A function of one employer stays with that employer.
    expect(sources({ minHours: 8, maxSourceJobs: 1, acrossEmployers: 'wsp' }, jobs)?.employerId).toBe('employer-1')
  })
  test('those in one place', () => {
    const at = (pc4: string) => ({ place: { pc4 } })
    expect(
      sources({ minHours: 12 }, [half('a', 'folding', at('9401')), half('b', 'checking', at('9711'))]),
    ).toBeUndefined()
    // The letters of a postcode make no other place.
    expect(
      sources({ minHours: 12 }, [half('a', 'folding', at('9401')), half('b', 'checking', at('9401 AB'))])?.place,
    ).toEqual({ pc4: '9401' })
  })
  test('those with one reservation, which the function has too', () => {
    const reserved = { reservedFor: 'banenafspraak' as const }
    expect(sources({ minHours: 12 }, [half('a', 'folding'), half('b', 'checking', reserved)])).toBeUndefined()
    const both = [half('a', 'folding', reserved), half('b', 'checking', reserved)]
    expect(sources({ minHours: 12 }, both)?.reservedFor).toBe('banenafspraak')
  })
  test('work of two schedules is done at both times, which can close it to someone', () => {
    const mornings = { schedule: { dayparts: ['mon-morning' as const] } }
    const evenings = { schedule: { dayparts: ['mon-evening' as const] } }
    const jobs = [half('a', 'folding', mornings), half('b', 'checking', evenings)]
    const early = { ...folder, wishes: { schedule: { dayparts: ['mon-morning' as const], strength: 'must' as const } } }
    const { functions } = carve({ jobs, candidates: [early, checker], constraints: { minHours: 4 }, matcher })
    // Folding alone opens work for both; with the evening's checking it would be 12 hours for one of them.
    expect(functions[0]?.record).toMatchObject({ sourceFunctions: ['a'], schedule: { dayparts: ['mon-morning'] } })
    const long = carve({ jobs, candidates: [early, checker], constraints: { minHours: 12 }, matcher })
    expect(long.functions[0]?.record.schedule?.dayparts).toEqual(['mon-morning', 'mon-evening'])
    expect(long.functions[0]).toMatchObject({ counts: { eligible: 1, blocked: 1 }, blockedBy: { schedule: 1 } })
  })
})

describe('more functions than one', () => {
  test('are found one after another, each from what the earlier ones left', () => {
    const result = carved({ minHours: 4, maxHours: 8, maxFunctions: 5 })
    const moved = result.functions.map(({ record }) => record.tasks?.map(({ id }) => id))
    // Folding (8) is worth more than checking (4) by its scarce hours, and both open more than loading.
    expect(moved).toEqual([['folding'], ['checking'], ['loading']])
    expect(result.end).toBe('nothing-may-move')
    expect(result.remaining[0]?.minutes).toEqual({ before: 1920, moved: 1200, after: 720 })
    expect(new Set(result.functions.map(({ record }) => record.id)).size).toBe(3)
  })
  test('stop at the number that is asked', () => {
    const result = carved({ minHours: 4, maxHours: 8, maxFunctions: 2 })
    expect([result.functions.length, result.end]).toEqual([2, 'as-many-as-asked'])
  })
})

describe('where there is no function', () => {
  test('a pool of nobody', () => {
    expect(carved({}, [warehouse()], [])).toMatchObject({
      functions: [],
      end: 'nobody',
      counts: { candidates: 0, jobs: 1 },
    })
    expect(carved({ candidates: ['somebody-else'] })).toMatchObject({ functions: [], end: 'nobody' })
  })
  test('no tasks that may move, and no jobs', () => {
    const still = warehouse({ tasks: warehouse().tasks.map(({ movable, ...task }) => task) })
    expect(carved({}, [still])).toMatchObject({ functions: [], end: 'nothing-may-move' })
    expect(carved({}, [still]).remaining[0]?.minutes).toEqual({ before: 1920, moved: 0, after: 1920 })
    expect(carved({}, [])).toMatchObject({ functions: [], remaining: [], end: 'nothing-may-move' })
  })
  test('bounds that cannot be met are said, not thrown', () => {
    // 20 hours may move in all.
    expect(carved({ minHours: 30 })).toMatchObject({ functions: [], end: 'too-few-hours' })
    // No set of 8, 4 and 8 hours makes 5 to 7.
    expect(carved({ minHours: 5, maxHours: 7 })).toMatchObject({ functions: [], end: 'none-possible' })
  })
  test('a search that may not search says that there may be one', () => {
    expect(carved({ maxNodes: 0 })).toMatchObject({ functions: [], end: 'not-found' })
  })
})

describe('the candidates', () => {
  const held = createMatcher({ taxonomy: aTaxonomy() })
  held.addCandidates([folder, checker])

  test('are all that the matcher holds, unless they are given', () => {
    expect(carve({ jobs: [warehouse()], matcher: held }).functions[0]?.opens).toHaveLength(2)
    const byId = carve({ jobs: [warehouse()], matcher: held, candidates: ['folder'] })
    expect(byId.functions[0]?.opens.map(({ candidateId }) => candidateId)).toEqual(['folder'])
  })
  test('a record and the id of the same person give the same', () => {
    const byId = carve({ jobs: [warehouse()], matcher: held, candidates: ['folder', 'checker'] })
    const byRecord = carve({ jobs: [warehouse()], matcher: held, candidates: [checker, folder] })
    expect(byRecord.functions).toEqual(byId.functions)
  })
  test('can be narrowed by the constraints', () => {
    expect(
      carve({ jobs: [warehouse()], matcher: held, constraints: { candidates: ['checker'] } }).counts.candidates,
    ).toBe(1)
  })
  test('an id that is not held, a bad record and somebody twice are issues; the others count', () => {
    const result = carved(
      {},
      [warehouse()],
      ['nobody', 7, { id: 'x', birthDate: '1980-01-01' }, { id: '123456782' }, folder, folder],
    )
    expect(result.issues.map(({ record, index, code, severity }) => [record, index, code, severity])).toEqual([
      ['candidate', 0, 'unknown-value', 'error'],
      ['candidate', 1, 'not-an-object', 'error'],
      ['candidate', 2, 'forbidden-attribute', 'error'],
      ['candidate', 3, 'looks-like-bsn', 'error'],
      ['candidate', 5, 'duplicate-id', 'warning'],
    ])
    expect(result.counts.candidates).toBe(1)
    expect(JSON.stringify(result.issues)).not.toMatch(/nobody|1980|123456782/)
  })
  test('a must about hours holds for the sum of the hours', () => {
    const short = { ...checker, id: 'short', wishes: { hours: { max: 8, strength: 'must' as const } } }
    const { functions } = carved({ minHours: 4 }, [warehouse()], [short])
    // Checking (4), folding (8) or loading (8): 12 hours would be too many; 8 scarce hours are worth more than 4, but the fit
    // of checking (538 against 400) is worth less than the 4 hours (200).
    expect(functions[0]?.minutes).toBe(480)
    expect(carved({ minHours: 12 }, [warehouse()], [short]).end).toBe('none-possible')
  })
  test('a wish about hours costs, and closes nothing', () => {
    const short = { ...checker, id: 'short', wishes: { hours: { max: 8 } } }
    const { functions } = carved({ minHours: 12, maxHours: 12 }, [warehouse()], [short])
    // Four hours too many: 1000 - 4 x 125 = 500 of 1000, so 125 of 250 points.
    expect(functions[0]?.value).toMatchObject({ opened: 10_000, hours: 125 })
  })
  test('a limit that is not known opens the function, to be verified', () => {
    const [folding, ...rest] = warehouse().tasks
    const { load, ...silent } = folding as PresentFunction['tasks'][number]
    const { functions } = carved({}, [warehouse({ tasks: [silent, ...rest] })])
    // What folding lifts is not said, so for who lifts at most 5 kilograms that is to be verified.
    expect(functions[0]).toMatchObject({ counts: { eligible: 1, toVerify: 1, blocked: 0 }, value: { opened: 19_000 } })
  })
})

describe('options', () => {
  const thrown = (run: () => unknown): PassendError => {
    try {
      run()
    } catch (error) {
      if (error instanceof PassendError) return error
    }
    throw new Error('nothing of ours was thrown')
  }

  test.each<[string, unknown]>([
    ['constraints.minHours', { minHours: -1 }],
    ['more hours than a week has', { maxHours: 85 }],
    ['minHours above maxHours', { minHours: 20, maxHours: 10 }],
    ['a constraint that there is not', { minUren: 3 }],
    ['no functions', { maxFunctions: 0 }],
    ['weights that are no whole numbers', { weights: { fit: 0.5 } }],
    ['the unknown above the sure', { weights: { eligible: 10, toVerify: 20 } }],
    ['a title without letters', { title: ' - ' }],
    ['no object', 7],
  ])('%s is a wrong option', (_, constraints) => {
    const error = thrown(() => carved(constraints as never))
    expect(error.code).toBe('invalid-option')
    expect(error.advice).toContain('maxFunctions')
  })
  test('jobs, candidates and a matcher of another kind are wrong options', () => {
    expect(thrown(() => carve({ jobs: 'jobs' as never })).code).toBe('invalid-option')
    expect(thrown(() => carve({ jobs: [], candidates: 3 as never })).code).toBe('invalid-option')
    expect(thrown(() => carve({ jobs: [], matcher: {} as never })).code).toBe('invalid-option')
    expect(thrown(() => carve({ jobs: Array.from({ length: 1001 }, () => ({})) })).message).toContain('at most 1000')
  })
  test('more pairs than can be matched in reasonable time are a wrong option', () => {
    const many = warehouse({
      tasks: Array.from({ length: 100 }, (_, at) => ({ id: `t${at}`, label: 'x', hours: 1, movable: true })),
    })
    const people = Array.from({ length: 1001 }, (_, at) => ({ id: `p${at}` }))
    // 100 tasks and 1001 people are 100,100 pairs.
    expect(thrown(() => carved({}, [many], people)).message).toContain('at most 100000 pairs')
  })
  test('a title is that of the functions', () =>
    expect(carved({ title: 'Assistent' }).functions[0]?.record.title).toBe('Assistent'))
  test('a weight of 0 leaves a part out, and the sure weigh at least as much as the unknown', () => {
    const { constraints, functions } = carved({ weights: { eligible: 500, fit: 0, hours: 0, scarce: 0 } })
    expect(constraints.weights).toEqual({ eligible: 500, toVerify: 500, fit: 0, hours: 0, scarce: 0 })
    expect(functions[0]?.value).toEqual({ total: 1000, opened: 1000, fit: 0, hours: 0, scarce: 0 })
  })
  test('of choices that are worth the same the one of fewer jobs, tasks and hours is first', () => {
    const weights = { fit: 0, hours: 0, scarce: 0 }
    // Folding, checking, and the two together each open work for two.
    const { functions } = carved({ minHours: 4, weights })
    expect(functions[0]?.record.tasks?.map(({ id }) => id)).toEqual(['checking'])
  })
})
