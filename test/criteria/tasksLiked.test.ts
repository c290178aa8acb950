import { describe, expect, test } from 'vitest'
import { tasksLiked } from '../../src/criteria/tasksLiked.js'
import type { Wishes } from '../../src/domain/wishes.js'
import { aCandidate, aCarvedFunction, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

/** The carved function has 12 hours of Laden and 4 of Controleren. */
const pairOf = (liked: Wishes['tasksLiked'], vacancy = aCarvedFunction(), setting?: PairSetting) =>
  aPair(aCandidate(liked && { wishes: { tasksLiked: liked } }), vacancy, setting)
const measure = (liked: Wishes['tasksLiked'], vacancy = aCarvedFunction()) =>
  tasksLiked.measure(pairOf(liked, vacancy), 400)

test('the measure is the share of the hours on tasks that the person likes', () => {
  expect(measure(['Laden'])).toBe(750)
  expect(measure(['Controleren'])).toBe(250)
  expect(measure(['Laden', 'Controleren'])).toBe(1000)
  expect(measure(['Schilderen'])).toBe(0)
})

describe('what is not known', () => {
  test('no wish or no tasks is unknown', () => {
    expect(measure(undefined)).toBe('unknown')
    expect(measure(['Laden'], aVacancy())).toBe('unknown')
    expect(tasksLiked.grounds(pairOf(undefined)).missing).toEqual([{ of: 'candidate', field: 'wishes.tasksLiked' }])
    expect(tasksLiked.grounds(pairOf(['Laden'], aVacancy()))).toEqual({
      facts: [],
      missing: [{ of: 'vacancy', field: 'tasks' }],
    })
    expect(tasksLiked.grounds(pairOf(undefined, aVacancy())).missing).toHaveLength(2)
  })
  test('no preference is left out, and nothing is missing', () => {
    const pair = pairOf('no-preference', aVacancy())
    expect(tasksLiked.leftOut?.(pair)).toBe(true)
    expect(tasksLiked.leftOut?.(pairOf(['Laden']))).toBe(false)
    expect(tasksLiked.leftOut?.(pairOf(undefined))).toBe(false)
    expect(tasksLiked.measure(pairOf('no-preference'), 400)).toBe('unknown')
    expect(tasksLiked.grounds(pair)).toEqual({ facts: [{ fact: 'no-preference' }], missing: [] })
  })
})

describe('as a must of the policy', () => {
  const limits = (liked: Wishes['tasksLiked'], vacancy = aCarvedFunction()) =>
    tasksLiked.limits(pairOf(liked, vacancy, { policy: { strength: { tasksLiked: 'must' } } }))
  test('one liked task is enough, none is not, no tasks is unknown', () => {
    expect(limits(['Controleren'])).toEqual([{ outcome: 'met', owner: 'candidate' }])
    expect(limits(['Schilderen'])).toEqual([{ outcome: 'unmet', owner: 'candidate' }])
    expect(limits(['Laden'], aVacancy())).toEqual([{ outcome: 'unknown', owner: 'candidate' }])
  })
  test('it asks nothing of who wishes nothing', () => {
    expect(limits(undefined)).toEqual([])
    expect(limits('no-preference')).toEqual([])
  })
  test('by default it is none', () => expect(tasksLiked.limits(pairOf(['Schilderen']))).toEqual([]))
})

test('the facts tell the tasks', () => {
  expect(tasksLiked.grounds(pairOf(['Laden']))).toEqual({
    facts: [{ fact: 'task', label: 'Laden', minutes: 720, liked: true }],
    missing: [],
  })
})

test('tasks liked are an affinity of the person', () => {
  expect(tasksLiked).toMatchObject({ id: 'tasksLiked', side: 'wish', kind: 'affinity', owners: ['candidate'] })
})
