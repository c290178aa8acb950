import { askedInTurn } from '../../../audit/log/keeping/askedInTurn.js'
import { checkEntryWindow, checkPeopleWindow } from '../../../audit/log/keeping/checkAsked.js'
import { PendingAct } from '../../../audit/log/keeping/pendingAct.js'
import type { AuditStore } from '../../../audit/log/store.js'
import { checkKey } from '../../../domain/stores/checkText.js'
import { soleUse } from '../../../domain/stores/soleUse.js'
import { storeFailed } from '../../../domain/stores/storeFailed.js'
import { Turns } from '../../../domain/stores/turns.js'
import type { Disk } from './disk.js'
import { OpenLog } from './openLog.js'

const name = 'file'

/** A store of logs in files, that has to be closed. */
export interface FileAuditStore extends AuditStore {
  /** Waits for the acts that are under way and gives the directory free. The store is of no use afterwards. */
  close(): Promise<void>
}

/** A store in a directory that this process alone uses; `free` is called when it is closed. */
export function fileStoreIn(directory: string, disk: Disk, free: () => void): FileAuditStore {
  const logs = new Map<string, Promise<OpenLog>>()
  const turns = new Turns()
  const underWay = new Set<Promise<unknown>>()
  let closed = false

  const opened = (logId: string): Promise<OpenLog> => {
    const known = logs.get(logId)
    if (known !== undefined) return known
    const log = OpenLog.open(disk, directory, logId)
    logs.set(logId, log)
    // What could not be opened is tried again.
    log.catch(() => logs.delete(logId))
    return log
  }

  /** Counts what is done until it is over, for whoever closes the store. */
  const whileOpen = async <T>(logId: string, work: () => Promise<T>): Promise<T> => {
    checkKey('logId', logId)
    if (closed) throw isClosed()
    const done = work()
    underWay.add(done)
    try {
      return await done
    } finally {
      underWay.delete(done)
    }
  }

  return {
    name,

    act: (logId, work) =>
      whileOpen(logId, () =>
        turns.take(logId, async () => {
          const log = await opened(logId)
          const act = new PendingAct(log)
          const result = await soleUse(name, askedInTurn(act), work)
          try {
            await log.keep(act)
          } catch (error) {
            logs.delete(logId)
            throw error
          }
          return result
        }),
      ),

    entries: (logId, from, limit) =>
      whileOpen(logId, async () => {
        checkEntryWindow(from, limit)
        return (await opened(logId)).entries(from, limit)
      }),

    people: (logId, after, limit) =>
      whileOpen(logId, async () => {
        checkPeopleWindow(after, limit)
        return (await opened(logId)).people.page(after, limit)
      }),

    async close() {
      closed = true
      await Promise.allSettled(underWay)
      free()
    },
  }
}

const isClosed = () =>
  storeFailed({
    store: name,
    during: 'open',
    outcome: 'not-written',
    advice: 'The store was closed. Make another one.',
  })
