import type { IsoDate } from '../domain/calendar.js'
import type { ConceptId } from '../domain/concept.js'
import type { Sector } from '../domain/sector.js'

/** What somebody publishes about the chance of work: `kansrijk` (many vacancies for few people), neither, or little chance. */
export const outlooks = ['kansrijk', 'neutral', 'little'] as const
export type ChanceOfWork = (typeof outlooks)[number]

/**
 * One dated statement about the chance of work, in an occupation or in a sector. Nothing of the kind comes with the library: who
 * publishes it (UWV, a region, a branche) says something else every year.
 */
export interface OutlookRecord {
  /** An occupation by its concept, or a group of occupations by its ISCO-08 code: `isco:9333`, `isco:93`. One of this and `sector`. */
  readonly occupation?: ConceptId
  /** An SBI code; it covers all that begins with it. */
  readonly sector?: Sector
  /** A region as the places of the matcher call it. Absent: the whole country. */
  readonly region?: string
  readonly outlook: ChanceOfWork
  /** Who says so, and where. */
  readonly source: string
  /** Of which day it is. */
  readonly date: IsoDate
  /** The last day on which it holds, if its source says one. */
  readonly validUntil?: IsoDate
  readonly licence?: string
}
