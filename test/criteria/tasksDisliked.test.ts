import { describe, expect, test } from 'vitest'
import { tasksDisliked } from '../../src/criteria/tasksDisliked.js'
import { aCandidate, aCarvedFunction, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

/** The carved function has 12 hours of Laden and 4 of Controleren. */
const pairOf = (disliked: string[], vacancy = aCarvedFunction(), setting?: PairSetting) =>
  aPair(aCandidate({ wishes: { tasksDisliked: disliked } }), vacancy, setting)
const measure = (disliked: string[], vacancy = aCarvedFunction()) =>
  tasksDisliked.measure(pairOf(disliked, vacancy), 400)

test('the measure is what the share of the hours on disliked tasks leaves', () => {
  expect(measure(['Controleren'])).toBe(750)
  expect(measure(['Laden'])).toBe(250)
  expect(measure(['Laden', 'Controleren'])).toBe(0)
  expect(measure(['Schilderen'])).toBe(1000) // what the person dislikes is not there
})

test('who dislikes nothing loses nothing, also where the tasks are not known', () => {
  expect(measure([])).toBe(1000)
  expect(measure([], aVacancy())).toBe(1000)
  expect(tasksDisliked.grounds(pairOf([], aVacancy()))).toEqual({ facts: [], missing: [] })
})

test('without tasks it is unknown, and they are missing', () => {
  expect(measure(['Laden'], aVacancy())).toBe('unknown')
  expect(tasksDisliked.grounds(pairOf(['Laden'], aVacancy()))).toEqual({
    facts: [],
    missing: [{ of: 'vacancy', field: 'tasks' }],
  })
})

describe('as a must of the policy', () => {
  const limits = (disliked: string[], vacancy = aCarvedFunction()) =>
    tasksDisliked.limits(pairOf(disliked, vacancy, { policy: { strength: { tasksDisliked: 'must' } } }))
  test('no disliked task may be there', () => {
    expect(limits(['Schilderen'])).toEqual([{ outcome: 'met', owner: 'candidate' }])
    expect(limits(['Controleren'])).toEqual([{ outcome: 'unmet', owner: 'candidate' }])
    expect(limits(['Laden'], aVacancy())).toEqual([{ outcome: 'unknown', owner: 'candidate' }])
  })
  test('it asks nothing of who dislikes nothing', () => expect(limits([])).toEqual([]))
  test('by default it is none', () => expect(tasksDisliked.limits(pairOf(['Laden']))).toEqual([]))
})

test('the facts tell the tasks', () => {
  expect(tasksDisliked.grounds(pairOf(['Controleren']))).toEqual({
    facts: [{ fact: 'task', label: 'Controleren', minutes: 240, liked: false }],
    missing: [],
  })
})

test('tasks disliked are a barrier of the person', () => {
  expect(tasksDisliked).toMatchObject({ id: 'tasksDisliked', side: 'wish', kind: 'barrier', owners: ['candidate'] })
})
