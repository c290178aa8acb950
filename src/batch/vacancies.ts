import { readContext } from '../adapters/recordFiles/readContext.js'
import type { Issue } from '../domain/issue.js'
import { parseVacancy } from '../domain/parse.js'
import type { Matcher } from '../matcher.js'
import { prepareJob } from '../prepare/job.js'
import { idAgain, noticesOf } from '../prepare/notices.js'
import { takeIn } from './intake.js'
import type { ResolvedBatchOptions } from './options.js'
import type { BatchReport } from './report.js'
import { Reposts } from './reposts.js'

/** Reads the vacancies into a matcher, each once, however often its employer posted it. */
export async function readVacancies(
  matcher: Matcher,
  settings: ResolvedBatchOptions,
  issue: (found: Issue) => void,
): Promise<Pick<BatchReport, 'vacancies' | 'reposts' | 'openHiring'>> {
  const { signal, logger, onProgress } = settings
  const { context, parsing, jobs } = matcher.parts()
  const reposts = new Reposts()
  let replaced = 0
  const intake = await takeIn(settings.vacancies, {
    type: 'vacancy',
    context: readContext(matcher.taxonomy, settings),
    signal,
    parse: (input, index) => parseVacancy(input, index, parsing),
    take(record, index) {
      const { id } = record
      const job = prepareJob(record, context)
      const findings = [...(jobs.has(id) ? [idAgain] : []), ...noticesOf(record, job.point, matcher.taxonomy)]
      if (jobs.has(id)) replaced++
      jobs.set(id, job)
      for (const gone of reposts.take(record)) jobs.delete(gone)
      return findings.map((finding) => ({ ...finding, record: 'vacancy' as const, index, id }))
    },
    issue,
    progress: (done) => onProgress({ phase: 'vacancies', done, total: undefined }),
  })
  const openHiring = jobs.table.parts().reduce((sum, { open }) => sum + open, 0)
  const found = reposts.found()
  logger.info({ type: 'vacancy', ...intake, replaced, reposts: found.length }, 'records read')
  const dropped = found.reduce((sum, { dropped: ids }) => sum + ids.length, 0)
  return { vacancies: { ...intake, replaced, reposts: dropped }, reposts: found, openHiring }
}
