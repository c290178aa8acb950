import type {
  Candidate,
  CriterionId,
  Match,
  MatcherOptions,
  OpenHiringPlace,
  Policy,
  RankOptions,
  Vacancy,
  Waiver,
} from 'passend'
import { criteria, limitCriteria } from '../../src/criteria/index.js'
import { pairOf } from '../../src/criteria/pair.js'
import { readPolicy } from '../../src/domain/policy.js'
import { createContext } from '../../src/prepare/context.js'
import { prepareJob } from '../../src/prepare/job.js'
import { Outlook } from '../../src/prepare/outlook.js'
import { preparePerson } from '../../src/prepare/person.js'
import { combined, dividedHalfUp } from './recompute.js'

type Pair = ReturnType<typeof pairOf>

/** A ranking as the naive engine makes it: the parts that do not name versions and hashes. */
export interface NaiveRanking {
  readonly matches: Match[]
  readonly openHiring: OpenHiringPlace[]
  readonly leftOut: { id: string; reason: string }[]
  readonly counts: Record<'eligible' | 'toVerify' | 'blocked' | 'openHiring' | 'leftOut' | 'filtered', number>
  readonly blockedBy: Partial<Record<CriterionId, number>>
}

/**
 * A second engine, written from the design's text for the tests alone: every pair, every criterion, exact fractions, and
 * a sort. It shares with the library what a record means (prepare) and what one criterion measures (criteria), and nothing
 * of how a score or an order is made. The records must be parsed and the options valid.
 */
export function naiveEngine({ policy: input, taxonomy, places, asOf, outlook, seed = 'passend' }: MatcherOptions) {
  const policy = readPolicy(input)
  if (taxonomy === undefined) throw new Error('the naive engine wants a taxonomy')
  if (Array.isArray(outlook)) throw new Error('the naive engine wants an outlook that was made')
  const points = places as Record<string, { lat: number; lon: number }>
  const context = createContext({
    policy,
    taxonomy,
    asOf,
    placeOf: (pc4) => points[pc4],
    travelMinutes: undefined,
    outlook: outlook instanceof Outlook ? outlook : undefined,
  })
  const pairing = (candidate: Candidate, vacancy: Vacancy) =>
    pairOf(preparePerson(candidate, context), prepareJob(vacancy, context), context)

  return {
    match: (candidate: Candidate, vacancy: Vacancy, waive: readonly Waiver[] = []): Match =>
      matchOf(pairing(candidate, vacancy), policy, waive).match,

    rankVacancies(candidate: Candidate, vacancies: readonly Vacancy[], options: RankOptions): NaiveRanking {
      const ranking = emptyRanking()
      const found: { match: Match; lot: string }[] = []
      const open: { place: OpenHiringPlace; lot: string }[] = []
      for (const vacancy of vacancies) {
        const pair = pairing(candidate, vacancy)
        const { region, sector, kind, employerId } = options.where ?? {}
        const sectors = sector === undefined ? undefined : [sector].flat()
        const admitted =
          among(region, pair.job.region) &&
          (sectors === undefined || sectors.some((start) => vacancy.sector?.slice(0, start.length) === start)) &&
          among(kind, vacancy.kind) &&
          among(employerId, vacancy.employerId)
        const reason = reasonToLeaveOut(options, candidate.id, vacancy.id)
        if (!admitted) ranking.counts.filtered++
        else if (reason !== undefined) ranking.leftOut.push({ id: vacancy.id, reason })
        else if (vacancy.openHiring !== undefined)
          open.push({ place: openPlace(pair), lot: lotOf(seed, candidate.id, vacancy.id) })
        else note(pair, policy, options, ranking, found, seed)
      }
      ranking.counts.openHiring = open.length
      const near = (place: OpenHiringPlace) => place.metres ?? Number.POSITIVE_INFINITY
      open.sort((a, b) => (near(a.place) === near(b.place) ? descending(a.lot, b.lot) : near(a.place) - near(b.place)))
      const shown = open
        .filter(({ place }) => options.show === 'all' || place.travel !== 'unmet')
        .map(({ place }) => place)
      ranking.openHiring.push(...shown.slice(0, options.limit ?? 10))
      return finish(ranking, found, options)
    },

    rankCandidates(vacancy: Vacancy, candidates: readonly Candidate[], options: RankOptions): NaiveRanking {
      const ranking = emptyRanking()
      const found: { match: Match; lot: string }[] = []
      for (const candidate of candidates) {
        const pair = pairing(candidate, vacancy)
        const reason = reasonToLeaveOut(options, candidate.id, vacancy.id)
        if (!among(options.where?.region, pair.person.region)) ranking.counts.filtered++
        else if (reason !== undefined) ranking.leftOut.push({ id: candidate.id, reason })
        else note(pair, policy, options, ranking, found, seed)
      }
      return finish(ranking, found, options)
    },
  }
}

const emptyRanking = (): NaiveRanking => ({
  matches: [],
  openHiring: [],
  leftOut: [],
  counts: { eligible: 0, toVerify: 0, blocked: 0, openHiring: 0, leftOut: 0, filtered: 0 },
  blockedBy: {},
})

const among = <T>(wanted: T | readonly T[] | undefined, value: T | undefined): boolean =>
  wanted === undefined || [wanted].flat().some((one) => one === value)

/** The reason of the last entry about this pair. */
function reasonToLeaveOut({ history = [] }: RankOptions, candidateId: string, vacancyId: string): string | undefined {
  return history.filter((entry) => entry.candidateId === candidateId && entry.vacancyId === vacancyId).at(-1)?.reason
}

function note(
  pair: Pair,
  policy: Policy,
  options: RankOptions,
  ranking: NaiveRanking,
  found: { match: Match; lot: string }[],
  seed: string,
): void {
  const { match, blockedBy } = matchOf(pair, policy, options.waive ?? [])
  const count = { eligible: 'eligible', 'to-verify': 'toVerify', blocked: 'blocked' } as const
  ranking.counts[count[match.status]]++
  if (blockedBy !== undefined) ranking.blockedBy[blockedBy] = (ranking.blockedBy[blockedBy] ?? 0) + 1
  if (match.status !== 'blocked' || options.show === 'all')
    found.push({ match, lot: lotOf(seed, match.candidateId, match.vacancyId) })
}

function finish(
  ranking: NaiveRanking,
  found: { match: Match; lot: string }[],
  { limit = 10 }: RankOptions,
): NaiveRanking {
  const key = ({ match, lot }: { match: Match; lot: string }) => {
    const digits = (value: number) => String(value).padStart(4, '0')
    const open = match.status === 'blocked' ? 0 : 1
    return `${open} ${digits(match.score)} ${digits(Math.min(match.demand, match.wish))} ${lot}`
  }
  found.sort((a, b) => descending(key(a), key(b)))
  ranking.matches.push(...found.slice(0, limit).map(({ match }) => match))
  ranking.leftOut.sort((a, b) => descending(b.id, a.id))
  ranking.counts.leftOut = ranking.leftOut.length
  return ranking
}

const descending = (a: string, b: string): number => (a === b ? 0 : a > b ? -1 : 1)

/** Score, sides, range and status of one pair. */
function matchOf(
  pair: Pair,
  policy: Policy,
  waive: readonly Waiver[],
): { match: Match; blockedBy: CriterionId | undefined } {
  const score = (value: (criterion: (typeof criteria)[number]) => number) => {
    const [demand, wish] = (['demand', 'wish'] as const).map((side) => {
      const mean = (kind: 'affinity' | 'barrier') => {
        let points = 0n
        let weights = 0n
        for (const criterion of criteria) {
          if (criterion.side !== side || criterion.kind !== kind || criterion.leftOut?.(pair)) continue
          const weight = BigInt(policy.weights[criterion.id])
          weights += weight
          points += weight === 0n ? 0n : weight * BigInt(value(criterion))
        }
        return { points, weights }
      }
      const [a, b] = [mean('affinity'), mean('barrier')]
      return dividedHalfUp(a.points * b.points, a.weights * b.weights * 1000n)
    }) as [number, number]
    return { demand, wish, score: combined(demand, wish, policy.combine) }
  }
  const counting = (unknown: number) => (criterion: (typeof criteria)[number]) => {
    const measure = criterion.measure(pair, unknown)
    return measure === 'unknown' ? unknown : measure
  }
  const highest = (criterion: (typeof criteria)[number]) => criterion.highest?.(pair) ?? counting(1000)(criterion)
  const { status, blockedBy } = statusOf(pair, waive)
  const known = score(counting(policy.unknown))
  const range = { lowest: score(counting(0)).score, highest: score(highest).score }
  const match = { candidateId: pair.person.record.id, vacancyId: pair.job.record.id, status, ...known, range }
  return { match, blockedBy }
}

/** A waiver sets aside the musts of its party: a candidate their own, an employer and an adviser the employer's. */
function statusOf(
  pair: Pair,
  waive: readonly Waiver[],
): { status: Match['status']; blockedBy: CriterionId | undefined } {
  const stands = limitCriteria.flatMap(({ id, limits }) =>
    limits
      .call(undefined, pair)
      .filter(
        ({ owner }) =>
          !waive.some((one) => one.criterion === id && owner === (one.by === 'candidate' ? 'candidate' : 'employer')),
      )
      .map(({ outcome }) => ({ id, outcome })),
  )
  const unmet = stands.find(({ outcome }) => outcome === 'unmet')
  if (unmet !== undefined) return { status: 'blocked', blockedBy: unmet.id }
  return {
    status: stands.some(({ outcome }) => outcome === 'unknown') ? 'to-verify' : 'eligible',
    blockedBy: undefined,
  }
}

function openPlace(pair: Pair): OpenHiringPlace {
  const { id, employerId, title, openHiring } = pair.job.record
  const outcomes =
    limitCriteria
      .find((one) => one.id === 'travel')
      ?.limits(pair)
      .map(({ outcome }) => outcome) ?? []
  const travel = (['unmet', 'unknown', 'met'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'none'
  const conditions = typeof openHiring === 'object' ? (openHiring.conditions ?? []) : []
  return {
    vacancyId: id,
    employerId,
    title,
    travel,
    conditions,
    ...(pair.metres === undefined ? {} : { metres: pair.metres }),
  }
}

/** The stated hash: FNV-1a over UTF-16 units, each text ended by 0xffff, finished as MurmurHash3 does; in exact integers. */
export function lotOf(seed: string, candidateId: string, vacancyId: string): string {
  const word = (value: bigint) => value & 0xffffffffn
  const units = [seed, candidateId, vacancyId].flatMap((text) => [
    ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
    0xffff,
  ])
  const half = (basis: bigint) => {
    let state = basis
    for (const unit of units) state = word((state ^ BigInt(unit)) * 0x01000193n)
    state = word((state ^ (state >> 16n)) * 0x85ebca6bn)
    state = word((state ^ (state >> 13n)) * 0xc2b2ae35n)
    return (state ^ (state >> 16n)).toString(16).padStart(8, '0')
  }
  return half(0x811c9dc5n) + half(0x01000193n)
}
