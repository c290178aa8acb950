import { caseloadReport } from '../caseload/caseloadReport.js'
import { caseloadPage } from '../caseload/page/caseloadPage.js'
import type { CaseloadReport } from '../caseload/report.js'
import { renderCaseload } from '../caseload/text/renderCaseload.js'
import type { ExitCode } from './exitCode.js'
import { writeIssues } from './issuesFile.js'
import { type BoundsOptions, boundsOf, type ReadingOptions } from './options.js'
import { formOf, type ReportForm } from './reportForm.js'
import { openSession, outcomeOf } from './session.js'
import { fileSink, streamSink, writing } from './sink.js'
import { type Streams, tell } from './streams.js'
import { intakeLines, issueLines } from './summary.js'

/** What `passend caseload` takes. */
export interface CaseloadCommandOptions extends ReadingOptions, BoundsOptions {
  readonly candidates: string
  readonly vacancies: string
  readonly as?: ReportForm
  readonly out?: string
  readonly title?: string
  readonly language: 'nl' | 'en'
}

/** Reports on all candidates of a file as one caseload. */
export async function caseload(options: CaseloadCommandOptions, streams: Streams): Promise<ExitCode> {
  const started = performance.now()
  const session = await openSession(options, streams)
  await writeIssues(options, session)
  const report = caseloadReport(session.matcher, { steps: boundsOf(options) })
  const sink = options.out === undefined ? streamSink(streams.stdout) : fileSink(options.out)
  await writing(sink, (open) => open.line(rendered(report, options)))
  await tell(streams, [
    ...intakeLines(session),
    ...(options.asOf === undefined ? ['as of       not given: what depends on today is unknown'] : []),
    ...issueLines(session),
    ...(options.verbose ? [`time        ${Math.round(performance.now() - started)} ms`] : []),
  ])
  return outcomeOf(session)
}

function rendered(report: CaseloadReport, { as: form, out, title, language }: CaseloadCommandOptions): string {
  switch (form ?? formOf(out)) {
    case 'html':
      return caseloadPage(report, { language, ...(title !== undefined && { title }) })
    case 'json':
      return JSON.stringify(report)
    default:
      return renderCaseload(report, { language })
  }
}
