import { type Html, html, nameHtml } from '../../page/html.js'
import type { MeetingPlan, RoundPlan, TableDay } from '../plan.js'
import type { SheetReading } from './sheetReading.js'

/** How many rounds stand beside one another on a page. */
const ROUNDS_A_SHEET = 4

/** The sheets for the hall: how the tables stand and who sits there, then who comes to each table in each round. */
export function hallSheets({ tables, rounds }: MeetingPlan, reading: SheetReading): readonly Html[] {
  const open = rounds.filter(({ isBreak }) => !isBreak)
  const groups: RoundPlan[][] = []
  for (let at = 0; at < open.length; at += ROUNDS_A_SHEET) groups.push(open.slice(at, at + ROUNDS_A_SHEET))
  return [tablesSheet(tables, reading), ...groups.map((group) => roundsSheet(group, tables, reading))]
}

function tablesSheet(tables: readonly TableDay[], reading: SheetReading): Html {
  const { hall, table, features: names } = reading.words
  const rows = tables.map(({ id, features, seats, employerId }) => ({
    cells: [
      reading.table(id),
      employerId === undefined ? hall.nobody : reading.employer(employerId),
      features.length === 0 ? hall.plain : features.map((feature) => names[feature]).join(', '),
      String(seats),
    ],
  }))
  return html`${reading.head(hall.for, undefined)}${reading.grid(hall.tables, [table, hall.who, hall.has, hall.seats], rows)}<p>${hall.note}</p>`
}

function roundsSheet(group: readonly RoundPlan[], tables: readonly TableDay[], reading: SheetReading): Html {
  const { hall, table, round: roundWord } = reading.words
  const [first, last] = [group[0]?.round ?? 0, group.at(-1)?.round ?? 0]
  const heads = [table, ...group.map((round) => html`${roundWord} ${round.round}<br>${reading.time(round)}`)]
  const rows = tables
    .filter(({ meetings }) => meetings.some(({ round }) => round >= first && round <= last))
    .map(({ id, employerId, meetings }) => ({
      cells: [
        html`${reading.table(id)}${employerId === undefined ? '' : html`<br><span class="note">${reading.employer(employerId)}</span>`}`,
        ...group.map(({ round }) => {
          const now = meetings.filter((meeting) => meeting.round === round)
          return html`${now.map(({ candidateId }) => html`<div>${nameHtml(candidateId)}</div>`)}`
        }),
      ],
    }))
  return html`${reading.head(hall.for, undefined)}${reading.grid(hall.rounds(first, last), heads, rows)}`
}
