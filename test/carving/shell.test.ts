import type { PresentFunction } from 'passend/carving'
import { describe, expect, test } from 'vitest'
import { shellOf } from '../../src/carving/shell.js'

const job = (overrides: Partial<PresentFunction> = {}): PresentFunction => ({
  id: 'job',
  title: 'Een functie',
  employerId: 'employer',
  tasks: [{ id: 't', label: 'Een taak', hours: 8 }],
  ...overrides,
})
const shell = (...jobs: Partial<PresentFunction>[]) => shellOf(jobs.map(job), 'Functie op maat')

describe('what a function has because of the jobs it is from', () => {
  test('of one job that says nothing: its employer, and no more', () => {
    expect(shell({})).toEqual({ title: 'Functie op maat', employerId: 'employer', kind: 'carved-function', places: 1 })
  })
  test('what a job asks as a whole stays with it: a function asks what its tasks ask', () => {
    expect(shell({ asks: { education: { level: 'mbo-3', strength: 'must' } } })).not.toHaveProperty('asks')
    expect(shell({ occupation: 'o', load: { liftingKg: 20 }, leerbedrijf: { crebos: ['25655'] } })).toEqual(shell({}))
  })
  test('the times of any of the jobs, each once and in the order of the week', () => {
    const times = shell(
      { schedule: { dayparts: ['tue-morning', 'mon-evening'] } },
      { schedule: { dayparts: ['mon-evening', 'mon-morning'] } },
    )
    expect(times.schedule).toEqual({ dayparts: ['mon-morning', 'mon-evening', 'tue-morning'] })
  })
  test('no times where one job does not say when', () => {
    expect(shell({ schedule: { dayparts: ['mon-morning'] } }, {}).schedule).toBeUndefined()
  })
  test('office hours are ten dayparts, and regular', () => {
    const { schedule } = shell({ schedule: { officeHours: true } })
    expect(schedule?.dayparts).toHaveLength(10)
    expect(schedule?.irregular).toBe(false)
  })
  test.each([
    // irregular if any is; regular only if all are; else not known
    [[{ irregular: true }, {}], true],
    [[{ irregular: true }, { irregular: false }], true],
    [[{ irregular: false }, { irregular: false }], false],
    [[{ irregular: false }, {}], undefined],
  ])('of %j irregular is %s', (schedules, irregular) => {
    expect(shell(...schedules.map((schedule) => ({ schedule }))).schedule?.irregular).toBe(irregular)
  })
  test('a contract that every job offers', () => {
    expect(shell({ contracts: ['permanent', 'temporary'] }, { contracts: ['temporary'] }).contracts).toEqual([
      'temporary',
    ])
    expect(shell({ contracts: ['permanent'] }, { contracts: ['temporary'] }).contracts).toBeUndefined()
    expect(shell({ contracts: ['permanent'] }, {}).contracts).toBeUndefined()
  })
  test('support that every job offers, as little as the least', () => {
    const offered = (...jobs: PresentFunction['supportOffered'][]) =>
      shell(...jobs.map((supportOffered) => ({ ...(supportOffered && { supportOffered }) }))).supportOffered
    expect(offered([{ kind: 'jobcoach', amount: 4 }], [{ kind: 'jobcoach', amount: 2 }])).toEqual([
      { kind: 'jobcoach', amount: 2 },
    ])
    // Without an amount a job offers as much as is asked.
    expect(offered([{ kind: 'jobcoach' }], [{ kind: 'jobcoach', amount: 2 }])).toEqual([
      { kind: 'jobcoach', amount: 2 },
    ])
    expect(offered([{ kind: 'jobcoach' }], [{ kind: 'jobcoach' }])).toEqual([{ kind: 'jobcoach' }])
    // Of what one job says twice the most counts, as in the criterion.
    expect(
      offered([
        { kind: 'jobcoach', amount: 1 },
        { kind: 'jobcoach', amount: 3 },
      ]),
    ).toEqual([{ kind: 'jobcoach', amount: 3 }])
    // Where a job does not say, it is not known; where one says no, it is no.
    expect(offered([{ kind: 'jobcoach' }], undefined)).toBeUndefined()
    expect(offered([{ kind: 'jobcoach' }], [{ kind: 'jobcoach', offered: false }])).toEqual([
      { kind: 'jobcoach', offered: false },
    ])
    expect(offered(undefined, [{ kind: 'jobcoach', offered: false }])).toEqual([{ kind: 'jobcoach', offered: false }])
  })
  test('the last start and the first end', () => {
    const dates = shell(
      { startDate: '2026-02-01', endDate: '2026-12-01', closingDate: '2026-03-01' },
      { startDate: '2026-03-01', endDate: '2027-01-01' },
    )
    expect(dates).toMatchObject({ startDate: '2026-03-01', endDate: '2026-12-01', closingDate: '2026-03-01' })
  })
  test('a sector that all have', () => {
    expect(shell({ sector: '8710' }, { sector: '8710' }).sector).toBe('8710')
    expect(shell({ sector: '8710' }, {}).sector).toBeUndefined()
  })
  test('the employer that is named, where the jobs have several', () => {
    const of = (...employers: string[]) =>
      shellOf(
        employers.map((employerId) => job({ employerId })),
        'x',
        'wsp',
      ).employerId
    expect([of('a'), of('a', 'a'), of('a', 'b')]).toEqual(['a', 'a', 'wsp'])
  })
})
