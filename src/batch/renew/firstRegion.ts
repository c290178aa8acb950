import { setImmediate } from 'node:timers/promises'
import { personOnDemand } from '../../compile/personOnDemand.js'
import { StoredPeople } from '../../compile/storedPeople.js'
import type { HistoryEntry } from '../../domain/rankOptions.js'
import { damaged } from '../../holding/snapshotError.js'
import type { Matcher } from '../../matcher.js'
import { drawLot } from '../../rank/lottery.js'
import { ELIGIBLE, TO_VERIFY } from '../../rank/standings.js'
import { type Entry, TopLists } from '../../rank/topLists.js'
import { readBytes } from '../files.js'
import { addTo } from '../merge.js'
import type { RankingOfVacancies } from '../output.js'
import type { Manifest, RunDirectory } from '../runDirectory.js'
import { openShard } from '../shardFile.js'
import { openResult } from '../shardResult.js'
import { listsOf } from '../sweep.js'
import { KeptLists } from './keptLists.js'
import { NO_ENTRY } from './ledger.js'
import { openPlacesText } from './openPlacesText.js'
import { type Region, roomOf, type Side } from './region.js'
import { ALL_STANDINGS, OPEN_STANDINGS, StandingCounts, standingOfCriterion } from './standingCounts.js'

/** What a region is made of: a run of which every shard is computed, both ways and with the reserve. */
export interface ComputedRun {
  readonly run: RunDirectory
  readonly manifest: Manifest
  readonly matcher: Matcher
  /** The id of each number of a candidate. */
  readonly candidates: { readonly count: number; idOf(number: number): string }
  readonly history: readonly HistoryEntry[]
  /** How many a ranking shows. */
  readonly limit: number
  /** The entry of the ledger by which each record is known. */
  readonly entries: { readonly jobs: ReadonlyMap<string, number>; readonly people: ReadonlyMap<string, number> }
  readonly signal: AbortSignal | undefined
  progress(shards: number): void
}

/** What a run came to that computed everything, as the next one begins with it. */
export async function firstRegion(computed: ComputedRun): Promise<Region> {
  const { run, manifest, matcher, candidates, history, limit, entries, signal } = computed
  const { context, jobs: held } = matcher.parts()
  const room = roomOf(limit)
  const people = StoredPeople.create(context)
  const personLists = new KeptLists(candidates.count, room)
  const personCounts = new StandingCounts(candidates.count, ALL_STANDINGS)
  const openPlaces: string[] = []
  const found = new TopLists(listsOf(manifest, matcher), room)
  const sums = { eligible: new Uint32Array(held.handles), toVerify: new Uint32Array(held.handles) }
  for (let shard = 0; shard < manifest.shards; shard++) {
    const bytes = readBytes(run.resultFile(manifest.key, shard))
    if (bytes === undefined) throw damaged(`the result of shard ${shard} is missing`)
    const result = openResult(bytes)
    const { staged } = openShard(run.requireCandidates(manifest, shard))
    const lines = Buffer.from(result.lines).toString('utf8').split('\n')
    for (const [place, { record }] of staged.entries()) {
      people.set(record.id, personOnDemand(record, context))
      const handle = people.handleOf(record.id)
      const ranking = JSON.parse(lines[place] ?? '') as RankingOfVacancies
      personLists.put(handle, entriesOfPerson(ranking, matcher))
      personCounts.set(handle, ELIGIBLE, ranking.counts.eligible)
      personCounts.set(handle, TO_VERIFY, ranking.counts.toVerify)
      for (const [criterion, standing] of standingOfCriterion)
        if (criterion !== 'travel') personCounts.set(handle, standing, ranking.blockedBy[criterion] ?? 0)
      openPlaces[handle] = openPlacesText(ranking.openHiring, limit)
    }
    found.merge(result.lists)
    addTo(sums.eligible, result.eligible)
    addTo(sums.toVerify, result.toVerify)
    computed.progress(shard + 1)
    await setImmediate()
    signal?.throwIfAborted()
  }
  const jobLists = new KeptLists(held.handles, room)
  const jobCounts = new StandingCounts(held.handles, OPEN_STANDINGS)
  for (let handle = 0; handle < held.handles; handle++) {
    const ranked = found.entries(handle)
    jobLists.put(
      handle,
      ranked.map((entry) => ({ ...entry, who: people.handleOf(candidates.idOf(entry.who)) })),
    )
    jobCounts.set(handle, ELIGIBLE, sums.eligible[handle] as number)
    jobCounts.set(handle, TO_VERIFY, sums.toVerify[handle] as number)
  }
  return {
    jobs: { held, lists: jobLists, counts: jobCounts, entries: byHandle(held, entries.jobs) },
    people: { held: people, lists: personLists, counts: personCounts, entries: byHandle(people, entries.people) },
    openPlaces,
    history,
  }
}

function entriesOfPerson({ for: { candidateId }, matches }: RankingOfVacancies, matcher: Matcher): Entry[] {
  const { jobs } = matcher.parts()
  return matches.map(({ vacancyId, status, score, demand, wish, range }) => ({
    who: jobs.handleOf(vacancyId),
    toVerify: status === 'to-verify',
    score,
    demand,
    wish,
    ...range,
    lot: drawLot(matcher.seed, candidateId, vacancyId),
  }))
}

/** The entry of each handle. */
function byHandle(
  held: Pick<Side<StoredPeople>['held'], 'handles' | 'keys' | 'handleOf'>,
  entryOf: ReadonlyMap<string, number>,
): Uint32Array {
  const entries = new Uint32Array(held.handles).fill(NO_ENTRY)
  for (const id of held.keys()) entries[held.handleOf(id)] = entryOf.get(id) ?? NO_ENTRY
  return entries
}
