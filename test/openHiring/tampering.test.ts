import fc from 'fast-check'
import { createMemoryStore, createOpenHiring, type ListEvent, type Receipt, verifyList } from 'passend/open-hiring'
import { describe, expect, test } from 'vitest'
import { commitmentTo } from '../../src/adapters/openHiring/commitment.js'
import { runs } from '../support/runs.js'
import { attacks } from './tampering/attacks.js'
import { type Deed, deedsOf, type Kept, keptOf, storeOf, writtenAnew } from './tampering/kept.js'
import { anAct, randomHistory, referenceOf } from './tampering/randomActs.js'
import { story } from './tampering/story.js'

/** The list of the story, and the receipts that were given on the way. */
async function told(): Promise<{ kept: Kept; receipts: Receipt[] }> {
  const store = createMemoryStore()
  const receipts = await story(store)
  return { kept: await keptOf(store, 'bakery'), receipts }
}

const proofOf = (kept: Kept, receipts: readonly Receipt[] = []) => verifyList(storeOf(kept), 'bakery', receipts)

const breach = (code: string, event: number) => ({ ok: false, breach: { code, event } })

describe('a list that nobody touched', () => {
  test('verifies with all its receipts, as told and as copied', async () => {
    const { kept, receipts } = await told()
    // Four calls: zoe, adam, mia, and mia once more after no answer. Mia has two receipts.
    const proof = { ok: true, events: 16, calls: 4, receipts: 5, head: kept.list.head }
    expect(await proofOf(kept, receipts)).toEqual(proof)
    // The attacks write deeds anew; of the same deeds the same list must come, or they would prove nothing.
    expect(writtenAnew(kept, deedsOf(kept.events))).toEqual(kept)
  })
})

describe('an attacker is found, without any receipt,', () => {
  test.each(attacks.map((attack) => [attack.what, attack] as const))('who left %s', async (_what, attack) => {
    const { kept } = await told()
    expect(await proofOf(attack.forge(kept))).toMatchObject({ ok: false, breach: attack.breach })
  })

  test('who changed any one event of any history, at that event', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 20, maxLength: 60 }), fc.nat(), fc.nat(), async (acts, a, b) => {
        const kept = await historyOf(acts)
        const place = a % kept.events.length
        const event = kept.events[place] as ListEvent
        const other = kept.events[b % kept.events.length] as ListEvent
        fc.pre(JSON.stringify(other.happening) !== JSON.stringify(event.happening))
        kept.events[place] = { ...event, happening: other.happening }
        expect(await verifyList(storeOf(kept), 'random')).toMatchObject(breach('broken-chain', event.number))
      }),
      runs(100),
    )
  })

  test('who called the second instead of the first in any history, with every hash right, at that call', async () => {
    let forged = 0
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 40, maxLength: 80 }), fc.nat(), async (acts, which) => {
        const kept = await historyOf(acts)
        const calls = kept.events.filter(({ happening }) => happening.kind === 'called')
        const call = calls[which % Math.max(1, calls.length)]
        const second = call && secondInLine(kept.events, call.number)
        fc.pre(call !== undefined && second !== undefined)
        const deeds = deedsOf(kept.events)
        Object.assign((deeds[call.number - 1] as Deed).happening, { enrolment: second })
        forged++
        expect(await verifyList(storeOf(writtenAnew(kept, deeds)), 'random')).toMatchObject(
          breach('not-the-first', call.number),
        )
      }),
      runs(60),
    )
    expect(forged).toBeGreaterThanOrEqual(60)
  })
})

describe('a chain that fits in itself', () => {
  /** Zoe and adam change places from the first event on; everything after fits. */
  const exchanged = (kept: Kept): Kept => {
    const deeds = deedsOf(kept.events)
    const [zoe, adam] = [deeds[2]?.happening, deeds[3]?.happening]
    if (zoe?.kind !== 'enrolled' || adam?.kind !== 'enrolled') throw new Error('expected two enrolments')
    Object.assign(zoe, { person: adam.person })
    Object.assign(adam, { person: commitmentTo('bakery', 'zoe', '0'.repeat(64)) })
    return { ...writtenAnew(kept, deeds), people: [] }
  }

  test('is not found by itself, and is by the receipt of anybody whose event was written anew', async () => {
    const { kept, receipts } = await told()
    const forged = exchanged(kept)
    expect(await proofOf(forged)).toMatchObject({ ok: true, events: 16 })
    for (const receipt of receipts)
      expect(await proofOf(forged, [receipt])).toMatchObject(breach('receipt-not-in-chain', receipt.event))
    // Of all receipts it is the first event that does not fit.
    expect(await proofOf(forged, receipts)).toMatchObject(breach('receipt-not-in-chain', 3))
  })

  test('of which the end was cut off is found by a receipt from after the cut, and only by that', async () => {
    const { kept, receipts } = await told()
    const cut = writtenAnew(kept, deedsOf(kept.events).slice(0, 10))
    expect(await proofOf(cut, receipts.slice(0, 4))).toMatchObject({ ok: true, events: 10 })
    expect(await proofOf(cut, receipts)).toMatchObject(breach('receipt-not-in-chain', 11))
  })

  test('to which nothing was done before a receipt agrees with that one, and not with a later one', async () => {
    const { kept, receipts } = await told()
    const deeds = deedsOf(kept.events)
    // Adam withdrew, and did not decline: the events from 10 on are others.
    Object.assign(deeds[9] as Deed, { happening: { kind: 'withdrawn', enrolment: 2, because: 'own-wish' } })
    const forged = writtenAnew(kept, deeds)
    expect(await proofOf(forged, receipts.slice(0, 3))).toMatchObject({ ok: true })
    expect(await proofOf(forged, receipts)).toMatchObject(breach('receipt-not-in-chain', 10))
  })
})

describe('a receipt', () => {
  const zoe = 0
  test.each<[string, (receipt: Receipt) => Receipt, string, number]>([
    ['of another list', (receipt) => ({ ...receipt, listId: 'butcher' }), 'receipt-of-other-list', 0],
    ['with a better place', (receipt) => ({ ...receipt, position: 2 }), 'receipt-position-differs', 3],
    ['without its place', (receipt) => ({ ...receipt, position: undefined }), 'receipt-position-differs', 3],
    ['of an enrolment of later', (receipt) => ({ ...receipt, enrolment: 2 }), 'receipt-position-differs', 3],
    ['of an enrolment that never was', (receipt) => ({ ...receipt, enrolment: 99 }), 'receipt-position-differs', 3],
    ['with another head', (receipt) => ({ ...receipt, head: 'f'.repeat(64) }), 'receipt-not-in-chain', 3],
    ['of another event', (receipt) => ({ ...receipt, event: 4 }), 'receipt-not-in-chain', 4],
    ['of an event that is not there', (receipt) => ({ ...receipt, event: 17 }), 'receipt-not-in-chain', 17],
    ['of an earlier moment', (receipt) => ({ ...receipt, at: receipt.at - 1 }), 'receipt-not-in-chain', 3],
  ])('%s is found', async (_what, forge, code, event) => {
    const { kept, receipts } = await told()
    expect(await proofOf(kept, [forge(receipts[zoe] as Receipt), ...receipts.slice(1)])).toMatchObject(
      breach(code, event),
    )
  })

  test('that is the first to be wrong is told, whatever the order in which they are given', async () => {
    const { kept, receipts } = await told()
    const late = receipts.map((receipt, place) => ({ ...receipt, event: 30 - place }))
    const first = breach('receipt-not-in-chain', 26)
    expect(await proofOf(kept, late)).toMatchObject(first)
    expect(await proofOf(kept, late.toReversed())).toMatchObject(first)
  })
})

describe('any history', () => {
  test('of two hundred acts verifies with every receipt of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 200, maxLength: 200 }), async (acts) => {
        const store = createMemoryStore()
        const { receipts, done } = await randomHistory(store, 'random', acts)
        // Or it would be a proof of nothing but refusals.
        expect(done).toBeGreaterThan(80)
        expect(await verifyList(store, 'random', receipts)).toMatchObject({ ok: true, receipts: receipts.length })
      }),
      runs(60),
    )
  })

  test('verifies when somebody was erased from it, of whom then nothing is kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 200, maxLength: 200 }), fc.nat(39), async (acts, who) => {
        const store = createMemoryStore()
        const { receipts } = await randomHistory(store, 'random', acts)
        const before = await keptOf(store, 'random')
        const own = before.people.filter(({ contactReference }) => contactReference === referenceOf(who))
        fc.pre(own.length > 0)
        const hiring = createOpenHiring({ store, clock: () => before.list.at })
        expect(await hiring.erase('random', referenceOf(who))).toBe(true)
        const text = JSON.stringify(await keptOf(store, 'random'))
        expect(text).not.toContain(referenceOf(who))
        for (const { salt } of own) expect(text).not.toContain(salt)
        // The others are all still there.
        expect((await keptOf(store, 'random')).people).toHaveLength(before.people.length - own.length)
        expect(await verifyList(store, 'random', receipts)).toMatchObject({ ok: true, receipts: receipts.length })
      }),
      runs(60),
    )
  })
})

async function historyOf(acts: Parameters<typeof randomHistory>[2]): Promise<Kept> {
  const store = createMemoryStore()
  await randomHistory(store, 'random', acts)
  return keptOf(store, 'random')
}

/** Who waited with the lowest number but one just before an event, by the plainest reading of the events before it. */
function secondInLine(events: readonly ListEvent[], before: number): number | undefined {
  const waiting = new Set<number>()
  for (const { happening } of events.slice(0, before - 1)) {
    if (happening.kind === 'enrolled' || happening.kind === 'no-answer') waiting.add(happening.enrolment)
    else if (happening.kind === 'withdrawn' || happening.kind === 'called') waiting.delete(happening.enrolment)
  }
  return [...waiting].sort((a, b) => a - b)[1]
}
