import { endOf, MAX_ROUNDS, meetingEventSchema, meetingTableSchema } from '../../domain/meetingEvent.js'
import { PassendError } from '../../errors.js'
import { byLot } from '../lots.js'
import type { MeetingIssue } from '../meetingIssue.js'
import type { EventSetting, EventTable } from '../setting.js'
import { complain, type Notes, readPart } from './readPart.js'

/** How many meetings each should have at least, unless the event says otherwise. */
const LEAST = 3

/**
 * Reads the event. A table that is not valid is an issue, and the event goes on without it; of two tables with one id the last
 * counts.
 * @throws PassendError `invalid-record` if the event itself cannot be read: without its rounds there is nothing to plan.
 */
export function readEvent(input: unknown, seed: string, issues: MeetingIssue[]): EventSetting {
  const notes: Notes = { record: 'event', issues, allowBsnLikeIds: false }
  const event = readPart(meetingEventSchema, input, 0, notes)
  if (event === undefined) throw notValid(issues)
  const { id, title, location, date, peopleAtTable = 1, least = LEAST, most = MAX_ROUNDS } = event
  const tables = new Map<string, EventTable>()
  const ofTables: Notes = { ...notes, record: 'table' }
  for (const [index, given] of (event.tables ?? []).entries()) {
    const table = readPart(meetingTableSchema, given, index, ofTables)
    if (table === undefined) continue
    if (tables.has(table.id))
      complain(ofTables, index, {
        code: 'duplicate-id',
        id: table.id,
        path: 'id',
        expected: 'one table an id',
        got: 'the id again; the last table counts',
      })
    tables.set(table.id, {
      id: table.id,
      ...(table.label !== undefined && { label: table.label }),
      features: [...new Set(table.features)].sort(),
      seats: Math.min(table.seats ?? peopleAtTable, peopleAtTable),
    })
  }
  return {
    id,
    ...(title !== undefined && { title }),
    ...(location !== undefined && { location }),
    ...(date !== undefined && { date }),
    rounds: (event.rounds ?? []).map((round, place) => ({
      round: place + 1,
      start: round.start,
      end: timeOf(endOf(round)),
      isBreak: round.isBreak ?? false,
    })),
    tables: byLot(seed, 'table', tables.values()),
    least: Math.min(least, most),
    most,
  }
}

/** Minutes from midnight as `10:05`. */
const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

function notValid(issues: readonly MeetingIssue[]): PassendError {
  const problem = issues.find(({ severity }) => severity === 'error')
  return new PassendError(
    'invalid-record',
    `The event is not valid: ${problem?.path ? `${problem.path}: ` : ''}expected ${problem?.expected}, got ${problem?.got}.`,
    'See facts.issues for all that is wrong with it.',
    { issues },
  )
}
