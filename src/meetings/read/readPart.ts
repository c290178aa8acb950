import type { MeetingSchema } from '../../domain/meetingEvent.js'
import { parseRecord } from '../../domain/parse.js'
import type { MeetingIssue, MeetingRecord } from '../meetingIssue.js'

/** Where issues of one list go. */
export interface Notes {
  readonly record: MeetingRecord
  readonly issues: MeetingIssue[]
  readonly allowBsnLikeIds: boolean
}

/**
 * Reads one part by itself: plain data, the schema, a warning for each key that it does not know. What is said of or by a person may
 * hold nothing that names one.
 */
export function readPart<T>(schema: MeetingSchema<T>, input: unknown, index: number, notes: Notes): T | undefined {
  const { record, issues, allowBsnLikeIds } = notes
  const as = record === 'candidate' || record === 'choices' ? 'candidate' : 'job'
  const { value, issues: found } = parseRecord(as, schema, input, index, { allowBsnLikeIds }, (read) => read)
  for (const issue of found) issues.push({ ...issue, record })
  return value
}

/** What else is wrong with a part. */
export type Complaint = Pick<MeetingIssue, 'code' | 'path' | 'expected' | 'got'> &
  Partial<Pick<MeetingIssue, 'id' | 'severity'>>

/** Says what is wrong beside what a schema can say; a warning unless it says otherwise. */
export const complain = ({ record, issues }: Notes, index: number, complaint: Complaint): void => {
  issues.push({ severity: 'warning', ...complaint, record, index })
}
