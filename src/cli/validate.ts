import { usageError } from '../adapters/recordFiles/errors.js'
import type { ExitCode } from './exitCode.js'
import { writeIssues } from './issuesFile.js'
import type { ReadingOptions } from './options.js'
import { openSession, outcomeOf } from './session.js'
import { type Streams, write } from './streams.js'
import { intakeLines, issueLines } from './summary.js'

/** Reads records and tells what is wrong with them, and nothing else. The telling is the result here: it goes to stdout. */
export async function validate(options: ReadingOptions, streams: Streams): Promise<ExitCode> {
  if (options.candidates === undefined && options.vacancies === undefined) {
    throw usageError('There is nothing to read.', 'Give --candidates FILE, --vacancies FILE or both.')
  }
  const session = await openSession(options, streams)
  await writeIssues(options, session)
  await write(streams.stdout, `${[...intakeLines(session), ...issueLines(session)].join('\n')}\n`)
  return outcomeOf(session)
}
