import type { PlannedMeeting, TableDay } from './plan.js'
import type { Posed } from './problemOf.js'
import type { EventTable, Setting } from './setting.js'
import type { Held } from './solve/hold.js'

/**
 * The table of each employer, by its place: of the tables of its kind the next by lot, employers with meetings first. Who has none and
 * no table yet gets one that is left.
 */
export function tablesOf({ employers }: Setting, posed: Posed, held: Held): readonly (EventTable | undefined)[] {
  const left = posed.tables.map((of) => [...of])
  const busy = new Set([...held.rounds.keys()].map((index) => posed.problem.meetings[index]?.host))
  const tableOf: (EventTable | undefined)[] = employers.map(() => undefined)
  for (const isBusy of [true, false])
    for (const place of employers.keys())
      if (busy.has(place) === isBusy) tableOf[place] = left[held.kinds[place] ?? -1]?.shift()
  for (const place of employers.keys()) tableOf[place] ??= left.find((of) => of.length > 0)?.shift()
  return tableOf
}

/** The tables with who sits there, by id. */
export const tableDays = (
  { event, employers }: Setting,
  tableOf: readonly (EventTable | undefined)[],
  meetings: readonly PlannedMeeting[],
): TableDay[] =>
  event.tables
    .map((table): TableDay => {
      const employer = employers[tableOf.findIndex((one) => one?.id === table.id)]
      return {
        ...table,
        ...(employer !== undefined && { employerId: employer.id }),
        meetings: meetings.filter(({ tableId }) => tableId === table.id),
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
