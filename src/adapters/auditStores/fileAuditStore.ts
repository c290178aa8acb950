import { resolve } from 'node:path'
import { checkNames, wrongOption } from '../../domain/optionErrors.js'
import { lockDirectory } from './file/directoryLock.js'
import { type FileAuditStore, fileStoreIn } from './file/fileStore.js'
import { nodeDisk } from './file/nodeDisk.js'

/** Where the files are. */
export interface FileAuditStoreOptions {
  /** A directory of its own; made with mode 0700 if it is not there. */
  readonly directory: string
}

const names = { directory: true } as const

/**
 * Logs in a directory, for one process at a time: of each log its entries in `<logId>.entries.jsonl` and its people in
 * `<logId>.people.jsonl`, both of mode 0600. What an act wrote is on the disk when it comes back. In memory are the people, and eight
 * bytes an entry.
 *
 * The directory is this process's until `close()`, or until the process ends. Another process that has it is told by PassendError
 * `store-failed` with the facts `process` and `machine`.
 * @throws PassendError `invalid-option`, `store-failed`.
 */
export function createFileAuditStore(options: FileAuditStoreOptions): FileAuditStore {
  checkNames(options, names)
  const { directory } = options
  if (typeof directory !== 'string' || directory === '' || directory.includes('\0'))
    throw wrongOption('directory', 'the path of a directory', directory, names)
  const path = resolve(directory)
  return fileStoreIn(path, nodeDisk, lockDirectory(path))
}
