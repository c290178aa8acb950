import { PassendError } from 'passend'
import { createMemoryStore, createOpenHiring, type OpenHiring, type OpenHiringOptions } from 'passend/open-hiring'
import { describe, expect, test } from 'vitest'

const HOUR = 3_600_000
const START = Date.UTC(2026, 10, 2, 9)

/** A list that is open under a clock that the test sets, with its places and its conditions. */
async function opened({
  places = 1,
  conditions = [],
  ...options
}: { places?: number; conditions?: string[] } & Partial<OpenHiringOptions> = {}) {
  let now = START
  const hiring = createOpenHiring({ store: createMemoryStore(), clock: () => now, ...options })
  await hiring.openList({ listId: 'bakery', conditions })
  if (places > 0) await hiring.openPlaces('bakery', places)
  return {
    hiring,
    later: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

const enrol = (hiring: OpenHiring, contactReference: string) =>
  hiring.enrol('bakery', { contactReference, by: 'person', channel: 'on-site' })

/** The code of the error that an act ends in. */
async function codeOf(act: Promise<unknown>): Promise<string> {
  const error = await act.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof PassendError)) throw new Error(`expected a PassendError, got ${String(error)}`)
  return error.code
}

describe('the order', () => {
  test('is that of enrolling and nothing else', async () => {
    const { hiring } = await opened({ places: 3 })
    for (const name of ['zoe', 'adam', 'mia']) await enrol(hiring, name)
    const calls = [await hiring.callNext('bakery'), await hiring.callNext('bakery'), await hiring.callNext('bakery')]
    expect(calls.map((call) => call?.contactReference)).toEqual(['zoe', 'adam', 'mia'])
  })

  test('keeps the first place of who enrols again, without a second event', async () => {
    const { hiring } = await opened()
    const first = await enrol(hiring, 'zoe')
    await enrol(hiring, 'adam')
    const again = await enrol(hiring, 'zoe')
    expect(again).toMatchObject({ enrolment: first.enrolment, position: 1 })
    expect((await hiring.exportForEmployer('bakery')).enrolled).toBe(2)
  })

  test('has who left and comes back at the end: that is a new enrolment', async () => {
    const { hiring } = await opened()
    const first = await enrol(hiring, 'zoe')
    await enrol(hiring, 'adam')
    await hiring.withdraw('bakery', first.enrolment)
    expect(await enrol(hiring, 'zoe')).toMatchObject({ enrolment: 3, position: 2 })
    expect(await hiring.enrolmentOf('bakery', 'zoe')).toBe(3)
  })

  test('calls nobody where nobody waits, and refuses where no place is free', async () => {
    const { hiring } = await opened({ places: 1 })
    expect(await hiring.callNext('bakery')).toBeUndefined()
    await enrol(hiring, 'zoe')
    await enrol(hiring, 'adam')
    await hiring.callNext('bakery')
    // The one place is held by who was called.
    expect(await codeOf(hiring.callNext('bakery'))).toBe('no-free-place')
  })
})

describe('a call that nobody was told of', () => {
  test('is found again, with whom to reach and until when, as long as it waits for an answer', async () => {
    const { hiring } = await opened({ places: 3, conditions: ['Je kunt 10 kilo tillen.'] })
    for (const name of ['zoe', 'adam', 'mia']) await enrol(hiring, name)
    const [first, second] = [await hiring.callNext('bakery'), await hiring.callNext('bakery')]
    expect(await hiring.openCalls('bakery')).toEqual([first, second])
    await hiring.confirmConditions('bakery', 1, true)
    await hiring.decline('bakery', 2)
    expect(await hiring.openCalls('bakery')).toEqual([first])
    await hiring.accept('bakery', 1)
    expect(await hiring.openCalls('bakery')).toEqual([])
  })
})

describe('an answer', () => {
  test('yes holds the place until the start; a start is the end of it', async () => {
    const { hiring } = await opened()
    const { enrolment } = await enrol(hiring, 'zoe')
    await hiring.callNext('bakery')
    expect((await hiring.accept('bakery', enrolment)).state).toBe('accepted')
    expect((await hiring.start('bakery', enrolment)).state).toBe('started')
    expect(await hiring.exportForEmployer('bakery')).toMatchObject({ freePlaces: 0, started: 1, waiting: 0 })
  })

  test('no frees the place, and the next is called', async () => {
    const { hiring } = await opened()
    const { enrolment } = await enrol(hiring, 'zoe')
    await enrol(hiring, 'adam')
    await hiring.callNext('bakery')
    expect((await hiring.decline('bakery', enrolment)).state).toBe('declined')
    expect((await hiring.callNext('bakery'))?.contactReference).toBe('adam')
  })

  test('that does not come strikes off after the calls of the policy, and not before the deadline', async () => {
    const { hiring, later } = await opened({ policy: 'online' })
    const { enrolment } = await hiring.enrol('bakery', { contactReference: 'zoe', by: 'person', channel: 'online' })
    await hiring.callNext('bakery')
    expect(await codeOf(hiring.noAnswer('bakery', enrolment))).toBe('act-not-allowed')
    later(48 * HOUR)
    // The first time they keep their place, before whoever came after them.
    expect(await hiring.noAnswer('bakery', enrolment)).toMatchObject({ state: 'waiting', position: 1 })
    await enrol(hiring, 'adam')
    expect((await hiring.callNext('bakery'))?.contactReference).toBe('zoe')
    later(48 * HOUR)
    expect((await hiring.noAnswer('bakery', enrolment)).state).toBe('struck-off')
    expect((await hiring.callNext('bakery'))?.contactReference).toBe('adam')
  })

  test('that came late still counts, while nobody else has their place', async () => {
    const { hiring, later } = await opened()
    const { enrolment } = await enrol(hiring, 'zoe')
    await hiring.callNext('bakery')
    later(72 * HOUR)
    expect((await hiring.accept('bakery', enrolment)).state).toBe('accepted')
  })

  test('without a start strikes off after the deadline of the start only', async () => {
    const { hiring, later } = await opened()
    const { enrolment } = await enrol(hiring, 'zoe')
    await hiring.callNext('bakery')
    await hiring.accept('bakery', enrolment)
    expect(await codeOf(hiring.strikeOff('bakery', enrolment))).toBe('act-not-allowed')
    later(14 * 24 * HOUR)
    expect((await hiring.strikeOff('bakery', enrolment)).state).toBe('struck-off')
    expect((await hiring.exportForEmployer('bakery')).freePlaces).toBe(1)
  })

  test('cannot strike off who waits: nobody is passed over so', async () => {
    const { hiring, later } = await opened()
    const { enrolment } = await enrol(hiring, 'zoe')
    later(1000 * HOUR)
    expect(await codeOf(hiring.strikeOff('bakery', enrolment))).toBe('act-not-allowed')
    expect(await codeOf(hiring.noAnswer('bakery', enrolment))).toBe('act-not-allowed')
    expect(await codeOf(hiring.decline('bakery', enrolment))).toBe('act-not-allowed')
    expect(await codeOf(hiring.start('bakery', enrolment))).toBe('act-not-allowed')
  })
})

describe('the conditions of the work', () => {
  const conditions = ['Je kunt 10 kilo tillen.', 'Je kunt 4 uur staan.']

  test('are judged by the person: a yes before they can accept, and a no is their own withdrawal', async () => {
    const { hiring } = await opened({ conditions, places: 2 })
    const [zoe, adam] = [await enrol(hiring, 'zoe'), await enrol(hiring, 'adam')]
    await hiring.callNext('bakery')
    expect(await codeOf(hiring.accept('bakery', zoe.enrolment))).toBe('act-not-allowed')
    await hiring.confirmConditions('bakery', zoe.enrolment, true)
    expect((await hiring.accept('bakery', zoe.enrolment)).state).toBe('accepted')
    expect((await hiring.confirmConditions('bakery', adam.enrolment, false)).state).toBe('withdrawn')
  })

  test('are not asked where there are none', async () => {
    const { hiring } = await opened()
    const { enrolment } = await enrol(hiring, 'zoe')
    await hiring.callNext('bakery')
    expect((await hiring.accept('bakery', enrolment)).confirmed).toBe(false)
  })
})

describe('enrolling', () => {
  test('is at the company, unless the policy says otherwise', async () => {
    const { hiring } = await opened()
    const online = { contactReference: 'zoe', by: 'person', channel: 'online' } as const
    expect(await codeOf(hiring.enrol('bakery', online))).toBe('channel-not-allowed')
    const other = await opened({ policy: 'online' })
    expect(await other.hiring.enrol('bakery', online)).toMatchObject({ position: 1 })
  })

  test.each([
    ['by somebody else', { contactReference: 'zoe', by: 'gemeente', channel: 'on-site' }],
    ['with a profile', { contactReference: 'zoe', by: 'person', channel: 'on-site', profile: { competences: [] } }],
    ['with a score', { contactReference: 'zoe', by: 'person', channel: 'on-site', score: 900 }],
    ['from a caseload', { contactReference: 'zoe', by: 'person', channel: 'on-site', source: 'caseload' }],
    ['by phone', { contactReference: 'zoe', by: 'person', channel: 'phone' }],
    ['several at once', [{ contactReference: 'zoe', by: 'person', channel: 'on-site' }]],
    ['with an address', { contactReference: 'zoe@example.org', by: 'person', channel: 'on-site' }],
    ['with a megabyte', { contactReference: 'z'.repeat(1_000_000), by: 'person', channel: 'on-site' }],
    ['with SQL', { contactReference: "zoe'); drop table lists; --", by: 'person', channel: 'on-site' }],
    ['with nothing', undefined],
  ])('is refused %s, and nothing is written', async (_what, input) => {
    const { hiring } = await opened()
    const before = await hiring.exportForEmployer('bakery')
    expect(await codeOf(hiring.enrol('bakery', input as never))).toBe('invalid-option')
    expect(await hiring.exportForEmployer('bakery')).toEqual(before)
  })

  test('repeats nothing of what came in its message', async () => {
    const { hiring } = await opened()
    const input = { contactReference: 'Jan de Vries', by: 'person', channel: 'on-site' } as const
    await expect(hiring.enrol('bakery', input)).rejects.not.toThrow(/Vries/)
  })
})

describe('a list', () => {
  test('that is not there, or is there already, or is closed, is told', async () => {
    const { hiring } = await opened()
    expect(await codeOf(hiring.callNext('butcher'))).toBe('unknown-list')
    expect(await codeOf(hiring.openList({ listId: 'bakery' }))).toBe('list-exists')
    expect(await codeOf(hiring.withdraw('bakery', 7))).toBe('unknown-enrolment')
    const { enrolment } = await enrol(hiring, 'zoe')
    await hiring.callNext('bakery')
    await hiring.close('bakery')
    expect(await codeOf(enrol(hiring, 'adam'))).toBe('list-closed')
    expect(await codeOf(hiring.callNext('bakery'))).toBe('list-closed')
    expect(await codeOf(hiring.openPlaces('bakery', 1))).toBe('list-closed')
    // Who was called before may still answer and start.
    await hiring.accept('bakery', enrolment)
    expect((await hiring.start('bakery', enrolment)).state).toBe('started')
  })

  test('keeps the rules under which it was opened, whatever the rules of later ones', async () => {
    const store = createMemoryStore()
    const strict = createOpenHiring({ store, clock: () => START })
    await strict.openList({ listId: 'bakery' })
    const loose = createOpenHiring({ store, clock: () => START, policy: 'online' })
    const online = { contactReference: 'zoe', by: 'person', channel: 'online' } as const
    expect(await codeOf(loose.enrol('bakery', online))).toBe('channel-not-allowed')
  })

  test.each([
    ['an id with a space', () => ({ listId: 'the bakery' })],
    ['a megabyte of conditions', () => ({ listId: 'x', conditions: ['a'.repeat(1_000_000)] })],
    ['an unknown fact', () => ({ listId: 'x', employer: 'y' })],
    ['nothing', () => undefined],
  ])('is not opened with %s', async (_what, input) => {
    const { hiring } = await opened()
    expect(await codeOf(hiring.openList(input() as never))).toBe('invalid-option')
  })

  test.each([0, -1, 1.5, Number.NaN, 1e9, '3'])('does not open %s places', async (places) => {
    const { hiring } = await opened()
    expect(await codeOf(hiring.openPlaces('bakery', places as number))).toBe('invalid-option')
  })
})

describe('the clock', () => {
  test('that lags a little counts as the last event; one that goes back is told, and nothing is written', async () => {
    const { hiring, later } = await opened()
    await enrol(hiring, 'zoe')
    later(-30_000)
    expect((await enrol(hiring, 'adam')).at).toBe(START)
    later(-60_000)
    expect(await codeOf(enrol(hiring, 'mia'))).toBe('clock-went-back')
    later(120_000)
    expect((await hiring.exportForEmployer('bakery')).enrolled).toBe(2)
  })

  test.each([Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY])('of %s is wrong', async (now) => {
    const hiring = createOpenHiring({ store: createMemoryStore(), clock: () => now })
    expect(await codeOf(hiring.openList({ listId: 'bakery' }))).toBe('invalid-option')
  })
})

describe('the wait', () => {
  test('is told once there were calls enough, at the pace of the list', async () => {
    const { hiring, later } = await opened({ places: 10 })
    for (let one = 1; one <= 12; one++) await enrol(hiring, `card-${one}`)
    expect((await hiring.position('bakery', 12)).expectedDays).toBeUndefined()
    for (let call = 0; call < 4; call++) {
      await hiring.callNext('bakery')
      later(24 * HOUR)
    }
    // Four calls in four days: one a day. Number 12 is at place 8 now.
    expect(await hiring.position('bakery', 12)).toMatchObject({ position: 8, expectedDays: 8 })
    expect(await hiring.position('bakery', 1)).toMatchObject({ state: 'called', position: undefined })
  })
})

describe('erasing', () => {
  test('takes somebody off the list and leaves nothing by which to know them; the list still verifies', async () => {
    const { hiring } = await opened({ places: 2 })
    const receipts = [await enrol(hiring, 'zoe'), await enrol(hiring, 'adam')]
    await hiring.callNext('bakery')
    expect(await hiring.erase('bakery', 'zoe')).toBe(true)
    expect(await hiring.erase('bakery', 'zoe')).toBe(false)
    expect((await hiring.exportForPerson('bakery', 'zoe')).events).toEqual([])
    expect((await hiring.callNext('bakery'))?.contactReference).toBe('adam')
    expect(await hiring.verifyList('bakery', receipts)).toMatchObject({ ok: true, calls: 2, receipts: 2 })
    expect(await hiring.enrolmentOf('bakery', 'zoe')).toBeUndefined()
    // Who was erased may come back: as somebody new.
    expect((await enrol(hiring, 'zoe')).enrolment).toBe(3)
  })

  test('of a person: their export is their own events, which the salt shows to be theirs', async () => {
    const { hiring } = await opened()
    await enrol(hiring, 'zoe')
    await enrol(hiring, 'adam')
    await hiring.callNext('bakery')
    const { enrolments, events } = await hiring.exportForPerson('bakery', 'zoe')
    expect(enrolments).toMatchObject([{ enrolment: 1, salt: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    expect(events.map(({ happening }) => happening.kind)).toEqual(['enrolled', 'called'])
  })
})

describe('the options', () => {
  test.each([
    ['no store', { clock: () => START }],
    ['no clock', { store: createMemoryStore() }],
    ['an unknown policy', { store: createMemoryStore(), clock: () => START, policy: 'first-come' }],
    ['half a policy', { store: createMemoryStore(), clock: () => START, policy: { id: 'mine' } }],
  ])('are refused with %s', (_what, options) => {
    expect(() => createOpenHiring(options as never)).toThrow(PassendError)
  })
})
