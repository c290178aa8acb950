import type { List } from './list.js'

const DAY = 86_400_000
/** Below so many calls the pace of a list says nothing. */
const LEAST_CALLS = 3

/**
 * In how many days the call of a place on the list may be expected, if it goes on as it went since the first call: rounded up, at
 * least 1. Undefined while there are too few calls, or the list is closed.
 */
export function expectedDays({ calls, firstCallAt, closed }: List, position: number, at: number): number | undefined {
  if (closed || firstCallAt === undefined || calls < LEAST_CALLS) return undefined
  const days = Math.max(1, Math.ceil((at - firstCallAt) / DAY))
  return Math.max(1, Math.ceil((position * days) / calls))
}
