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
    const read = readLine(line, place + 1, type, index)
    if (read === undefined) continue
    if ('value' in read) records.push(read)
    else issues.push(read)
    index++
  }
  return { read: index, records, issues }
}

/** Reads a line: a record, the issue of a line that is no JSON, or nothing where the line is empty. */
export function readLine(
  line: string,
  number: number,
  type: ReceivedType,
  index: number,
): ReceivedRecord | Issue | undefined {
  const text = line.trim()
  if (text === '') return undefined
  try {
    return { index, value: JSON.parse(text) }
  } catch {
    return issueAt(
      type,
      index,
      'unreadable',
      'error',
      `line ${number}`,
      'a line of JSON',
      `text of ${text.length} characters`,
    )
  }
}
