import { existsSync } from 'node:fs'
import { createFileAuditStore } from '../adapters/auditStores/fileAuditStore.js'
import { fileError, usageError } from '../adapters/recordFiles/errors.js'
import { exportOfPerson } from '../audit/log/exportOfPerson.js'
import type { AuditStore } from '../audit/log/store.js'
import { type LogVerification, verifyLog } from '../audit/log/verifyLog.js'
import { isId } from '../domain/optionErrors.js'
import { type ExitCode, exitCodes } from './exitCode.js'
import { type Streams, write } from './streams.js'

/** What the commands on a log take. */
export interface AuditCommandOptions {
  readonly log: string
  readonly expected?: readonly ExpectedHead[]
  readonly json?: boolean
}

/** A head that was kept elsewhere. */
export interface ExpectedHead {
  readonly number: number
  readonly hash: string
}

/** Shows that nothing in a log was changed, removed or moved, or names the first breach. A breach ends with exit code 1. */
export const auditVerify = (directory: string, options: AuditCommandOptions, streams: Streams): Promise<ExitCode> =>
  withStore(directory, options.log, async (store) => {
    const verification = await verifyLog(store, options.log, { expected: options.expected ?? [] })
    await write(streams.stdout, options.json ? `${JSON.stringify(verification)}\n` : told(verification))
    return verification.ok ? exitCodes.done : exitCodes.someRefused
  })

/** Writes where a log ends: to be kept elsewhere, and given to `verify --expected` later. */
export const auditHead = (directory: string, { log }: AuditCommandOptions, streams: Streams): Promise<ExitCode> =>
  withStore(directory, log, async (store) => {
    const head = await store.act(log, (transaction) => transaction.head())
    await write(streams.stdout, head === undefined ? '' : `${head.number}:${head.hash}\n`)
    return exitCodes.done
  })

/** Writes all that a log holds of one person, for that person. */
export const auditExport = (
  directory: string,
  candidateId: string,
  { log }: AuditCommandOptions,
  streams: Streams,
): Promise<ExitCode> =>
  withStore(directory, log, async (store) => {
    await write(streams.stdout, `${JSON.stringify(await exportOfPerson(store, log, candidateId), undefined, 2)}\n`)
    return exitCodes.done
  })

/** A directory that is not there, or holds no such log, is a mistake in the command: it would verify, since nothing in it is wrong. */
async function withStore(
  directory: string,
  logId: string,
  work: (store: AuditStore) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (!isId(logId))
    throw usageError('--log is no id of a log.', 'Ids are 1 to 200 letters, digits, dots, dashes and underscores.')
  if (!existsSync(directory)) throw fileError(`There is no directory '${directory}'.`, 'Check the path.', { directory })
  const store = createFileAuditStore({ directory })
  try {
    const [first] = await store.entries(logId, 1, 1)
    if (first === undefined)
      throw fileError(
        `'${directory}' holds no log '${logId}'.`,
        'Name the directory of the log, and --log if it has an id of its own.',
        { directory },
      )
    return await work(store)
  } finally {
    await store.close()
  }
}

function told(verification: LogVerification): string {
  if (!verification.ok) {
    const { code, entry, expected, got } = verification.breach
    return `BREACH      ${code} at entry ${entry}: expected ${expected}, got ${got}\n`
  }
  const { entries, head, people, erased } = verification
  const at = head === undefined ? '' : `head        ${head.number}:${head.hash}\n`
  return `ok          ${entries} entries, ${people} people, ${erased} erased\n${at}`
}
