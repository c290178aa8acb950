import { PGlite } from '@electric-sql/pglite'
import { serve } from '@hono/node-server'
import { createOpenHiring, createPgliteStore, createPostgresStore } from 'passend/open-hiring'
import { Pool } from 'pg'
import { createApp } from './app.js'

// DATABASE_URL: PostgreSQL; without it PGlite, in a folder. EMPLOYER_TOKEN: lets the employer in, at /employer.
const { DATABASE_URL, OPEN_HIRING_DATA = './open-hiring-data', EMPLOYER_TOKEN, PORT = '8080' } = process.env
const pool = new Pool({ connectionString: DATABASE_URL })
// A connection that breaks while nobody uses it; the next act takes another.
pool.on('error', ({ message }) => console.error(message))
const store = DATABASE_URL ? createPostgresStore(pool) : createPgliteStore(await PGlite.create(OPEN_HIRING_DATA))
await store.migrate()
const hiring = createOpenHiring({ store, clock: Date.now })
const conditions = ['Je kunt 10 kilo tillen.', 'Je kunt 4 uur achter elkaar staan.', 'Je kunt om 7 uur beginnen.']
// If it does not open it should be there already.
await hiring.openList({ listId: 'orderpicker', conditions }).catch(() => hiring.exportForEmployer('orderpicker'))
const { fetch } = createApp({ hiring, listId: 'orderpicker', employerToken: EMPLOYER_TOKEN })
serve({ fetch, port: Number(PORT), hostname: '127.0.0.1' }, ({ port }) => console.log(`http://127.0.0.1:${port}/`))
