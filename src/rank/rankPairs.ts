import { type Pair, pairOf } from '../criteria/pair.js'
import { type CriterionId, criterionIds } from '../domain/criterionId.js'
import type { Filter, HistoryEntry, RankOptions } from '../domain/rankOptions.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'
import { scoreSides, standingOf, withRange } from '../score/scorePair.js'
import { readWaivers } from '../score/waiver.js'
import { compareEffort } from '../steps/effort.js'
import type { Found } from '../steps/search.js'
import type { StepFinder } from '../steps/stepFinder.js'
import { admitsJob, admitsPerson } from './filter.js'
import { drawLot } from './lottery.js'
import { hiresOpenly, openHiringPlaces, openJob } from './openHiring.js'
import { compare, type Placed, place } from './order.js'
import type { LeftOut, RankedMatch, Ranking } from './ranking.js'

/** What a ranking is made with. */
export interface RankInput {
  readonly context: Context
  readonly seed: string
  readonly options: RankOptions
  /** Where to look for steps, for `show: 'reachable'`. */
  readonly finder?: StepFinder
}

/** A ranking without the stamps of what it was made with. */
export type RankedPairs = Pick<Ranking, 'matches' | 'openHiring' | 'leftOut' | 'counts' | 'blockedBy' | 'reachable'>

/** How many matches come back unless the call says otherwise. */
export const DEFAULT_LIMIT = 10

/** Ranks jobs for a person. Those that hire openly stand apart. The plain path: pair by pair. */
export function rankJobs(person: Person, jobs: Iterable<Job>, input: RankInput): RankedPairs {
  const { context, seed, options } = input
  const filter = options.where ?? {}
  const history = historyOf(
    options.history,
    ({ candidateId }) => candidateId === person.record.id,
    ({ vacancyId }) => vacancyId,
  )
  const open: Job[] = []
  const pairs: Pair[] = []
  const { leftOut, filtered } = sift(jobs, filter, admitsJob, history, (job) => {
    if (hiresOpenly(job)) open.push(job)
    else pairs.push(pairOf(person, job, context))
  })
  const openJobs = open.map((job) => {
    const lot = drawLot(seed, person.record.id, job.record.id)
    return openJob(pairOf(person, job, context), lot, () => job)
  })
  const { show, limit = DEFAULT_LIMIT } = options
  const ranked = rankPairs(pairs, input)
  return {
    ...ranked,
    openHiring: openHiringPlaces(openJobs, { show: show === 'all', limit }),
    leftOut,
    counts: { ...ranked.counts, openHiring: open.length, leftOut: leftOut.length, filtered },
  }
}

/** Ranks people for a job. The caller has made sure that it does not hire openly. */
export function rankPeople(job: Job, people: Iterable<Person>, input: RankInput): RankedPairs {
  const { context, options } = input
  const filter = options.where ?? {}
  const history = historyOf(
    options.history,
    ({ vacancyId }) => vacancyId === job.record.id,
    ({ candidateId }) => candidateId,
  )
  const pairs: Pair[] = []
  const { leftOut, filtered } = sift(people, filter, admitsPerson, history, (person) =>
    pairs.push(pairOf(person, job, context)),
  )
  const ranked = rankPairs(pairs, input)
  return {
    ...ranked,
    openHiring: [],
    leftOut,
    counts: { ...ranked.counts, openHiring: 0, leftOut: leftOut.length, filtered },
  }
}

/** Earlier pairs of this person or job: the other's id, with the reason; where there are several, the last one counts. */
export const historyOf = (
  history: readonly HistoryEntry[] = [],
  concerns: (entry: HistoryEntry) => boolean,
  otherId: (entry: HistoryEntry) => string,
) => new Map(history.filter(concerns).map((entry) => [otherId(entry), entry.reason]))

/** What is left out stands in the order of its ids. */
export const byId = (a: LeftOut, b: LeftOut): number => (a.id < b.id ? -1 : 1)

function sift<T extends Person | Job>(
  all: Iterable<T>,
  filter: Filter,
  admits: (filter: Filter, one: T) => boolean,
  history: ReadonlyMap<string, string>,
  keep: (one: T) => void,
): { leftOut: LeftOut[]; filtered: number } {
  const leftOut: LeftOut[] = []
  let filtered = 0
  for (const one of all) {
    const { id } = one.record
    const reason = history.get(id)
    if (!admits(filter, one)) filtered++
    else if (reason !== undefined) leftOut.push({ id, reason })
    else keep(one)
  }
  return { leftOut: leftOut.sort(byId), filtered }
}

/** Scores what may be shown, orders it, and works out the range of what is shown. */
function rankPairs(pairs: readonly Pair[], { seed, options, finder }: RankInput) {
  const { limit = DEFAULT_LIMIT, show, waive, steps = {} } = options
  const waivers = readWaivers(waive)
  const counts = { eligible: 0, toVerify: 0, blocked: 0 }
  const blocked = new Map<CriterionId, number>()
  const placed: PlacedPair[] = []
  const reached: (PlacedPair & { readonly found: Found })[] = []
  for (const pair of pairs) {
    const { status, blockedBy: criterion } = standingOf(pair, waivers)
    if (status === 'eligible') counts.eligible++
    else if (status === 'to-verify') counts.toVerify++
    else counts.blocked++
    if (criterion !== undefined) blocked.set(criterion, (blocked.get(criterion) ?? 0) + 1)
    const found =
      status === 'blocked' && show === 'reachable' ? requireFinder(finder).opening(pair, steps, waivers) : undefined
    const here = () => ({ ...place(scoreSides(pair, status), seed), pair })
    if (found !== undefined) reached.push({ ...here(), found })
    else if (status !== 'blocked' || show === 'all') placed.push(here())
  }
  placed.sort(compare)
  reached.sort((a, b) => compareEffort(a.found.effort, b.found.effort) || compare(a, b))
  const matches = placed.slice(0, limit).map(({ match, pair }): RankedMatch => withRange(match, pair))
  const nearest = reached.slice(0, Math.max(0, limit - matches.length)).map(
    ({ match, pair }): RankedMatch => ({
      ...withRange(match, pair),
      nearest: requireFinder(finder).nearest(pair, steps, waivers),
    }),
  )
  return {
    matches: [...matches, ...nearest],
    counts,
    blockedBy: inReportingOrder(blocked),
    ...(show === 'reachable' && { reachable: reached.length }),
  }
}

interface PlacedPair extends Placed {
  readonly pair: Pair
}

/** The finder of a ranking that shows what is reachable. */
export function requireFinder(finder: StepFinder | undefined): StepFinder {
  if (finder === undefined) throw new TypeError('a ranking of what is reachable needs a finder of steps')
  return finder
}

/** Counts by criterion, as they are reported. */
export function inReportingOrder(blocked: ReadonlyMap<CriterionId, number>): Ranking['blockedBy'] {
  return Object.fromEntries(criterionIds.flatMap((id) => (blocked.has(id) ? [[id, blocked.get(id)]] : [])))
}
