/**
 * What can be wrong with a log.
 *
 * - `changed-entry`: an entry is not as it was written.
 * - `missing-entry`: one was taken out.
 * - `reordered`: one stands where another stood.
 * - `truncated`: entries are gone at the end.
 * - `rewritten`: an entry fits in the log and is another than the one that was kept elsewhere: the log was written anew.
 * - `clock-went-back`, `malformed-entry`: it was written by something else.
 * - `policy-differs`, `unknown-proposal`: what an entry refers to is not there, or is another.
 * - `wrong-salt`: the person by whose name the log knows somebody is not the one whom the entry means.
 * - `people-missing`: people are gone who were not erased.
 */
export type LogBreachCode =
  | 'changed-entry'
  | 'missing-entry'
  | 'reordered'
  | 'truncated'
  | 'rewritten'
  | 'clock-went-back'
  | 'malformed-entry'
  | 'policy-differs'
  | 'unknown-proposal'
  | 'wrong-salt'
  | 'people-missing'

/** The first thing that is wrong with a log: at which entry, and what was expected and came. */
export interface LogBreach {
  readonly code: LogBreachCode
  /** The number of the entry; 0 where it is none of them. */
  readonly entry: number
  readonly expected: string
  readonly got: string
}
