import { join } from 'node:path'
import { readJsonFile } from '../adapters/recordFiles/source.js'
import { planEvent } from '../meetings/index.js'
import { writeFiles } from './directoryFiles.js'
import { type ExitCode, exitCodes } from './exitCode.js'
import { writeIssues } from './issuesFile.js'
import { meetingLines } from './meetingSummary.js'
import type { ReadingOptions } from './options.js'
import { checkApart, filesRead } from './outputs.js'
import { openSession, outcomeOf } from './session.js'
import { type Streams, tell, write } from './streams.js'
import { intakeLines, issueLines } from './summary.js'

/** The files that a plan is written in. */
export const planFiles = {
  plan: 'plan.json',
  text: 'plan.txt',
  candidates: 'candidates.html',
  employers: 'employers.html',
  hall: 'hall.html',
} as const

/** What `passend meetings` takes. */
export interface MeetingsCommandOptions extends ReadingOptions {
  readonly event: string
  readonly out: string
  readonly leastFit?: number
  readonly language: 'nl' | 'en'
}

/** Plans who meets whom at an event, and writes the plan as data, as a text and as sheets that print. */
export async function meetings(options: MeetingsCommandOptions, streams: Streams): Promise<ExitCode> {
  const started = performance.now()
  const { event, out, language, leastFit, seed, allowBsnLikeIds, issues: issuesFile } = options
  const written = Object.values(planFiles).map((name) => join(out, name))
  checkApart([...written, issuesFile], [...filesRead(options), event], 'A file lies where --out writes a result.')
  const session = await openSession(options, streams, [event])
  const { matcher } = session
  const isHeld = session.intakes.length > 0
  const isScored = options.candidates !== undefined && options.vacancies !== undefined
  const { plan, text, sheets } = planEvent(await readJsonFile(event, streams.stdin), {
    language,
    ...(isHeld && { matcher }),
    ...(leastFit !== undefined && { leastFit }),
    ...(seed !== undefined && { seed }),
    ...(allowBsnLikeIds === true && { allowBsnLikeIds }),
  })
  const issues = [...session.issues, ...plan.issues]
  await writeIssues(options, { issues })
  await writeFiles(out, {
    [planFiles.plan]: JSON.stringify(plan, undefined, 2),
    [planFiles.text]: text,
    [planFiles.candidates]: sheets.candidates,
    [planFiles.employers]: sheets.employers,
    [planFiles.hall]: sheets.hall,
  })
  await write(streams.stdout, `${text}\n`)
  await tell(streams, [
    ...intakeLines(session),
    ...meetingLines(plan),
    ...(isScored ? [] : ['fit         not known: without both --candidates and --vacancies only choices count']),
    ...(isScored && options.asOf === undefined ? ['as of       not given: what depends on today is unknown'] : []),
    ...issueLines({ issues }),
    ...written.map((file, at) => (at === 0 ? 'written' : '').padEnd(12) + file),
    ...(options.verbose ? [`time        ${Math.round(performance.now() - started)} ms`] : []),
  ])
  return plan.issues.some(({ severity }) => severity === 'error') ? exitCodes.someRefused : outcomeOf(session)
}
