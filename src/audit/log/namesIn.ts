import { commitmentTo } from './commitment.js'
import { peopleOf } from './entriesOf.js'
import { EVERYONE } from './everyone.js'
import type { Commitment } from './happening.js'
import type { AuditStore } from './store.js'

/** Who is behind each commitment of a log, of those whom it still holds. */
export async function namesIn(store: AuditStore, logId: string): Promise<ReadonlyMap<Commitment, string>> {
  const names = new Map<Commitment, string>()
  for await (const { person, salt, entries } of peopleOf(store, logId)) {
    if (person === EVERYONE) continue
    for (const entry of entries) names.set(commitmentTo(logId, entry, person, salt), person)
  }
  return names
}
