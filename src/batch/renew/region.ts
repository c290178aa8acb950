import type { HeldJobs } from '../../compile/heldJobs.js'
import type { StoredPeople } from '../../compile/storedPeople.js'
import type { HistoryEntry } from '../../domain/rankOptions.js'
import type { KeptLists } from './keptLists.js'
import type { StandingCounts } from './standingCounts.js'

/** One side of a region: its records, and what each of them has to say of the other side. All columns are by handle. */
export interface Side<H> {
  readonly held: H
  /** The best of the other side, with a reserve. */
  readonly lists: KeptLists
  readonly counts: StandingCounts
  /** The entry of the ledger that each record is known by, or `NO_ENTRY`. */
  readonly entries: Uint32Array
}

/** All that a run came to, so that the next one can begin with it. */
export interface Region {
  readonly jobs: Side<HeldJobs>
  readonly people: Side<StoredPeople>
  /** By handle of a person the places of open hiring that they are shown, as JSON; empty where there are none. */
  readonly openPlaces: string[]
  readonly history: readonly HistoryEntry[]
}

/** How many a list is kept beyond those that are shown: as many again, so that one that loses a few need not be made anew. */
export const reserveOf = (limit: number): number => Math.ceil(limit / 2)

/** How many a list is kept to hold. */
export const roomOf = (limit: number): number => limit + reserveOf(limit)
