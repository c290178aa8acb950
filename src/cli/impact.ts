import { readGroups } from '../adapters/recordFiles/readGroups.js'
import { readSource } from '../adapters/recordFiles/source.js'
import { auditedLists } from '../audit/impact/auditedLists.js'
import { impactReport } from '../audit/impact/impactReport.js'
import { impactPage } from '../audit/impact/page/impactPage.js'
import type { ImpactReport } from '../audit/impact/report.js'
import { renderImpact } from '../audit/impact/text/renderImpact.js'
import { type ExitCode, exitCodes } from './exitCode.js'
import { writeIssues } from './issuesFile.js'
import type { ReadingOptions } from './options.js'
import { formOf, type ReportForm } from './reportForm.js'
import { openSession, outcomeOf } from './session.js'
import { fileSink, streamSink, writing } from './sink.js'
import { type Streams, tell } from './streams.js'
import { intakeLines, issueLines } from './summary.js'

/** What `passend impact` takes. */
export interface ImpactCommandOptions extends ReadingOptions {
  readonly candidates: string
  readonly vacancies: string
  readonly groups: string
  readonly k: number
  readonly as?: ReportForm
  readonly out?: string
  readonly title?: string
  readonly language: 'nl' | 'en'
}

/** Reports who would be proposed more often and who less, when everybody is ranked for every vacancy. The groups are read for this alone. */
export async function impact(options: ImpactCommandOptions, streams: Streams): Promise<ExitCode> {
  const started = performance.now()
  const session = await openSession(options, streams, [options.groups])
  await writeIssues(options, session)
  const { groups, refused, replaced } = readGroups(await readSource(options.groups, streams.stdin), options.groups)
  const { matcher } = session
  const report = impactReport(auditedLists(matcher), {
    groups,
    k: options.k,
    policy: matcher.policy,
    seed: matcher.seed,
  })
  const sink = options.out === undefined ? streamSink(streams.stdout) : fileSink(options.out)
  await writing(sink, (open) => open.line(rendered(report, options)))
  await tell(streams, [
    ...intakeLines(session),
    `groups      of ${groups.size} people, rows refused ${refused}, replaced by a later row with the same id ${replaced}`,
    ...issueLines(session),
    ...(options.verbose ? [`time        ${Math.round(performance.now() - started)} ms`] : []),
  ])
  return refused > 0 ? exitCodes.someRefused : outcomeOf(session)
}

function rendered(report: ImpactReport, { as: form, out, title, language }: ImpactCommandOptions): string {
  switch (form ?? formOf(out)) {
    case 'html':
      return impactPage(report, { language, ...(title !== undefined && { title }) })
    case 'json':
      return JSON.stringify(report)
    default:
      return renderImpact(report, { language })
  }
}
