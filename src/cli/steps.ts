import { usageError } from '../adapters/recordFiles/errors.js'
import type { Audience } from '../explain/redact.js'
import { renderSteps } from '../explain/text/renderSteps.js'
import { checkHeld } from './checkHeld.js'
import type { ExitCode } from './exitCode.js'
import { writeIssues } from './issuesFile.js'
import { type BoundsOptions, boundsOf, type ReadingOptions } from './options.js'
import { openSession, outcomeOf } from './session.js'
import { type Streams, tell, write } from './streams.js'
import { intakeLines, issueLines } from './summary.js'

/** What `passend steps` takes. */
export interface StepsCommandOptions extends ReadingOptions, BoundsOptions {
  readonly candidates: string
  readonly vacancies: string
  readonly candidate: string
  readonly vacancy: string
  readonly target?: number
  readonly language: 'nl' | 'en'
  readonly audience: Audience
  readonly json?: boolean
}

/** Says which steps bring one pair together. */
export async function steps(options: StepsCommandOptions, streams: Streams): Promise<ExitCode> {
  if (options.json && options.audience === 'employer')
    throw usageError(
      'Steps as data hold the steps of the person, which an employer does not see.',
      'Leave out --json, or --audience employer.',
    )
  const session = await openSession(options, streams)
  await writeIssues(options, session)
  await tell(streams, [...intakeLines(session), ...(options.verbose ? issueLines(session) : [])])
  const { candidate, vacancy, target, language, audience } = options
  checkHeld(session.matcher, candidate, vacancy)
  const nearest = session.matcher.nearestSteps(candidate, vacancy, {
    ...boundsOf(options),
    ...(target !== undefined && { target }),
  })
  const text = options.json ? JSON.stringify(nearest) : renderSteps(nearest, { language, audience })
  await write(streams.stdout, `${text}\n`)
  return outcomeOf(session)
}
