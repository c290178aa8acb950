import { describe, expect, test } from 'vitest'
import type { Task } from '../../src/domain/task.js'
import type { Vacancy } from '../../src/domain/vacancy.js'
import { aCarvedFunction, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

const prepared = (vacancy: Vacancy, setting?: PairSetting) => aPair(undefined, vacancy, setting).job
const ofTasks = (...tasks: Omit<Task, 'label'>[]) =>
  prepared(aCarvedFunction({ tasks: tasks.map((task, index) => ({ label: `Taak ${index}`, ...task })) }))

describe('the hours', () => {
  test('of a vacancy are what it states, in minutes', () => {
    expect(prepared(aVacancy({ hours: { min: 24, max: 32 } })).minutes).toEqual({ min: 1440, max: 1920 })
    expect(prepared(aVacancy({ hours: { min: 24 } })).minutes).toEqual({ min: 1440, max: undefined })
    expect(prepared(aVacancy()).minutes).toBeUndefined()
  })
  test('of a carved function are the sum of its tasks, unless it states its own', () => {
    expect(prepared(aCarvedFunction()).minutes).toEqual({ min: 960, max: 960 })
    expect(prepared(aCarvedFunction({ hours: { max: 20 } })).minutes).toEqual({ min: undefined, max: 1200 })
    expect(ofTasks({ hours: 1.25 }, { hours: 0.5 }).minutes).toEqual({ min: 105, max: 105 })
  })
  test('are not known where those of a task are not, or where other tasks may be there', () => {
    expect(ofTasks({ hours: 4 }, {}).minutes).toBeUndefined()
    expect(prepared(aCarvedFunction({ tasks: [] })).minutes).toBeUndefined()
    expect(prepared(aVacancy({ kind: 'regular', tasks: [{ label: 'Laden', hours: 4 }] })).minutes).toBeUndefined()
  })
})

describe('the dayparts', () => {
  test('are those listed, or the ten of office hours', () => {
    expect(prepared(aVacancy({ schedule: { dayparts: ['sat-night'], officeHours: true } })).dayparts).toEqual([
      'sat-night',
    ])
    expect(prepared(aVacancy({ schedule: { officeHours: true } })).dayparts).toHaveLength(10)
    expect(prepared(aVacancy({ schedule: { officeHours: false } })).dayparts).toBeUndefined()
    expect(prepared(aVacancy()).dayparts).toBeUndefined()
  })
})

describe('the loads', () => {
  test('are the heaviest of vacancy and tasks', () => {
    const job = prepared(
      aCarvedFunction({ load: { liftingKg: 8 }, tasks: [{ label: 'A', load: { liftingKg: 12 } }, { label: 'B' }] }),
    )
    expect(job.loads.get('liftingKg')).toEqual({ amount: 12, complete: true })
  })
  test('are complete if every task states them', () => {
    expect(ofTasks({ load: { liftingKg: 2 } }, { load: { liftingKg: 9 } }).loads.get('liftingKg')).toEqual({
      amount: 9,
      complete: true,
    })
    expect(ofTasks({ load: { liftingKg: 9 } }, {}).loads.get('liftingKg')).toEqual({ amount: 9, complete: false })
    expect(ofTasks({}, {}).loads.size).toBe(0)
    expect(prepared(aVacancy({ load: { sittingHours: 0 } })).loads.get('sittingHours')).toEqual({
      amount: 0,
      complete: true,
    })
  })
})

describe('the surroundings', () => {
  const noise = (there: boolean) => ({ load: { surroundings: { noise: there } } })
  test('are there if they are anywhere', () => {
    expect(ofTasks(noise(true), noise(false)).surroundings.get('noise')).toBe(true)
    expect(
      prepared(aCarvedFunction({ ...noise(true), tasks: [{ label: 'A', ...noise(false) }] })).surroundings.get('noise'),
    ).toBe(true)
    expect(prepared(aVacancy(noise(true))).surroundings.get('noise')).toBe(true)
    // a task has it although the vacancy says no: it is there
    expect(
      prepared(aCarvedFunction({ ...noise(false), tasks: [{ label: 'A', ...noise(true) }] })).surroundings.get('noise'),
    ).toBe(true)
  })
  test('are not there only if the vacancy or every task says so', () => {
    expect(prepared(aVacancy(noise(false))).surroundings.get('noise')).toBe(false)
    expect(ofTasks(noise(false), noise(false)).surroundings.get('noise')).toBe(false)
    expect(ofTasks(noise(false), {}).surroundings.has('noise')).toBe(false)
    expect(prepared(aVacancy()).surroundings.size).toBe(0)
  })
})

describe('the languages asked', () => {
  test('are the union, of each skill the highest level, and the highest that is a must', () => {
    const job = prepared(
      aCarvedFunction({
        asks: { languages: [{ language: 'nld', speaking: 'A2', strength: 'must' }] },
        tasks: [
          {
            label: 'A',
            languages: [
              { language: 'nld', speaking: 'B1', reading: 'A1' },
              { language: 'eng', reading: 'none' },
            ],
          },
        ],
      }),
    )
    expect(job.skills).toEqual([
      { language: 'nld', skill: 'speaking', level: 'B1', mustLevel: 'A2' },
      { language: 'nld', skill: 'reading', level: 'A1', mustLevel: undefined },
    ])
  })
})

describe('the credentials asked', () => {
  test('are the union; a legal one is a must', () => {
    const job = prepared(
      aCarvedFunction({
        asks: { credentials: [{ credential: 'vog', strength: 'must' }] },
        tasks: [
          {
            label: 'A',
            credentials: [
              { credential: 'vog' },
              { credential: 'driving-licence-B', strength: 'nice' },
              { credential: 'ehbo' },
            ],
          },
        ],
      }),
    )
    expect(job.credentials).toEqual([
      { credential: 'vog', must: true, legal: false },
      { credential: 'driving-licence-B', must: true, legal: true },
      { credential: 'ehbo', must: false, legal: false },
    ])
  })
})

describe('the tasks', () => {
  test('are named by label, concept and competence', () => {
    const [task] = ofTasks({ concept: 'task-1', competences: [{ concept: 'loading' }] }).tasks
    expect(task).toMatchObject({ name: 'taak 0', concepts: ['task-1', 'loading'] })
  })
  test('have minutes, or one each where those of any are not known', () => {
    expect(ofTasks({ hours: 2 }, { hours: 1.5 }).tasks.map(({ minutes }) => minutes)).toEqual([120, 90])
    expect(ofTasks({ hours: 2 }, {}).tasks.map(({ minutes }) => minutes)).toEqual([1, 1])
    expect(prepared(aVacancy()).tasks).toEqual([])
  })
})

test('the place is that of the record, or of its postcode', () => {
  const places = () => ({ lat: 52.09, lon: 5.11, region: 'Midden-Utrecht' })
  expect(prepared(aVacancy({ place: { pc4: '3511' } }), { places })).toMatchObject({
    point: { lat: 52.09 },
    region: 'Midden-Utrecht',
  })
  expect(prepared(aVacancy({ place: { pc4: '3511', region: 'Rijnmond' } }), { places }).region).toBe('Rijnmond')
})

test('the occupation is that of the record, or of the title', () => {
  expect(prepared(aVacancy({ title: 'Vakkenvuller', occupation: 'astronaut' }))).toMatchObject({
    occupation: 'astronaut',
    occupationFromTitle: false,
  })
  expect(prepared(aVacancy({ title: 'Vakkenvuller m/v' }))).toMatchObject({
    occupation: 'shelf-filler',
    occupationFromTitle: true,
  })
  expect(prepared(aVacancy({ title: 'Topper gezocht' }))).toMatchObject({
    occupation: undefined,
    occupationFromTitle: false,
  })
})

test('what a list says twice counts once', () => {
  const job = prepared(
    aVacancy({
      schedule: { dayparts: ['mon-morning', 'mon-morning', 'tue-morning'] },
      asks: {
        equipment: [{ equipment: 'phone' }, { equipment: 'phone', strength: 'must' }],
        experience: [{ years: 1 }, { years: 2 }, { years: 1, strength: 'must' }],
      },
    }),
  )
  expect(job.dayparts).toEqual(['mon-morning', 'tue-morning'])
  expect(job.equipment).toEqual([{ equipment: 'phone', strength: 'must' }])
  expect(job.experience).toEqual([{ years: 2 }, { years: 1, strength: 'must' }])
})
