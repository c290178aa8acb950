import { createMatcher } from 'passend'
import { carve, type NoLongerAsked, type PresentTask } from 'passend/carving'
import { expect, test } from 'vitest'
import { smallMatcher } from '../support/records.js'

const matcher = smallMatcher()

/** What a job no longer asks when its first task, of 12 hours, has moved and the others, of 12 each, stay. */
function gone(
  moves: Partial<PresentTask>,
  stays: readonly Partial<PresentTask>[],
  job: object = {},
): NoLongerAsked | undefined {
  const tasks = [moves, ...stays].map((task, at) => ({ id: `t${at}`, label: `Taak ${at}`, hours: 12, ...task }))
  const [first, ...rest] = tasks
  const result = carve({
    jobs: [{ id: 'j', title: 'Een functie', employerId: 'e', tasks: [{ ...first, movable: true }, ...rest], ...job }],
    candidates: [{ id: 'c' }],
    matcher,
  })
  expect(result.functions).toHaveLength(1)
  return result.remaining[0]?.noLongerAsked
}

test('competences and credentials that only the task asked that left', () => {
  const asks = {
    competences: [{ concept: 'c:koken' }, { concept: 'c:bakken' }],
    credentials: [{ credential: 'vog' }, { credential: 'bhv' }],
  }
  const rest = { competences: [{ concept: 'c:bakken' }], credentials: [{ credential: 'bhv' }] }
  const none = gone(asks, [rest])
  expect(none?.competences.map(({ id }) => id)).toEqual(['c:koken'])
  expect(none?.credentials).toEqual(['vog'])
})

test('what the job asks as a whole is still asked', () => {
  const asks = { competences: [{ concept: 'c:koken' }], credentials: [{ credential: 'vog' }] }
  expect(gone(asks, [{}], { asks })).toMatchObject({ competences: [], credentials: [] })
})

test('a level of a language that is lower now, or not asked at all', () => {
  const none = gone({ languages: [{ language: 'nld', speaking: 'B1', reading: 'A2' }] }, [
    { languages: [{ language: 'nld', speaking: 'A2' }] },
  ])
  expect(none?.languages).toEqual([
    { language: 'nld', skill: 'speaking', before: 'B1', after: 'A2' },
    { language: 'nld', skill: 'reading', before: 'A2' },
  ])
})

test('a load is less only if every task that stays says so', () => {
  const heavy = { load: { liftingKg: 20, surroundings: { noise: true } } }
  const light = { load: { liftingKg: 5, surroundings: { noise: false } } }
  expect(gone(heavy, [light, light])).toMatchObject({
    loads: [{ load: 'liftingKg', before: 20, after: 5 }],
    surroundings: ['noise'],
  })
  // The third task does not say what is lifted, or whether there is noise: it may be as much.
  expect(gone(heavy, [light, {}])).toMatchObject({ loads: [], surroundings: [] })
  expect(gone(light, [heavy])).toMatchObject({ loads: [], surroundings: [] })
})

test('a task of which a part stays is still asked for', () => {
  const part = { hours: 14, competences: [{ concept: 'c:koken' }] }
  const result = carve({
    jobs: [
      {
        id: 'j',
        title: 'Kok',
        employerId: 'e',
        tasks: [
          { id: 't', label: 'Koken', movable: 12, ...part },
          { id: 'u', label: 'Bakken', hours: 12 },
        ],
      },
    ],
    candidates: [{ id: 'c' }],
    matcher: createMatcher(),
  })
  expect(result.remaining[0]?.tasks[0]?.minutes).toEqual({ before: 840, moved: 720, after: 120 })
  expect(result.remaining[0]?.noLongerAsked.competences).toEqual([])
})
