import { describe, expect, test } from 'vitest'
import type { Filter } from '../../src/domain/rankOptions.js'
import type { Vacancy } from '../../src/domain/vacancy.js'
import { admitsJob, admitsPerson } from '../../src/rank/filter.js'
import { aCandidate, aPair, aVacancy } from '../../src/testing/index.js'

const job = (filter: Filter, vacancy: Partial<Vacancy>) => admitsJob(filter, aPair(undefined, aVacancy(vacancy)).job)
const person = (filter: Filter, region?: string) =>
  admitsPerson(filter, aPair(aCandidate(region ? { place: { lat: 52, lon: 5, region } } : {})).person)

describe('a filter for jobs', () => {
  test('that says nothing admits all', () => expect(job({}, {})).toBe(true))
  test('admits by region', () => {
    const place = { lat: 52, lon: 5, region: 'Rijnmond' }
    expect(job({ region: 'Rijnmond' }, { place })).toBe(true)
    expect(job({ region: 'Twente' }, { place })).toBe(false)
    expect(job({ region: ['Twente', 'Rijnmond'] }, { place })).toBe(true)
  })
  test('admits by sector, with all that lies in it', () => {
    expect(job({ sector: '86' }, { sector: '86101' })).toBe(true)
    expect(job({ sector: '86101' }, { sector: '86' })).toBe(false)
    expect(job({ sector: '86' }, { sector: '47' })).toBe(false)
    expect(job({ sector: ['47', '86'] }, { sector: '86' })).toBe(true)
    expect(job({ sector: ['47', '01'] }, { sector: '86' })).toBe(false)
  })
  test('admits by kind and employer', () => {
    expect(job({ kind: 'leerbaan' }, { kind: 'leerbaan' })).toBe(true)
    expect(job({ kind: ['leerbaan'] }, { kind: 'regular' })).toBe(false)
    expect(job({ employerId: 'employer-1' }, {})).toBe(true)
    expect(job({ employerId: ['employer-2', 'employer-3'] }, {})).toBe(false)
  })
  test('passes over what does not state the field', () => {
    expect(job({ region: 'Rijnmond' }, {})).toBe(false)
    expect(job({ sector: '86' }, {})).toBe(false)
    expect(job({ kind: 'regular' }, {})).toBe(false)
  })
  test('narrows with each key', () => {
    const filter: Filter = { sector: '86', kind: 'regular' }
    expect(job(filter, { sector: '86', kind: 'regular' })).toBe(true)
    expect(job(filter, { sector: '86', kind: 'leerbaan' })).toBe(false)
    expect(job(filter, { sector: '47', kind: 'regular' })).toBe(false)
  })
})

test('a filter for people goes by region only', () => {
  expect(person({ region: 'Rijnmond' }, 'Rijnmond')).toBe(true)
  expect(person({ region: 'Twente' }, 'Rijnmond')).toBe(false)
  expect(person({ region: 'Rijnmond' })).toBe(false)
  expect(person({ sector: '86', kind: 'regular' })).toBe(true)
})
