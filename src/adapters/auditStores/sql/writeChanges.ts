import type { AuditHead } from '../../../audit/log/entry.js'
import type { AuditChange } from '../../../audit/log/store.js'
import type { Query, Statement } from '../../stores/sql/database.js'
import { portionsOf } from './portions.js'
import type { Tables } from './tables.js'

/** Writes changes that are checked, and the head that they lead to. */
export type WriteChanges = (query: Query, logId: string, changes: readonly AuditChange[]) => Promise<void>

/** Writes changes to tables: many in one statement, and so in one journey to the database. */
export function writeChangesTo(tables: Tables): WriteChanges {
  const write: Statement = { name: 'write-entries', text: `WITH ${added(tables)}`, prepare: true }
  const erase: Statement = { name: 'write-erasure', text: `WITH ${erased(tables)}`, prepare: true }
  return async (query, logId, changes) => {
    for (const { head, entries, people, mentions, erased: person } of portionsOf(changes)) {
      const common = [logId, ...partsOf(head), entries]
      if (person === undefined) await query(write, [...common, people, mentions])
      else await query(erase, [...common, person])
    }
  }
}

const partsOf = ({ number, hash, at }: AuditHead): [number, string, number] => [number, hash, at]

const log = ({ logs }: Tables): string => `log AS (
  INSERT INTO ${logs} (log_id, entries, head, at) VALUES ($1::text, $2::bigint, $3::text, $4::bigint)
  ON CONFLICT (log_id) DO UPDATE SET entries = EXCLUDED.entries, head = EXCLUDED.head, at = EXCLUDED.at
)`

const newEntries = ({ entries }: Tables): string =>
  `INSERT INTO ${entries} (log_id, number, at, happening, hash)
SELECT $1::text, number, at, happening, hash
FROM jsonb_to_recordset($5::text::jsonb) AS entry(number bigint, at bigint, happening jsonb, hash text)`

/** The salt of somebody who is held is not touched. */
const added = (tables: Tables): string => `${log(tables)}, person AS (
  INSERT INTO ${tables.people} (log_id, person, salt)
  SELECT $1::text, person, salt FROM jsonb_to_recordset($6::text::jsonb) AS person(person text, salt text)
  ON CONFLICT (log_id, person) DO NOTHING
), mention AS (
  INSERT INTO ${tables.mentions} (log_id, person, entry)
  SELECT $1::text, person, entry FROM jsonb_to_recordset($7::text::jsonb) AS mention(person text, entry bigint)
)
${newEntries(tables)}`

const erased = (tables: Tables): string => `${log(tables)}, erased AS (
  DELETE FROM ${tables.people} WHERE log_id = $1::text AND person = $6::text
)
${newEntries(tables)}`
