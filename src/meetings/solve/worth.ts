import { countBits } from '../../taxonomy/spelling/countBits.js'
import type { Objective } from '../objective.js'
import { spanOf } from './bits.js'
import type { Problem } from './problem.js'

/** What a set of meetings is worth before it has rounds. */
export type Worth = Omit<Objective, 'waits'>

/** Which of two sets is worth more: positive if the first is. */
export function compareWorth(one: Worth, other: Worth): number {
  return (
    other.lacking - one.lacking ||
    other.unevenness - one.unevenness ||
    one.mutual - other.mutual ||
    one.choices - other.choices ||
    one.fit - other.fit
  )
}

/** What meetings are worth, by their indices. */
export function worthOf(problem: Problem, chosen: readonly number[]): Worth {
  const ofGuest = problem.guests.map(() => 0)
  const ofHost = problem.hosts.map(() => 0)
  let [mutual, choices, fit] = [0, 0, 0]
  for (const index of chosen) {
    const meeting = problem.meetings[index]
    if (meeting === undefined) continue
    ofGuest[meeting.guest] = (ofGuest[meeting.guest] ?? 0) + 1
    ofHost[meeting.host] = (ofHost[meeting.host] ?? 0) + 1
    mutual += meeting.mutual
    choices += meeting.choices
    fit += meeting.fit
  }
  let [lacking, unevenness] = [0, 0]
  const count = (least: number, has: number) => {
    const lacks = Math.max(0, least - has)
    lacking += lacks
    unevenness += lacks * lacks
  }
  problem.guests.forEach(({ least }, guest) => {
    count(least, ofGuest[guest] ?? 0)
  })
  problem.hosts.forEach(({ least }, host) => {
    count(least, ofHost[host] ?? 0)
  })
  return { lacking, unevenness, mutual, choices, fit }
}

/** How many rounds somebody waits who is there in `there` and meets in `used`: between the first and the last, without one. */
export const waitsIn = (used: number, there: number): number => countBits(spanOf(used) & there & ~used)
