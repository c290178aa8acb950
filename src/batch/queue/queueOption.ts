import { PassendError } from '../../errors.js'

/**
 * Where the queue is: `postgres://...` or `postgresql://...` (13 or newer), `redis://...` or `rediss://...`; or what BullMQ takes as
 * `connection`, under the name of its kind: `{ postgres: { connectionString, schema, migrate: true } }` or a pool of `pg`,
 * `{ redis: { host, port } }` or a client. Of a pool or a client the caller keeps the care, and of the tables too: an address makes them.
 */
export type QueueOption = string | { readonly postgres: object } | { readonly redis: object }

/** A queue as it is reached. `needs`: the package that speaks with it, where that is not up to the caller. */
export interface QueueAddress {
  readonly kind: 'postgres' | 'redis'
  readonly connection: object
  readonly needs?: 'pg' | 'ioredis'
}

/** A few statements at a time are enough; the connection that waits for jobs is one more. A server takes 100 by default. */
const POOL = 3

/** @throws PassendError `invalid-option`; an address is never quoted, for it may hold a password. */
export function readQueueOption(queue: unknown): QueueAddress {
  if (typeof queue === 'string') {
    const scheme = /^([a-z]+):\/\/./i.exec(queue)?.[1]?.toLowerCase()
    if (scheme === 'postgres' || scheme === 'postgresql')
      return { kind: 'postgres', connection: { connectionString: queue, migrate: true, max: POOL }, needs: 'pg' }
    if (scheme === 'redis' || scheme === 'rediss')
      return { kind: 'redis', connection: { url: queue }, needs: 'ioredis' }
  } else if (typeof queue === 'object' && queue !== null) {
    const { postgres, redis } = queue as { postgres?: unknown; redis?: unknown }
    if (isObject(postgres) && redis === undefined) return { kind: 'postgres', connection: postgres }
    if (isObject(redis) && postgres === undefined) return { kind: 'redis', connection: redis }
  }
  throw new PassendError(
    'invalid-option',
    `Option 'queue': expected an address that begins with postgres:// or redis://, or a connection; got ${typeof queue === 'string' ? 'another text' : typeof queue}.`,
    "Give 'postgres://user:password@host:5432/database', 'redis://host:6379', { postgres: ... } or { redis: ... }.",
    { option: 'queue' },
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
