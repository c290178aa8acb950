import type { HistoryEntry } from '../domain/rankOptions.js'

type HistoryById = ReadonlyMap<string, readonly HistoryEntry[]>

/** Earlier pairs by candidate, in their order. */
export const historyByCandidate = (history: Iterable<HistoryEntry>): HistoryById =>
  grouped(history, ({ candidateId }) => candidateId)

/** Earlier pairs by vacancy, in their order. */
export const historyByVacancy = (history: Iterable<HistoryEntry>): HistoryById =>
  grouped(history, ({ vacancyId }) => vacancyId)

function grouped(history: Iterable<HistoryEntry>, idOf: (entry: HistoryEntry) => string): HistoryById {
  const byId = new Map<string, HistoryEntry[]>()
  for (const entry of history) {
    const known = byId.get(idOf(entry))
    if (known === undefined) byId.set(idOf(entry), [entry])
    else known.push(entry)
  }
  return byId
}
