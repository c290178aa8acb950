import { existsSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { cellOf, NOWHERE } from '../compile/grid.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { HistoryEntry } from '../domain/rankOptions.js'
import { PassendError } from '../errors.js'
import { type Logger, silentLogger } from '../logger.js'
import type { Matcher, MatcherParts } from '../matcher.js'
import { type Person, preparePerson } from '../prepare/person.js'
import type { Audience } from '../rank/pick.js'
import { type RankedHeld, rankHeldJobs } from '../rank/rankHeld.js'
import { inReportingOrder } from '../rank/rankPairs.js'
import { TopLists } from '../rank/topLists.js'
import { openSnapshot } from '../snapshot.js'
import { readBytes, writeWhole } from './files.js'
import { type Manifest, RunDirectory } from './runDirectory.js'
import { openShard } from './shardFile.js'
import { packResult, type ShardTally } from './shardResult.js'

/**
 * Computes shards of a prepared run. Any number of them, in one process or in many, may compute the shards of one run in any
 * order, and one shard more than once: what comes of all of them together is the same.
 */
export interface ShardWorker {
  /** The key of the run. */
  readonly key: string
  /** How many shards the run has. */
  readonly shards: number
  /** Whether the result of a shard is there. */
  isDone(shard: number): boolean
  /** Computes a shard and writes its result, whole or not at all. */
  compute(shard: number, signal?: AbortSignal): Promise<void>
}

export interface ShardWorkerOptions {
  /** The matcher that holds the vacancies of the run, where it is at hand. Default: opened from the snapshot of the run. */
  readonly matcher?: Matcher
  /** The snapshot of the run, where it is in memory. Default: read from the directory. */
  readonly snapshot?: Uint8Array
  readonly logger?: Logger
}

/** After how many candidates others get a turn, and an abort is noticed. */
const TURN = 128

/**
 * Opens a run that was prepared in a directory, to compute shards of it.
 * @throws PassendError `no-run`, `damaged-run`, and those of `openSnapshot`.
 */
export function openShardWorker(directory: string, options: ShardWorkerOptions = {}): ShardWorker {
  const run = new RunDirectory(directory)
  const manifest = run.requireManifest()
  const matcher = options.matcher ?? openSnapshot(options.snapshot ?? readSnapshot(run))
  return new Sweep(run, manifest, matcher, options.logger ?? silentLogger)
}

function readSnapshot(run: RunDirectory): Uint8Array {
  const bytes = readBytes(run.snapshotFile)
  if (bytes !== undefined) return bytes
  throw missing(run.snapshotFile)
}

const missing = (file: string): PassendError =>
  new PassendError('damaged-run', `'${file}' is missing.`, 'Begin the batch again.', { file })

/** A person on their way through the vacancies, with their place in the shard. */
interface Sweeping {
  readonly person: Person
  readonly number: number
  readonly place: number
  readonly cell: number
}

class Sweep implements ShardWorker {
  readonly key: string
  readonly shards: number
  readonly #run: RunDirectory
  readonly #limit: number
  readonly #parts: MatcherParts
  readonly #seed: string
  readonly #logger: Logger
  /**
   * The best of all that this worker has seen. A shard writes what it added; what was given up because others were better, in
   * whatever shard those are, is in no list in the end.
   */
  readonly #lists: TopLists
  readonly #directions: { readonly vacancies: boolean; readonly candidates: boolean }

  constructor(run: RunDirectory, { key, shards, limit, directions }: Manifest, matcher: Matcher, logger: Logger) {
    this.key = key
    this.shards = shards
    this.#run = run
    this.#limit = limit
    this.#parts = matcher.parts()
    this.#seed = matcher.seed
    this.#logger = logger
    this.#directions = { vacancies: directions.includes('vacancies'), candidates: directions.includes('candidates') }
    this.#lists = new TopLists(this.#directions.candidates ? this.#parts.jobs.handles : 0, limit)
  }

  isDone(shard: number): boolean {
    return existsSync(this.#run.resultFile(this.key, shard))
  }

  async compute(shard: number, signal?: AbortSignal): Promise<void> {
    const bytes = readBytes(this.#run.candidatesFile(shard))
    if (bytes === undefined) throw missing(this.#run.candidatesFile(shard))
    const { staged, history } = openShard(bytes)
    const [from, to] = [staged[0]?.number ?? 0, (staged.at(-1)?.number ?? -1) + 1]
    // It may have been begun before, and not ended.
    this.#lists.forget(from, to)
    const sweeping = this.#byPlace(staged)
    const historyOf = byCandidate(history)
    const handles = this.#lists.lists
    const counts = { eligible: new Uint16Array(handles), toVerify: new Uint16Array(handles) }
    const tally = new Tally()
    const lines: string[] = new Array(this.#directions.vacancies ? staged.length : 0)
    for (const [done, one] of sweeping.entries()) {
      if (done % TURN === TURN - 1) {
        await setImmediate()
        signal?.throwIfAborted()
      }
      const ranked = this.#rank(one, historyOf.get(one.person.record.id) ?? [], counts)
      tally.add(ranked)
      if (this.#directions.vacancies) lines[one.place] = lineOf(one.person.record.id, ranked)
    }
    const result = packResult(
      { key: this.key, tally: tally.total, lines: Buffer.from(lines.join('')), ...counts },
      this.#lists.sections(from, to),
    )
    writeWhole(this.#run.resultFile(this.key, shard), result)
    this.#logger.debug({ run: this.key, shard, candidates: staged.length }, 'shard computed')
  }

  /** Those who live together one after another: they look at the same rows. */
  #byPlace(staged: ReturnType<typeof openShard>['staged']): Sweeping[] {
    return staged
      .map(({ number, record }, place): Sweeping => {
        const person = preparePerson(record, this.#parts.context)
        const cell = person.point === undefined ? NOWHERE : cellOf(person.point.lat, person.point.lon)
        return { person, number, place, cell }
      })
      .sort((a, b) => a.cell - b.cell || a.place - b.place)
  }

  #rank(
    { person, number }: Sweeping,
    history: readonly HistoryEntry[],
    counts: { readonly eligible: Uint16Array; readonly toVerify: Uint16Array },
  ): RankedHeld {
    const { context, jobs, peopleAsking } = this.#parts
    const limit = this.#directions.vacancies ? this.#limit : 0
    const input = { context, seed: this.#seed, options: { limit, history: [...history] } }
    return rankHeldJobs(
      person,
      jobs,
      peopleAsking,
      input,
      this.#directions.candidates ? this.#audience(number, counts) : undefined,
    )
  }

  /** The vacancies' side of one candidate. */
  #audience(
    who: number,
    { eligible, toVerify }: { readonly eligible: Uint16Array; readonly toVerify: Uint16Array },
  ): Audience {
    const lists = this.#lists
    return {
      least: (handle) => lists.least(handle),
      note: (handle, isToVerify) => {
        const counts = isToVerify ? toVerify : eligible
        counts[handle] = (counts[handle] as number) + 1
      },
      offer: (handle, offer) => lists.offer(handle, who, offer),
    }
  }
}

/** A ranking as a line of the output. */
const lineOf = (candidateId: string, { matches, openHiring, leftOut, counts, blockedBy }: RankedHeld): string =>
  `${JSON.stringify({ for: { candidateId }, matches, openHiring, leftOut, counts, blockedBy })}\n`

/** The counts of a shard as they come. */
class Tally {
  #eligible = 0
  #toVerify = 0
  #blocked = 0
  #withoutVacancy = 0
  readonly #blockedBy = new Map<CriterionId, number>()

  add({ counts, blockedBy }: RankedHeld): void {
    this.#eligible += counts.eligible
    this.#toVerify += counts.toVerify
    this.#blocked += counts.blocked
    if (counts.eligible + counts.toVerify === 0) this.#withoutVacancy++
    for (const [id, count] of Object.entries(blockedBy) as [CriterionId, number][])
      this.#blockedBy.set(id, (this.#blockedBy.get(id) ?? 0) + count)
  }

  get total(): ShardTally {
    return {
      eligible: this.#eligible,
      toVerify: this.#toVerify,
      blocked: this.#blocked,
      blockedBy: inReportingOrder(this.#blockedBy),
      withoutVacancy: this.#withoutVacancy,
    }
  }
}

function byCandidate(history: readonly HistoryEntry[]): Map<string, HistoryEntry[]> {
  const groups = new Map<string, HistoryEntry[]>()
  for (const entry of history) {
    const group = groups.get(entry.candidateId)
    if (group === undefined) groups.set(entry.candidateId, [entry])
    else group.push(entry)
  }
  return groups
}
