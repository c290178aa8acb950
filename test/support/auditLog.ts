import {
  type AuditLog,
  type AuditLogOptions,
  type AuditStore,
  createAuditLog,
  createMemoryAuditStore,
} from 'passend/audit'

/** A moment to begin at: 1 March 2026, noon. */
export const NOON = Date.UTC(2026, 2, 1, 12)

/** A log with a clock that is set and salts that can be told: the same entries on every run. */
export interface TestLog {
  readonly log: AuditLog
  readonly store: AuditStore
  /** Sets the clock on, in milliseconds. */
  wait(milliseconds: number): void
}

/** A log in memory, unless another store is given. */
export function testLog(options: Partial<AuditLogOptions> = {}): TestLog {
  const store = options.store ?? createMemoryAuditStore()
  let now = NOON
  let salts = 0
  const salt = () => (++salts).toString(16).padStart(64, '0')
  const log = createAuditLog({ store, clock: () => now, salt, ...options })
  return {
    log,
    store,
    wait: (milliseconds) => {
      now += milliseconds
    },
  }
}
