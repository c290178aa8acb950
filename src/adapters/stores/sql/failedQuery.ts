import { codeOf, storeFailed } from '../../../domain/stores/storeFailed.js'
import type { PassendError } from '../../../errors.js'

/** SQLSTATE for tables that are not there (PostgreSQL, appendix A). */
const absent = new Set(['42P01', '3F000'])

/** What a database threw at a statement, as an error of the store. The transaction it was in can write nothing any more. */
export function failedQuery(store: string, during: string, thrown: unknown): PassendError {
  const code = codeOf(thrown)
  const advice = code !== undefined && absent.has(code) ? 'Make the tables first: await store.migrate().' : undefined
  return storeFailed({ store, during, code, outcome: 'not-written', advice })
}

/**
 * What a database threw at COMMIT, as an error of the store. Only a refusal by the server for what the transaction did says that
 * nothing was written: SQLSTATE classes 23 (constraint), 25 (state of the transaction), 40 (rolled back; but 40003 is "unknown"),
 * 44 (check option), P0 (raised by a function). Whatever else it is, a lost connection above all, the answer may have been lost after the
 * server wrote it.
 */
export function failedCommit(store: string, thrown: unknown): PassendError {
  const code = codeOf(thrown)
  const refused = code !== undefined && /^(?:23|25|40|44|P0)[0-9A-Z]{3}$/.test(code) && code !== '40003'
  return storeFailed({ store, during: 'commit', code, outcome: refused ? 'not-written' : 'unknown' })
}
