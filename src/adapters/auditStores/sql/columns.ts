import type { AuditEntry, AuditHead } from '../../../audit/log/entry.js'
import type { AuditPerson } from '../../../audit/log/store.js'
import { frozen } from '../../../domain/stores/frozen.js'
import type { Row } from '../../stores/sql/database.js'

/** Numbers are read from whatever they come as: a bigint comes differently from one driver or setting to another. */
export const headOf = (row: Row): AuditHead =>
  frozen({ number: Number(row.entries), hash: String(row.head), at: Number(row.at) })

export const entryOf = (row: Row): AuditEntry =>
  frozen({
    number: Number(row.number),
    at: Number(row.at),
    happening: JSON.parse(String(row.happening)) as AuditEntry['happening'],
    hash: String(row.hash),
  })

export const personOf = (row: Row): AuditPerson =>
  frozen({
    person: String(row.person),
    salt: String(row.salt),
    // Nobody is held who occurs nowhere, but for one whose rows were changed from outside.
    entries: row.entries === null ? [] : (JSON.parse(String(row.entries)) as number[]),
  })
