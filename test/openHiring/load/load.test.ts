import type { Call, ListEvent } from 'passend/open-hiring'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Evidence, receiptsOf } from './evidence.js'
import type { Figures } from './figures.js'
import { type Attempt, mayHaveBeenDone } from './journal.js'
import { runLoad } from './load.js'
import { whatIsWrong } from './whatIsWrong.js'

let evidence: Evidence
let figures: Figures

beforeAll(async () => {
  const size = { processes: 3, enrolments: 120, places: 40, kills: 2, restarts: 1, seed: 1 }
  const run = await runLoad(size)
  evidence = run.evidence
  figures = run.figures
}, 60_000)

describe('a list under load, with processes killed and the server too', () => {
  test('calls nobody twice for one turn, passes nobody over and loses nobody', () => {
    expect(whatIsWrong(evidence)).toEqual([])
  })

  test('proves so with every receipt that any process got', () => {
    const receipts = receiptsOf(evidence.attempts).length
    // Everybody has one; some enrolled twice, or lost the first with its process.
    expect(receipts).toBeGreaterThanOrEqual(120)
    expect(evidence.proof).toMatchObject({ ok: true, receipts, calls: figures.calls })
  })

  test('goes on until all places are used or nobody waits', () => {
    const { freePlaces, waiting, started, enrolled } = evidence.list
    expect(enrolled).toBeGreaterThanOrEqual(120)
    expect(started + freePlaces).toBe(40)
    expect(freePlaces === 0 || waiting === 0).toBe(true)
  })

  test('was killed in the middle of acts, and lost its server: or this would prove little', () => {
    // Two processes of two hands each, of which at least one was in an act.
    expect(figures.killedInAct).toBeGreaterThanOrEqual(2)
    expect(figures.retries).toBeGreaterThan(0)
    // The first dies after its act was written and before it was told.
    expect(figures.untold).toBeGreaterThan(0)
  })
})

describe('a list that broke its promise', () => {
  /** The call that was told last, with the attempt of it. */
  const toldCall = (): { attempt: Attempt; call: Call } => {
    for (const attempt of evidence.attempts.toReversed()) {
      const { outcome } = attempt
      if (outcome && 'call' in outcome && outcome.call !== 'nobody') return { attempt, call: outcome.call }
    }
    throw new Error('expected a call')
  }
  const eventOf = (kind: string): ListEvent => {
    const event = evidence.events.findLast(({ happening }) => happening.kind === kind)
    if (event === undefined) throw new Error(`expected an event ${kind}`)
    return event
  }
  const wrongWith = (change: Partial<Evidence>) => whatIsWrong({ ...evidence, ...change }).join('\n')
  const without = (gone: ListEvent) => ({ events: evidence.events.filter((event) => event !== gone) })

  test('by telling two processes the same call is found', () => {
    const { attempt } = toldCall()
    const twice = [...evidence.attempts, { ...attempt, process: 'another' }]
    expect(wrongWith({ attempts: twice })).toContain('were told the same call')
  })

  test('by calling another person by the same number is found', () => {
    const { attempt, call } = toldCall()
    const attempts = evidence.attempts.map((one) =>
      one === attempt ? { ...one, outcome: { call: { ...call, contactReference: 'card-999999' } } } : one,
    )
    expect(wrongWith({ attempts })).toContain(`who is called by enrolment ${call.enrolment}`)
  })

  test('by passing somebody over is found', () => {
    const { happening, number } = eventOf('called')
    const events = evidence.events.map((event) =>
      event.number === number ? { ...event, happening: { ...happening, enrolment: 1_000_000 } as never } : event,
    )
    expect(wrongWith({ events })).toContain(`event ${number} called 1000000 while`)
  })

  /** An event on an enrolment on which no answer was lost: of every act on it somebody was told. */
  const surely = (kind: 'started' | 'confirmed') => {
    const lost = new Set(
      evidence.attempts
        .filter(mayHaveBeenDone)
        .map(({ intent }) => ('enrolment' in intent ? intent.enrolment : undefined)),
    )
    for (const event of evidence.events)
      if (event.happening.kind === kind && !lost.has(event.happening.enrolment))
        return { event, act: `${kind} ${event.happening.enrolment}` }
    throw new Error(`expected an event ${kind}`)
  }

  test('by losing an act that somebody was told of is found', () => {
    const { event, act } = surely('started')
    expect(wrongWith(without(event))).toContain(`${act}: told 1 times and 0 answers lost, 0 in the chain`)
  })

  test('by an act that nobody did is found', () => {
    const { event, act } = surely('confirmed')
    const extra = { ...event, number: evidence.events.length + 1 }
    expect(wrongWith({ events: [...evidence.events, extra] })).toMatch(
      new RegExp(`${act}: told (\\d+) times and 0 answers lost, (?!\\1)\\d+ in the chain`),
    )
  })

  test('by losing an enrolment of which there is a receipt is found', () => {
    expect(wrongWith(without(eventOf('enrolled')))).toMatch(/the receipt of card-\d{6} in \d\.\d is in no chain/)
  })

  test('by giving a later number to who came first is found', () => {
    const [receipt] = receiptsOf(evidence.attempts)
    const attempts = evidence.attempts.map((one) =>
      one.outcome && 'receipt' in one.outcome && one.outcome.receipt === receipt
        ? { ...one, outcome: { receipt: { ...receipt, enrolment: 1_000_000 } as never } }
        : one,
    )
    expect(wrongWith({ attempts })).toContain('came after 1000000 had a receipt')
  })

  test('by a place that came from nowhere is found', () => {
    const list = { ...evidence.list, freePlaces: evidence.list.freePlaces + 1 }
    expect(wrongWith({ list })).toContain('places free, held and used: expected 40, got 41')
  })
})
