import { setImmediate } from 'node:timers/promises'
import { cellOf, NOWHERE } from '../compile/grid.js'
import type { HistoryEntry } from '../domain/rankOptions.js'
import { type Logger, silentLogger } from '../logger.js'
import type { Matcher, MatcherParts } from '../matcher.js'
import { type Person, preparePerson } from '../prepare/person.js'
import type { Audience } from '../rank/pick.js'
import { type RankedHeld, rankHeldJobs } from '../rank/rankHeld.js'
import { TopLists } from '../rank/topLists.js'
import { writeWhole } from './files.js'
import { historyByCandidate } from './history.js'
import type { Manifest, RunDirectory } from './runDirectory.js'
import { openShard, type Shard } from './shardFile.js'
import { packResult } from './shardResult.js'
import type { ShardWorker, ShardWorkerOptions } from './shards.js'
import { Tally } from './tally.js'

/** After how many candidates others get a turn, and an abort is noticed. */
const TURN = 128

/** A person on their way through the vacancies, with their place in the shard. */
interface Sweeping {
  readonly person: Person
  readonly number: number
  readonly place: number
  readonly cell: number
}

/** How many lists a run has: one for each handle of a vacancy, or none. */
export const listsOf = ({ directions }: Manifest, matcher: Matcher): number =>
  directions.includes('candidates') ? matcher.parts().jobs.handles : 0

/** Takes the candidates of shards through all vacancies. */
export class Sweep implements ShardWorker {
  readonly key: string
  readonly shards: number
  readonly #run: RunDirectory
  readonly #manifest: Manifest
  readonly #parts: MatcherParts
  readonly #seed: string
  readonly #logger: Logger
  /**
   * The best of all that this worker has seen, or all threads that keep these lists together. A shard writes what it added; what
   * was given up because others were better, in whatever shard those are, is in no list in the end.
   */
  readonly #lists: TopLists
  readonly #directions: { readonly vacancies: boolean; readonly candidates: boolean }

  constructor(run: RunDirectory, manifest: Manifest, matcher: Matcher, { logger, lists }: ShardWorkerOptions) {
    const { key, shards, limit, directions } = manifest
    this.key = key
    this.shards = shards
    this.#run = run
    this.#manifest = manifest
    this.#parts = matcher.parts()
    this.#seed = matcher.seed
    this.#logger = logger ?? silentLogger
    this.#directions = { vacancies: directions.includes('vacancies'), candidates: directions.includes('candidates') }
    this.#lists = new TopLists(listsOf(manifest, matcher), limit, lists)
  }

  isDone(shard: number): boolean {
    return this.#run.hasResult(this.key, shard)
  }

  async compute(shard: number, signal?: AbortSignal): Promise<void> {
    const { staged, history } = openShard(this.#run.requireCandidates(this.#manifest, shard))
    const [from, to] = [staged[0]?.number ?? 0, (staged.at(-1)?.number ?? -1) + 1]
    // It may have been begun before, and not ended.
    this.#lists.forget(from, to)
    const sweeping = this.#byPlace(staged)
    const historyOf = historyByCandidate(history)
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
      tally.addRanking(ranked)
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
  #byPlace(staged: Shard['staged']): Sweeping[] {
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
    const limit = this.#directions.vacancies ? this.#manifest.limit : 0
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
