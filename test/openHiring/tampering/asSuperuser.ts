import type { PGlite } from '@electric-sql/pglite'
import type { Kept } from './kept.js'

const PREFIX = 'passend_open_hiring'

/**
 * Puts what an attacker made of a list in the place of what the database holds, as somebody can who owns it: the trigger that keeps
 * events as they are is turned off first. Enrolments stay as they are.
 */
export async function overwrite(database: PGlite, listId: string, { list, events, people }: Kept): Promise<void> {
  await database.transaction(async (transaction) => {
    const insert = (text: string, rows: readonly object[]) => transaction.query(text, [listId, JSON.stringify(rows)])
    await transaction.exec(`ALTER TABLE ${PREFIX}_events DISABLE TRIGGER ${PREFIX}_append_only`)
    await transaction.query(`DELETE FROM ${PREFIX}_events WHERE list_id = $1`, [listId])
    await insert(
      `INSERT INTO ${PREFIX}_events (list_id, number, at, happening, hash)
      SELECT $1, number, at, happening, hash
      FROM jsonb_to_recordset($2::jsonb) AS event (number bigint, at bigint, happening jsonb, hash text)`,
      events,
    )
    await transaction.exec(`ALTER TABLE ${PREFIX}_events ENABLE ALWAYS TRIGGER ${PREFIX}_append_only`)
    await transaction.query(`DELETE FROM ${PREFIX}_people WHERE list_id = $1`, [listId])
    await insert(
      `INSERT INTO ${PREFIX}_people (list_id, contact_reference, enrolment, salt)
      SELECT $1, "contactReference", enrolment, salt
      FROM jsonb_to_recordset($2::jsonb) AS person ("contactReference" text, enrolment integer, salt text)`,
      people,
    )
    await transaction.query(
      `UPDATE ${PREFIX}_lists SET policy = $2, conditions = $3, free_places = $4, waiting = $5, enrolled = $6, started = $7,
        calls = $8, first_call_at = $9, closed = $10, events = $11, head = $12, at = $13 WHERE list_id = $1`,
      [
        listId,
        JSON.stringify(list.policy),
        JSON.stringify(list.conditions),
        list.freePlaces,
        list.waiting,
        list.enrolled,
        list.started,
        list.calls,
        list.firstCallAt ?? null,
        list.closed,
        list.events,
        list.head,
        list.at,
      ],
    )
  })
}

/** Every row of every table of the stores, as one text. */
export async function everyRow(database: PGlite): Promise<string> {
  const { rows: tables } = await database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_name LIKE '${PREFIX}%' ORDER BY table_name`,
  )
  const held = await Promise.all(
    tables.map(async ({ name }) => (await database.query(`SELECT to_jsonb(held) FROM ${name} AS held`)).rows),
  )
  return JSON.stringify(held)
}
