import type { Statement } from '../../../stores/sql/database.js'
import { columns } from './columns.js'
import type { Tables } from './tables.js'

/** All that the stores ask of a database, but for writing a change. Parameters only, never text of a caller in a statement. */
export interface Statements {
  readonly lockList: Statement
  readonly enrolment: Statement
  readonly firstWaiting: Statement
  readonly waitingBefore: Statement
  readonly peopleBy: Statement
  readonly personOf: Statement
  readonly events: Statement
}

export const statementsOn = ({ lists, enrolments, people, events }: Tables): Statements => ({
  lockList: often('lock-list', `SELECT ${columns.list} FROM ${lists} WHERE list_id = $1::text FOR UPDATE`),
  enrolment: often(
    'enrolment',
    `SELECT ${columns.enrolment} FROM ${enrolments} WHERE list_id = $1::text AND number = $2::integer`,
  ),
  // 'waiting' stands in the statement and is no parameter: so the index of those who wait serves it.
  firstWaiting: often(
    'first-waiting',
    `SELECT ${columns.enrolment} FROM ${enrolments} WHERE list_id = $1::text AND state = 'waiting' ORDER BY number LIMIT 1`,
  ),
  waitingBefore: often(
    'waiting-before',
    `SELECT count(*) AS count FROM ${enrolments} WHERE list_id = $1::text AND state = 'waiting' AND number < $2::bigint`,
  ),
  peopleBy: often(
    'people-by',
    `SELECT ${columns.person} FROM ${people} WHERE list_id = $1::text AND contact_reference = $2::text ORDER BY enrolment DESC`,
  ),
  personOf: often(
    'person-of',
    `SELECT ${columns.person} FROM ${people} WHERE list_id = $1::text AND enrolment = $2::integer`,
  ),
  events: often(
    'events',
    `SELECT ${columns.event} FROM ${events} WHERE list_id = $1::text AND number >= $2::bigint ORDER BY number LIMIT $3::bigint`,
  ),
})

const often = (name: string, text: string): Statement => ({ name, text, prepare: true })
