import type { Matcher } from '../../matcher.js'
import type { ResolvedBatchOptions } from '../options.js'
import type { Output } from '../output.js'
import type { RunOutcome } from '../runBatch.js'
import type { Ledger } from './ledger.js'
import { type FoundPlaces, madeWith } from './madeWith.js'
import type { Region } from './region.js'
import { beginState } from './stateFile.js'
import { writeRankings } from './writeRankings.js'

/** What was read of the inputs. */
export type Read = Pick<RunOutcome, 'candidates' | 'vacancies' | 'reposts'>

/** What was noted of both sides. */
export interface Ledgers {
  readonly jobLedger: Ledger
  readonly personLedger: Ledger
}

/** A run of which nothing is left but to write it. */
export interface Finishing {
  readonly settings: ResolvedBatchOptions
  readonly previous: string
  readonly matcher: Matcher
  readonly output: Output
  readonly read: Read
  readonly region: Region
  /** The ids of those who count, in the order in which their rankings are written. */
  readonly candidates: readonly string[]
  readonly vacancies: Iterable<string>
  readonly ledgers: Ledgers
  readonly places: FoundPlaces
  readonly key: string
  readonly made: NonNullable<RunOutcome['made']>
}

/** Writes the rankings and, beside that, what the next run begins with: that takes its place once the rankings are written. */
export async function finishRun(finishing: Finishing): Promise<RunOutcome> {
  const { settings, previous, matcher, output, read, region, candidates, vacancies, ledgers, places, key, made } =
    finishing
  const { limit, directions, history, signal, logger, onProgress } = settings
  const { held } = region.jobs
  const openHiring = held.table.parts().reduce((sum, { open }) => sum + open, 0)
  onProgress({ phase: 'writing', done: 0, total: 1 })
  const state = beginState(previous, { madeWith: madeWith(matcher, settings), places, region, ...ledgers })
  try {
    const merged = await writeRankings({ region, candidates, vacancies, directions, limit, history, output, signal })
    await state.place()
    onProgress({ phase: 'writing', done: 1, total: 1 })
    logger.info({ run: key, eligible: merged.eligible, toVerify: merged.toVerify }, 'batch written')
    return { ...read, openHiring, merged, people: candidates.length, jobs: held.size, key, made }
  } catch (error) {
    await state.discard()
    throw error
  }
}
