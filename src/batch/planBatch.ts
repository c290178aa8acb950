import { readContext } from '../adapters/recordFiles/readContext.js'
import { parseCandidate } from '../domain/parse.js'
import { createMatcher } from '../matcher.js'
import { idAgain, noticesOf } from '../prepare/notices.js'
import { preparePerson } from '../prepare/person.js'
import { takeIn } from './intake.js'
import { type BatchOptions, resolveBatchOptions } from './options.js'
import { type BatchReport, IssueCount } from './report.js'
import { readVacancies } from './vacancies.js'

/** What a batch would do. */
export interface BatchPlan extends Pick<BatchReport, 'candidates' | 'vacancies' | 'reposts' | 'openHiring' | 'issues'> {
  /** Pairs of a candidate and a vacancy that would be ranked, those that history leaves out among them. */
  readonly pairs: number
  /** In how many parts the candidates would be computed. */
  readonly shards: number
}

/**
 * Reads all that a batch would read, with the same options, and tells what it would do. Nothing is computed, and nothing is written:
 * output and checkpoint stay as they are.
 * @throws PassendError as `runBatch`; and the reason of the signal when it is aborted.
 */
export async function planBatch(options: BatchOptions): Promise<BatchPlan> {
  const settings = resolveBatchOptions(options)
  const { signal, onProgress, shardSize } = settings
  const matcher = createMatcher(settings.matcher)
  const issues = new IssueCount()
  const vacancies = await readVacancies(matcher, settings, (found) => issues.add(found))
  const { context, parsing } = matcher.parts()
  const ids = new Set<string>()
  const candidates = await takeIn(settings.candidates, {
    type: 'candidate',
    context: readContext(matcher.taxonomy, settings),
    signal,
    parse: (input, index) => parseCandidate(input, index, parsing),
    take(record, index) {
      const { id } = record
      const { point } = preparePerson(record, context)
      const findings = [...(ids.has(id) ? [idAgain] : []), ...noticesOf(record, point, context.taxonomy)]
      ids.add(id)
      return findings.map((finding) => ({ ...finding, record: 'candidate' as const, index, id }))
    },
    issue: (found) => issues.add(found),
    progress: (done) => onProgress({ phase: 'candidates', done, total: undefined }),
  })
  return {
    candidates: { ...candidates, replaced: candidates.kept - ids.size },
    ...vacancies,
    issues: issues.summary(),
    pairs: ids.size * (matcher.size.vacancies - vacancies.openHiring),
    // A record whose place is taken by a later one keeps its place in the shards.
    shards: Math.ceil(candidates.kept / shardSize),
  }
}
