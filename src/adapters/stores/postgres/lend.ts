import { storeFailed } from '../../../domain/stores/storeFailed.js'
import { Turns } from '../../../domain/stores/turns.js'
import { failedQuery } from '../sql/failedQuery.js'
import type { PostgresClient, PostgresPool } from './client.js'

/** Lends a connection for the time of its use. Who finds it broken says so, and nobody gets it again. */
export type Lend = <T>(use: (client: PostgresClient, broke: () => void) => Promise<T>) => Promise<T>

/** Lends the connections of a pool, as many at once as it has; or a single one to one after another. */
export const lendFrom = (store: string, source: PostgresPool | PostgresClient): Lend =>
  'totalCount' in source ? lendOfPool(store, source) : lendOne(store, source)

function lendOfPool(store: string, pool: PostgresPool): Lend {
  return async (use) => {
    const client = await pool.connect().catch((thrown: unknown) => {
      throw failedQuery(store, 'connect', thrown)
    })
    let broken = false
    return listening(
      client,
      () =>
        use(client, () => {
          broken = true
        }),
      () => client.release(broken),
    )
  }
}

function lendOne(store: string, client: PostgresClient): Lend {
  const turns = new Turns()
  let broken = false
  return (use) =>
    turns.take('', () => {
      if (broken) throw lost(store)
      return listening(client, () =>
        use(client, () => {
          broken = true
        }),
      )
    })
}

const ignore = () => {}

/** A connection that breaks tells so as an event too, which would end the process if nobody listened: its query fails as well. */
async function listening<T>(client: PostgresClient, use: () => Promise<T>, giveBack: () => void = ignore): Promise<T> {
  client.on('error', ignore)
  try {
    return await use()
  } finally {
    giveBack()
    client.removeListener('error', ignore)
  }
}

const lost = (store: string) =>
  storeFailed({
    store,
    during: 'connect',
    outcome: 'not-written',
    advice: 'The only connection is lost. Make the store of a pool, which makes new ones.',
  })
