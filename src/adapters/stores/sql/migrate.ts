import { storeFailed } from '../../../domain/stores/storeFailed.js'
import type { Query, SqlDatabase } from './database.js'

/** The version of the tables before and after; equal where nothing was to be done. 0: there were none. */
export interface Migrated {
  readonly from: number
  readonly to: number
}

/** What a store has to have made of it. */
export interface Migrations {
  /** The schema, as it stands in a statement. */
  readonly schema: string
  /** The table of the versions that were made, likewise. */
  readonly table: string
  /**
   * The statements that bring a database from each version to the next: the first list makes version 1. A migration that was published
   * is never changed, and none drops anything: a server of an older version keeps working beside a newer one.
   */
  readonly steps: readonly (readonly string[])[]
}

/**
 * Makes the tables of a store, or brings them to the version of this package: each step in one transaction, under a lock, so that any
 * number of servers may do this when they start. Nothing is ever dropped.
 * @throws PassendError `store-failed`; with the facts `found` and `known` if the tables are of a newer version than this package.
 */
export async function migrate(database: SqlDatabase, migrations: Migrations): Promise<Migrated> {
  const next = () => database.transaction((query) => step(database.name, query, migrations))
  let done = await next()
  const { from } = done
  while (done.from < done.to) done = await next()
  return { from, to: done.to }
}

/** Goes one version on, if there is one. */
async function step(store: string, query: Query, migrations: Migrations): Promise<Migrated> {
  const { table, steps } = migrations
  await query({ name: 'lock-migrations', text: `SELECT pg_advisory_xact_lock(hashtextextended($1::text, 0))` }, [
    `${table} migrate`,
  ])
  const from = await versionOf(query, migrations)
  if (from > steps.length) throw newer(store, from, steps.length)
  const statements = steps[from]
  if (statements === undefined) return { from, to: from }
  for (const text of statements) await query({ name: `migration-${from + 1}`, text })
  await query({ name: 'set-version', text: `INSERT INTO ${table} (version) VALUES ($1::integer)` }, [from + 1])
  return { from, to: from + 1 }
}

async function versionOf(query: Query, { schema, table }: Migrations): Promise<number> {
  const [found] = await query(
    {
      name: 'find-tables',
      text: `SELECT to_regnamespace($1::text) IS NOT NULL AS schema, to_regclass($2::text) IS NOT NULL AS migrations`,
    },
    [schema, table],
  )
  // Not CREATE ... IF NOT EXISTS: that asks for the right to create, also where it is there already.
  if (found?.schema !== true) await query({ name: 'create-schema', text: `CREATE SCHEMA ${schema}` })
  if (found?.migrations !== true) {
    await query({ name: 'create-migrations', text: `CREATE TABLE ${table} (version integer PRIMARY KEY)` })
    return 0
  }
  const [row] = await query({ name: 'find-version', text: `SELECT max(version) AS version FROM ${table}` })
  return Number(row?.version ?? 0)
}

const newer = (store: string, found: number, known: number) =>
  storeFailed({
    store,
    during: 'migrate',
    outcome: 'not-written',
    advice: `The tables are of version ${found}; this package knows up to ${known}. Take a newer version of the package.`,
    facts: { found, known },
  })
