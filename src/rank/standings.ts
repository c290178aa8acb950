import type { Memo, Memos } from '../compile/memo.js'
import { type CodeColumn, LIVE, OPEN } from '../compile/segment.js'
import type { Part, Table } from '../compile/table.js'
import { limitCriteria } from '../criteria/index.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Asker } from '../score/asker.js'
import { type LimitColumn, limitColumnsOf, outcomeOf, outcomes } from '../score/limitColumns.js'
import type { Status } from '../score/match.js'
import { standing as standingParts, type Waivers } from '../score/waiver.js'
import { limitByMusts } from './peopleByMusts.js'
import { limitByReach, standingAfter } from './peopleInReach.js'
import { firstAtLeast, type Ranges } from './ranges.js'

/** How a row stands, as one byte: eligible, to-verify, or blocked by the criterion at a place in reporting order. */
export const ELIGIBLE = LIVE
export const TO_VERIFY = outcomes.unknown
const BLOCKED = outcomes.unmet
/** Blocked by travel, which stands first in reporting order. */
export const TOO_FAR = BLOCKED
export const LAST_BLOCKED = BLOCKED + limitCriteria.length - 1
/** Left out since the pair came up before, and filtered out. OPEN and GONE stand above these. */
export const LEFT_OUT = OPEN - 2
export const FILTERED = OPEN - 1

/** The status that a standing means. */
export const statusOf = (standing: number): Status =>
  standing === ELIGIBLE ? 'eligible' : standing === TO_VERIFY ? 'to-verify' : 'blocked'

/** Whether a standing is that of a blocked row. */
export const isBlocked = (standing: number): boolean => standing >= BLOCKED && standing <= LAST_BLOCKED

/** What the limits of one asker do to rows. */
export class Standings<T> {
  readonly #asker: Asker<T>
  readonly #table: Table<T>
  readonly #waivers: Waivers
  readonly #memos: Memos

  constructor(asker: Asker<T>, table: Table<T>, waivers: Waivers, memos: Memos) {
    this.#asker = asker
    this.#table = table
    this.#waivers = waivers
    this.#memos = memos
  }

  /** Writes for each row in the ranges how it stands. The first unmet limit in reporting order is the one that counts. */
  write(part: Part, ranges: Ranges, standing: Uint8Array): void {
    for (const column of limitColumnsOf(this.#asker, this.#table, part)) {
      const { codes, limiting, place, id } = column
      const outcomes = outcomesUnder(column, this.#waivers, this.#memos)
      const { reach, musts } = this.#table.facets
      const ofPair = (row: number, now: number) => standingAfter(outcomes, codes, row, now, BLOCKED + place)
      if (!this.#waivers.has(id)) {
        const [asker, table] = [this.#asker, this.#table]
        if (id === 'travel' && reach !== undefined) {
          limitByReach(asker, table, reach, part, ranges, standing, BLOCKED + place, ofPair)
          continue
        }
        if (id === 'competences' && musts !== undefined) {
          if (limitByMusts(asker, table, musts, part, ranges, standing, BLOCKED + place, ofPair)) continue
        }
      }
      for (let range = 0; range < ranges.length; range += 2) {
        const [from, to] = [ranges[range] as number, ranges[range + 1] as number]
        if (limiting === undefined) apply(outcomes, codes, standing, from, to, BLOCKED + place)
        else applyTo(limiting, outcomes, codes, standing, from, to, BLOCKED + place)
      }
    }
  }
}

/** What the limits of each code of a column come to. Where some are waived that holds for this use only. */
export function outcomesUnder(
  { id, size, memo, limitsOf, outcomes: answers }: LimitColumn,
  waivers: Waivers,
  memos: Memos,
): Memo {
  if (!waivers.has(id)) return answers.memo(memos)
  return memos.get(`waived ${id} ${memo}`, size, (code) => outcomeOf(standingParts(limitsOf(code), id, waivers)))
}

/** What the limits of all rows in a range do to their standing. */
function apply(
  outcomes: Memo,
  codes: CodeColumn,
  standing: Uint8Array,
  from: number,
  to: number,
  blocked: number,
): void {
  for (let row = from; row < to; row++) {
    const now = standing[row] as number
    if (now > TO_VERIFY) continue
    const outcome = outcomes.of(codes[row] as number)
    if (outcome > now) standing[row] = outcome === BLOCKED ? blocked : TO_VERIFY
  }
}

/** The same where only some rows can limit. */
function applyTo(
  rows: Uint32Array,
  outcomes: Memo,
  codes: CodeColumn,
  standing: Uint8Array,
  from: number,
  to: number,
  blocked: number,
): void {
  for (let place = firstAtLeast(rows, from, 0); place < rows.length; place++) {
    const row = rows[place] as number
    if (row >= to) return
    const now = standing[row] as number
    if (now > TO_VERIFY) continue
    const outcome = outcomes.of(codes[row] as number)
    if (outcome > now) standing[row] = outcome === BLOCKED ? blocked : TO_VERIFY
  }
}

/** How many rows in the ranges stand where: a count for each byte. */
export function countStandings(standing: Uint8Array, ranges: Ranges): Uint32Array {
  const counts = new Uint32Array(256)
  for (let range = 0; range < ranges.length; range += 2) {
    for (let row = ranges[range] as number; row < (ranges[range + 1] as number); row++) {
      const stands = standing[row] as number
      counts[stands] = (counts[stands] as number) + 1
    }
  }
  return counts
}

/** The criterion that blocks a row of this standing. */
export const blockedBy = (standing: number): CriterionId =>
  (limitCriteria[standing - BLOCKED] as { id: CriterionId }).id
