import { basename } from 'node:path'
import { storeFailed } from '../../../domain/stores/storeFailed.js'
import type { PassendError } from '../../../errors.js'

/** A file that holds what no store wrote, as PassendError `store-failed` with the facts `file` and `line`, the first being 1. */
export const damaged = (path: string, line: number, what: string): PassendError =>
  storeFailed({
    store: 'file',
    during: `reading '${basename(path)}', line ${line}`,
    outcome: 'not-written',
    advice: `Expected ${what}; got something else. The file was changed by something else than the store: put back a copy that was kept elsewhere.`,
    facts: { file: basename(path), line },
  })
