import { dayNumber } from '../../domain/calendar.js'
import type { Leerbedrijf, Recognition } from './leerbedrijf.js'

/** Whether a day lies between two others, ends included; undefined if no day counts as today and there is an end. */
export function isWithinDates(
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  today: number | undefined,
): boolean | undefined {
  if (from === undefined && until === undefined) return true
  if (today === undefined) return undefined
  return (from === undefined || dayNumber(from) <= today) && (until === undefined || dayNumber(until) >= today)
}

const covers = ({ crebo, workProcesses }: Recognition, of: string, code: string): boolean =>
  crebo === of && (workProcesses === undefined || workProcesses.includes(code))

/**
 * Whether a company is recognised for a werkproces of a kwalificatie on a day: for the whole kwalificatie or for that part.
 * Undefined if it has a recognition with dates and no day counts as today.
 */
export function isRecognised(
  { recognitions }: Leerbedrijf,
  crebo: string,
  code: string,
  today: number | undefined,
): boolean | undefined {
  const answers = recognitions
    .filter((one) => covers(one, crebo, code))
    .map((recognition) => isWithinDates(recognition, today))
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}

/** The last day of the latest recognition for one of some werkprocessen that is over; undefined if there was none. */
export function lapsedFor(
  { recognitions }: Leerbedrijf,
  crebo: string,
  codes: readonly string[],
  today: number | undefined,
): string | undefined {
  const ends = recognitions
    .filter((one) => codes.some((code) => covers(one, crebo, code)))
    .flatMap(({ until }) => (until !== undefined && isWithinDates({ until }, today) === false ? [until] : []))
  return ends.sort().at(-1)
}
