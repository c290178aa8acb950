import type { Issue } from '../../domain/issue.js'
import { messagesIn } from '../vum/envelope.js'
import { readVumCandidate, readVumVacancy, type VumOptions } from '../vum/index.js'
import type { ReceivedRecord, ReceivedType } from './received.js'

/** Messages of VUM as records: each message is read apart, so that an issue keeps the place of its message. */
export function readVum(
  messages: readonly ReceivedRecord[],
  type: ReceivedType,
  options: VumOptions,
): { readonly records: readonly ReceivedRecord[]; readonly issues: readonly Issue[] } {
  const read = type === 'candidate' ? readVumCandidate : readVumVacancy
  const records: ReceivedRecord[] = []
  const issues: Issue[] = []
  for (const { index, value } of messages) {
    const { record, issues: found } = read(value, index, options)
    if (record !== undefined) records.push({ index, value: record })
    for (const issue of found) issues.push(issue)
  }
  return { records, issues }
}

/** The messages in what came, each with its place. */
export const messagesOf = (value: unknown): ReceivedRecord[] =>
  messagesIn(value).map((message, index) => ({ index, value: message }))
