import { deepStrictEqual } from 'node:assert'
import type { Match, Matcher } from 'passend'
import { Bench } from 'tinybench'
import type { Answer, Peer } from './peers/peer.js'
import type { Asker } from './stage.js'
import { median, quantile } from './statistics.js'

/** Times of two that did the same job in turn, person by person, and how many times longer the peer took. */
export interface Comparison {
  readonly passend: number
  readonly peer: number
  readonly ratio: number
  readonly quarter: number
  readonly threeQuarters: number
}

const lowerSide = ({ demand, wish }: Match): number => Math.min(demand, wish)

/**
 * Compares the answers, for every person who asks, before anything is timed: the same counts, and the same scores and
 * lower sides place by place. Equal places may stand in another order: the lot is passend's own.
 * @returns the share of passend's top ten that is in the peer's: 1 for a peer that must be exact.
 */
export async function sameAnswers(matcher: Matcher, peer: Peer, askers: readonly Asker[]): Promise<number> {
  let [found, wanted] = [0, 0]
  for (const { id, person } of askers) {
    const { matches, counts } = matcher.rankVacancies(id)
    const answer = await peer.query(person)
    if (peer.exact) {
      deepStrictEqual(
        { counts: answer.counts, top: answer.top.map(({ score, lowerSide }) => [score, lowerSide]) },
        {
          counts: { eligible: counts.eligible, toVerify: counts.toVerify, blocked: counts.blocked },
          top: matches.map((match) => [match.score, lowerSide(match)]),
        },
        `${peer.name} differs for ${id}`,
      )
    }
    const ids = new Set(answer.top.map(({ vacancyId }) => vacancyId))
    found += matches.filter(({ vacancyId }) => ids.has(vacancyId)).length
    wanted += matches.length
  }
  return peer.exact ? 1 : found / wanted
}

/** Times both for each person in turn. The answers are used, so that nothing can be left out. */
export async function sideBySide(matcher: Matcher, peer: Peer, askers: readonly Asker[]): Promise<Comparison> {
  const [own, theirs, ratios]: [number[], number[], number[]] = [[], [], []]
  let used = 0
  for (const { id, person } of askers) {
    const bench = new Bench({ time: 30, iterations: 5, warmupTime: 10, warmupIterations: 2, throws: true })
    bench.add('passend', () => {
      used += matcher.rankVacancies(id).matches.length
    })
    const use = ({ top }: Answer) => {
      used += top.length
    }
    const first = peer.query(person)
    use(await first)
    // Told and not found out: to find out, tinybench would run it once more without waiting for it.
    const isAsync = first instanceof Promise
    const run = isAsync ? async () => use(await peer.query(person)) : () => use(peer.query(person) as Answer)
    bench.add(peer.name, run, { async: isAsync })
    const [mine = 0, other = 0] = (await bench.run()).map(({ result }) =>
      'latency' in result ? result.latency.p50 : 0,
    )
    own.push(mine)
    theirs.push(other)
    ratios.push(other / mine)
  }
  if (used === 0) throw new Error('nothing was found')
  return {
    passend: median(own),
    peer: median(theirs),
    ratio: median(ratios),
    quarter: quantile(ratios, 0.25),
    threeQuarters: quantile(ratios, 0.75),
  }
}

/** The spread of the time of a ranking over all who ask, one after the other. */
export async function spread(matcher: Matcher, askers: readonly Asker[]): Promise<{ p50: number; p99: number }> {
  let turn = 0
  const next = () => askers[turn++ % askers.length]!.id
  const bench = new Bench({
    time: 0,
    iterations: 10 * askers.length,
    warmupTime: 0,
    warmupIterations: 2 * askers.length,
    throws: true,
  })
  bench.add('passend', () => matcher.rankVacancies(next()))
  const [task] = await bench.run()
  if (task === undefined || !('latency' in task.result)) throw new Error('nothing was timed')
  return { p50: task.result.latency.p50, p99: task.result.latency.p99 }
}
