import type { Parameter, Query, Statement } from '../../../stores/sql/database.js'
import type { List } from '../../list.js'
import type { ListChange } from '../../store.js'
import type { Tables } from './tables.js'

/** Writes a change in one statement, and so in one journey to the database. */
export type WriteChange = (query: Query, before: List | undefined, change: ListChange) => Promise<void>

/**
 * Writes changes to tables: one statement that makes a list with its first event, one for all later events. Each part that a change does
 * not have is left out by its parameter being null. The policy and conditions are sent only if they are others than those that are there.
 */
export function writeChangeTo(tables: Tables): WriteChange {
  const open: Statement = { name: 'open-list', text: changeText(tables, insertList(tables)), prepare: true }
  const write: Statement = { name: 'write-change', text: changeText(tables, updateList(tables)), prepare: true }
  return async (query, before, change) => {
    await query(before === undefined ? open : write, parametersOf(before, change))
  }
}

const insertList = ({ lists }: Tables): string =>
  `INSERT INTO ${lists} (list_id, policy, conditions, free_places, waiting, enrolled, started, calls, first_call_at, closed, events, head, at)
  VALUES ($1::text, $2::text::jsonb, $3::text::jsonb, $4::bigint, $5::bigint, $6::bigint, $7::bigint, $8::bigint, $9::bigint, $10::boolean,
    $11::bigint, $12::text, $13::bigint)`

const updateList = ({ lists }: Tables): string =>
  `UPDATE ${lists} SET policy = COALESCE($2::text::jsonb, policy), conditions = COALESCE($3::text::jsonb, conditions),
    free_places = $4::bigint, waiting = $5::bigint, enrolled = $6::bigint, started = $7::bigint, calls = $8::bigint,
    first_call_at = $9::bigint, closed = $10::boolean, events = $11::bigint, head = $12::text, at = $13::bigint
  WHERE list_id = $1::text`

const changeText = ({ enrolments, people, events }: Tables, list: string): string => `WITH list AS (
  ${list}
), enrolment AS (
  INSERT INTO ${enrolments} (list_id, number, state, calls, confirmed, deadline)
  SELECT $1::text, $16::integer, $17::text, $18::integer, $19::boolean, $20::bigint WHERE $16::integer IS NOT NULL
  ON CONFLICT (list_id, number) DO UPDATE
  SET state = EXCLUDED.state, calls = EXCLUDED.calls, confirmed = EXCLUDED.confirmed, deadline = EXCLUDED.deadline
), person AS (
  INSERT INTO ${people} (list_id, enrolment, contact_reference, salt)
  SELECT $1::text, $21::integer, $22::text, $23::text WHERE $21::integer IS NOT NULL
), erased AS (
  DELETE FROM ${people} WHERE list_id = $1::text AND enrolment = $24::integer
)
INSERT INTO ${events} (list_id, number, at, happening, hash)
VALUES ($1::text, $11::bigint, $14::bigint, $15::text::jsonb, $12::text)`

/** The parameters in the order of their places. The event has the number and the hash of the list's end. */
function parametersOf(before: List | undefined, { list, event, enrolment, person, erased }: ListChange): Parameter[] {
  return [
    list.listId,
    list.policy === before?.policy ? null : JSON.stringify(list.policy),
    list.conditions === before?.conditions ? null : JSON.stringify(list.conditions),
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
    event.at,
    JSON.stringify(event.happening),
    enrolment?.number ?? null,
    enrolment?.state ?? null,
    enrolment?.calls ?? null,
    enrolment?.confirmed ?? null,
    enrolment?.deadline ?? null,
    person?.enrolment ?? null,
    person?.contactReference ?? null,
    person?.salt ?? null,
    erased ?? null,
  ]
}
