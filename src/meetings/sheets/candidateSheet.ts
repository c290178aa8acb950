import { type Html, html, nameHtml } from '../../page/html.js'
import type { CandidateDay, PlannedMeeting } from '../plan.js'
import type { SheetReading, SheetRow } from './sheetReading.js'

/** The sheet of a candidate: when to go where, and that they need not. */
export function candidateSheet({ id, meetings, needs, waits }: CandidateDay, reading: SheetReading): Html {
  const { words } = reading
  const { candidate } = words
  const head = reading.head(candidate.for, nameHtml(id))
  const [first, last] = [meetings[0], meetings.at(-1)]
  if (first === undefined || last === undefined) return html`${head}<p>${candidate.none}</p>`
  const rows = reading.rounds
    .filter(({ round }) => round >= first.round && round <= last.round)
    .flatMap((one): SheetRow[] => {
      const time = reading.time(one)
      const meeting = meetings.find(({ round }) => round === one.round)
      if (meeting !== undefined)
        return [
          {
            cells: [
              time,
              reading.table(meeting.tableId),
              reading.employer(meeting.employerId),
              about(meeting, reading),
            ],
          },
        ]
      if (one.isBreak) return [{ kind: 'pause', cells: [time, words.pause, '', ''] }]
      return waits.includes(one.round) ? [{ kind: 'pause', cells: [time, '', '', candidate.wait] }] : []
    })
  const shortest = Math.min(...meetings.map(minutesOf))
  const longest = Math.max(...meetings.map(minutesOf))
  const lines = [
    ...(shortest === longest ? [candidate.minutes(shortest)] : []),
    ...(needs.length === 0 ? [] : [candidate.seats(needs.map((need) => words.features[need]))]),
    ...(meetings.some((meeting) => meeting.about?.openHiring) ? [candidate.openHiring] : []),
    candidate.free,
    candidate.proposal,
  ]
  return html`${head}${reading.grid(candidate.caption, [words.time, words.table, candidate.whom, candidate.about], rows)}<h3>${candidate.how}</h3>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
}

function about(meeting: PlannedMeeting, reading: SheetReading): Html {
  const { candidate } = reading.words
  const work = reading.about(meeting)
  const title = work.markup === '' ? html`` : html`<div><b>${work}</b></div>`
  return html`${title}${reading.openly(meeting)}${candidate.because(meeting.because)}${meeting.blocked ? html`<div>${candidate.blocked}</div>` : ''}`
}

const minutesOf = ({ start, end }: PlannedMeeting): number => ofDay(end) - ofDay(start)
const ofDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
