import { describe, expect, test } from 'vitest'
import type { AskedCompetence } from '../../src/domain/competence.js'
import type { Task } from '../../src/domain/task.js'
import { aCarvedFunction, aPair, aTaxonomy, aVacancy, type PairSetting } from '../../src/testing/index.js'

const asks = (...concepts: string[]): AskedCompetence[] => concepts.map((concept) => ({ concept }))
const task = (hours: number | undefined, ...competences: AskedCompetence[]): Task => ({
  label: 'Taak',
  ...(hours === undefined ? {} : { hours }),
  competences,
})
const weighed = (tasks: Task[], own: AskedCompetence[] = [], setting?: PairSetting) =>
  aPair(undefined, aCarvedFunction({ tasks, asks: { competences: own } }), setting).job.competences
const weights = (tasks: Task[], own?: AskedCompetence[], setting?: PairSetting) =>
  weighed(tasks, own, setting).asks.map(({ concept, weight }) => [concept, weight])

describe('what a vacancy asks', () => {
  const own = (...competences: AskedCompetence[]) =>
    aPair(undefined, aVacancy({ asks: { competences } })).job.competences
  test('weighs importance times rarity', () => {
    expect(
      own(
        { concept: 'skill-1' },
        { concept: 'skill-2', importance: 'important' },
        { concept: 'skill-3', importance: 'optional' },
      ),
    ).toEqual({
      asks: [
        { concept: 'skill-1', weight: 1500, rarity: 500, importance: 'essential', must: false, tasks: [] },
        { concept: 'skill-2', weight: 1000, rarity: 500, importance: 'important', must: false, tasks: [] },
        { concept: 'skill-3', weight: 500, rarity: 500, importance: 'optional', must: false, tasks: [] },
      ],
      silentWeight: 0,
      totalWeight: 3000,
    })
  })
  test('may have a weight of its own', () => {
    expect(own({ concept: 'skill-1', weight: 7 }).asks).toMatchObject([{ weight: 3500, importance: 7 }])
    expect(own({ concept: 'skill-1', weight: 7, importance: 'optional' }).asks).toMatchObject([
      { weight: 3500, importance: 7 },
    ])
  })
  test('counts once where it is named twice, at its heaviest, and a must anywhere is a must', () => {
    const light: AskedCompetence = { concept: 'skill-1', importance: 'optional', strength: 'must' }
    const heavy: AskedCompetence = { concept: 'skill-1', importance: 'important' }
    for (const competences of [
      [light, heavy],
      [heavy, light],
    ]) {
      expect(own(...competences)).toMatchObject({
        asks: [{ weight: 1000, importance: 'important', must: true }],
        totalWeight: 1000,
      })
    }
    expect(own({ concept: 'skill-1', weight: 2 }, { concept: 'skill-1', weight: 3 }).asks).toMatchObject([
      { importance: 3 },
    ])
  })
  test('has the median rarity where the taxonomy does not know it', () => {
    const taxonomy = aTaxonomy({ frequencies: { N: 99, df: { 'skill-1': 9, 'skill-2': 0, 'skill-3': 0 } } })
    const { asks: found } = aPair(undefined, aVacancy({ asks: { competences: asks('juggling', 'skill-1') } }), {
      taxonomy,
    }).job.competences
    expect(found).toMatchObject([
      { rarity: 1000, weight: 3000 },
      { rarity: 500, weight: 1500 },
    ])
  })
  test('of nothing is nothing', () => expect(own()).toEqual({ asks: [], silentWeight: 0, totalWeight: 0 }))
})

describe('what tasks ask', () => {
  // V: what the same asks would weigh on a vacancy
  test('is V divided by hours', () => {
    expect(weights([task(12, ...asks('skill-1')), task(4, ...asks('skill-2'))])).toEqual([
      ['skill-1', 2250],
      ['skill-2', 750],
    ])
  })
  test('shifts weight by hours and never shrinks it', () => {
    for (const hours of [
      [1, 1, 1],
      [30, 5, 0.25],
      [7, 11, 13],
    ]) {
      const tasks = hours.map((number, index) => task(number, ...asks(`skill-${index + 1}`)))
      expect(Math.abs(weighed(tasks).totalWeight - 4500)).toBeLessThanOrEqual(1) // but for rounding
    }
  })
  test('is divided within a task by weight', () => {
    // one task: 1500 + 500, as on a vacancy
    expect(weights([task(8, { concept: 'skill-1' }, { concept: 'skill-2', importance: 'optional' })])).toEqual([
      ['skill-1', 1500],
      ['skill-2', 500],
    ])
  })
  test('counts in both where two tasks ask it', () => {
    // V = 3000 (two competences). 8 of 16 hours: all skill-1; the other 8: half skill-1, half skill-2
    expect(weights([task(8, ...asks('skill-1')), task(8, ...asks('skill-1', 'skill-2'))])).toEqual([
      ['skill-1', 2250],
      ['skill-2', 750],
    ])
  })
  test('is rounded once, half up', () => {
    // V = 1000. 8 of 16 hours on skill-1 alone; the other 8 on three: V / 2 + V / 6 = 666.7, V / 6 = 166.7 and so on
    const optional = (concept: string): AskedCompetence => ({ concept, importance: 'optional' })
    expect(
      weights([task(8, optional('skill-1')), task(8, optional('skill-1'), optional('skill-2'), optional('skill-3'))]),
    ).toEqual([
      ['skill-1', 1000], // 1500 x (1 / 2 + 1 / 6)
      ['skill-2', 250], // 1500 / 6
      ['skill-3', 250],
    ])
    expect(weights([task(1, optional('skill-1')), task(2, optional('skill-2'))])).toEqual([
      ['skill-1', 333],
      ['skill-2', 667],
    ])
    // 1000 x 1 / 16 = 62.5
    expect(weights([task(1, optional('skill-1')), task(15, optional('skill-2'))])).toEqual([
      ['skill-1', 63],
      ['skill-2', 938],
    ])
  })
  test('is at least 1', () => {
    const taxonomy = aTaxonomy({ frequencies: { N: 99, df: { 'skill-1': 99, 'skill-2': 99 } } }) // rarity 1
    const optional = (concept: string): AskedCompetence => ({ concept, importance: 'optional' })
    expect(weights([task(0.25, optional('skill-1')), task(40, optional('skill-2'))], [], { taxonomy })).toEqual([
      ['skill-1', 1],
      ['skill-2', 2],
    ])
  })
  test('counts each task the same where the hours of any are not known', () => {
    expect(weights([task(30, ...asks('skill-1')), task(undefined, ...asks('skill-2'))])).toEqual([
      ['skill-1', 1500],
      ['skill-2', 1500],
    ])
  })
  test('keeps the heaviest importance, the must of any, and the tasks that ask it', () => {
    const tasks = [
      task(8, { concept: 'skill-1', importance: 'optional', strength: 'must' }),
      task(8, ...asks('skill-2')),
      task(8, { concept: 'skill-1', importance: 'important' }, { concept: 'skill-1', importance: 'optional' }),
    ]
    expect(weighed(tasks).asks).toMatchObject([
      { concept: 'skill-1', importance: 'important', must: true, tasks: [0, 2] },
      { concept: 'skill-2', importance: 'essential', must: false, tasks: [1] },
    ])
  })
})

describe('a task that asks nothing', () => {
  test('keeps its share of the weight', () => {
    // 16 of 20 hours: 1200 of 1500
    expect(weighed([task(4, ...asks('skill-1')), task(16)])).toMatchObject({
      asks: [{ weight: 300 }],
      silentWeight: 1200,
      totalWeight: 1500,
    })
  })
  test('among tasks that ask nothing either asks nothing', () => {
    expect(weighed([task(4), task(16)])).toEqual({ asks: [], silentWeight: 0, totalWeight: 0 })
    expect(weighed([task(4)], asks('skill-1'))).toMatchObject({
      asks: [{ weight: 1500 }],
      silentWeight: 0,
      totalWeight: 1500,
    })
  })
})

describe('what a vacancy and its tasks ask', () => {
  test('is added up', () => {
    const tasks = [task(12, ...asks('skill-1')), task(4, ...asks('skill-2'))]
    expect(weights(tasks, asks('skill-2', 'skill-3'))).toEqual([
      ['skill-2', 2250], // 1500 of its own and 750 of the task
      ['skill-3', 1500],
      ['skill-1', 2250],
    ])
  })
  test('has the importance of the heavier, and a must anywhere is a must', () => {
    const optional: AskedCompetence = { concept: 'skill-1', importance: 'optional' }
    const essential: AskedCompetence = { concept: 'skill-1', strength: 'must' }
    expect(weighed([task(8, essential)], [optional]).asks).toMatchObject([
      { importance: 'essential', must: true, tasks: [0] },
    ])
    expect(weighed([task(8, optional)], [essential]).asks).toMatchObject([
      { importance: 'essential', must: true, tasks: [0] },
    ])
    expect(weighed([task(8, optional)], asks('skill-1')).asks).toMatchObject([{ must: false }])
  })
})
