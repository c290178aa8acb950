import { join } from 'node:path'
import { usageError } from '../adapters/recordFiles/errors.js'
import { readJsonFile, STDIN } from '../adapters/recordFiles/source.js'
import { type BatchOptions, type BatchReport, outputFiles, overQueue, planBatch, runBatch } from '../batch/index.js'
import { stateFileName } from '../batch/renew/stateFile.js'
import type { Direction } from '../domain/batchOptions.js'
import type { HistoryEntry } from '../domain/rankOptions.js'
import { batchLines, planLines, runLines } from './batchSummary.js'
import { checkCheckpoint, checkResumable } from './checkpoint.js'
import { matcherOptionsOf } from './context.js'
import { type ExitCode, exitCodes } from './exitCode.js'
import { interruptible } from './interrupt.js'
import { readListFile } from './listFile.js'
import type { ReadingOptions } from './options.js'
import { checkApart, checkStdin, filesRead } from './outputs.js'
import { type ProgressView, progressView } from './progress/progressView.js'
import { type Streams, tell, write } from './streams.js'

/** What `passend batch` takes. */
export interface BatchCommandOptions extends ReadingOptions {
  readonly candidates: string
  readonly vacancies: string
  readonly out: string
  readonly limit: number
  readonly direction: 'both' | Direction
  readonly history?: string
  readonly workers?: number
  readonly shardSize?: number
  readonly checkpoint?: string
  readonly resume?: boolean
  readonly keep?: boolean
  readonly previous?: string
  readonly queue?: string
  readonly dryRun?: boolean
}

/** Matches all candidates with all vacancies, and writes the best of both sides into a directory. */
export async function batch(options: BatchCommandOptions, streams: Streams): Promise<ExitCode> {
  const started = performance.now()
  checkOptions(options)
  const notes: string[] = []
  const asked = await batchOptionsOf(options, streams, notes)
  const { checkpoint } = options
  if (options.resume && checkpoint !== undefined) checkResumable(checkpoint)
  const view = progressView({ stream: streams.stderr, plain: options.logLevel !== 'silent' })
  const end = () => (options.verbose ? [`time        ${Math.round(performance.now() - started)} ms`] : [])
  if (options.dryRun) {
    const plan = await watched(options, view, (signal) => planBatch({ ...asked, signal, onProgress: view.show }))
    const lines = [...notes, ...planLines(plan, options), ...end()]
    await write(streams.stdout, `${lines.join('\n')}\n`)
    return outcomeOf(plan)
  }
  let resumed: number | undefined
  const report = await watched(options, view, (signal) =>
    runBatch({
      ...asked,
      signal,
      ...computeOver(options, view),
      onProgress(progress) {
        if (progress.phase === 'matching') resumed ??= progress.done
        view.show(progress)
      },
    }),
  )
  await tell(streams, [...notes, ...batchLines(report, options), ...runLines(report, resumed ?? 0, options), ...end()])
  return outcomeOf(report)
}

/** Does the work until it ends or is stopped, and takes what shows how far it is away in the end. */
async function watched<T>(
  options: BatchCommandOptions,
  view: ProgressView,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  let whole = false
  try {
    const result = await interruptible(whatIsLeft(options), ({ stop }) => work(stop))
    whole = true
    return result
  } finally {
    view.end(whole)
  }
}

const outcomeOf = ({ candidates, vacancies }: Pick<BatchReport, 'candidates' | 'vacancies'>): ExitCode =>
  candidates.refused + vacancies.refused > 0 ? exitCodes.someRefused : exitCodes.done

function whatIsLeft({ checkpoint, dryRun }: BatchCommandOptions): string {
  if (dryRun) return 'Nothing was written.'
  return checkpoint === undefined
    ? 'No result was written. With --checkpoint DIRECTORY it would go on where it was.'
    : 'No result was written yet. The same command goes on where it was.'
}

async function batchOptionsOf(options: BatchCommandOptions, streams: Streams, notes: string[]) {
  const { candidates, vacancies, out, limit, direction, history, workers, shardSize } = options
  const { checkpoint, resume, keep, previous } = options
  const matcher = await matcherOptionsOf(options, streams, notes, [])
  const directions: readonly Direction[] = direction === 'both' ? ['vacancies', 'candidates'] : [direction]
  return {
    ...matcher,
    candidates,
    vacancies,
    output: out,
    limit,
    directions,
    format: options.format,
    ...(options.map !== undefined && { map: await readJsonFile(options.map, streams.stdin) }),
    ...(history !== undefined && { history: (await readListFile(history, streams.stdin)) as HistoryEntry[] }),
    ...(workers !== undefined && { workers }),
    ...(shardSize !== undefined && { shardSize }),
    ...(checkpoint !== undefined && { checkpoint }),
    ...(keep === true && { keep }),
    ...(resume === true && { resume }),
    ...(previous !== undefined && { previous }),
  } satisfies BatchOptions
}

function computeOver({ queue }: BatchCommandOptions, view: ProgressView): Pick<BatchOptions, 'compute'> {
  if (queue === undefined) return {}
  return { compute: overQueue({ queue, onProgress: ({ active }) => view.atWork(active) }) }
}

/** Checks what can be told before anything is read. @throws PassendError `invalid-option` */
function checkOptions(options: BatchCommandOptions): void {
  const { candidates, vacancies, out, checkpoint, queue, history, previous } = options
  const read = [...filesRead(options), history]
  if (candidates === STDIN || vacancies === STDIN)
    throw usageError('A batch may be begun again, and standard input (-) cannot.', 'Put the records in a file.')
  checkStdin(read)
  const written = Object.values(outputFiles).map((name) => join(out, name))
  checkApart(written, read, 'A file that is read lies where --out writes a result.')
  for (const name of ['resume', 'keep', 'queue'] as const)
    if (options[name] !== undefined && checkpoint === undefined)
      throw usageError(`--${name} says what to do with a checkpoint, and there is none.`, checkpointAdvice[name])
  if (queue !== undefined && options.workers !== undefined)
    throw usageError(
      '--workers is for threads of this machine, and --queue leaves all to workers elsewhere.',
      'Give one of the two.',
    )
  if (checkpoint !== undefined) checkCheckpoint(checkpoint, [...read, out, previous])
  if (previous !== undefined)
    checkApart([join(previous, stateFileName)], [...read, ...written], 'A file lies where --previous keeps its state.')
}

const checkpointAdvice = {
  resume: 'Give --checkpoint DIRECTORY, as when it was begun.',
  keep: 'Give --checkpoint DIRECTORY.',
  queue: 'Give --checkpoint DIRECTORY, which all machines see.',
} as const
