import type { Issue } from '../domain/issue.js'

/** What an issue of an event is about. */
export type MeetingRecord = 'event' | 'table' | 'candidate' | 'employer' | 'choices' | 'match'

/** One thing that is wrong with what was given. `index`: the place in its list, from 0. */
export interface MeetingIssue extends Omit<Issue, 'record'> {
  readonly record: MeetingRecord
}
