import type { IsoDate } from '../domain/calendar.js'
import { canonicalJson } from '../domain/hash.js'
import type { ChanceOfWork, OutlookRecord } from '../domain/outlook.js'

/** When and where a question about the chance of work is asked. */
export interface OutlookQuestion {
  /** Statements about this region count beside those about the whole country. Default: only the country. */
  readonly region?: string | undefined
  /** The day that counts as today. Without it nothing can be called out of date. */
  readonly asOf?: IsoDate | undefined
}

/** One statement that answers a question. */
export interface SaidOutlook {
  readonly outlook: ChanceOfWork
  /** About the occupation or sector itself, or about a group that it is in. */
  readonly about: 'itself' | 'its-group'
  /** About the region that was asked for, or about the country. */
  readonly of: 'region' | 'country'
  /** `not-judged` where no day was given. */
  readonly state: 'holds' | 'out-of-date' | 'not-yet' | 'not-judged'
  /** Whether it is among the nearest that hold, by which the question is answered. */
  readonly decides: boolean
  readonly record: OutlookRecord
}

/** All that is said about the chance of work. */
export interface OutlookAnswer {
  /**
   * What the nearest statements say that hold: of the region before the country, of the thing itself before its group. `mixed`
   * where these disagree; absent where none holds.
   */
  readonly outlook?: ChanceOfWork | 'mixed'
  /** Everything that is said, those that hold first, then the nearest, then the latest. Of one source about one thing the latest. */
  readonly said: readonly SaidOutlook[]
}

interface Ranked {
  readonly said: Omit<SaidOutlook, 'decides'>
  /** How near: 0 for the region and the thing itself. */
  readonly distance: number
}

/**
 * What some records say to a question.
 * @param keys What was asked for, and the groups that it is in, nearest first.
 * @param records Statements by what they are about.
 */
export function answerOf(
  keys: readonly string[],
  records: ReadonlyMap<string, readonly OutlookRecord[]>,
  { region, asOf }: OutlookQuestion,
): OutlookAnswer {
  const once = [...new Set(keys)]
  const all = once.flatMap((key, place) =>
    latestOfEachSource(
      (records.get(key) ?? []).filter((record) => record.region === undefined || record.region === region),
      asOf,
    ).map((record): Ranked => {
      const [about, of] = [
        place === 0 ? 'itself' : 'its-group',
        record.region === undefined ? 'country' : 'region',
      ] as const
      const said = { outlook: record.outlook, about, of, state: stateOf(record, asOf), record }
      return { said, distance: (of === 'region' ? 0 : once.length) + place }
    }),
  )
  const ordered = all.sort(
    (a, b) =>
      Number(!holds(a)) - Number(!holds(b)) ||
      a.distance - b.distance ||
      (a.said.record.date === b.said.record.date ? 0 : a.said.record.date > b.said.record.date ? -1 : 1) ||
      (canonicalJson(a.said.record) < canonicalJson(b.said.record) ? -1 : 1),
  )
  const decides = (one: Ranked) => holds(one) && one.distance === ordered[0]?.distance
  const [first, ...others] = new Set(ordered.filter(decides).map(({ said }) => said.outlook))
  return {
    ...(first !== undefined && { outlook: others.length > 0 ? ('mixed' as const) : first }),
    said: ordered.map((one) => ({ ...one.said, decides: decides(one) })),
  }
}

const holds = ({ said: { state } }: Ranked): boolean => isInForce(state)

const isInForce = (state: SaidOutlook['state']): boolean => state === 'holds' || state === 'not-judged'

/** Whether a statement holds on a day; without a day every one may. */
export const holdsOn = (record: OutlookRecord, asOf: IsoDate | undefined): boolean => isInForce(stateOf(record, asOf))

function stateOf({ date, validUntil }: OutlookRecord, asOf: IsoDate | undefined): SaidOutlook['state'] {
  if (asOf === undefined) return 'not-judged'
  if (date > asOf) return 'not-yet'
  return validUntil !== undefined && validUntil < asOf ? 'out-of-date' : 'holds'
}

/** Of what one source says about one place the latest that is of today or before; what is of later days goes after that. */
function latestOfEachSource(records: readonly OutlookRecord[], asOf: IsoDate | undefined): OutlookRecord[] {
  const bySource = new Map<string, OutlookRecord>()
  const isLater = ({ date }: OutlookRecord) => asOf !== undefined && date > asOf
  for (const record of records) {
    const key = canonicalJson([record.source, record.region])
    const present = bySource.get(key)
    const better =
      present === undefined ||
      Number(isLater(record)) - Number(isLater(present)) < 0 ||
      (isLater(record) === isLater(present) && compareByDate(record, present) < 0)
    if (better) bySource.set(key, record)
  }
  return [...bySource.values()]
}

/** The latest first; then the one whose text comes first, which says nothing. */
const compareByDate = (a: OutlookRecord, b: OutlookRecord): number =>
  a.date === b.date ? (canonicalJson(a) < canonicalJson(b) ? -1 : 1) : a.date > b.date ? -1 : 1
