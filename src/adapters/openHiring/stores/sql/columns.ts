import { frozen } from '../../../../domain/stores/frozen.js'
import type { Row } from '../../../stores/sql/database.js'
import type { Enrolment, EnrolmentState } from '../../enrolment.js'
import type { List } from '../../list.js'
import type { ListEvent } from '../../listEvent.js'
import type { EnrolledPerson } from '../../store.js'

/**
 * What is selected of each table. JSON is selected as text and numbers are read from whatever they come as: both come differently from
 * one driver or setting to another.
 */
export const columns = {
  list: 'list_id, policy::text AS policy, conditions::text AS conditions, free_places, waiting, enrolled, started, calls, first_call_at, closed, events, head, at',
  enrolment: 'number, state, calls, confirmed, deadline',
  person: 'contact_reference, enrolment, salt',
  event: 'number, at, happening::text AS happening, hash',
} as const

export const listOf = (row: Row): List =>
  frozen({
    listId: String(row.list_id),
    policy: json(row.policy) as List['policy'],
    conditions: json(row.conditions) as List['conditions'],
    freePlaces: Number(row.free_places),
    waiting: Number(row.waiting),
    enrolled: Number(row.enrolled),
    started: Number(row.started),
    calls: Number(row.calls),
    firstCallAt: moment(row.first_call_at),
    closed: row.closed === true,
    events: Number(row.events),
    head: String(row.head),
    at: Number(row.at),
  })

export const enrolmentOf = (row: Row): Enrolment =>
  frozen({
    number: Number(row.number),
    state: String(row.state) as EnrolmentState,
    calls: Number(row.calls),
    confirmed: row.confirmed === true,
    deadline: moment(row.deadline),
  })

export const personOf = (row: Row): EnrolledPerson =>
  frozen({
    contactReference: String(row.contact_reference),
    enrolment: Number(row.enrolment),
    salt: String(row.salt),
  })

export const eventOf = (row: Row): ListEvent =>
  frozen({
    number: Number(row.number),
    at: Number(row.at),
    happening: json(row.happening) as ListEvent['happening'],
    hash: String(row.hash),
  })

const json = (text: unknown): unknown => JSON.parse(String(text))

const moment = (value: unknown): number | undefined =>
  value === null || value === undefined ? undefined : Number(value)
