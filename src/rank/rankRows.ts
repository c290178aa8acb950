import type { Part, Table } from '../compile/table.js'
import type { Pair } from '../criteria/pair.js'
import type { Asker } from '../score/asker.js'
import type { Match } from '../score/match.js'
import type { Waivers } from '../score/waiver.js'
import { look, type Sight } from './look.js'
import type { Lot } from './lottery.js'
import { type Audience, type Picked, pick } from './pick.js'
import { pickReached } from './pickReached.js'
import type { Ranges } from './ranges.js'
import type { RankedMatch } from './ranking.js'
import { byId, DEFAULT_LIMIT, inReportingOrder, type RankedPairs, type RankInput, requireFinder } from './rankPairs.js'
import { type Likeness, reachRows } from './reachRows.js'
import { tellStandings } from './tellStandings.js'

/** Records that are held as rows of a table. */
export interface HeldRows<T> {
  readonly table: Table<T>
  /** The handle of an id, or -1 if it is not held. */
  handleOf(id: string): number
  idOf(handle: number): string
}

/** What rows are ranked for, and how. */
export interface RowRanking<T> {
  readonly asker: Asker<T>
  readonly held: HeldRows<T>
  readonly waivers: Waivers
  readonly input: RankInput
  /** Rows that are left out by id, with the reason. */
  readonly history: ReadonlyMap<string, string>
  /** The rows of a segment that have to be looked at. All others are blocked by travel. */
  rangesOf(part: Part): Ranges
  lotOf(handle: number): Lot
  /** The ids of the pair with a row, by the row's id. */
  idsOf(id: string): Pick<Match, 'candidateId' | 'vacancyId'>
  /** The whole pair with a row, by its handle, and which rows are alike, for steps. */
  pairOf(handle: number): Pair
  readonly likeness: Likeness | undefined
  /** Where each row is looked at from its own side too. */
  readonly audience?: Audience | undefined
}

/** How much work a ranking was: rows looked at one by one, and rows whose score was worked out to the end. */
export interface RankingWork {
  readonly looked: number
  readonly scored: number
}

/** A ranking but for what hires openly, which is among the rows that were seen. */
export interface RankedRows extends RankedPairs {
  readonly open: Sight['open']
  readonly work: RankingWork
}

/** Ranks rows as their records are ranked pair by pair, to the last digit. */
export function rankRows<T>({ asker, held, waivers, input, history, ...ranking }: RowRanking<T>): RankedRows {
  const { table } = held
  const { where = {}, limit = DEFAULT_LIMIT, show, steps = {} } = input.options
  const handles = handlesOf(history, held)
  const parts = table.parts()
  return table.working((workspace) => {
    const { rangesOf, lotOf, idsOf, audience } = ranking
    const sight = look({ asker, table, waivers, filter: where, history: handles, parts, rangesOf }, workspace)
    if (audience?.stands !== undefined) tellStandings(sight.seen, audience.stands)
    const { picked, scored } = pick(
      { asker, table, limit, showBlocked: show === 'all', lotOf, audience },
      sight.seen,
      workspace.memos,
    )
    const matches = picked.map(({ handle, ...one }): RankedMatch => matchOf(idsOf(held.idOf(handle)), one))
    const reach = show === 'reachable' ? reachable(matches.length) : undefined
    const { eligible, toVerify, blocked, openHiring, filtered } = sight.counts
    const leftOut = sight.leftOut
      .map((handle) => held.idOf(handle))
      .map((id) => ({ id, reason: history.get(id) ?? '' }))
    return {
      matches: [...matches, ...(reach?.matches ?? [])],
      openHiring: [],
      leftOut: leftOut.sort(byId),
      counts: { eligible, toVerify, blocked, openHiring, leftOut: leftOut.length, filtered },
      blockedBy: inReportingOrder(sight.blockedBy),
      open: sight.open,
      work: { looked: sight.looked, scored: scored + (reach?.scored ?? 0) },
      ...(reach && { reachable: reach.count }),
    }

    /** What steps would open, after so many that need none. */
    function reachable(above: number): { matches: readonly RankedMatch[]; count: number; scored: number } {
      const finder = requireFinder(input.finder)
      const { pairOf, likeness } = ranking
      const reaching = { asker, table, waivers, finder, bounds: steps, pairOf, likeness }
      const rows = reachRows(reaching, sight.seen, workspace.memos)
      const best = pickReached({ asker, table, limit: limit - above, lotOf }, rows, sight.seen, workspace)
      const reached = best.picked.map(({ handle, ...one }) => ({
        ...matchOf(idsOf(held.idOf(handle)), one),
        nearest: finder.nearest(pairOf(handle), steps, waivers),
      }))
      return { matches: reached, count: rows.length, scored: best.scored }
    }
  })
}

/** The handles of rows that are left out, of those that are held. */
export const handlesOf = <T>(history: RowRanking<T>['history'], held: HeldRows<T>): number[] =>
  [...history.keys()].map((id) => held.handleOf(id)).filter((handle) => handle >= 0)

const matchOf = (
  { candidateId, vacancyId }: Pick<Match, 'candidateId' | 'vacancyId'>,
  { status, score, demand, wish, range }: Omit<Picked, 'handle'>,
): Match => ({ candidateId, vacancyId, status, score, demand, wish, range })
