/** What can be wrong with a call. A bad record is never an error of this kind: it is an issue in the result. */
export type PassendErrorCode =
  | 'invalid-option'
  | 'invalid-policy'
  | 'invalid-taxonomy'
  | 'invalid-record'
  | 'unknown-candidate'
  | 'unknown-vacancy'
  | 'open-hiring-is-not-ranked'
  | 'waiver-not-allowed'
  | 'unreadable-file'
  | 'not-a-snapshot'
  | 'snapshot-version'
  | 'damaged-snapshot'
  | 'snapshot-needs-option'
  | 'another-taxonomy'
  | 'store-failed'
  | 'unknown-list'
  | 'list-exists'
  | 'list-closed'
  | 'unknown-enrolment'
  | 'act-not-allowed'
  | 'no-free-place'
  | 'channel-not-allowed'
  | 'clock-went-back'
  | 'unknown-entry'
  | 'unknown-proposal'
  | 'no-run'
  | 'damaged-run'
  | 'another-run'
  | 'option-not-for-workers'
  | 'missing-package'
  | 'queue-failed'
  | 'shards-failed'

/**
 * The one error that this library throws on purpose. `code` is stable and meant for programs; `message` says what was
 * expected and what came; `advice` says how to mend it. Neither holds anything of a person's record.
 */
export class PassendError extends Error {
  override readonly name = 'PassendError'
  readonly code: PassendErrorCode
  readonly advice: string
  /** What the error is about, as data: option names, ids, issues. */
  readonly facts: Readonly<Record<string, unknown>>

  constructor(code: PassendErrorCode, message: string, advice: string, facts: Record<string, unknown> = {}) {
    super(`${message}\n${advice}`)
    this.code = code
    this.advice = advice
    this.facts = facts
  }
}
