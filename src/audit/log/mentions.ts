import { commitmentTo } from './commitment.js'
import { peopleOf } from './entriesOf.js'
import { EVERYONE } from './everyone.js'
import type { Commitment } from './happening.js'
import type { AuditStore } from './store.js'

/** Whom a log says to stand in each entry, by the commitment that must stand there, and how many people it holds. */
export async function mentionsByEntry(
  store: AuditStore,
  logId: string,
): Promise<{ readonly byEntry: ReadonlyMap<number, readonly Commitment[]>; readonly people: number }> {
  const byEntry = new Map<number, Commitment[]>()
  let people = 0
  for await (const { person, salt, entries } of peopleOf(store, logId)) {
    if (person === EVERYONE) continue
    people++
    for (const entry of entries) {
      const mentioned = commitmentTo(logId, entry, person, salt)
      const present = byEntry.get(entry)
      if (present === undefined) byEntry.set(entry, [mentioned])
      else present.push(mentioned)
    }
  }
  return { byEntry, people }
}
