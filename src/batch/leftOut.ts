import type { HistoryEntry } from '../domain/rankOptions.js'
import type { LeftOut } from '../rank/ranking.js'
import { byId } from '../rank/rankPairs.js'

/** Those of the other side that are left out, since the pair came up before, by id. */
type LeftOutById = ReadonlyMap<string, readonly LeftOut[]>

/** Those that are held. */
interface Held {
  has(id: string): boolean
}

/** Of each vacancy whom it leaves out; of several reasons the last one counts. */
export const leftOutByVacancy = (history: readonly HistoryEntry[], candidates: Held): LeftOutById =>
  leftOut(history, ({ vacancyId, candidateId, reason }) => [vacancyId, candidateId, reason], candidates)

/** Of each candidate what is left out, likewise. */
export const leftOutByCandidate = (history: readonly HistoryEntry[], vacancies: Held): LeftOutById =>
  leftOut(history, ({ vacancyId, candidateId, reason }) => [candidateId, vacancyId, reason], vacancies)

function leftOut(
  history: readonly HistoryEntry[],
  read: (entry: HistoryEntry) => readonly [whose: string, other: string, reason: string],
  others: Held,
): LeftOutById {
  const reasonsOf = new Map<string, Map<string, string>>()
  for (const entry of history) {
    const [whose, other, reason] = read(entry)
    if (!others.has(other)) continue
    const reasons = reasonsOf.get(whose) ?? new Map<string, string>()
    reasonsOf.set(whose, reasons.set(other, reason))
  }
  return new Map(
    [...reasonsOf].map(([id, reasons]) => [
      id,
      [...reasons].map(([other, reason]) => ({ id: other, reason })).sort(byId),
    ]),
  )
}
