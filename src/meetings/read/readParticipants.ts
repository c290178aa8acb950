import { MAX_ROUNDS, meetingCandidateSchema, meetingEmployerSchema } from '../../domain/meetingEvent.js'
import { wrongOption } from '../input.js'
import { byLot } from '../lots.js'
import type { EventSetting, Participant, Stand, Visitor } from '../setting.js'
import { complain, type Notes, readPart } from './readPart.js'
import { readVacancies, type VacancyBook } from './readVacancies.js'

const MOST_CANDIDATES = 2000
const MOST_EMPLOYERS = 300

/** The records of a list by id. An id alone is a record; of two with one id the last counts. */
function readList<T extends { readonly id: string }>(
  given: Iterable<unknown>,
  read: (input: unknown, index: number) => T | undefined,
  most: number,
  notes: Notes,
): Map<string, { readonly read: T; readonly index: number }> {
  const records = new Map<string, { readonly read: T; readonly index: number }>()
  let index = 0
  for (const input of given) {
    const record = read(typeof input === 'string' ? { id: input } : input, index)
    if (record !== undefined) {
      if (records.has(record.id))
        complain(notes, index, {
          code: 'duplicate-id',
          id: record.id,
          path: 'id',
          expected: `one ${notes.record} an id`,
          got: 'the id again; the last counts',
        })
      records.set(record.id, { read: record, index })
    }
    index++
    if (index > 10 * most || records.size > most) throw wrongOption(`${notes.record}s`, `at most ${most}`, given)
  }
  return records
}

interface Given {
  readonly id: string
  readonly rounds?: readonly number[] | undefined
  readonly least?: number | undefined
  readonly most?: number | undefined
}

/** What both sides have: their rounds, and how many meetings. Their own most goes before any least. */
function participant(given: Given, index: number, event: EventSetting, least: number, notes: Notes): Participant {
  const open = event.rounds.filter(({ isBreak }) => !isBreak).map(({ round }) => round)
  const stray = (given.rounds ?? []).filter((round) => !open.includes(round))
  if (stray.length > 0)
    complain(notes, index, {
      code: 'out-of-range',
      id: given.id,
      path: 'rounds',
      expected: `numbers of rounds that are no break: ${open.join(', ') || 'none'}`,
      got: `${stray.slice(0, 5).join(', ')}, passed over`,
    })
  const most = Math.min(given.most ?? event.most, MAX_ROUNDS)
  return {
    id: given.id,
    rounds: given.rounds === undefined ? open : open.filter((round) => given.rounds?.includes(round)),
    least: Math.min(given.least ?? least, most),
    most,
  }
}

/** The candidates, in the order of their lots. */
export function readCandidates(
  given: Iterable<unknown>,
  event: EventSetting,
  seed: string,
  notes: Notes,
): readonly Visitor[] {
  const read = (input: unknown, index: number) => readPart(meetingCandidateSchema, input, index, notes)
  const records = [...readList(given, read, MOST_CANDIDATES, notes).values()]
  const visitors = records.map(
    ({ read: one, index }): Visitor => ({
      ...participant(one, index, event, event.least, notes),
      needs: [...new Set(one.needs)].sort(),
    }),
  )
  return byLot(seed, 'candidate', visitors)
}

/** The employers, in the order of their lots. One that only hires openly needs no meetings: nobody is sent to it by fit. */
export function readEmployers(
  given: Iterable<unknown>,
  event: EventSetting,
  seed: string,
  book: VacancyBook,
  notes: Notes,
): readonly Stand[] {
  const read = (input: unknown, index: number) => readPart(meetingEmployerSchema, input, index, notes)
  const records = [...readList(given, read, MOST_EMPLOYERS, notes).values()]
  const tables = new Set(event.tables.map(({ id }) => id))
  const asked = new Map<string, number>()
  for (const { read: one } of records)
    if (one.table !== undefined) asked.set(one.table, (asked.get(one.table) ?? 0) + 1)
  const stands = records.map(({ read: one, index }): Stand => {
    const vacancies = readVacancies(one, index, seed, book, notes)
    const hiresOnlyOpenly = vacancies.length > 0 && vacancies.every(({ openHiring }) => openHiring)
    const { table } = one
    const isFree = table !== undefined && tables.has(table) && asked.get(table) === 1
    if (table !== undefined && !isFree)
      complain(notes, index, {
        code: tables.has(table) ? 'contradiction' : 'unknown-value',
        id: one.id,
        path: 'table',
        expected: 'a table of the event that no other employer has',
        got: tables.has(table) ? 'one that another has too; the plan gives both a table' : 'one that it has not',
      })
    return {
      ...participant(one, index, event, hiresOnlyOpenly ? 0 : event.least, notes),
      ...(one.name !== undefined && { name: one.name }),
      ...(isFree && { table }),
      vacancies,
    }
  })
  return byLot(seed, 'employer', stands)
}
