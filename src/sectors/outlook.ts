import type { ConceptId } from '../domain/concept.js'
import { canonicalJson, hashOf } from '../domain/hash.js'
import { answerOf, type OutlookAnswer, type OutlookQuestion } from './outlookAnswer.js'
import type { OutlookRecord } from './outlookRecord.js'

/** Statements about the chance of work that a caller loaded. They are shown and never scored. Their order means nothing. */
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
    const keys = [iscoGroupOf(occupation) ?? occupation, ...prefixes(isco ?? '', 1).map((code) => `isco:${code}`)]
    return answerOf(keys, this.#byOccupation, question)
  }

  /** What is said about a sector, and about the sectors that it is part of. */
  forSector(sector: string, question: OutlookQuestion = {}): OutlookAnswer {
    return answerOf(prefixes(sector, 2), this.#bySector, question)
  }
}

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
