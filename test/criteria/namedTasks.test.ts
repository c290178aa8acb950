import { describe, expect, test } from 'vitest'
import { isNamed, shareNamed, taskFacts } from '../../src/criteria/namedTasks.js'
import type { Task } from '../../src/domain/task.js'
import type { WishedTasks } from '../../src/prepare/wishedTasks.js'
import { aCandidate, aCarvedFunction, aPair } from '../../src/testing/index.js'

const jobOf = (tasks: Task[]) => aPair(undefined, aCarvedFunction({ tasks })).job
const wished = (...wishes: string[]) =>
  aPair(aCandidate({ wishes: { tasksLiked: wishes } })).person.tasksLiked as WishedTasks
const names = (tasks: Task[], ...wishes: string[]) =>
  jobOf(tasks).tasks.flatMap((task, index) => (isNamed(task, wished(...wishes)) ? [tasks[index]?.label] : []))

describe('a wish names a task', () => {
  const tasks: Task[] = [
    { label: 'Pallets laden', concept: 'task-loading', competences: [{ concept: 'loading' }] },
    { label: 'Vegen', competences: [{ concept: 'skill-1' }] },
  ]
  test('by its label, whatever the case or the spaces around it', () => {
    expect(names(tasks, 'Pallets laden')).toEqual(['Pallets laden'])
    expect(names(tasks, '  VEGEN ')).toEqual(['Vegen'])
    expect(names(tasks, 'veg')).toEqual([]) // the whole label, never a part
  })
  test('by its concept', () => expect(names(tasks, 'task-loading')).toEqual(['Pallets laden']))
  test('by a competence that it asks', () => expect(names(tasks, 'skill-1')).toEqual(['Vegen']))
  test('by what is broader than that', () => expect(names(tasks, 'handling')).toEqual(['Pallets laden']))
  test('not by what is beside it or related to it', () => {
    expect(names(tasks, 'stacking')).toEqual([])
    expect(names(tasks, 'checking')).toEqual([])
  })
  test('once, however many wishes name it', () => expect(names(tasks, 'vegen', 'skill-1')).toEqual(['Vegen']))
})

describe('the share', () => {
  test('is of the hours', () => {
    const job = jobOf([
      { label: 'A', hours: 1 },
      { label: 'B', hours: 2 },
    ])
    expect(shareNamed(job, wished('A'))).toBe(333)
    expect(shareNamed(job, wished('B'))).toBe(667)
    expect(shareNamed(job, wished('C'))).toBe(0)
  })
  test('is of the tasks where the hours of any are not known', () => {
    expect(shareNamed(jobOf([{ label: 'A', hours: 30 }, { label: 'B' }]), wished('A'))).toBe(500)
  })
})

test('the facts hold minutes only where the hours are known', () => {
  const job = jobOf([{ label: 'A' }, { label: 'B' }])
  expect(taskFacts(job, wished('A'), false)).toEqual([{ fact: 'task', label: 'A', minutes: undefined, liked: false }])
  const known = jobOf([
    { label: 'A', hours: 1.5 },
    { label: 'B', hours: 1 },
  ])
  expect(taskFacts(known, wished('a', 'b'), true)).toEqual([
    { fact: 'task', label: 'A', minutes: 90, liked: true },
    { fact: 'task', label: 'B', minutes: 60, liked: true },
  ])
})

test('the fact of a task tells its own minutes, also where another task has none', () => {
  expect(taskFacts(jobOf([{ label: 'A', hours: 30 }, { label: 'B' }]), wished('A', 'B'), true)).toMatchObject([
    { label: 'A', minutes: 1800 },
    { label: 'B', minutes: undefined },
  ])
})
