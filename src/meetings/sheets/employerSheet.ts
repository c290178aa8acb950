import { type Html, html, nameHtml } from '../../page/html.js'
import type { EmployerDay } from '../plan.js'
import type { SheetReading } from './sheetReading.js'

/**
 * The sheet of an employer: who comes when, with room to write what is agreed. Nothing of what is in the way of work for somebody:
 * that is theirs to tell.
 */
export function employerSheet({ id, tableId, meetings }: EmployerDay, reading: SheetReading): Html {
  const { words } = reading
  const { employer } = words
  const head = reading.head(employer.for, reading.employer(id))
  const where =
    tableId === undefined ? employer.noTable : html`${employer.where}: <strong>${reading.table(tableId)}</strong>`
  const [first, last] = [meetings[0], meetings.at(-1)]
  if (first === undefined || last === undefined)
    return html`${head}<p class="where">${where}</p><p>${employer.none}</p>`
  const rows = reading.rounds
    .filter(({ round }) => round >= first.round && round <= last.round)
    .flatMap((one) => {
      const time = reading.time(one)
      if (one.isBreak) return [{ kind: 'pause', cells: [time, words.pause, '', ''] }]
      const now = meetings.filter(({ round }) => round === one.round)
      if (now.length === 0) return [{ kind: 'pause', cells: [time, employer.noneNow, '', ''] }]
      return now.map((meeting) => ({
        cells: [
          time,
          html`<b>${nameHtml(meeting.candidateId)}</b><br>${employer.because(meeting.because)}`,
          html`${reading.about(meeting)}${reading.openly(meeting)}`,
          '',
        ],
      }))
    })
  const lines = [
    ...(meetings.some(({ about }) => about?.openHiring) ? [employer.openHiring] : []),
    employer.fair,
    employer.proposal,
  ]
  return html`${head}<p class="where">${where}</p>${reading.grid(employer.caption, [words.time, employer.whom, employer.about, employer.agreed], rows)}<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
}
