import { basename } from 'node:path'
import { storeFailed } from '../../../domain/stores/storeFailed.js'
import { damaged } from './damaged.js'
import { readObject } from './readObject.js'

/** The version of the files that this package writes and reads. */
const VERSION = 1

/** The first line of a file: what it is, and of which log. */
export interface FileHeader {
  readonly file: 'passend-audit-entries' | 'passend-audit-people'
  readonly version: number
  readonly logId: string
  /** Of people that were written anew: the hash of the entry up to which they were. */
  readonly upTo?: string
}

export const headerOf = (file: FileHeader['file'], logId: string, upTo?: string): FileHeader => ({
  file,
  version: VERSION,
  logId,
  ...(upTo === undefined ? {} : { upTo }),
})

/**
 * Reads the first line of a file.
 * @throws PassendError `store-failed` if it is not of that log, or of a newer version than this package: facts `found` and `known`.
 */
export function readHeader(path: string, line: Buffer, expected: FileHeader): FileHeader {
  const header = readObject(line) as FileHeader | undefined
  if (header?.file !== expected.file || header.logId !== expected.logId || !Number.isSafeInteger(header.version))
    throw damaged(path, 1, `the first line of the file of this log`)
  if (header.version <= VERSION) return header
  throw storeFailed({
    store: 'file',
    during: `reading '${basename(path)}'`,
    outcome: 'not-written',
    advice: `The file is of version ${header.version}; this package knows up to ${VERSION}. Take a newer version of the package.`,
    facts: { found: header.version, known: VERSION },
  })
}
