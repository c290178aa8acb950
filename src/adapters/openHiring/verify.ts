import { z } from 'zod'
import { linkHash, NO_LINK } from '../../domain/chain.js'
import { idSchema } from '../../domain/identifier.js'
import { parsedBy } from '../../domain/parsedBy.js'
import { readOptions } from '../../domain/readOptions.js'
import { commitmentTo } from './commitment.js'
import type { Enrolment } from './enrolment.js'
import { eventsOf } from './eventsOf.js'
import { follow, isBreach } from './follow.js'
import type { List } from './list.js'
import { type Happening, happeningSchema, type ListEvent } from './listEvent.js'
import type { Receipt } from './receipt.js'
import type { OpenHiringStore } from './store.js'
import { WaitingLine } from './waitingLine.js'

/** What can be wrong with a list. */
export type BreachCode =
  | 'no-list'
  | 'missing-event'
  | 'malformed-event'
  | 'broken-chain'
  | 'clock-went-back'
  | 'rule-broken'
  | 'not-the-first'
  | 'state-differs'
  | 'person-differs'
  | 'receipt-of-other-list'
  | 'receipt-not-in-chain'
  | 'receipt-position-differs'

/** The first thing that is wrong with a list: at which event, and what was expected and came. */
export interface Breach {
  readonly code: BreachCode
  /** The number of the event; 0 where it is none of them. */
  readonly event: number
  readonly expected: string
  readonly got: string
}

/** What a proof came to. */
export type Verification =
  | {
      readonly ok: true
      readonly events: number
      readonly calls: number
      readonly receipts: number
      readonly head: string
    }
  | { readonly ok: false; readonly breach: Breach }

const receiptsSchema = z
  .array(
    z.strictObject({
      listId: idSchema,
      enrolment: z.number().int().min(1),
      position: z.number().int().min(1).optional(),
      event: z.number().int().min(1),
      head: z.string().regex(/^[0-9a-f]{64}$/),
      at: z.number().int().min(0),
    }),
  )
  .max(1_000_000)

/**
 * Plays a list again from its first event and shows that every call went to whoever waited with the lowest number, that every rule
 * of its policy was kept, that nothing was changed since and that everybody who is still held is the one who enrolled by their number;
 * or names the first breach. With receipts it also finds a chain that was written anew as a whole, which fits in itself and not with
 * what people took home.
 * @throws PassendError `invalid-option`, `store-failed`.
 */
export async function verifyList(
  store: OpenHiringStore,
  listId: string,
  receipts: readonly Receipt[] = [],
): Promise<Verification> {
  const { receipts: kept } = readOptions(
    z.strictObject({ listId: idSchema, receipts: receiptsSchema }),
    { listId, receipts },
    'The facts of a proof',
    'verifyList(store, listId, receipts), with receipts as enrol gave them.',
  )
  const stated = await store.act(listId, (transaction) => transaction.list())
  if (stated === undefined) return failed('no-list', 0, 'a list', 'none')
  const foreign = kept.find((receipt) => receipt.listId !== listId)
  if (foreign !== undefined) return failed('receipt-of-other-list', 0, 'receipts of this list', 'one of another')
  const replay = new Replay(receiptsByEvent(kept as readonly Receipt[]))
  for await (const event of eventsOf(store, listId, stated.events)) {
    const breach = replay.take(event)
    if (breach !== undefined) return { ok: false, breach }
  }
  const breach = replay.end(stated, listId) ?? (await otherPerson(store, listId, replay.enrolled))
  if (breach !== undefined) return { ok: false, breach }
  return { ok: true, events: stated.events, calls: stated.calls, receipts: kept.length, head: stated.head }
}

const failed = (code: BreachCode, event: number, expected: string, got: string): Verification => ({
  ok: false,
  breach: { code, event, expected, got },
})

function receiptsByEvent(receipts: readonly Receipt[]): Map<number, Receipt[]> {
  const byEvent = new Map<number, Receipt[]>()
  for (const receipt of receipts) {
    const present = byEvent.get(receipt.event)
    if (present === undefined) byEvent.set(receipt.event, [receipt])
    else present.push(receipt)
  }
  return byEvent
}

/** How many people are looked up in one act: a list that is proved is not held up for long. */
const PEOPLE_AT_ONCE = 100

/** The first event whose commitment is not to the person that the store holds by its number. Who was erased is held no more. */
async function otherPerson(
  store: OpenHiringStore,
  listId: string,
  enrolled: readonly { readonly number: number; readonly happening: Enrolled }[],
): Promise<Breach | undefined> {
  for (let from = 0; from < enrolled.length; from += PEOPLE_AT_ONCE) {
    const breach = await store.act(listId, async (transaction): Promise<Breach | undefined> => {
      for (const { number, happening } of enrolled.slice(from, from + PEOPLE_AT_ONCE)) {
        const held = await transaction.personOf(happening.enrolment)
        if (held === undefined || commitmentTo(listId, held.contactReference, held.salt) === happening.person) continue
        return { code: 'person-differs', event: number, expected: 'the person who enrolled', got: 'another' }
      }
      return undefined
    })
    if (breach !== undefined) return breach
  }
  return undefined
}

type Enrolled = Extract<Happening, { kind: 'enrolled' }>

/** A list that is played again, event by event. */
class Replay {
  readonly #receipts: Map<number, Receipt[]>
  readonly #enrolments = new Map<number, Enrolment>()
  readonly #line = new WaitingLine()
  #list: List | undefined
  /** The enrolments so far, with the numbers of their events. */
  readonly enrolled: { readonly number: number; readonly happening: Enrolled }[] = []

  constructor(receipts: Map<number, Receipt[]>) {
    this.#receipts = receipts
  }

  /** Takes the next event; the breach that it is, if it is one. */
  take(event: ListEvent): Breach | undefined {
    const list = this.#list
    const { number, at, happening, hash } = event
    const wrong = (code: BreachCode, expected: string, got: string): Breach => ({ code, event: number, expected, got })
    const next = (list?.events ?? 0) + 1
    if (number !== next)
      return { code: 'missing-event', event: next, expected: `event ${next}`, got: `event ${number}` }
    if (!Number.isSafeInteger(at) || !parsedBy(happeningSchema, happening).success)
      return wrong('malformed-event', 'an event as it is written', 'another')
    if (linkHash(list?.head ?? NO_LINK, number, at, happening) !== hash)
      return wrong('broken-chain', 'the hash of what happened', 'another')
    if (at < (list?.at ?? 0)) return wrong('clock-went-back', 'a moment at or after the one before', 'an earlier one')
    const of = 'enrolment' in happening ? this.#enrolments.get(happening.enrolment) : undefined
    if (happening.kind === 'called' && this.#line.first() !== happening.enrolment)
      return wrong('not-the-first', `enrolment ${this.#line.first() ?? 'nobody'}`, `enrolment ${happening.enrolment}`)
    const followed = follow({ list, enrolment: of }, happening, at)
    if (isBreach(followed)) return wrong('rule-broken', followed.expected, followed.got)
    this.#list = { ...followed.list, events: number, head: hash, at }
    if (followed.enrolment !== undefined) this.#keep(followed.enrolment)
    if (happening.kind === 'enrolled') this.enrolled.push({ number, happening })
    return this.#checkReceipts(event)
  }

  /** What the store says of the list must be what came of its events, and every receipt must have been met. */
  end(stated: List, listId: string): Breach | undefined {
    const next = (this.#list?.events ?? 0) + 1
    if (next <= stated.events) return { code: 'missing-event', event: next, expected: `event ${next}`, got: 'none' }
    let left: number | undefined
    for (const event of this.#receipts.keys()) if (left === undefined || event < left) left = event
    if (left !== undefined)
      return { code: 'receipt-not-in-chain', event: left, expected: 'the event of a receipt', got: 'none' }
    const same = JSON.stringify(sortedEntries(stated)) === JSON.stringify(sortedEntries(this.#list))
    if (same && stated.listId === listId) return undefined
    return { code: 'state-differs', event: 0, expected: 'the list that its events make', got: 'another' }
  }

  #keep(enrolment: Enrolment): void {
    this.#enrolments.set(enrolment.number, enrolment)
    if (enrolment.state === 'waiting') this.#line.add(enrolment.number)
    else this.#line.remove(enrolment.number)
  }

  #checkReceipts({ number, at, hash }: ListEvent): Breach | undefined {
    for (const { head, enrolment, position, at: moment } of this.#receipts.get(number) ?? []) {
      if (head !== hash)
        return { code: 'receipt-not-in-chain', event: number, expected: 'the hash of a receipt', got: 'another' }
      if (moment !== at)
        return { code: 'receipt-not-in-chain', event: number, expected: 'the moment of a receipt', got: 'another' }
      const place = this.#line.placeOf(enrolment)
      if (!this.#enrolments.has(enrolment) || place !== position)
        return {
          code: 'receipt-position-differs',
          event: number,
          expected: `enrolment ${enrolment} at place ${position ?? 'none'}`,
          got: `place ${place ?? 'none'}`,
        }
    }
    this.#receipts.delete(number)
    return undefined
  }
}

const sortedEntries = (list: List | undefined): unknown =>
  Object.entries({ ...list, policy: list && Object.entries(list.policy).sort() })
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
