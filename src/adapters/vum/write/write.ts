import { isBurgerservicenummer } from '../../../domain/identifier.js'
import { describe, type Finding, type Issue } from '../../../domain/issue.js'
import { PassendError } from '../../../errors.js'
import { plainFieldName } from '../contact.js'
import { openAccount } from './account.js'
import { candidates, type Kind, vacancies } from './kinds.js'
import { matchingProfile } from './matchingProfile.js'
import { checkWriteOptions, type VumWriteOptions } from './options.js'
import { finished, type VumMessage, type VumValue } from './vumMessage.js'
import { startWriteTally, type VumWriteReport, type WriteTally } from './writeReport.js'

/** One record that was written: its message, unless it was refused; all that was found; and what became of its values. */
export interface VumWritten {
  readonly message: VumMessage | undefined
  readonly issues: Issue[]
  readonly report: VumWriteReport
}

/** Records that were written: the messages in the order of the records, all that was found, and what became of every value. */
export interface VumWrittenBatch {
  readonly messages: VumMessage[]
  readonly issues: Issue[]
  readonly report: VumWriteReport
}

/** Writes one candidate as a werkzoekendeprofiel. Never throws for what is in it; throws a PassendError if an option is wrong. */
export const writeVumCandidate = (candidate: unknown, index = 0, options: VumWriteOptions = {}): VumWritten =>
  writeOne(candidates, candidate, index, options)

/**
 * Writes one vacancy as a vacature. Never throws for what is in it; throws a PassendError if an option is wrong. A vacancy
 * that hires openly is refused: a vacature is there to be selected and ranked for.
 */
export const writeVumVacancy = (vacancy: unknown, index = 0, options: VumWriteOptions = {}): VumWritten =>
  writeOne(vacancies, vacancy, index, options)

/** Writes candidates as werkzoekendeprofielen. One that is refused is an issue, and the others go on. */
export const writeVumCandidates = (records: Iterable<unknown>, options: VumWriteOptions = {}): VumWrittenBatch =>
  writeAll(candidates, records, options)

/** Writes vacancies as vacatures. One that is refused is an issue, and the others go on. */
export const writeVumVacancies = (records: Iterable<unknown>, options: VumWriteOptions = {}): VumWrittenBatch =>
  writeAll(vacancies, records, options)

function writeOne<T extends { readonly id: string }>(
  kind: Kind<T>,
  record: unknown,
  index: number,
  options: VumWriteOptions,
): VumWritten {
  checkWriteOptions(options)
  const tally = startWriteTally()
  const { message, issues } = writeInto(tally, kind, record, index, options)
  return { message, issues, report: tally.report() }
}

function writeAll<T extends { readonly id: string }>(
  kind: Kind<T>,
  records: Iterable<unknown>,
  options: VumWriteOptions,
): VumWrittenBatch {
  checkWriteOptions(options)
  if (typeof (records as { [Symbol.iterator]?: unknown } | undefined)?.[Symbol.iterator] !== 'function')
    throw new PassendError(
      'invalid-option',
      `records: expected a list of records, got ${describe(records)}`,
      'Give a list, and one record to writeVumCandidate or writeVumVacancy.',
    )
  const tally = startWriteTally()
  const messages: VumMessage[] = []
  const found: Issue[] = []
  let index = 0
  for (const record of records) {
    const { message, issues } = writeInto(tally, kind, record, index++, options)
    if (message !== undefined) messages.push(message)
    for (const issue of issues) found.push(issue)
  }
  return { messages, issues: found, report: tally.report() }
}

function writeInto<T extends { readonly id: string }>(
  tally: WriteTally,
  kind: Kind<T>,
  record: unknown,
  index: number,
  options: VumWriteOptions,
): { message: VumMessage | undefined; issues: Issue[] } {
  const { value, issues } = kind.parse(record, index, { allowBsnLikeIds: options.allowBsnLikeIds ?? false })
  if (value === undefined) {
    tally.refuse()
    return { message: undefined, issues }
  }
  const shown = isBurgerservicenummer(value.id) ? {} : { id: value.id }
  const told = (finding: Finding): Issue => ({ ...finding, record: kind.record, index, ...shown })
  const refuse = (finding: Omit<Finding, 'severity'>) => {
    tally.refuse()
    return { message: undefined, issues: [...issues, told({ ...finding, severity: 'error' })] }
  }
  const refusal = kind.refusal(value)
  if (refusal !== undefined) return refuse(refusal)
  const account = openAccount(value)
  const message = shaped(kind, finished(kind.draft(account, value, options)) ?? {}, options)
  if (options.profile === 'match' && message[kind.required.field] === undefined) {
    const expected = 'a full postcode, as 1234AB: a matching profile must have one'
    return refuse({ code: 'required', path: kind.required.path, expected, got: describe(undefined) })
  }
  tally.add(account.lines())
  return { message, issues: [...issues, ...account.findings().map(told)] }
}

/** The message as the options ask it: whole or the part that answers a question, with the names of the contract or plain. */
function shaped<T extends { readonly id: string }>(
  kind: Kind<T>,
  message: VumMessage,
  { profile, fieldNames = 'standard' }: VumWriteOptions,
): VumMessage {
  if (profile === 'match') return matchingProfile(kind.record, message, fieldNames) ?? {}
  return fieldNames === 'contract' ? message : (plainNames(message) as VumMessage)
}

function plainNames(value: VumValue): VumValue {
  if (Array.isArray(value)) return value.map(plainNames)
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [plainFieldName(name), plainNames(item)]))
}
