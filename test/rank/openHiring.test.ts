import { describe, expect, test } from 'vitest'
import type { Vacancy } from '../../src/domain/vacancy.js'
import { PassendError } from '../../src/errors.js'
import { drawLot } from '../../src/rank/lottery.js'
import { hiresOpenly, openHiringPlaces, openJob, refuseOpenHiring } from '../../src/rank/openHiring.js'
import { aCandidate, aPair, aVacancy } from '../../src/testing/index.js'

const home = { lat: 52, lon: 5 }
const candidate = aCandidate({ place: home, wishes: { travel: { km: 20 } } })
const open = (id: string, over: Partial<Vacancy> = {}) => aVacancy({ id, openHiring: true, ...over })
const places = (vacancies: Vacancy[], seed = 'passend', person = candidate) => {
  const jobs = vacancies.map((vacancy) => {
    const pair = aPair(person, vacancy)
    return openJob(pair, drawLot(seed, person.id, vacancy.id), () => pair.job)
  })
  return openHiringPlaces(jobs, { show: true, limit: 10 })
}
const ids = (...given: Parameters<typeof places>) => places(...given).map(({ vacancyId }) => vacancyId)

describe('a vacancy that hires openly', () => {
  test('is one that says so, with conditions or without', () => {
    expect(hiresOpenly(aPair(undefined, open('a')).job)).toBe(true)
    expect(hiresOpenly(aPair(undefined, open('a', { openHiring: { conditions: ['10 kg tillen'] } })).job)).toBe(true)
    expect(hiresOpenly(aPair(undefined, open('a', { openHiring: {} })).job)).toBe(true)
    expect(hiresOpenly(aPair(undefined, aVacancy()).job)).toBe(false)
  })
  test('is refused where somebody would be ranked for it', () => {
    expect(() => refuseOpenHiring(aPair(undefined, aVacancy()).job)).not.toThrow()
    try {
      refuseOpenHiring(aPair(undefined, open('bakery')).job)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(PassendError)
      expect(error).toMatchObject({ code: 'open-hiring-is-not-ranked', facts: { vacancyId: 'bakery' } })
      expect((error as PassendError).message).toContain("'bakery' hires openly")
    }
  })
})

describe('the places shown to a person', () => {
  test('tell where it is and what the work asks, and no score', () => {
    const conditions = ['10 kg tillen', '4 uur staan']
    expect(
      places([open('a', { title: 'Inpakker', place: { lat: 52.1, lon: 5 }, openHiring: { conditions } })]),
    ).toEqual([
      { vacancyId: 'a', employerId: 'employer-1', title: 'Inpakker', metres: 11_120, travel: 'met', conditions },
    ])
  })
  test('have no distance where a place is not known, and no conditions where none are stated', () => {
    const [place] = places([open('a')])
    expect(place).toEqual({
      vacancyId: 'a',
      employerId: 'employer-1',
      title: 'Medewerker',
      travel: 'unknown',
      conditions: [],
    })
    expect(place).not.toHaveProperty('metres')
  })
  test('tell whether they lie within the travel maximum', () => {
    expect(places([open('a', { place: { lat: 53, lon: 5 } })])).toMatchObject([{ travel: 'unmet' }])
    expect(places([open('a', { place: { lat: 53, lon: 5 } })], 'passend', aCandidate({ place: home }))).toMatchObject([
      { travel: 'none' },
    ])
  })
  test('stand nearest first, those without a place last', () => {
    const vacancies = [
      open('none'),
      open('far', { place: { lat: 52.2, lon: 5 } }),
      open('near', { place: { lat: 52.05, lon: 5 } }),
    ]
    expect(ids(vacancies)).toEqual(['near', 'far', 'none'])
  })
  test('stand by lot where they are as far, so that nobody is always last', () => {
    const vacancies = ['a', 'b', 'c', 'd'].map((id) => open(id))
    const orders = new Set(['1', '2', '3', '4', '5', '6'].map((seed) => ids(vacancies, seed).join('')))
    expect(orders.size).toBeGreaterThan(1)
    expect(ids(vacancies, '1')).toEqual(ids([...vacancies].reverse(), '1')) // and never by the order of input
  })
})
