import { meansOfTransport } from '../codes.js'
import { COMMUTE, WORK } from '../transport.js'
import type { Account } from './account.js'
import type { Draft } from './vumMessage.js'
import type { Listed } from './writtenValues.js'

/**
 * Means of transport as `vervoermiddel`: what is there for the trip to work, and what is there, or asked, for the work
 * itself. An electric bicycle is written as a bicycle. What is not listed is not said, which is not a no.
 */
export function transportWritten(
  account: Account,
  trips: readonly Listed<string>[],
  tools: readonly Listed<string>[],
): Draft[] {
  const rows = new Map<string, Record<string, number>>()
  const say = ({ path }: Listed<string>, code: string | undefined, field: string, how: () => void) => {
    if (code === undefined) return
    const row = rows.get(code) ?? {}
    if (row[field] !== undefined) return account.lose(path, 'duplicate-entry', 'each means of transport once')
    rows.set(code, { ...row, [field]: 1 })
    how()
  }
  const [electric, others] = [trips.filter(isElectric), trips.filter((trip) => !isElectric(trip))]
  for (const trip of others)
    say(
      trip,
      codeOf(({ transport }) => transport === trip.value),
      COMMUTE,
      () => account.put(trip.path, trip.value),
    )
  for (const trip of electric)
    say(
      trip,
      codeOf(({ transport }) => transport === 'bicycle'),
      COMMUTE,
      () => account.coarser(trip.path, 'a means of transport that VUM has a code for'),
    )
  for (const tool of tools)
    say(
      tool,
      codeOf(({ equipment }) => equipment === tool.value),
      WORK,
      () => account.put(tool.path, tool.value),
    )
  return [...rows].map(([code, row]) => ({ codeVervoermiddel: Number(code), ...row }))
}

const isElectric = ({ value }: Listed<string>): boolean => value === 'electric-bicycle'

const codeOf = (is: (means: { transport?: string; equipment?: string }) => boolean): string | undefined =>
  [...meansOfTransport].find(([, means]) => is(means))?.[0]
