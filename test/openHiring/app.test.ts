import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PassendError } from 'passend'
import {
  createMemoryStore,
  createOpenHiring,
  createPgliteStore,
  createPostgresStore,
  type OpenHiringStore,
  type Receipt,
  verifyList,
} from 'passend/open-hiring'
import { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../examples/openHiring/app.js'
import { startPostgres } from '../support/postgresServer.js'
import { openDoor } from './app/door.js'
import { startProgram } from './app/program.js'
import { type Answer, authorization, Tablet, TOKEN } from './app/tablet.js'

const CARD = /[0-9a-f]{4}(-[0-9a-f]{4}){3}/
const HOUR = 3_600_000
const SCRIPT = '<script>alert(1)</script>'

// What the app refuses it logs, and here much is refused.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

interface Opened {
  readonly stores: readonly OpenHiringStore[]
  stop(): Promise<void>
}

const open: Readonly<Record<string, () => Promise<Opened>>> = {
  async pglite() {
    const database = await PGlite.create()
    const store = createPgliteStore(database)
    await store.migrate()
    return { stores: [store], stop: () => database.close() }
  },
  // Two pools, as two servers of one company have.
  async postgres() {
    const { connection, stop } = await startPostgres()
    const pools = [new Pool(connection), new Pool(connection)]
    // The server may be gone before the last connection of an ended pool is.
    for (const pool of pools) pool.on('error', () => {})
    const stores = pools.map((pool) => createPostgresStore(pool))
    for (const store of stores) await store.migrate()
    return {
      stores,
      async stop() {
        for (const pool of pools) await pool.end()
        await stop()
      },
    }
  },
}

describe.each(Object.keys(open))('the tablet at the door, on %s', (name) => {
  let opened: Opened
  const door = (conditions?: string[]) => openDoor(opened.stores, conditions)

  beforeAll(async () => {
    opened = await open[name]!()
  }, 30_000)
  afterAll(() => opened.stop())

  it('lets people put their name on the list by forms, and keeps a place for whoever comes twice', async () => {
    const { one, two, events } = await door()
    const start = await one.ask('/')
    // The rule of the game, and what the work asks, before anything is asked of anybody.
    expect(start.text).toContain('Je kunt je naam op de lijst zetten bij het bedrijf.')
    expect(start.text).toContain('Er is geen sollicitatie. Wie aan de beurt is, krijgt de baan.')
    expect(start.text).toContain('Je kunt 10 kilo tillen.')
    const card = CARD.exec(start.text)![0]
    const other = CARD.exec((await two.ask('/')).text)![0]
    expect(other).not.toBe(card)
    // Looking writes nothing: only the list was opened.
    expect(await events()).toHaveLength(1)

    const first = await one.form('/enrol', { card })
    expect(first.text).toContain('Jij bent nummer 1.')
    // The receipt is the hash of the event that the list holds.
    expect(first.text).toContain((await events())[1]!.hash)
    expect((await two.form('/enrol', { card: other })).text).toContain('Jij bent nummer 2.')

    // The other tablet, the same card typed in capitals: the same place, and no event more.
    const again = await two.form('/enrol', { card: ` ${card.toUpperCase()} ` })
    expect(again.text).toContain('Jij bent nummer 1.')
    expect(await events()).toHaveLength(3)
    expect((await one.form('/place', { card: other })).text).toContain('Jij bent nummer 2.')
  })

  it('takes a no to the conditions as leaving, and lets somebody leave who wishes to', async () => {
    const { one, two, events } = await door()
    const [yes, no, leaver] = [await one.enrol(), await two.enrol(), await one.enrol()].map(({ card }) => card)
    expect((await one.json('/yes', { card: yes! })).json).toMatchObject({ state: 'waiting', confirmed: true })
    expect((await two.form('/no', { card: no! })).text).toContain('Je staat niet meer op de lijst.')
    expect((await events()).at(-1)!.happening).toMatchObject({ kind: 'withdrawn', because: 'conditions' })
    // Who stood behind moves up: 3 becomes 2.
    expect((await one.json('/place', { card: leaver! })).json).toMatchObject({ enrolment: 3, position: 2 })
    expect((await one.json('/withdraw', { card: leaver! })).json.state).toBe('withdrawn')
    expect((await events()).at(-1)!.happening).toMatchObject({ kind: 'withdrawn', because: 'own-wish' })
    // Who left may come back, at the end.
    expect((await two.json('/enrol', { card: no! })).json.receipt).toMatchObject({ enrolment: 4, position: 2 })
  })

  it('calls the first, the next after a decline, and proves it with what people took home', async () => {
    const { one, two, time, hiring, listId } = await door()
    const people = [await one.enrol(), await two.enrol(), await two.enrol(), await one.enrol()]
    const [first, second, third, fourth] = people.map(({ card }) => card) as [string, string, string, string]
    expect((await one.employer('next')).json).toEqual({ error: 'no-free-place' })
    expect((await one.employer('places', 2)).json).toMatchObject({ freePlaces: 2, waiting: 4 })

    const call = await two.employer('next')
    expect(call.json).toMatchObject({ enrolment: 1, cardEnding: first.slice(-4), deadline: time.now + 48 * HOUR })
    // A whole card would let the employer take somebody off the list.
    expect(call.text).not.toContain(first)
    expect((await one.form('/place', { card: first })).text).toContain('Jij bent aan de beurt!')
    expect((await one.employer('declined', 1)).json.state).toBe('declined')
    expect((await one.employer('next')).json).toMatchObject({ enrolment: 2, cardEnding: second.slice(-4) })

    // Nobody accepts work whose conditions they have not confirmed.
    expect((await one.employer('accepted', 2)).status).toBe(409)
    await one.json('/yes', { card: second })
    expect((await one.employer('accepted', 2)).json.state).toBe('accepted')
    // Who accepted is not struck off before the day by which to start.
    expect((await one.employer('not-started', 2)).status).toBe(409)
    expect((await two.employer('started', 2)).json.state).toBe('started')

    expect((await two.employer('next')).json).toMatchObject({ enrolment: 3, cardEnding: third.slice(-4) })
    // Somebody has until the deadline to answer, and is struck off after it.
    expect((await one.employer('no-answer', 3)).status).toBe(409)
    time.now += 48 * HOUR
    expect((await one.employer('no-answer', 3)).json.state).toBe('struck-off')
    expect((await one.form('/place', { card: fourth })).text).toContain('Jij bent nummer 1.')

    const page = await one.ask('/employer', { headers: authorization() })
    expect(page.text).toContain('Wachten: 1. Plaatsen vrij: 1. Begonnen: 1.')
    expect(page.text).not.toMatch(CARD)
    const receipts = people.map(({ json }) => json.receipt)
    const proof = await hiring.verifyList(listId, receipts)
    expect(proof).toMatchObject({ ok: true, calls: 3, receipts: 4 })
    // The proof of the page is that of the library, which saw the receipts too.
    expect((await two.employer('proof')).json).toMatchObject({ ...proof, receipts: 0 })
  })

  it('gives one place to one person where many come at once', async () => {
    const { one, two } = await door([])
    const enrolled = await Promise.all(Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? one : two).enrol()))
    const positions = enrolled.map(({ json }) => json.receipt.position).sort((a, b) => a - b)
    expect(positions).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
    await one.employer('places', 5)
    const calls = await Promise.all(Array.from({ length: 7 }, (_, at) => (at % 2 === 0 ? one : two).employer('next')))
    // Five places: the first five, each once, and the other two are told that there is no place.
    expect(calls.flatMap(({ json }) => json.enrolment ?? []).sort()).toEqual([1, 2, 3, 4, 5])
    expect(calls.filter(({ status }) => status === 409)).toHaveLength(2)
  })

  it('refuses what is hostile with a 4xx, and writes nothing of it', async () => {
    const { one, events } = await door()
    const { card } = await one.enrol()
    const before = await events()
    const sql = "'; DROP TABLE passend_open_hiring_events; --"
    const body = `card=${card}`
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const cards = ['', '0042', SCRIPT, sql, `${card}${SCRIPT}`, `${card}\n${card}`, '__proto__', 'x'.repeat(5000)]
    const numbers = ['', '0', '-1', '1.5', '1e99', 'NaN', `1${sql}`, SCRIPT, '99']
    const asked: readonly (readonly [string, Promise<Answer>])[] = [
      ...cards.flatMap((bad) =>
        ['/enrol', '/place', '/yes', '/no', '/withdraw'].map(
          (path) => [`${path} of ${bad.slice(0, 40)}`, one.form(path, { card: bad })] as const,
        ),
      ),
      ...numbers.map(
        (bad) => [`answer of ${bad}`, one.form('/employer/declined', { number: bad }, authorization())] as const,
      ),
      ...numbers
        .slice(0, -1)
        .map((bad) => [`places ${bad}`, one.form('/employer/places', { number: bad }, authorization())] as const),
      ['an act that is none', one.form('/employer/erase', { number: '1' }, authorization())],
      ['a card that nobody has', one.form('/withdraw', { card: '0000-0000-0000-0000' })],
      ['a megabyte', one.form('/enrol', { card: 'x'.repeat(1_000_000) })],
      ['a form of another website', one.form('/withdraw', { card }, { origin: 'https://example.com' })],
      ['a form of nowhere', one.form('/withdraw', { card }, { origin: 'null' })],
      ['a form without an origin', one.ask('/withdraw', { method: 'POST', headers: form, body })],
      ['a form that calls itself text', one.ask('/withdraw', { method: 'POST', body })],
      ['JSON in place of a form', one.form('/withdraw', {}, { 'content-type': 'application/json' })],
      ...['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'].map(
        (method) => [method, one.ask('/withdraw', { method, headers: form })] as const,
      ),
      ['a page that is not there', one.ask('/%2e%2e/%2e%2e/etc/passwd')],
    ]
    for (const [what, answer] of asked) {
      const { status, text } = await answer
      expect(Math.floor(status / 100), what).toBe(4)
      expect(text, what).not.toContain('<script')
    }
    expect(await events()).toEqual(before)
  })
})

describe('the tablet at the door', () => {
  it('lets nobody in on the side of the employer without the token, and has no such side without one', async () => {
    const { one, hiring, listId, events } = await openDoor([createMemoryStore()])
    for (const password of ['', ' ', `${TOKEN} `, TOKEN.slice(1), TOKEN.toUpperCase(), 'x'.repeat(5000)])
      for (const act of ['places', 'next', 'accepted', 'proof'])
        expect((await one.form(`/employer/${act}`, { number: '1' }, authorization(password))).status).toBe(401)
    // The browser asks for the password when it is told of this.
    for (const headers of [{}, { authorization: `Bearer ${TOKEN}` }, { authorization: 'Basic !!!' }])
      expect((await one.ask('/employer', { headers })).headers.get('www-authenticate')).toContain('Basic')
    for (const employerToken of [undefined, '']) {
      const off = new Tablet(createApp({ hiring, listId, employerToken }))
      expect((await off.form('/employer/places', { number: '1' }, authorization(''))).status).toBe(404)
    }
    expect(await events()).toHaveLength(1)
  })

  it('shows conditions as text, runs and loads nothing, and lets nobody keep the page of another', async () => {
    const { one } = await openDoor([createMemoryStore()], ['<b onclick="x">Je kunt</b> & meer.'])
    const { text, headers } = await one.ask('/')
    expect(text).toContain('&lt;b onclick=&quot;x&quot;&gt;Je kunt&lt;/b&gt; &amp; meer.')
    const [, nonce] = /<style nonce="([^"]+)">/.exec(text)!
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'`,
    )
    // The page of one person is not there any more for the next, who presses the back button.
    expect(headers.get('cache-control')).toBe('no-store')
    // Not no-referrer: a browser then tells no origin with a form, and every form would be refused.
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })

  it('takes a form over https behind a proxy, by what the browser says of where it comes from', async () => {
    const { one } = await openDoor([createMemoryStore()])
    const { card } = await one.enrol()
    const headers = { origin: 'https://deur.example.org', 'sec-fetch-site': 'same-origin' }
    expect((await one.form('/enrol', { card }, headers)).status).toBe(200)
    expect((await one.form('/withdraw', { card }, { ...headers, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  it.each([
    ['the store is lost', new PassendError('store-failed', 'connection to 10.0.0.1 refused', 'x'), 503],
    ['something else is wrong', new Error('10.0.0.1'), 500],
  ])('says nothing of why where %s', async (_, error, expected) => {
    const store = { name: 'lost', act: () => Promise.reject(error), events: () => Promise.reject(error) }
    const tablet = new Tablet(createApp({ hiring: createOpenHiring({ store, clock: Date.now }), listId: 'lost' }))
    const { status, text } = await tablet.form('/enrol', { card: '0000-0000-0000-0000' })
    expect(status).toBe(expected)
    expect(text).not.toContain('10.0.0.1')
  })

  it('starts as a program, in a folder that holds the list after it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'passend-door-'))
    try {
      const { origin, end } = await startProgram(join(folder, 'list'))
      const headers = { origin, accept: 'application/json' }
      const body = new URLSearchParams({ card: '0123-4567-89ab-cdef' })
      const answer = await fetch(`${origin}/enrol`, { method: 'POST', headers, body })
      const { receipt } = (await answer.json()) as { receipt: Receipt }
      expect(receipt).toMatchObject({ enrolment: 1, position: 1 })
      await end()
      const database = await PGlite.create(join(folder, 'list'))
      const proof = await verifyList(createPgliteStore(database), receipt.listId, [receipt])
      expect(proof).toMatchObject({ ok: true, events: 2, receipts: 1 })
      await database.close()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 60_000)
})
