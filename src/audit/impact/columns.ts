import { criteria } from '../../criteria/index.js'
import { type CriterionId, criterionIds } from '../../domain/criterionId.js'
import { UNKNOWN } from '../../domain/measure.js'
import { drawLot } from '../../rank/lottery.js'
import type { Measures } from '../../score/measuredMatch.js'
import type { AuditedList, AuditedPair } from '../proposal.js'
import { type StandsAt, stagesOf } from './standsAt.js'

/** In the place of a measure: not known, and not among what counts. */
export const UNKNOWN_MEASURE = 0xffff
export const NO_MEASURE = 0xfffe

/** How a pair stands, as a number. */
export const ELIGIBLE = 0
export const TO_VERIFY = 1
export const BLOCKED = 2

/** All pairs of all lists as columns, list after list. */
export interface PairColumns {
  readonly pairs: number
  /** Where each list begins; one more at the end. */
  readonly starts: Uint32Array
  /** The periods that occur, in text order, and of each list which one; -1: none. */
  readonly periods: readonly string[]
  readonly periodOf: Int32Array
  /** The people in text order of their ids, so that draws fall on the same people whatever the order of the lists; and of each pair who. */
  readonly people: readonly string[]
  readonly person: Uint32Array
  readonly status: Uint8Array
  readonly score: Uint16Array
  readonly byHand: Uint8Array
  /** By criterion in reporting order: what it found. */
  readonly measures: readonly Uint16Array[]
  /** A bit for each criterion of which a limit is unmet. */
  readonly unmet: Uint32Array
  readonly lotHigh: Uint32Array
  readonly lotLow: Uint32Array
  /** How far each went; absent if nobody decided about any. */
  readonly stands: readonly StandsAt[] | undefined
  /** How many pairs have no measures at all. */
  readonly unmeasured: number
}

const bits = new Map<CriterionId, number>(criterionIds.map((id, at) => [id, 1 << at]))

/** The bit of a criterion in `unmet`. */
export const bitOf = (id: CriterionId): number => bits.get(id) as number

/** Puts lists that were read into columns. */
export function columnsOf(lists: readonly AuditedList[], seed: string): PairColumns {
  const pairs = lists.reduce((sum, list) => sum + list.pairs.length, 0)
  const people = [...new Set(lists.flatMap((list) => list.pairs.map(({ candidateId }) => candidateId)))].sort()
  const numberOf = new Map(people.map((id, at) => [id, at]))
  const periods = [...new Set(lists.flatMap(({ period }) => (period === undefined ? [] : [period])))].sort()
  const [starts, periodOf] = [new Uint32Array(lists.length + 1), new Int32Array(lists.length)]
  const [person, unmet] = [new Uint32Array(pairs), new Uint32Array(pairs)]
  const [status, byHand, score] = [new Uint8Array(pairs), new Uint8Array(pairs), new Uint16Array(pairs)]
  const [lotHigh, lotLow] = [new Uint32Array(pairs), new Uint32Array(pairs)]
  const measures = criteria.map(() => new Uint16Array(pairs).fill(NO_MEASURE))
  const stands: StandsAt[] = []
  let [at, unmeasured, decided] = [0, 0, false]
  lists.forEach((list, number) => {
    periodOf[number] = list.period === undefined ? -1 : periods.indexOf(list.period)
    for (const pair of list.pairs) {
      person[at] = numberOf.get(pair.candidateId) as number
      status[at] = statusNumber(pair)
      score[at] = pair.score
      byHand[at] = pair.byHand === true ? 1 : 0
      for (const id of pair.unmet) unmet[at] = (unmet[at] as number) | bitOf(id)
      if (!fill(measures, at, pair.measures)) unmeasured++
      const lot = drawLot(seed, pair.candidateId, pair.vacancyId)
      lotHigh[at] = lot.high
      lotLow[at] = lot.low
      const stand = stagesOf(pair)
      decided ||= stand.accepted !== undefined || stand.started !== undefined
      stands.push(stand)
      at++
    }
    starts[number + 1] = at
  })
  return {
    pairs,
    starts,
    periods,
    periodOf,
    people,
    person,
    status,
    score,
    byHand,
    measures,
    unmet,
    lotHigh,
    lotLow,
    stands: decided ? stands : undefined,
    unmeasured,
  }
}

const statusNumber = ({ status }: AuditedPair): number =>
  status === 'blocked' ? BLOCKED : status === 'to-verify' ? TO_VERIFY : ELIGIBLE

/** Fills in the measures of a pair; says whether there was any. */
function fill(columns: readonly Uint16Array[], at: number, measures: Measures): boolean {
  let any = false
  criteria.forEach(({ id }, criterion) => {
    const measure = measures[id]
    if (measure === undefined) return
    ;(columns[criterion] as Uint16Array)[at] = measure === UNKNOWN ? UNKNOWN_MEASURE : measure
    any = true
  })
  return any
}
