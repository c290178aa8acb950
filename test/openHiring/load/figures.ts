import { writtenUntold } from './counts.js'
import { type Evidence, receiptsOf } from './evidence.js'
import { mayHaveBeenDone, wasDone } from './journal.js'
import type { LoadOptions } from './load.js'

/** What a run came to, in numbers. */
export interface Figures {
  readonly seed: number
  /** Acts of which a process was told that they were done, and those that the rules refused. */
  readonly acts: number
  readonly refused: number
  /** Attempts at which the store was lost, and those of them of which it was not known whether they were written. */
  readonly retries: number
  readonly unknown: number
  /** Processes killed, and acts that were under way in them: some held the list, most waited for it. */
  readonly kills: number
  readonly killedInAct: number
  readonly restarts: number
  readonly events: number
  readonly enrolled: number
  readonly calls: number
  /** Acts that were written and of which nobody was told: the answer was lost with the process or the connection. */
  readonly untold: number
  readonly started: number
  readonly seconds: number
  readonly actsPerSecond: number
  readonly callsPerSecond: number
  readonly receipts: number
  readonly verifySeconds: number
}

export function figuresOf(
  evidence: Evidence,
  { seed, kills, restarts }: LoadOptions,
  seconds: number,
  verifySeconds: number,
): Figures {
  const { attempts, events, list } = evidence
  const outcomes = attempts.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome]))
  const failed = outcomes.filter((outcome) => 'failed' in outcome)
  const refused = outcomes.filter((outcome) => 'refused' in outcome).length
  const acts = attempts.filter(({ intent, outcome }) => outcome !== undefined && wasDone(intent, outcome)).length
  return {
    seed,
    acts,
    refused,
    retries: failed.length,
    unknown: attempts.filter((attempt) => attempt.outcome !== undefined && mayHaveBeenDone(attempt)).length,
    kills,
    killedInAct: attempts.filter(({ outcome }) => outcome === undefined).length,
    restarts,
    events: events.length,
    enrolled: list.enrolled,
    calls: list.calls,
    untold: writtenUntold(evidence),
    started: list.started,
    seconds,
    actsPerSecond: acts / seconds,
    callsPerSecond: list.calls / seconds,
    receipts: receiptsOf(attempts).length,
    verifySeconds,
  }
}
