import type { AuditEntry, AuditHead } from '../../audit/log/entry.js'
import type { Happening } from '../../audit/log/happening.js'
import type { AuditChange, AuditPerson, AuditStore, AuditTransaction } from '../../audit/log/store.js'
import { linkHash, NO_LINK } from '../../domain/chain.js'
import { hashOf } from '../../domain/hash.js'

/** 64 hexadecimal digits that are always the same for the same thing. */
export const digits = (of: unknown): string => hashOf(of)

/** One to so many. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

/** Something that can happen, of which a store knows nothing but that it is data. */
export const somethingBy = (by: string): Happening => ({
  kind: 'outcome',
  proposal: { entry: 1, place: 1 },
  person: digits(by),
  about: { vacancyId: 'bakery' },
  outcome: 'started',
  on: '2026-03-02',
  by,
})

/** The entry that follows on a head, a second later. */
export function nextEntry(head: AuditHead | undefined, happening: Happening): AuditEntry {
  const number = (head?.number ?? 0) + 1
  const at = (head?.at ?? 1_800_000_000_000) + 1000
  return { number, at, happening, hash: linkHash(head?.hash ?? NO_LINK, number, at, happening) }
}

/** The change that follows on a head, in which these people occur. Whoever is new has a salt of that entry. */
export function changeAfter(head: AuditHead | undefined, by: string, people: readonly string[] = []): AuditChange {
  const entry = nextEntry(head, somethingBy(by))
  return { entry, people: people.map((person) => ({ person, salt: digits([person, entry.number]) })) }
}

/** The change that follows on a head and erases somebody. */
export const erasureAfter = (head: AuditHead | undefined, person: string): AuditChange => ({
  entry: nextEntry(head, { kind: 'erased', entries: 1 }),
  people: [],
  erased: person,
})

/** So many changes that follow on a head; in each occur the people that `people` names for it. */
export function changesAfter(
  head: AuditHead | undefined,
  count: number,
  people: (index: number) => readonly string[] = () => [],
): AuditChange[] {
  const changes: AuditChange[] = []
  for (let index = 0; index < count; index++)
    changes.push(changeAfter(changes.at(-1)?.entry ?? head, `clerk-${index}`, people(index)))
  return changes
}

/** Adds an entry in which these people occur. Returns its number. */
export async function addIn(transaction: AuditTransaction, by: string, ...people: readonly string[]): Promise<number> {
  const change = changeAfter(await transaction.head(), by, people)
  await transaction.write([change])
  return change.entry.number
}

/** Erases somebody. */
export async function eraseIn(transaction: AuditTransaction, person: string): Promise<void> {
  await transaction.write([erasureAfter(await transaction.head(), person)])
}

/** Adds entries to a log, each in an act of its own; in each occur the people named. */
export async function add(store: AuditStore, logId: string, ...entries: readonly (readonly string[])[]): Promise<void> {
  for (const people of entries) await store.act(logId, (transaction) => addIn(transaction, 'clerk', ...people))
}

/** Who a log holds of these people, in order. */
export async function peopleIn(transaction: AuditTransaction, ...persons: readonly string[]): Promise<AuditPerson[]> {
  const held = await transaction.people(persons)
  return persons.flatMap((person) => held.find((one) => one.person === person) ?? [])
}

/** The entries in which somebody occurs; undefined if they are not held. */
export const entriesWith = async (store: AuditStore, logId: string, person: string) =>
  store.act(logId, async (transaction) => (await peopleIn(transaction, person))[0]?.entries)

/** All that a store holds of a log. */
export async function allOf(store: AuditStore, logId: string): Promise<Record<string, unknown>> {
  const head = await store.act(logId, (transaction) => transaction.head())
  const [entries, people] = [await store.entries(logId, 1, 10_000), await store.people(logId, undefined, 10_000)]
  return { head, entries, people }
}
