import { DuckdbPeer } from './peers/duckdb.js'
import { FilterMapSort } from './peers/filterMapSort.js'
import { FullScan } from './peers/fullScan.js'
import { MinisearchPeer } from './peers/minisearch.js'
import { NaiveLoop } from './peers/naiveLoop.js'
import { OramaPeer } from './peers/orama.js'
import type { Peer } from './peers/peer.js'
import { PostgresPeer } from './peers/postgres.js'
import { SqlitePeer } from './peers/sqlite.js'

/** Something to compare with, how it is made, and how many times faster passend is to be. */
export interface Contender {
  readonly key: string
  readonly name: string
  readonly make: () => Peer | Promise<Peer>
  readonly local: number | undefined
  readonly nationwide: number | undefined
}

/** What developers use today for this job, and two that they would write themselves. */
export const contenders: readonly Contender[] = [
  { key: 'columns', name: 'columns, scanned in full', make: () => new FullScan(), local: 5, nationwide: 2 },
  { key: 'loop', name: 'careful loop', make: () => new NaiveLoop(), local: 80, nationwide: undefined },
  { key: 'sort', name: 'filter().map().sort()', make: () => new FilterMapSort(), local: 500, nationwide: undefined },
  { key: 'duckdb', name: 'DuckDB', make: DuckdbPeer.make, local: 60, nationwide: undefined },
  { key: 'postgres', name: 'PostgreSQL', make: PostgresPeer.make, local: 150, nationwide: undefined },
  { key: 'sqlite', name: 'better-sqlite3', make: SqlitePeer.make, local: 180, nationwide: undefined },
  { key: 'minisearch', name: 'MiniSearch', make: MinisearchPeer.make, local: 400, nationwide: undefined },
  { key: 'orama', name: 'Orama', make: OramaPeer.make, local: 1000, nationwide: undefined },
]
