import { readContext } from '../adapters/recordFiles/readContext.js'
import { readRecords } from '../adapters/recordFiles/readRecords.js'
import type { ReceivedType } from '../adapters/recordFiles/received.js'
import { readJsonFile, readSource } from '../adapters/recordFiles/source.js'
import type { Issue } from '../domain/issue.js'
import { createMatcher, type Matcher } from '../matcher.js'
import { matcherOptionsOf } from './context.js'
import { type ExitCode, exitCodes } from './exitCode.js'
import { checkOutputs, checkStdin, type FileOptions, filesRead } from './outputs.js'
import type { Streams } from './streams.js'

/** What became of the records of a file: `read` is the sum of the other three. */
export interface Intake {
  readonly type: ReceivedType
  readonly format: string
  readonly read: number
  readonly kept: number
  readonly refused: number
  /** Records whose place was taken by a later one with the same id. */
  readonly replaced: number
}

/** A matcher with the records in it, and all that was found on the way. */
export interface Session {
  readonly matcher: Matcher
  readonly intakes: readonly Intake[]
  readonly issues: readonly Issue[]
  readonly notes: readonly string[]
}

/**
 * Reads the files that the options name into a matcher. `others`: what the command reads beside them.
 * @throws PassendError when a file cannot be read as a whole or an option is wrong.
 */
export async function openSession(
  options: FileOptions,
  streams: Streams,
  others: readonly (string | undefined)[] = [],
): Promise<Session> {
  checkOutputs(options, others)
  checkStdin([...filesRead(options), ...others])
  const notes: string[] = []
  const issues: Issue[] = []
  const matcher = createMatcher(await matcherOptionsOf(options, streams, notes, issues))
  const map = options.map === undefined ? undefined : await readJsonFile(options.map, streams.stdin)
  const context = readContext(matcher.taxonomy, { ...options, map })
  const intakes: Intake[] = []
  for (const [type, file] of [
    ['candidate', options.candidates],
    ['vacancy', options.vacancies],
  ] as const) {
    if (file === undefined) continue
    const text = await readSource(file, streams.stdin)
    intakes.push(takeIn(matcher, readRecords(text, file, type, context), type, issues, notes))
  }
  return { matcher, intakes, issues, notes }
}

/** The exit code when the work is done. */
export const outcomeOf = ({ intakes }: Session): ExitCode =>
  intakes.some(({ refused }) => refused > 0) ? exitCodes.someRefused : exitCodes.done

function takeIn(
  matcher: Matcher,
  received: ReturnType<typeof readRecords>,
  type: ReceivedType,
  issues: Issue[],
  notes: string[],
): Intake {
  const { format, read, records, issues: found, notes: told } = received
  const values = records.map(({ value }) => value)
  const added = type === 'candidate' ? matcher.addCandidates(values) : matcher.addVacancies(values)
  for (const issue of found) issues.push(issue)
  for (const issue of added.issues) issues.push({ ...issue, index: records[issue.index]?.index ?? issue.index })
  notes.push(...told)
  const kept = type === 'candidate' ? matcher.size.candidates : matcher.size.vacancies
  const refused = read - records.length + added.refused
  return { type, format, read, kept, refused, replaced: added.replaced }
}
