import { codedCriteria } from '../compile/facets.js'
import type { Memos } from '../compile/memo.js'
import type { Segment } from '../compile/segment.js'
import type { Part, Table } from '../compile/table.js'
import type { Desk } from '../compile/workspace.js'
import type { Criterion } from '../criteria/criterion.js'
import type { Pair } from '../criteria/pair.js'
import { FULL, UNKNOWN } from '../domain/measure.js'
import type { Asker } from './asker.js'
import { atMost, loseBy, ROUNDING } from './bounds.js'
import { codesOf } from './codesOf.js'
import { asKnown, atHighest, atLowest, combineSides, sideValue } from './sides.js'
import { type Differing, type Four, groupOf, LEFT_OUT, MEASURE, OPEN_ENDED, type Step, stepOf } from './step.js'

/** A criterion with more codes than this comes last: its measures are seldom known yet. */
const MANY = 1024

/** How many criteria, those with the largest share of their group first, make the first guess of a score. */
const LEADING = 6

/**
 * Scores the rows of one segment for one asker. Each criterion's own `measure` is asked once for each code, so that a row
 * costs a few look-ups; and a row is given up as soon as it could not reach a score even if all the rest of it were FULL.
 */
export class RowScorer<T> {
  readonly #asker: Asker<T>
  #memos: Memos
  readonly #segment: Segment
  readonly #steps: readonly Step[]
  readonly #competencesWeight: number
  readonly #talentsWeight: number
  /** The weights of the four groups, as if nothing more were left out than is for every row. */
  readonly #weights: Four
  /** The sums of the four groups if all that is not the same for every row were FULL. */
  readonly #full: Four
  /** What is the same for every row at the ends of a range. */
  readonly #same: { readonly lowest: Four; readonly highest: Four }
  /** The two sides of the row that was scored last. */
  demand = 0
  wish = 0

  /** The scorer of an asker for a part of a table, made ready for the use at hand. */
  static of<T>(asker: Asker<T>, table: Table<T>, part: Part, memos: Memos): RowScorer<T> {
    const scorer = asker.scorers.get(part.segment) ?? new RowScorer(asker, table, part, memos)
    asker.scorers.set(part.segment, scorer)
    scorer.#memos = memos
    for (const step of scorer.#steps) {
      step.measures = step.known.memo(memos)
      step.lowest.begin()
      step.highest.begin()
    }
    return scorer
  }

  private constructor(asker: Asker<T>, table: Table<T>, part: Part, memos: Memos) {
    this.#asker = asker
    this.#segment = part.segment
    this.#memos = memos
    const { weights } = asker.context.policy
    this.#competencesWeight = weights.competences
    this.#talentsWeight = weights.talents
    this.#weights = [weights.competences, 0, weights.talents, 0]
    this.#full = [weights.competences * FULL, 0, weights.talents * FULL, 0]
    this.#same = { lowest: [0, 0, 0, 0], highest: [0, 0, 0, 0] }
    const differing: Differing[] = []
    for (const criterion of codedCriteria) {
      const weight = weights[criterion.id]
      if (weight === 0) continue
      const codes = codesOf(criterion.id, asker, table, part)
      if (asker.asks(criterion)) {
        differing.push({ criterion, weight, codes })
        this.#weights[groupOf(criterion)] += weight
        this.#full[groupOf(criterion)] += weight * FULL
      } else this.#addSame(criterion, weight, codes.pairOf(0))
    }
    const shareOf = ({ criterion, weight }: Differing) => weight / this.#weights[groupOf(criterion)]
    this.#steps = differing
      .sort((a, b) => Number(a.codes.size > MANY) - Number(b.codes.size > MANY) || shareOf(b) - shareOf(a))
      .map((one) => stepOf(one, asker, memos))
  }

  /** A criterion that the asker asks nothing is the same for every row. */
  #addSame(criterion: Criterion, weight: number, pair: Pair): void {
    if (criterion.leftOut?.(pair)) return
    const group = groupOf(criterion)
    this.#weights[group] += weight
    this.#full[group] += weight * asKnown(criterion, pair)
    this.#same.lowest[group] += weight * atLowest(criterion, pair)
    this.#same.highest[group] += weight * atHighest(criterion, pair)
  }

  /** The measure of competences of a row, from the sum over the terms it has in common with the asker. */
  competences(row: number, sum: number): number {
    const { unknown } = this.#asker.context.policy
    const [first, second, third] = this.#segment.sums as readonly [Uint32Array, Uint32Array, Uint32Array]
    const measure = this.#asker.competences(
      sum,
      first[row] as number,
      second[row] as number,
      third[row] as number,
      unknown,
    )
    return measure === UNKNOWN ? unknown : measure
  }

  /** The measure of talents of a row, likewise. */
  talents(row: number, sum: number): number {
    const { unknown } = this.#asker.context.policy
    const [first, second, third] = this.#segment.sums as readonly [Uint32Array, Uint32Array, Uint32Array]
    const measure = this.#asker.talents(sum, first[row] as number, second[row] as number, third[row] as number, unknown)
    return measure === UNKNOWN ? unknown : measure
  }

  /** The highest score of a row that has no competence in common with the asker, whatever else it is. */
  boundWithoutTerms(): number {
    const { unknown } = this.#asker.context.policy
    return this.#sum(0, 0, unknown, unknown, 0)
  }

  /**
   * The highest score that each row at some places of the desk can have, by the two summed measures and by the criteria that
   * decide most. Column by column, since that is what machines are good at. Leaves them in `bounds`.
   */
  writeBounds(desk: Desk, from: number, to: number): void {
    const { rows, firsts, seconds, lost } = desk
    const [demandA, , wishA] = lost
    for (let place = from; place < to; place++) {
      const row = rows[place] as number
      demandA[place] = this.#competencesWeight * (FULL - this.competences(row, firsts[row] as number))
      wishA[place] = this.#talentsWeight * (FULL - this.talents(row, seconds[row] as number))
    }
    this.#writeBounds(desk, from, to)
  }

  /** The same for rows without a competence in common, whose two measures are at most those of the unknown. */
  writeBoundsWithoutTerms(desk: Desk, from: number, to: number): void {
    const { unknown } = this.#asker.context.policy
    const [demandA, , wishA] = desk.lost
    demandA.fill(this.#competencesWeight * (FULL - unknown), from, to)
    wishA.fill(this.#talentsWeight * (FULL - unknown), from, to)
    this.#writeBounds(desk, from, to)
  }

  #writeBounds({ rows, lost, bounds }: Desk, from: number, to: number): void {
    const [demandA, demandB, wishA, wishB] = lost
    demandB.fill(0, from, to)
    wishB.fill(0, from, to)
    for (const { group, weight, codes, measures } of this.#steps.slice(0, LEADING)) {
      loseBy(lost[group], weight, codes, measures, rows, from, to)
    }
    const [weightDA, weightDB, weightWA, weightWB] = this.#weights
    const [perDemand, perWish] = [1 / (weightDA * weightDB * FULL), 1 / (weightWA * weightWB * FULL)]
    const [fullDA, fullDB, fullWA, fullWB] = this.#full
    const { combine } = this.#asker.context.policy
    for (let place = from; place < to; place++) {
      const demand = (fullDA - (demandA[place] as number)) * (fullDB - (demandB[place] as number)) * perDemand
      const wish = (fullWA - (wishA[place] as number)) * (fullWB - (wishB[place] as number)) * perWish
      bounds[place] = Math.min(FULL, atMost(demand, wish, combine) + ROUNDING)
    }
  }

  /** The score of a row, to the last digit; or -1 as soon as it cannot be `least` or more. Leaves the two sides in `demand` and `wish`. */
  score(row: number, competences: number, talents: number, least: number): number {
    return this.#sum(row, this.#steps.length, competences, talents, least)
  }

  /** Sums up a row by its two measures and the first so many criteria, as if the rest were FULL. */
  #sum(row: number, count: number, competences: number, talents: number, least: number): number {
    let [weightDA, weightDB, weightWA, weightWB] = this.#weights
    let [sumDA, sumDB, sumWA, sumWB] = this.#full
    sumDA -= this.#competencesWeight * (FULL - competences)
    sumWA -= this.#talentsWeight * (FULL - talents)
    const steps = this.#steps
    for (let place = 0; place < count; place++) {
      const { codes, measures, weight, group } = steps[place] as Step
      const measure = measures.of(codes[row] as number) & MEASURE
      const points = weight * (measure === LEFT_OUT ? FULL : FULL - measure)
      const weighed = measure === LEFT_OUT ? weight : 0
      switch (group) {
        case 0:
          sumDA -= points
          weightDA -= weighed
          break
        case 1:
          sumDB -= points
          weightDB -= weighed
          break
        case 2:
          sumWA -= points
          weightWA -= weighed
          break
        case 3:
          sumWB -= points
          weightWB -= weighed
          break
      }
      if (place >= LEADING - 1) {
        if (this.#combined(sumDA, weightDA, sumDB, weightDB, sumWA, weightWA, sumWB, weightWB) < least) return -1
      }
    }
    const score = this.#combined(sumDA, weightDA, sumDB, weightDB, sumWA, weightWA, sumWB, weightWB)
    return score < least ? -1 : score
  }

  /** The ends between which the score of a row lies. */
  range(row: number, first: number, second: number): { lowest: number; highest: number } {
    const [a, b, c] = this.#segment.sums.map((column) => column[row] as number) as [number, number, number]
    const asker = this.#asker
    const lowest = (measure: number | typeof UNKNOWN) => (measure === UNKNOWN ? 0 : measure)
    return {
      lowest: this.#counted(
        row,
        lowest(asker.competences(first, a, b, c, 0)),
        lowest(asker.talents(second, a, b, c, 0)),
        this.#same.lowest,
        LOWEST,
      ),
      highest: this.#counted(
        row,
        asker.competencesAtBest(first, a, b, c),
        asker.talentsAtBest(a, b, c),
        this.#same.highest,
        HIGHEST,
      ),
    }
  }

  /** The score of a row if each criterion counts as the answers say. */
  #counted(row: number, competences: number, talents: number, same: Readonly<Four>, end: End): number {
    const weights: Four = [...this.#weights]
    const sums: Four = [...same]
    sums[0] += this.#competencesWeight * competences
    sums[2] += this.#talentsWeight * talents
    for (const step of this.#steps) {
      const measure = endOf(step, step.codes[row] as number, end, this.#memos)
      if (measure === LEFT_OUT) weights[step.group] -= step.weight
      else sums[step.group] += step.weight * measure
    }
    return this.#combined(sums[0], weights[0], sums[1], weights[1], sums[2], weights[2], sums[3], weights[3])
  }

  #combined(
    sumDA: number,
    weightDA: number,
    sumDB: number,
    weightDB: number,
    sumWA: number,
    weightWA: number,
    sumWB: number,
    weightWB: number,
  ): number {
    this.demand = sideValue(sumDA, weightDA, sumDB, weightDB)
    this.wish = sideValue(sumWA, weightWA, sumWB, weightWB)
    return combineSides(this.demand, this.wish, this.#asker.context.policy.combine)
  }
}

/** The ends of a range. */
const [LOWEST, HIGHEST] = [0, FULL] as const
type End = typeof LOWEST | typeof HIGHEST

/** What a code counts as at an end of the range: what is known, unless that leaves something open. */
function endOf(step: Step, code: number, end: End, memos: Memos): number {
  const known = step.measures.of(code)
  if ((known & OPEN_ENDED) === 0) return known
  if (step.criterion.knownAsWhole) return end
  return (end === LOWEST ? step.lowest : step.highest).of(code, memos)
}
