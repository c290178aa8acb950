import type { Candidate } from '../../domain/candidate.js'
import { ID_PATTERN } from '../../domain/identifier.js'
import { describe, type Finding, type Issue } from '../../domain/issue.js'
import { type Parsed, type ParseOptions, parseCandidate, parseVacancy } from '../../domain/parse.js'
import type { Vacancy } from '../../domain/vacancy.js'
import { candidateOf } from './candidate.js'
import { isQuestion, kindOf, messagesIn } from './envelope.js'
import { type Group, type Leaf, readMessage } from './message.js'
import { idFields, messageId } from './messageId.js'
import { checkOptions, type VumOptions } from './options.js'
import { startTally, type Tally, type VumReport } from './report.js'
import { vacancyOf } from './vacancy.js'
import { leafAt } from './values.js'

/** One message that was read: its record, unless it was refused; all that was found; and what became of its leaves. */
export interface VumRead<T> {
  readonly record: T | undefined
  readonly issues: Issue[]
  readonly report: VumReport
}

/** Messages that were read: the records in the order of the messages, all that was found, and what became of every leaf. */
export interface VumBatch<T> {
  readonly records: T[]
  readonly issues: Issue[]
  readonly report: VumReport
}

interface Kind<T> {
  readonly record: 'candidate' | 'vacancy'
  readonly name: string
  readonly map: (root: Group, id: string, options: VumOptions) => T
  readonly parse: (input: unknown, index: number, options: ParseOptions) => Parsed<T>
}

const candidates: Kind<Candidate> = {
  record: 'candidate',
  name: 'a werkzoekendeprofiel',
  map: candidateOf,
  parse: parseCandidate,
}

const vacancies: Kind<Vacancy> = {
  record: 'vacancy',
  name: 'a vacature',
  map: vacancyOf,
  parse: parseVacancy,
}

const kinds = { candidate: candidates, vacancy: vacancies }

/** Reads one werkzoekendeprofiel. Never throws for what is in it; throws a PassendError if an option is wrong. */
export const readVumCandidate = (message: unknown, index = 0, options: VumOptions = {}): VumRead<Candidate> =>
  readOne(candidates, message, index, options)

/** Reads one vacature. Never throws for what is in it; throws a PassendError if an option is wrong. */
export const readVumVacancy = (message: unknown, index = 0, options: VumOptions = {}): VumRead<Vacancy> =>
  readOne(vacancies, message, index, options)

/** Reads werkzoekendeprofielen: a list, one, or the envelope of an answer (`{ matches: [...] }`). */
export const readVumCandidates = (messages: unknown, options: VumOptions = {}): VumBatch<Candidate> =>
  readAll(candidates, messages, options)

/** Reads vacatures: a list, one, or the envelope of an answer (`{ matches: [...] }`). */
export const readVumVacancies = (messages: unknown, options: VumOptions = {}): VumBatch<Vacancy> =>
  readAll(vacancies, messages, options)

function readOne<T>(kind: Kind<T>, message: unknown, index: number, options: VumOptions): VumRead<T> {
  checkOptions(options)
  const tally = startTally()
  const { value, issues } = readInto(tally, kind, message, index, options)
  return { record: value, issues, report: tally.report() }
}

function readAll<T>(kind: Kind<T>, messages: unknown, options: VumOptions): VumBatch<T> {
  checkOptions(options)
  const tally = startTally()
  const records: T[] = []
  const found: Issue[] = []
  for (const [index, message] of messagesIn(messages).entries()) {
    const { value, issues } = readInto(tally, kind, message, index, options)
    if (value !== undefined) records.push(value)
    for (const issue of issues) found.push(issue)
  }
  return { records, issues: found, report: tally.report() }
}

function readInto<T>(tally: Tally, kind: Kind<T>, message: unknown, index: number, options: VumOptions): Parsed<T> {
  const refuse = (finding: Finding): Parsed<T> => {
    tally.refuse()
    return { value: undefined, issues: [{ ...finding, record: kind.record, index }] }
  }
  if (isQuestion(message)) {
    return refuse({
      code: 'wrong-type',
      severity: 'error',
      path: '',
      expected: kind.name,
      got: 'a question (vraagObject)',
    })
  }
  const found = kindOf(message)
  if (found !== undefined && found !== kind.record) {
    return refuse({ code: 'wrong-type', severity: 'error', path: '', expected: kind.name, got: kinds[found].name })
  }
  const read = readMessage(message, kind.record)
  if ('refused' in read) return refuse(read.refused)
  const id = idOf(read.root, kind)
  if (typeof id !== 'string') return refuse(id)

  const draft = kind.map(read.root, id, options)
  const parsed = kind.parse(draft, index, { allowBsnLikeIds: options.allowBsnLikeIds ?? false })
  if (parsed.value === undefined) {
    tally.refuse()
    return parsed
  }
  tally.add(read.leaves)
  const findings = [
    ...read.findings,
    ...contactFinding(read.leaves),
    ...read.leaves.flatMap((leaf) => leaf.finding ?? []),
  ]
  const issues = findings.map((finding): Issue => ({ ...finding, record: kind.record, index, id }))
  return { value: parsed.value, issues: bounded([...issues, ...parsed.issues]) }
}

/** The id of a message, or the finding for which it is refused. */
function idOf(root: Group, kind: Kind<unknown>): string | Finding {
  const id = messageId(root, kind.record)
  if (id !== undefined) return id
  const own = leafAt(root, idFields[kind.record])
  const code = own === undefined ? 'required' : 'wrong-format'
  const expected = `${kind.name} with an id of the form ${ID_PATTERN}`
  return { code, severity: 'error', path: idFields[kind.record], expected, got: describe(own?.value) }
}

function contactFinding(leaves: readonly Leaf[]): Finding[] {
  const count = leaves.filter(({ fate }) => fate === 'contact').length
  if (count === 0) return []
  const got = count === 1 ? '1 contact field, dropped' : `${count} contact fields, dropped`
  return [
    { code: 'contact-data-dropped', severity: 'warning', path: '', expected: 'a message without contact data', got },
  ]
}

/** The most issues that one message reports; the last one then says that there were more. */
const MAX_ISSUES = 50

function bounded(issues: Issue[]): Issue[] {
  const last = issues[MAX_ISSUES - 1]
  if (issues.length <= MAX_ISSUES || last === undefined) return issues
  const got = `${issues.length} issues, the rest left out`
  return [
    ...issues.slice(0, MAX_ISSUES - 1),
    { ...last, code: 'too-many', path: '', expected: `at most ${MAX_ISSUES} issues`, got },
  ]
}
