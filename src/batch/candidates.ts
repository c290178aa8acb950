import { readContext } from '../adapters/recordFiles/readContext.js'
import type { Candidate } from '../domain/candidate.js'
import type { Issue } from '../domain/issue.js'
import { parseCandidate } from '../domain/parse.js'
import type { Matcher } from '../matcher.js'
import { noticesOf } from '../prepare/notices.js'
import { whereaboutsOf } from '../prepare/whereabouts.js'
import { type Came, takeIn } from './intake.js'
import type { ResolvedBatchOptions } from './options.js'
import type { Ledger } from './renew/ledger.js'
import type { BatchReport } from './report.js'

/** Where candidates are put down, of whom the last record of an id counts. */
export interface CandidateRoom {
  /** How many candidates count. */
  readonly count: number
  has(id: string): boolean
  add(came: Came<Candidate>): void
}

/** Reads the candidates one by one and puts them down. */
export async function readCandidates(
  matcher: Matcher,
  settings: ResolvedBatchOptions,
  room: CandidateRoom,
  issue: (found: Issue) => void,
  ledger?: Ledger,
): Promise<BatchReport['candidates']> {
  const { signal, logger, onProgress } = settings
  const { context, parsing } = matcher.parts()
  const intake = await takeIn<Candidate>(settings.candidates, {
    type: 'candidate',
    context: readContext(matcher.taxonomy, settings),
    signal,
    ledger,
    parse: (input, index) => parseCandidate(input, index, parsing),
    notices: (record) => noticesOf(record, whereaboutsOf(record.place, context).point, matcher.taxonomy),
    keep: () => nothingMore,
    take(came) {
      const again = room.has(came.id)
      room.add(came)
      return again
    },
    issue,
    progress: (done) => onProgress({ phase: 'candidates', done, total: undefined }),
  })
  const replaced = intake.kept - room.count
  logger.info({ type: 'candidate', ...intake, replaced }, 'records read')
  return { ...intake, replaced }
}

const nothingMore = { updatedAt: '', repostKeys: [] } as const
