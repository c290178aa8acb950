import type { IsoDate } from '../../domain/calendar.js'
import type { DecisionReason } from '../../domain/decision.js'
import { checkNames, isId, wrongOption } from '../../domain/optionErrors.js'
import type { HistoryEntry } from '../../domain/rankOptions.js'
import type { LeavingReason } from '../../domain/workOutcome.js'
import { entriesOf } from '../log/entriesOf.js'
import type { Happening } from '../log/happening.js'
import { namesIn } from '../log/namesIn.js'
import type { AuditStore } from '../log/store.js'
import { type HistoryLanguage, historyWords } from './historyWords.js'

/** Of whom and of what the history is asked. */
export interface HistoryOptions {
  /** Of this person only. */
  readonly candidateId?: string
  /** Of this vacancy only. */
  readonly vacancyId?: string
  /** The day that counts as today: what was postponed until then may be proposed again. Without it nothing may. */
  readonly asOf?: IsoDate
  /** In which language the reasons are. Default `'nl'`. */
  readonly language?: HistoryLanguage
}

/** The last that was said of a pair. */
export type LastSaid =
  | { readonly said: 'accepted' | 'not-started' | 'started' }
  | { readonly said: 'declined'; readonly reason: DecisionReason }
  | { readonly said: 'postponed'; readonly reason: DecisionReason; readonly until: IsoDate | undefined }
  | { readonly said: 'left'; readonly reason: LeavingReason }

const optionNames: Record<keyof HistoryOptions, true> = {
  candidateId: true,
  vacancyId: true,
  asOf: true,
  language: true,
}

/**
 * The pairs of which people decided something or that came to something, with the last that was said of them as the reason to show. The
 * order is that in which they were first spoken of. A pair that was postponed until a day comes back on that day.
 * @throws PassendError `invalid-option`, `store-failed`.
 */
export async function historyOf(store: AuditStore, logId: string, options: HistoryOptions): Promise<HistoryEntry[]> {
  checkNames(options, optionNames)
  const { candidateId, vacancyId, asOf, language = 'nl' } = options
  for (const [name, id] of Object.entries({ candidateId, vacancyId }))
    if (id !== undefined && !isId(id)) throw wrongOption(name, 'an id', id, optionNames)
  if (language !== 'nl' && language !== 'en') throw wrongOption('language', "'nl' or 'en'", language, optionNames)
  const book = new Map<string, { readonly candidateId: string; readonly vacancyId: string; last: LastSaid }>()
  for await (const { happening, candidateId: person } of spokenOf(store, logId, candidateId)) {
    const last = lastSaid(happening)
    if (last === undefined || !('vacancyId' in happening.about)) continue
    const pair = { candidateId: person, vacancyId: happening.about.vacancyId }
    if (vacancyId !== undefined && pair.vacancyId !== vacancyId) continue
    const key = `${pair.candidateId} ${pair.vacancyId}`
    const before = book.get(key)
    if (before === undefined) book.set(key, { ...pair, last })
    else before.last = last
  }
  return [...book.values()]
    .filter(({ last }) => last.said !== 'postponed' || !isOver(last.until, asOf))
    .map(({ last, ...pair }) => ({ ...pair, reason: historyWords[language](last) }))
}

const isOver = (until: IsoDate | undefined, asOf: IsoDate | undefined): boolean =>
  until !== undefined && asOf !== undefined && until <= asOf

type Spoken = Extract<Happening, { kind: 'decision' | 'outcome' }>

/** What was said of people whom the log still holds, in order: of one person by their own entries, of all by the whole log. */
async function* spokenOf(
  store: AuditStore,
  logId: string,
  only: string | undefined,
): AsyncGenerator<{ readonly happening: Spoken; readonly candidateId: string }> {
  if (only !== undefined) {
    const happenings = await store.act(logId, async (transaction) => {
      const [held] = await transaction.people([only])
      const entries = []
      for (const number of held?.entries ?? []) entries.push((await transaction.entry(number))?.happening)
      return entries
    })
    for (const happening of happenings) if (isSpoken(happening)) yield { happening, candidateId: only }
    return
  }
  const names = await namesIn(store, logId)
  for await (const { happening } of entriesOf(store, logId)) {
    const candidateId = isSpoken(happening) ? names.get(happening.person) : undefined
    if (isSpoken(happening) && candidateId !== undefined) yield { happening, candidateId }
  }
}

const isSpoken = (happening: Happening | undefined): happening is Spoken =>
  happening?.kind === 'decision' || happening?.kind === 'outcome'

function lastSaid(happening: Spoken): LastSaid | undefined {
  if (happening.kind === 'decision') {
    const { outcome, reason = 'other', until } = happening
    if (outcome === 'accepted') return { said: 'accepted' }
    return outcome === 'declined' ? { said: 'declined', reason } : { said: 'postponed', reason, until }
  }
  const { outcome, reason = 'other' } = happening
  if (outcome === 'left') return { said: 'left', reason }
  return { said: outcome === 'not-started' ? 'not-started' : 'started' }
}
