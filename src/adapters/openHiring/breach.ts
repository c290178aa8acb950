/** Why an act is not allowed, or an event should not be in a chain. */
export type RuleCode =
  | 'unknown-list'
  | 'list-exists'
  | 'list-closed'
  | 'unknown-enrolment'
  | 'act-not-allowed'
  | 'no-free-place'
  | 'channel-not-allowed'

/** A rule of the game that something would break: what is expected, and what came. */
export interface RuleBreach {
  readonly code: RuleCode
  readonly expected: string
  readonly got: string
}
