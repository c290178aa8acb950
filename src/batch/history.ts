import type { HistoryEntry } from '../domain/rankOptions.js'

/** Earlier pairs by candidate, in their order. */
export function historyByCandidate(history: Iterable<HistoryEntry>): ReadonlyMap<string, readonly HistoryEntry[]> {
  const byCandidate = new Map<string, HistoryEntry[]>()
  for (const entry of history) {
    const known = byCandidate.get(entry.candidateId)
    if (known === undefined) byCandidate.set(entry.candidateId, [entry])
    else known.push(entry)
  }
  return byCandidate
}
