import { createMatcher } from '../matcher.js'
import { readCandidates } from './candidates.js'
import { MatcherRoom } from './matcherRoom.js'
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
  const matcher = createMatcher(settings.matcher)
  const issues = new IssueCount()
  const jobs = new MatcherRoom(matcher)
  const vacancies = await readVacancies(matcher, settings, jobs, (found) => issues.add(found))
  const { openHiring } = jobs
  const ids = new Set<string>()
  const room = {
    get count() {
      return ids.size
    },
    has: (id: string) => ids.has(id),
    add: ({ id }: { readonly id: string }) => void ids.add(id),
  }
  const candidates = await readCandidates(matcher, settings, room, (found) => issues.add(found))
  return {
    candidates,
    ...vacancies,
    openHiring,
    issues: issues.summary(),
    pairs: ids.size * (matcher.size.vacancies - openHiring),
    // A record whose place is taken by a later one keeps its place in the shards.
    shards: Math.ceil(candidates.kept / settings.shardSize),
  }
}
