import type { AuditStore } from '../audit/log/store.js'
import { entryChecks } from './auditStore/entryChecks.js'
import { loggedPeopleChecks } from './auditStore/loggedPeopleChecks.js'
import { logTextChecks } from './auditStore/logTextChecks.js'
import { manyChangesChecks } from './auditStore/manyChangesChecks.js'
import { oneActChecks } from './auditStore/oneActChecks.js'
import { wholeActChecks } from './auditStore/wholeActChecks.js'
import { type NamedCheck, namedChecks, type StoreUnderTest } from './stores/namedChecks.js'
import type { StoreCheck } from './stores/storeCheck.js'

/**
 * What a store of an audit log has to keep to, for who writes one or sets one up: acts that are whole or not there, one at a time on a
 * log, entries that follow one another and never change, people who can be erased. Run each check with any test framework:
 *
 *     for (const { name, run } of testAuditStore({ name: 'memory', create })) test(name, run)
 */
export const testAuditStore = (store: StoreUnderTest<AuditStore>): readonly NamedCheck[] => namedChecks(store, checks)

const checks: readonly StoreCheck<AuditStore>[] = [
  ...wholeActChecks,
  ...oneActChecks,
  ...entryChecks,
  ...loggedPeopleChecks,
  ...logTextChecks,
  ...manyChangesChecks,
]
