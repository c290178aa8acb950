import type { IsoDate } from '../domain/calendar.js'
import type { ConceptId } from '../domain/concept.js'
import { canonicalJson, hashOf } from '../domain/hash.js'
import type { OutlookRecord } from '../domain/outlook.js'
import { answerOf, holdsOn, type OutlookAnswer, type OutlookQuestion } from './outlookAnswer.js'

/**
 * Statements about the chance of work that a caller loaded. Their order means nothing. They are shown, and move a score only by the
 * criterion `outlook`, of which the weight is 0 unless a policy gives it one.
 */
export class Outlook {
  /** The SHA-256 of the records as canonical JSON, whatever their order. */
  readonly hash: string
  readonly #records: readonly OutlookRecord[]
  readonly #byOccupation: ReadonlyMap<string, readonly OutlookRecord[]>
  readonly #bySector: ReadonlyMap<string, readonly OutlookRecord[]>

  /** @internal Use `createOutlook`. */
  constructor(records: readonly OutlookRecord[]) {
    this.#records = records
    this.hash = hashOf(records.map(canonicalJson).sort())
    this.#byOccupation = grouped(records, ({ occupation }) => occupation && (iscoGroupOf(occupation) ?? occupation))
    this.#bySector = grouped(records, ({ sector }) => sector)
  }

  /** How many statements there are. */
  get size(): number {
    return this.#records.length
  }

  /** The records, as `createOutlook` takes them. */
  records(): readonly OutlookRecord[] {
    return this.#records
  }

  /** What is said about an occupation, and about the ISCO groups that it is in if its code is given. */
  forOccupation(occupation: ConceptId, isco: string | undefined, question: OutlookQuestion = {}): OutlookAnswer {
    return answerOf(occupationKeys(occupation, isco), this.#byOccupation, question)
  }

  /** What is said about a sector, and about the sectors that it is part of. */
  forSector(sector: string, question: OutlookQuestion = {}): OutlookAnswer {
    return answerOf(prefixes(sector, 2), this.#bySector, question)
  }

  /** @internal Whether anything that holds on a day is said of any occupation: in a region or the whole country, or without a region anywhere. */
  speaksOfOccupations({ region, asOf }: OutlookQuestion): boolean {
    const isThere = ({ region: of }: OutlookRecord) => region === undefined || of === undefined || of === region
    return this.#records.some((one) => one.occupation !== undefined && isThere(one) && holdsOn(one, asOf))
  }

  /** @internal Whether anything that holds on a day is said of an occupation, or its groups, in some region. */
  variesForOccupation(occupation: ConceptId, isco: string | undefined, asOf: IsoDate): boolean {
    return speaksOfRegions(occupationKeys(occupation, isco), this.#byOccupation, asOf)
  }

  /** @internal The same of a sector and what it is part of. */
  variesForSector(sector: string, asOf: IsoDate): boolean {
    return speaksOfRegions(prefixes(sector, 2), this.#bySector, asOf)
  }
}

const speaksOfRegions = (
  keys: readonly string[],
  records: ReadonlyMap<string, readonly OutlookRecord[]>,
  asOf: IsoDate,
): boolean => keys.some((key) => records.get(key)?.some((one) => one.region !== undefined && holdsOn(one, asOf)))

/** An occupation, and the ISCO groups that it is in, nearest first. */
const occupationKeys = (occupation: ConceptId, isco: string | undefined): string[] => [
  iscoGroupOf(occupation) ?? occupation,
  ...prefixes(isco ?? '', 1).map((code) => `isco:${code}`),
]

/** An ISCO group by its code, `isco:93`, also where it is written as an address of ESCO. */
const iscoGroupOf = (occupation: ConceptId): string | undefined => {
  const code = /^(?:isco:|http:\/\/data\.europa\.eu\/esco\/isco\/C)(\d{1,4})$/.exec(occupation)?.[1]
  return code === undefined ? undefined : `isco:${code}`
}

/** A code and all that it begins with, longest first. */
const prefixes = (code: string, shortest: number): string[] =>
  Array.from({ length: Math.max(0, code.length - shortest + 1) }, (_, less) => code.slice(0, code.length - less))

function grouped(
  records: readonly OutlookRecord[],
  keyOf: (record: OutlookRecord) => string | undefined,
): Map<string, OutlookRecord[]> {
  const groups = new Map<string, OutlookRecord[]>()
  for (const record of records) {
    const key = keyOf(record)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [record])
    else group.push(record)
  }
  return groups
}
