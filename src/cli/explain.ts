import { type Audience, redact } from '../explain/redact.js'
import { renderText } from '../explain/text/renderText.js'
import { checkHeld } from './checkHeld.js'
import type { ExitCode } from './exitCode.js'
import { writeIssues } from './issuesFile.js'
import type { ReadingOptions } from './options.js'
import { openSession, outcomeOf } from './session.js'
import { type Streams, tell, write } from './streams.js'
import { intakeLines, issueLines } from './summary.js'

/** What `passend explain` takes. */
export interface ExplainCommandOptions extends ReadingOptions {
  readonly candidates: string
  readonly vacancies: string
  readonly candidate: string
  readonly vacancy: string
  readonly language: 'nl' | 'en'
  readonly audience: Audience
  readonly json?: boolean
}

/** Explains one pair: why it scores what it scores and what stands in the way. */
export async function explain(options: ExplainCommandOptions, streams: Streams): Promise<ExitCode> {
  const session = await openSession(options, streams)
  await writeIssues(options, session)
  await tell(streams, [...intakeLines(session), ...(options.verbose ? issueLines(session) : [])])
  checkHeld(session.matcher, options.candidate, options.vacancy)
  const explanation = session.matcher.explain(options.candidate, options.vacancy)
  const { language, audience } = options
  const text = options.json
    ? JSON.stringify(redact(explanation, audience))
    : renderText(explanation, { language, audience })
  await write(streams.stdout, `${text}\n`)
  return outcomeOf(session)
}
