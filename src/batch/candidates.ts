import { readContext } from '../adapters/recordFiles/readContext.js'
import type { Candidate } from '../domain/candidate.js'
import type { Issue } from '../domain/issue.js'
import { parseCandidate } from '../domain/parse.js'
import type { Matcher } from '../matcher.js'
import { idAgain, noticesOf } from '../prepare/notices.js'
import { whereaboutsOf } from '../prepare/whereabouts.js'
import { takeIn } from './intake.js'
import type { ResolvedBatchOptions } from './options.js'
import type { BatchReport } from './report.js'

/** Where candidates are put down, of whom the last record of an id counts. */
export interface CandidateRoom {
  /** How many candidates count. */
  readonly count: number
  has(id: string): boolean
  add(record: Candidate): void
}

/** Reads the candidates one by one and puts them down. */
export async function readCandidates(
  matcher: Matcher,
  settings: ResolvedBatchOptions,
  room: CandidateRoom,
  issue: (found: Issue) => void,
): Promise<BatchReport['candidates']> {
  const { signal, logger, onProgress } = settings
  const { context, parsing } = matcher.parts()
  const intake = await takeIn(settings.candidates, {
    type: 'candidate',
    context: readContext(matcher.taxonomy, settings),
    signal,
    parse: (input, index) => parseCandidate(input, index, parsing),
    take(record, index) {
      const { id } = record
      const { point } = whereaboutsOf(record.place, context)
      const findings = [...(room.has(id) ? [idAgain] : []), ...noticesOf(record, point, context.taxonomy)]
      room.add(record)
      return findings.map((finding) => ({ ...finding, record: 'candidate' as const, index, id }))
    },
    issue,
    progress: (done) => onProgress({ phase: 'candidates', done, total: undefined }),
  })
  const replaced = intake.kept - room.count
  logger.info({ type: 'candidate', ...intake, replaced }, 'records read')
  return { ...intake, replaced }
}
