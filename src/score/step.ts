import type { Memo, Memos } from '../compile/memo.js'
import type { CodeColumn } from '../compile/segment.js'
import type { Criterion } from '../criteria/criterion.js'
import type { Pair } from '../criteria/pair.js'
import { FULL, UNKNOWN } from '../domain/measure.js'
import { Answers } from './answers.js'
import type { Asker } from './asker.js'
import type { Codes } from './codesOf.js'
import { atHighest, atLowest } from './sides.js'

/** In the place of a measure: the criterion is left out for this pair. */
export const LEFT_OUT = FULL + 1

/** What a known answer holds: its lowest bits the measure that counts, and beside it whether the ends of its range may differ. */
export const MEASURE = 0x3ff
export const OPEN_ENDED = 0x400

/** One criterion on its way through the rows: a row's code gives its measure. */
export interface Step {
  readonly criterion: Criterion
  readonly weight: number
  readonly group: Group
  readonly codes: CodeColumn
  /** The measures by code in the use at hand. */
  measures: Memo
  readonly known: Answers
  /** The measures at the ends of a range, in the use at hand. They are asked for few rows, so they are made when they are. */
  readonly lowest: EndOfRange
  readonly highest: EndOfRange
}

/** What is answered at an end of a range. */
export class EndOfRange {
  readonly #make: () => Answers
  #answers: Answers | undefined
  #memo: Memo | undefined

  constructor(make: () => Answers) {
    this.#make = make
  }

  /** A new use begins. */
  begin(): void {
    this.#memo = undefined
  }

  of(code: number, memos: Memos): number {
    if (this.#memo === undefined) {
      this.#answers ??= this.#make()
      this.#memo = this.#answers.memo(memos)
    }
    return this.#memo.of(code)
  }
}

/** A criterion that is not the same for every row. */
export interface Differing {
  readonly criterion: Criterion
  readonly weight: number
  readonly codes: Codes
}

/** A number for each of the four groups. */
export type Four = [number, number, number, number]

/** The four weighted sums of a score: affinity and barrier of demand, affinity and barrier of wish. */
export type Group = 0 | 1 | 2 | 3
/** The group that a criterion counts in. */
export const groupOf = ({ side, kind }: Criterion): Group =>
  ((side === 'demand' ? 0 : 2) + (kind === 'affinity' ? 0 : 1)) as Group

/** Makes a step of a criterion. */
export function stepOf<T>({ criterion, weight, codes }: Differing, asker: Asker<T>, memos: Memos): Step {
  const answers = (name: string, answer: (pair: Pair) => number) =>
    new Answers(codes, `${name} ${criterion.id}`, asker.kept(criterion.id), (code) => {
      const pair = codes.pairOf(code)
      return criterion.leftOut?.(pair) ? LEFT_OUT : answer(pair)
    })
  const known = answers('known', knownAnswerOf(criterion))
  return {
    criterion,
    weight,
    group: groupOf(criterion),
    codes: codes.codes,
    measures: known.memo(memos),
    known,
    lowest: new EndOfRange(() => answers('lowest', (pair) => atLowest(criterion, pair))),
    highest: new EndOfRange(() => answers('highest', (pair) => atHighest(criterion, pair))),
  }
}

/** What counts, and whether the ends may be something else. */
const knownAnswerOf =
  (criterion: Criterion) =>
  (pair: Pair): number => {
    const { unknown } = pair.context.policy
    const measure = criterion.measure(pair, unknown)
    if (measure === UNKNOWN) return unknown | OPEN_ENDED
    return criterion.knownAsWhole ? measure : measure | OPEN_ENDED
  }
