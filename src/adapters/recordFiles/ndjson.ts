import type { Issue } from '../../domain/issue.js'
import { issueAt, type ReceivedRecord, type ReceivedType } from './received.js'

/** Lines of JSON: what was read, and the lines that are none. */
export interface Lines {
  readonly read: number
  readonly records: readonly ReceivedRecord[]
  readonly issues: readonly Issue[]
}

/** Reads one record a line. An empty line is passed over; a line that is no JSON is an issue, and the rest goes on. */
export function readLines(text: string, type: ReceivedType): Lines {
  const records: ReceivedRecord[] = []
  const issues: Issue[] = []
  let index = 0
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const record = parseLine(line, index)
    if (record !== undefined) records.push(record)
    else {
      const got = `text of ${line.trim().length} characters`
      issues.push(issueAt(type, index, 'unreadable', 'error', `line ${place + 1}`, 'a line of JSON', got))
    }
    index++
  }
  return { read: index, records, issues }
}

function parseLine(line: string, index: number): ReceivedRecord | undefined {
  try {
    return { index, value: JSON.parse(line) }
  } catch {
    return undefined
  }
}
