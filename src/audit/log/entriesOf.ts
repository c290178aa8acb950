import type { AuditEntry } from './entry.js'
import type { AuditPerson, AuditStore } from './store.js'

/** How many entries or people are read at once. */
const AT_ONCE = 1000

/** The entries of a log in order, from a number on, without holding all of them. */
export async function* entriesOf(store: AuditStore, logId: string, from = 1): AsyncGenerator<AuditEntry> {
  let next = from
  while (true) {
    const some = await store.entries(logId, next, AT_ONCE)
    yield* some
    const last = some.at(-1)
    if (last === undefined || some.length < AT_ONCE || last.number < next) return
    next = last.number + 1
  }
}

/** Everybody whom a log holds, in the order of their ids. */
export async function* peopleOf(store: AuditStore, logId: string): AsyncGenerator<AuditPerson> {
  let after: string | undefined
  while (true) {
    const some = await store.people(logId, after, AT_ONCE)
    yield* some
    if (some.length < AT_ONCE) return
    after = some.at(-1)?.person
  }
}
