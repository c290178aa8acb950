import { setImmediate } from 'node:timers/promises'
import type { HistoryEntry } from '../domain/rankOptions.js'
import { damaged } from '../holding/snapshotError.js'
import type { Matcher } from '../matcher.js'
import { type Entry, TopLists } from '../rank/topLists.js'
import { readBytes } from './files.js'
import { leftOutByVacancy } from './leftOut.js'
import type { Output, RankingOfCandidates } from './output.js'
import type { Manifest, RunDirectory } from './runDirectory.js'
import { openResult } from './shardResult.js'
import { listsOf } from './sweep.js'
import { type Tallied, Tally } from './tally.js'

/** What the results of all shards come to. */
export interface Merged extends Tallied {
  /** Vacancies for which nobody can be. */
  readonly withoutCandidate: number
}

/** What merging needs to know beside the results. */
export interface Merging {
  readonly run: RunDirectory
  readonly manifest: Manifest
  readonly matcher: Matcher
  /** How many candidates there are, and the id of each number. */
  readonly candidates: { readonly count: number; idOf(number: number): string; has(id: string): boolean }
  readonly history: readonly HistoryEntry[]
  readonly output: Output
  readonly signal: AbortSignal | undefined
  progress(shards: number): void
}

/** Brings the results of all shards together: the rankings for candidates as they come, then those for vacancies. */
export async function mergeResults(merging: Merging): Promise<Merged> {
  const { run, manifest, matcher, output, signal } = merging
  const lists = new TopLists(listsOf(manifest, matcher), manifest.limit)
  const counts = { eligible: new Uint32Array(lists.lists), toVerify: new Uint32Array(lists.lists) }
  const tally = new Tally()
  for (let shard = 0; shard < manifest.shards; shard++) {
    const bytes = readBytes(run.resultFile(manifest.key, shard))
    if (bytes === undefined) throw damaged(`the result of shard ${shard} is missing`)
    const result = openResult(bytes)
    if (result.key !== manifest.key) throw damaged(`the result of shard ${shard} belongs to another run`)
    tally.add(result.tally)
    await output.lines(result.lines)
    lists.merge(result.lists)
    addTo(counts.eligible, result.eligible)
    addTo(counts.toVerify, result.toVerify)
    merging.progress(shard + 1)
    await setImmediate()
    signal?.throwIfAborted()
  }
  const isRanked = manifest.directions.includes('candidates')
  const withoutCandidate = isRanked ? await writeRankings(merging, lists, counts) : 0
  return { ...tally.total, withoutCandidate }
}

type Counts = { readonly eligible: Uint32Array; readonly toVerify: Uint32Array }

async function writeRankings(merging: Merging, lists: TopLists, counts: Counts): Promise<number> {
  const { matcher, candidates, output, signal } = merging
  const { jobs } = matcher.parts()
  const leftOutOf = leftOutByVacancy(merging.history, candidates)
  let [without, written] = [0, 0]
  for (const vacancyId of jobs.keys()) {
    const handle = jobs.handleOf(vacancyId)
    if (jobs.hiresOpenly(handle)) continue
    const leftOut = leftOutOf.get(vacancyId) ?? []
    const [eligible, toVerify] = [counts.eligible[handle] as number, counts.toVerify[handle] as number]
    if (eligible + toVerify === 0) without++
    const ranking: RankingOfCandidates = {
      for: { vacancyId },
      matches: lists.entries(handle).map((entry) => matchOf(entry, candidates.idOf(entry.who), vacancyId)),
      leftOut,
      counts: {
        eligible,
        toVerify,
        blocked: candidates.count - eligible - toVerify - leftOut.length,
        leftOut: leftOut.length,
      },
    }
    await output.candidatesFor(ranking)
    if (++written % 1024 === 0) {
      await setImmediate()
      signal?.throwIfAborted()
    }
  }
  return without
}

const matchOf = (
  { toVerify, score, demand, wish, lowest, highest }: Entry,
  candidateId: string,
  vacancyId: string,
): RankingOfCandidates['matches'][number] => ({
  candidateId,
  vacancyId,
  status: toVerify ? 'to-verify' : 'eligible',
  score,
  demand,
  wish,
  range: { lowest, highest },
})

/** Adds counts to sums. Throws a PassendError `damaged-snapshot` where they are of others. */
export function addTo(sums: Uint32Array, counts: Uint16Array): void {
  if (counts.length !== sums.length) throw damaged('a result counts other vacancies')
  for (let at = 0; at < counts.length; at++) sums[at] = (sums[at] as number) + (counts[at] as number)
}
