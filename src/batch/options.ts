import { availableParallelism } from 'node:os'
import type { Format } from '../adapters/recordFiles/readRecords.js'
import { type BatchNumbers, type Direction, readBatchNumbers } from '../domain/batchOptions.js'
import { describe, keyText } from '../domain/issue.js'
import { type HistoryEntry, readRankOptions } from '../domain/rankOptions.js'
import { PassendError } from '../errors.js'
import { type Logger, silentLogger } from '../logger.js'
import type { MatcherOptions } from '../matcherOptions.js'
import { type RecordSource, requireSource } from './intake.js'
import type { BatchReceiver } from './output.js'

/** How far a batch is. */
export interface BatchProgress {
  readonly phase: 'vacancies' | 'candidates' | 'matching' | 'writing'
  /** Records that were read, or shards that were computed or written. */
  readonly done: number
  /** Of how many; unknown while records are read. */
  readonly total: number | undefined
  /** While matching: how many pairs were looked at, and how many there are. */
  readonly pairs?: { readonly done: number; readonly total: number }
}

/** Computes the shards that are not done yet, in another way than in threads of this process: with a queue, say. */
export type ComputeShards = (run: {
  readonly directory: string
  readonly key: string
  readonly shards: readonly number[]
  readonly signal: AbortSignal | undefined
  readonly logger: Logger
  done(shard: number): void
}) => Promise<void>

/** What a batch is made with: all that a matcher is made with, and what is matched. */
export interface BatchOptions extends MatcherOptions {
  readonly candidates: RecordSource
  readonly vacancies: RecordSource
  /** How many a ranking has at most, 1 to 1000. Default 10. */
  readonly limit?: number
  /** What is ranked: vacancies for each candidate, candidates for each vacancy. Default both. */
  readonly directions?: readonly Direction[]
  /** Pairs that came up before: left out, with their reason. */
  readonly history?: Iterable<HistoryEntry>
  /** How many threads compute. 0: this one. Default: as many as the machine has cores. */
  readonly workers?: number
  /** A directory for the files of the result, or what is given each ranking. Default: nothing but the report. */
  readonly output?: string | BatchReceiver
  /**
   * A directory in which the run stands as it goes on: begun again with the same inputs and options it goes on where it
   * stopped. It is emptied when the run ends well, unless `keep`. Default: a temporary one.
   */
  readonly checkpoint?: string
  /** Only go on with a run that was begun, and throw `no-run` where the checkpoint has none, or another. Default false. */
  readonly resume?: boolean
  /** Leave the checkpoint where it is in the end. Default false. */
  readonly keep?: boolean
  /**
   * A directory that keeps what a run came to for the next one: with it only what changed is computed, and the state in it is
   * renewed. The result is that of a full run. Where it is empty, or its run was made with another policy, taxonomy, asOf, seed,
   * limit, places or way of reading, all is computed. It holds profiles: its owner's alone. Default: nothing is kept.
   */
  readonly previous?: string
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: BatchProgress) => void
  /** The format of files, and the column map for csv. */
  readonly format?: Format
  readonly map?: unknown
  /** How many candidates a shard has, 1 to 50,000. Default 2,048. The result does not depend on it. */
  readonly shardSize?: number
  /** Who computes the shards. Default: threads of this process. */
  readonly compute?: ComputeShards
}

/** The options of a batch with every default filled in, apart from those of the matcher. */
export interface ResolvedBatchOptions extends BatchNumbers {
  readonly matcher: MatcherOptions
  readonly candidates: RecordSource
  readonly vacancies: RecordSource
  readonly history: readonly HistoryEntry[]
  readonly output: string | BatchReceiver
  readonly checkpoint: string | undefined
  readonly resume: boolean
  readonly keep: boolean
  readonly previous: string | undefined
  readonly signal: AbortSignal | undefined
  readonly onProgress: (progress: BatchProgress) => void
  readonly format: Format
  readonly map: unknown
  readonly logger: Logger
  readonly compute: ComputeShards | undefined
}

const DEFAULT_SHARD_SIZE = 2048

/** Options of a matcher that are called, and what is so without them. */
const calls = {
  travelMinutes: { what: 'a function', without: 'let the travel time be estimated' },
  linker: { what: 'an object', without: 'let the taxonomy compare labels' },
} as const

/**
 * Checks the options and fills in the defaults. What is left is for the matcher, which checks it itself.
 * @throws PassendError `invalid-option`, with what was expected and how to mend it.
 */
export function resolveBatchOptions(options: BatchOptions): ResolvedBatchOptions {
  if (typeof options !== 'object' || options === null) throw wrong('options', 'an object', options)
  const {
    candidates,
    vacancies,
    limit = 10,
    directions = ['vacancies', 'candidates'],
    history = [],
    workers = availableParallelism(),
    output = {},
    checkpoint,
    resume = false,
    keep = false,
    previous,
    signal,
    onProgress = () => {},
    format = 'auto',
    map,
    shardSize = DEFAULT_SHARD_SIZE,
    compute,
    ...matcher
  } = options
  if (checkpoint !== undefined && (typeof checkpoint !== 'string' || checkpoint === ''))
    throw wrong('checkpoint', 'the path of a directory', checkpoint)
  if (previous !== undefined && (typeof previous !== 'string' || previous === ''))
    throw wrong('previous', 'the path of a directory', previous)
  if (keep && checkpoint === undefined) throw wrong('keep', 'a checkpoint to keep', keep)
  if (resume && checkpoint === undefined) throw wrong('resume', 'a checkpoint to go on in', resume)
  if (output === '' || (typeof output !== 'string' && (typeof output !== 'object' || output === null)))
    throw wrong('output', 'the path of a directory, or an object with functions', output)
  if (typeof onProgress !== 'function') throw wrong('onProgress', 'a function', onProgress)
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw wrong('signal', 'an AbortSignal', signal)
  if (!Array.isArray(directions)) throw wrong('directions', "a list of 'vacancies', 'candidates'", directions)
  if (typeof history !== 'object' || history === null || !(Symbol.iterator in history))
    throw wrong('history', 'a list of { candidateId, vacancyId, reason }', history)
  const numbers = readBatchNumbers({ limit, directions: [...new Set(directions)], workers, shardSize })
  for (const option of ['travelMinutes', 'linker'] as const) {
    if (matcher[option] === undefined) continue
    if (numbers.workers > 0 || compute !== undefined) {
      throw new PassendError(
        'option-not-for-workers',
        `Option '${option}' is ${calls[option].what} of this thread, which no worker can call.`,
        `Give workers: 0 to compute in this thread, or ${calls[option].without}.`,
        { option },
      )
    }
    if (previous !== undefined) {
      throw new PassendError(
        'invalid-option',
        `Option '${option}' is ${calls[option].what} whose answers of the run before are not known.`,
        `Leave out 'previous' to compute everything, or ${calls[option].without}.`,
        { option },
      )
    }
  }
  return {
    ...numbers,
    matcher,
    candidates: requireSource(candidates, 'candidates'),
    vacancies: requireSource(vacancies, 'vacancies'),
    history: readRankOptions({ history: [...history] }).history ?? [],
    output,
    checkpoint,
    resume,
    keep,
    previous,
    signal,
    onProgress,
    format,
    map,
    logger: matcher.logger ?? silentLogger,
    compute,
  }
}

function wrong(name: string, expected: string, got: unknown): PassendError {
  return new PassendError(
    'invalid-option',
    `Option '${keyText(name)}': expected ${expected}; got ${describe(got)}.`,
    'runBatch({ candidates, vacancies, limit, directions, history, workers, output, checkpoint, previous, signal, ... })',
    { option: name },
  )
}
