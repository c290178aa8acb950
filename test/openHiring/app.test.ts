import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassendError } from 'passend'
import { createMemoryStore, createOpenHiring, type Receipt, verifyList } from 'passend/open-hiring'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../examples/openHiring/app.js'
import { type OpenedStore, openStore } from '../../examples/openHiring/openStore.js'
import { startPostgres } from '../support/postgresServer.js'
import { closeTablets, openDoor, tabletBefore } from './app/door.js'
import { hostileRequests, SCRIPT } from './app/hostileRequests.js'
import { startProgram } from './app/program.js'
import { TOKEN } from './app/tablet.js'

const CARD = /kaart-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}/
const HOUR = 3_600_000

afterEach(closeTablets)

const servers: Readonly<Record<string, () => Promise<{ stores: readonly OpenedStore[]; stop(): Promise<void> }>>> = {
  pglite: async () => ({ stores: [await openStore(undefined, 'memory')], stop: async () => {} }),
  // Two pools, as two servers of one company have.
  postgres: async () => {
    const { connection, stop } = await startPostgres()
    const { user, password, host, port, database } = connection
    const address = `postgres://${user}:${password}@${host}:${port}/${database}`
    return { stores: [await openStore(address), await openStore(address)], stop }
  },
}

describe.each(Object.keys(servers))('the tablet at the door, on %s', (name) => {
  let opened: readonly OpenedStore[] = []
  let stop = async () => {}
  const door = (conditions?: string[]) =>
    openDoor(
      opened.map(({ store }) => store),
      conditions,
    )

  beforeAll(async () => {
    const started = await servers[name]!()
    opened = started.stores
    stop = started.stop
  }, 30_000)

  afterAll(async () => {
    for (const { close } of opened) await close()
    await stop()
  })

  it('is on the store that it is told to be on', () => {
    expect(opened.map(({ store }) => store.name)).toEqual(opened.map(() => name))
  })

  it('lets people put their name on the list by forms, and keeps a place for whoever comes twice', async () => {
    const { one, two, written, listId } = await door()
    const start = await one.ask('/')
    // The rule of the game, and what the work asks, before anything is asked of anybody.
    expect(start.text).toContain('Je kunt je naam op de lijst zetten bij het bedrijf.')
    expect(start.text).toContain('Er is geen sollicitatie. Wie aan de beurt is, krijgt de baan.')
    expect(start.text).toContain('Je kunt 10 kilo tillen.')
    const card = CARD.exec(start.text)![0]
    const other = CARD.exec((await two.ask('/')).text)![0]
    expect(other).not.toBe(card)
    // Looking writes nothing: only the list was opened.
    expect((await written()).events).toHaveLength(1)

    const first = await one.form('/enrol', { card })
    expect(first.status).toBe(200)
    expect(first.text).toContain('Jij bent nummer 1.')
    // The receipt is the hash of the event that the list holds, short and in full.
    const { hash } = (await written()).events[1]!
    expect(first.text).toContain(hash)
    expect(first.text).toContain(`${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)}`)
    expect((await two.form('/enrol', { card: other })).text).toContain('Jij bent nummer 2.')

    // The other tablet, the same card typed in capitals: the same place, and no event more.
    const again = await two.form('/enrol', { card: ` ${card.toUpperCase()} ` })
    expect(again.text).toContain('Jij bent nummer 1.')
    expect((await written()).counts).toMatchObject({ listId, enrolled: 2, waiting: 2 })
    expect((await written()).events).toHaveLength(3)
    expect((await one.form('/place', { card: other })).text).toContain('Jij bent nummer 2.')
  })

  it('takes a no to the conditions as leaving, and lets somebody leave who wishes to', async () => {
    const { one, two, written } = await door()
    const cards: string[] = []
    for (const tablet of [one, two, one]) cards.push((await tablet.enrol()).json.card)
    const [yes, no, leaver] = cards as [string, string, string]
    expect((await one.json('/conditions', { card: yes, answer: 'yes' })).json).toMatchObject({ confirmed: true })
    const refused = await two.form('/conditions', { card: no, answer: 'no' })
    expect(refused.text).toContain('Je staat niet meer op de lijst.')
    expect((await written()).events.at(-1)!.happening).toMatchObject({ kind: 'withdrawn', because: 'conditions' })
    // Who stood behind moves up: 3 becomes 2.
    expect((await one.json('/place', { card: leaver })).json).toMatchObject({ enrolment: 3, position: 2 })
    expect((await one.form('/withdraw', { card: leaver })).text).toContain('Je staat niet meer op de lijst.')
    expect((await written()).counts).toMatchObject({ waiting: 1, enrolled: 3 })
    // Who left may come back, at the end.
    expect((await two.json('/enrol', { card: no })).json.receipt).toMatchObject({ enrolment: 4, position: 2 })
    expect((await one.json('/withdraw', { card: 'kaart-0000-0000-0000' })).json).toEqual({ error: 'unknown-card' })
  })

  it('calls the first, the next after a decline, and proves it with what people took home', async () => {
    const { one, two, time, hiring, listId } = await door()
    const people: { card: string; receipt: Receipt }[] = []
    for (const tablet of [one, two, two, one]) people.push((await tablet.enrol()).json)
    const [first, second, third, fourth] = people.map(({ card }) => card) as [string, string, string, string]
    expect((await one.employer('/next')).json).toEqual({ error: 'no-free-place' })
    expect((await one.employer('/places', { places: 2 })).json).toMatchObject({ freePlaces: 2, waiting: 4 })

    const call = (await two.employer('/next')).json.call
    expect(call).toEqual({ enrolment: 1, cardEnding: first.slice(-4), deadline: time.now + 48 * HOUR })
    expect((await one.form('/place', { card: first })).text).toContain('Jij bent aan de beurt!')
    await one.employer('/answer', { enrolment: 1, answer: 'declined' })
    expect((await one.employer('/next')).json.call).toMatchObject({ enrolment: 2, cardEnding: second.slice(-4) })

    // Nobody accepts work whose conditions they have not confirmed.
    expect((await one.employer('/answer', { enrolment: 2, answer: 'accepted' })).status).toBe(409)
    await one.json('/conditions', { card: second, answer: 'yes' })
    expect((await one.employer('/answer', { enrolment: '2', answer: 'accepted' })).json.state).toBe('accepted')
    expect((await two.employer('/answer', { enrolment: 2, answer: 'started' })).json.state).toBe('started')

    expect((await two.employer('/next')).json.call).toMatchObject({ enrolment: 3, cardEnding: third.slice(-4) })
    // Somebody has until the deadline to answer, and is struck off after it.
    expect((await one.employer('/answer', { enrolment: 3, answer: 'no-answer' })).status).toBe(409)
    time.now += 48 * HOUR
    expect((await one.employer('/answer', { enrolment: 3, answer: 'no-answer' })).json.state).toBe('struck-off')
    expect((await one.form('/place', { card: fourth })).text).toContain('Jij bent nummer 1.')

    const counts = (await one.ask('/api/employer', { headers: { authorization: `Bearer ${TOKEN}` } })).json
    expect(counts).toMatchObject({ waiting: 1, enrolled: 4, calls: 3, started: 1, freePlaces: 1 })
    const receipts = people.map(({ receipt }) => receipt)
    const proof = await two.employer('/proof', { receipts })
    expect(proof.json).toMatchObject({ ok: true, calls: 3, receipts: 4 })
    expect(proof.json).toEqual(await hiring.verifyList(listId, receipts))
    const page = await one.form('/employer/proof', {}, { authorization: `Basic ${btoa(`werkgever:${TOKEN}`)}` })
    expect(page.text).toContain('Elke keer is de eerste van de lijst geroepen.')
    // A receipt that the list never gave.
    const forged = receipts.map((receipt) => ({ ...receipt, position: 1 }))
    expect((await one.employer('/proof', { receipts: forged })).json.breach.code).toBe('receipt-position-differs')
  })

  it('gives one place to one person where many come at once', async () => {
    const { one, two, hiring, listId } = await door([])
    const enrolled = await Promise.all(Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? one : two).enrol()))
    const byPosition = enrolled.map(({ json }) => json.receipt.position).sort((a, b) => a - b)
    expect(byPosition).toEqual(Array.from({ length: 30 }, (_, at) => at + 1))
    await one.employer('/places', { places: 10 })
    const calls = await Promise.all(Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? one : two).employer('/next')))
    // Ten places: the first ten, each once, and the other four are told that there is no place.
    const called = calls.flatMap(({ json }) => json.call?.enrolment ?? []).sort((a, b) => a - b)
    expect(called).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(calls.filter(({ status }) => status === 409)).toHaveLength(4)
    const receipts = enrolled.map(({ json }) => json.receipt)
    expect(await hiring.verifyList(listId, receipts)).toMatchObject({ ok: true, calls: 10, receipts: 30 })
  })

  it('lets nobody in on the side of the employer without the token', async () => {
    const { one, written } = await door()
    await one.enrol()
    const before = await written()
    for (const path of ['', '/places', '/next', '/answer', '/proof']) {
      const none = await one.text(`/api/employer${path}`, '{}', undefined, path === '' ? 'GET' : 'POST')
      expect(none.status, path).toBe(401)
      expect(none.headers.get('www-authenticate')).toContain('Basic')
    }
    const wrong = ['', ' ', `${TOKEN} `, `${TOKEN}x`, TOKEN.slice(1), TOKEN.toUpperCase(), 'x'.repeat(10_000)]
    for (const token of wrong.filter((one) => one.trim() !== TOKEN))
      expect((await one.json('/employer/places', { places: 1 }, token)).status, token.slice(0, 30)).toBe(401)
    for (const authorization of ['Basic', 'Basic !!!', `Basic ${btoa('x')}`, `Basic ${btoa(':')}`, 'Digest x'])
      expect((await one.ask('/employer', { headers: { authorization } })).status, authorization).toBe(401)
    expect(await written()).toEqual(before)
    // The employer sees counts, and no card.
    const page = await one.ask('/employer', { headers: { authorization: `Basic ${btoa(`:${TOKEN}`)}` } })
    expect(page.status).toBe(200)
    expect(page.text).toContain('Wachten: 1')
    expect(page.text).not.toMatch(CARD)
  })

  it('refuses what is hostile with a 4xx, and writes nothing of it', async () => {
    const { one, written, hiring, listId } = await door()
    const { card } = (await one.enrol()).json
    const before = await written()
    const requests = hostileRequests(one, card)
    const statuses: [string, number][] = []
    for (const [name, , ask] of requests) {
      const { status, text } = await ask()
      statuses.push([name, status])
      expect(text, name).not.toContain('<script')
    }
    expect(statuses).toEqual(requests.map(([name, status]) => [name, status]))
    // An address with something in it is a page like any other, and what is in it comes back nowhere.
    expect((await one.ask(`/?card=${encodeURIComponent(SCRIPT)}`)).text).not.toContain('alert')
    expect(await written()).toEqual(before)
    expect(await hiring.verifyList(listId)).toMatchObject({ ok: true, events: 2 })
  })
})

describe('the tablet at the door', () => {
  it('has the employer side only with a token, and only with a long one', async () => {
    const hiring = createOpenHiring({ store: createMemoryStore(), clock: Date.now })
    await hiring.openList({ listId: 'closed' })
    const tablet = await tabletBefore(createApp({ hiring, listId: 'closed' }))
    // An empty token does not open what no token closes.
    for (const token of [undefined, '', 'undefined'])
      expect((await tablet.json('/employer/places', { places: 1 }, token)).status).toBe(404)
    expect(() => createApp({ hiring, listId: 'closed', employerToken: 'short' })).toThrow('at least 20 characters')
  })

  it('shows conditions as text, runs and loads nothing, and lets no other website frame it or keep it', async () => {
    const { one } = await openDoor([createMemoryStore()], ['<b onclick="x">Je kunt</b> & meer.'])
    const { text, headers } = await one.ask('/')
    expect(text).toContain('&lt;b onclick=&quot;x&quot;&gt;Je kunt&lt;/b&gt; &amp; meer.')
    expect(text).not.toContain('<script')
    const style = /<style>(.*)<\/style>/s.exec(text)![1]!
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = headers.get('content-security-policy')!
    expect(policy.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      `style-src 'sha256-${hash}'`,
    ])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    // The page of one person is not there any more for the next, who presses the back button.
    expect(headers.get('cache-control')).toBe('no-store')
    // Not no-referrer: a browser then tells no origin with a form, and every form would be refused.
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })

  it('takes a form over https behind a proxy, by what the browser says of where it comes from', async () => {
    const { one } = await openDoor([createMemoryStore()])
    const card = CARD.exec((await one.ask('/')).text)![0]
    const headers = { origin: 'https://deur.example.org', 'sec-fetch-site': 'same-origin' }
    expect((await one.form('/enrol', { card }, headers)).status).toBe(200)
    const other = { ...headers, 'sec-fetch-site': 'cross-site' }
    expect((await one.form('/withdraw', { card }, other)).status).toBe(403)
  })

  it('tells to try again where the store is lost, and says nothing of why', async () => {
    const lost = new PassendError('store-failed', 'connection to 10.0.0.1 refused', 'x')
    const hiring = createOpenHiring({
      store: { name: 'lost', act: () => Promise.reject(lost), events: () => Promise.reject(lost) },
      clock: Date.now,
    })
    const tablet = await tabletBefore(createApp({ hiring, listId: 'lost' }))
    const { status, text } = await tablet.form('/enrol', { card: 'kaart-0000-0000-0000' })
    expect(status).toBe(503)
    expect(text).toContain('Probeer het zo nog eens met dezelfde kaart.')
    expect(text).not.toContain('10.0.0.1')
    expect((await tablet.json('/enrol', { card: 'kaart-0000-0000-0000' })).json).toEqual({ error: 'store-failed' })
  })

  it('starts as a program, in a folder that holds the list after it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'passend-door-'))
    try {
      const { origin, end } = await startProgram(join(folder, 'list'))
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ card: 'kaart-7k3m-9qxt-2fhp' })
      const answer = await fetch(`${origin}/api/enrol`, { method: 'POST', headers, body })
      const { receipt } = (await answer.json()) as { receipt: Receipt }
      expect(receipt).toMatchObject({ enrolment: 1, position: 1 })
      // It leaves by itself when it is told to, with the list written.
      expect(await end()).toBe(0)
      const { store, close } = await openStore(undefined, join(folder, 'list'))
      expect(await verifyList(store, receipt.listId, [receipt])).toMatchObject({ ok: true, events: 2, receipts: 1 })
      await close()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
