import { serve } from '@hono/node-server'
import { PassendError } from 'passend'
import { createOpenHiring } from 'passend/open-hiring'
import { createApp } from './app.js'
import { openStore } from './openStore.js'

/**
 * Starts the tablet at the door: `npx tsx examples/openHiring/server.ts`. Settings are environment variables:
 *
 * - `EMPLOYER_TOKEN`: lets the employer in at `/employer`, at least 20 characters; without it that side is off.
 * - `DATABASE_URL`: a PostgreSQL server; without it PGlite, in the folder `OPEN_HIRING_DATA` (default `./open-hiring-data`) or,
 *   if that is `memory`, in memory.
 * - `PORT` (default 8080) and `HOST` (default `127.0.0.1`).
 */
const LIST = 'orderpicker'
const CONDITIONS = ['Je kunt 10 kilo tillen.', 'Je kunt 4 uur achter elkaar staan.', 'Je kunt om 7 uur beginnen.']

const { DATABASE_URL, EMPLOYER_TOKEN, OPEN_HIRING_DATA, PORT = '8080', HOST = '127.0.0.1' } = process.env
const { store, close } = await openStore(DATABASE_URL, OPEN_HIRING_DATA)
const hiring = createOpenHiring({ store, clock: Date.now })
await hiring.openList({ listId: LIST, conditions: CONDITIONS }).catch((error: unknown) => {
  if (!(error instanceof PassendError && error.code === 'list-exists')) throw error
})
const app = createApp({ hiring, listId: LIST, employerToken: EMPLOYER_TOKEN || undefined })
const server = serve({ fetch: app.fetch, port: Number(PORT), hostname: HOST }, ({ address, port }) => {
  console.log(`De lijst staat op http://${address}:${port}/, in ${store.name}.`)
  console.log(
    EMPLOYER_TOKEN ? 'De werkgever kan naar /employer.' : 'De kant van de werkgever is uit: geef EMPLOYER_TOKEN.',
  )
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => void close()))
