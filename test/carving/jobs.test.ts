import * as fc from 'fast-check'
import { createMatcher, PassendError } from 'passend'
import { carve, presentFunctionSchema } from 'passend/carving'
import { describe, expect, test } from 'vitest'
import { fixtureVacancies } from '../support/fixtures.js'
import { runs } from '../support/runs.js'

const matcher = createMatcher()
const task = { id: 't1', label: 'Vouwen', hours: 16, movable: true }
const job = { id: 'good', title: 'Inpakker', employerId: 'werkgever', hours: { min: 36 }, tasks: [task] }
const people = [{ id: 'c1' }]
const found = (bad: unknown) => carve({ jobs: [bad, job], candidates: people, matcher })

describe('a job that is not right is an issue, and the others are carved', () => {
  test.each<[string, unknown, string, string]>([
    ['no tasks', { ...job, id: 'bad', tasks: undefined }, 'required', 'tasks'],
    ['an empty list of tasks', { ...job, id: 'bad', tasks: [] }, 'required', 'tasks'],
    [
      'a task without hours',
      { ...job, id: 'bad', tasks: [{ ...task, hours: undefined }] },
      'required',
      'tasks[0].hours',
    ],
    ['a task without an id', { ...job, id: 'bad', tasks: [{ ...task, id: undefined }] }, 'required', 'tasks[0].id'],
    ['negative hours', { ...job, id: 'bad', tasks: [{ ...task, hours: -3 }] }, 'out-of-range', 'tasks[0].hours'],
    [
      'more movable hours than hours',
      { ...job, id: 'bad', tasks: [{ ...task, movable: 17 }] },
      'contradiction',
      'tasks[0].movable',
    ],
    [
      'less than a quarter of an hour to move',
      { ...job, id: 'bad', tasks: [{ ...task, movable: 0.1 }] },
      'out-of-range',
      'tasks[0].movable',
    ],
    ['two tasks of one id', { ...job, id: 'bad', tasks: [task, task] }, 'duplicate-id', 'tasks[1].id'],
    ['more to keep than there is', { ...job, id: 'bad', keepHours: 37 }, 'contradiction', 'keepHours'],
    ['a scarcity above 10', { ...job, id: 'bad', scarce: 11 }, 'out-of-range', 'scarce'],
    [
      'an attribute that nobody may be matched on',
      { ...job, id: 'bad', tasks: [{ ...task, gender: 'x' }] },
      'forbidden-attribute',
      'tasks[0].gender',
    ],
    ['something else', 'geheim', 'not-an-object', ''],
  ])('%s', (_, bad, code, path) => {
    const result = found(bad)
    const [issue] = result.issues
    expect(issue).toMatchObject({ record: 'job', index: 0, severity: 'error' })
    expect(issue?.path).toBe(path)
    expect(issue?.code).toBe(code)
    expect(result.remaining.map(({ jobId }) => jobId)).toEqual(['good'])
    expect(result.functions).toHaveLength(1)
    expect(JSON.stringify(issue)).not.toContain('geheim')
  })

  test('more hours in tasks than the job has is told, and the tasks count', () => {
    const result = found({ ...job, id: 'full', hours: { min: 8, max: 12 } })
    expect(result.issues).toMatchObject([{ code: 'contradiction', severity: 'warning', path: 'hours.max', id: 'full' }])
    expect(result.remaining.find(({ jobId }) => jobId === 'full')?.minutes.before).toBe(960)
  })
  test('a key that is not known is told by name', () => {
    expect(found({ ...job, id: 'odd', moveable: true }).issues).toMatchObject([
      { code: 'unknown-key', severity: 'warning', path: 'moveable' },
    ])
  })
  test('of two jobs with one id the last counts', () => {
    const result = found({ ...job, title: 'De eerste' })
    expect(result.issues).toMatchObject([{ code: 'duplicate-id', record: 'job', index: 1 }])
    expect(result.remaining.map(({ title }) => title)).toEqual(['Inpakker'])
  })
})

describe('a job that hires openly', () => {
  const refused = (open: unknown) => {
    try {
      found(open)
    } catch (error) {
      if (error instanceof PassendError) return error
    }
    return undefined
  }

  test('is refused, for nobody is matched with its tasks', () => {
    const error = refused({ ...job, id: 'open', openHiring: { conditions: ['10 kg tillen'] } })
    expect(error?.code).toBe('open-hiring-is-not-ranked')
    expect(error?.facts).toEqual({ index: 0, jobId: 'open' })
    expect(error?.advice).toContain('Leave it out')
  })
  test('also without conditions, and where it is not valid otherwise', () => {
    expect(refused({ ...job, openHiring: {} })?.code).toBe('open-hiring-is-not-ranked')
    const fromFixtures = fixtureVacancies.find(({ openHiring }) => openHiring !== undefined)
    expect(refused(fromFixtures)?.code).toBe('open-hiring-is-not-ranked')
  })
})

describe('hostile input', () => {
  test('a getter that throws, a prototype and a list without end of tasks are issues', () => {
    const throwing = Object.defineProperty({ ...job, id: 'bad' }, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('geheim')
      },
    })
    const polluting = JSON.parse('{"id":"bad","__proto__":{"movable":true},"title":"x","employerId":"y"}')
    const long = { ...job, id: 'bad', tasks: Array.from({ length: 5000 }, (_, at) => ({ ...task, id: `t${at}` })) }
    for (const bad of [throwing, polluting, long, new Proxy({}, {}), new Map(), null, Number.NaN]) {
      const result = found(bad)
      expect(result.functions).toHaveLength(1)
      expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true)
      expect(JSON.stringify(result.issues)).not.toContain('geheim')
    }
    expect(({} as { movable?: unknown }).movable).toBeUndefined()
  })
  test('anything at all is read without a throw that is not ours', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (bad) => {
        expect(carve({ jobs: [bad, job], candidates: [bad as never, ...people], matcher }).functions).toHaveLength(1)
      }),
      runs(100),
    )
  })
  test('the schema is there for who wants to check before', () => {
    expect(presentFunctionSchema.safeParse(job).success).toBe(true)
    expect(presentFunctionSchema.safeParse({ ...job, keepHours: 90 }).success).toBe(false)
  })
})
