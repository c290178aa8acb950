import { checkKey } from '../../domain/stores/checkText.js'
import { soleUse } from '../../domain/stores/soleUse.js'
import { Turns } from '../../domain/stores/turns.js'
import type { AuditEntry, AuditHead } from './entry.js'
import { askedInTurn } from './keeping/askedInTurn.js'
import { checkEntryWindow, checkPeopleWindow } from './keeping/checkAsked.js'
import { KeptPeople } from './keeping/keptPeople.js'
import { type LogAtRest, PendingAct } from './keeping/pendingAct.js'
import type { AuditStore } from './store.js'

const name = 'memory'

/** Logs kept in memory, for tests and for trying things out: gone when the process ends, and seen by this process only. */
export function createMemoryAuditStore(): AuditStore {
  const logs = new Map<string, MemoryLog>()
  const turns = new Turns()
  return {
    name,

    async act(logId, work) {
      checkKey('logId', logId)
      return turns.take(logId, async () => {
        const log = logs.get(logId) ?? new MemoryLog()
        const act = new PendingAct(log)
        const result = await soleUse(name, askedInTurn(act), work)
        log.keep(act)
        if (log.head !== undefined) logs.set(logId, log)
        return result
      })
    },

    async entries(logId, from, limit) {
      checkKey('logId', logId)
      checkEntryWindow(from, limit)
      return logs.get(logId)?.entries(from, limit) ?? []
    },

    async people(logId, after, limit) {
      checkKey('logId', logId)
      checkPeopleWindow(after, limit)
      return logs.get(logId)?.people.page(after, limit) ?? []
    },
  }
}

class MemoryLog implements LogAtRest {
  readonly #entries: AuditEntry[] = []
  readonly people = new KeptPeople()

  get head(): AuditHead | undefined {
    const last = this.#entries.at(-1)
    return last && { number: last.number, at: last.at, hash: last.hash }
  }

  async entry(number: number): Promise<AuditEntry | undefined> {
    return this.#entries[number - 1]
  }

  entries(from: number, limit: number): readonly AuditEntry[] {
    const start = Math.max(from, 1) - 1
    return this.#entries.slice(start, start + limit)
  }

  keep({ entries, everybody }: PendingAct): void {
    for (const entry of entries) this.#entries.push(entry)
    everybody.keep()
  }
}
