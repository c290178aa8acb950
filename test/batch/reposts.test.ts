import type { Vacancy } from 'passend'
import { describe, expect, it } from 'vitest'
import { Reposts } from '../../src/batch/reposts.js'
import { asking, vacancy } from '../support/records.js'

const cook = (id: string, rest: Partial<Vacancy> = {}): Vacancy =>
  vacancy(id, { title: 'Kok', ...asking('c:koken'), place: { pc4: '3811' }, ...rest })

function found(...vacancies: readonly Vacancy[]) {
  const reposts = new Reposts()
  const gone = vacancies.map((one) => reposts.take(one))
  return { gone, found: reposts.found() }
}

describe('a vacancy that was posted again', () => {
  it('is known by its title, however it is spelt, or by its occupation', () => {
    expect(found(cook('v1'), cook('v2', { title: 'KOK (m/v/x)' })).found).toEqual([{ kept: 'v2', dropped: ['v1'] }])
    const occupation = { occupation: 'o:kok' }
    expect(found(cook('v1', occupation), cook('v2', { ...occupation, title: 'Chef de partie' })).found).toEqual([
      { kept: 'v2', dropped: ['v1'] },
    ])
  })

  it.each([
    ['another employer', { employerId: 'employer-2' }],
    ['another place', { place: { pc4: '3812' } }],
    ['other asks', asking('c:heftruck')],
    ['other hours: that is other work', { hours: { min: 16, max: 16 } }],
    ['another kind', { kind: 'leerbaan' }],
    ['another title, and no occupation by which it is the same', { title: 'Afwasser' }],
  ] as const)('is not one with %s', (_, rest) => {
    expect(found(cook('v1'), cook('v2', rest as Partial<Vacancy>)).found).toEqual([])
  })

  it('is one with other dates, another text or more places', () => {
    const rest = { description: 'Kom bij ons', closingDate: '2026-12-01', startDate: '2026-11-20', places: 3 }
    expect(found(cook('v1'), cook('v2', rest)).found).toHaveLength(1)
  })

  it('gives way to the last updated; where that is not said, to the last that came', () => {
    const dated = (id: string, updatedAt: string) => cook(id, { updatedAt })
    expect(found(dated('v1', '2026-10-02'), dated('v2', '2026-10-01'))).toEqual({
      gone: [[], ['v2']],
      found: [{ kept: 'v1', dropped: ['v2'] }],
    })
    expect(found(cook('v1'), cook('v2'), cook('v3'))).toEqual({
      gone: [[], ['v1'], ['v2']],
      found: [{ kept: 'v3', dropped: ['v1', 'v2'] }],
    })
  })

  it('can turn out to tie two together that seemed different', () => {
    const first = cook('v1', { occupation: 'o:kok' })
    const second = cook('v2', { title: 'Chef' })
    const tie = cook('v3', { title: 'Chef', occupation: 'o:kok' })
    expect(found(first, second).found).toEqual([])
    expect(found(first, second, tie).found).toEqual([{ kept: 'v3', dropped: ['v1', 'v2'] }])
  })

  it('is the same record that came twice under one id: nothing is dropped', () => {
    expect(found(cook('v1'), cook('v1'))).toEqual({ gone: [[], []], found: [] })
  })

  it('is never taken together where it hires openly: each has a list of its own', () => {
    expect(found(cook('v1', { openHiring: true }), cook('v2', { openHiring: true })).found).toEqual([])
  })
})
