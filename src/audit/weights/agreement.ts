import type { ColumnScorer } from './columnScorer.js'
import type { Comparisons } from './comparisons.js'
import type { WeightVector } from './parts.js'

/** How often successes stand above failures, counted twice (2 for above, 1 for a tie), so that it is whole. */
export interface Agreement {
  readonly total: number
  /** By the fold of the success, times the number of folds, plus the fold of the failure. */
  readonly folds: Float64Array
  /** By block of people: all comparisons with somebody of the block in them, each once. */
  readonly people: Float64Array
  /** By block of lists. */
  readonly lists: Float64Array
}

/** So many vectors are kept at most; then they are forgotten, and worked out again where they are asked for. */
const MOST_KEPT = 50_000

/**
 * Tells how vectors of weights agree with what came of proposals. Each is worked out once and kept: a search and its folds and draws ask
 * for the same ones over and over.
 */
export class Agreements {
  readonly #known = new Map<string, Agreement>()
  readonly #scorer: ColumnScorer
  readonly #comparisons: Comparisons
  readonly folds: number
  /** What perfect agreement would be: every comparison, likewise twice. */
  readonly possible: Agreement

  /** The folds are made of blocks of people: block b is in fold b modulo their number. */
  constructor(scorer: ColumnScorer, comparisons: Comparisons, folds: number) {
    this.#scorer = scorer
    this.#comparisons = comparisons
    this.folds = folds
    this.possible = this.#count(Uint16Array.from(comparisons.rows, ({ success }) => Number(success)))
  }

  of(vector: WeightVector): Agreement {
    const key = vector.join(' ')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const agreement = this.#count(this.#scorer.scores(vector))
    if (this.#known.size >= MOST_KEPT) this.#known.clear()
    this.#known.set(key, agreement)
    return agreement
  }

  /** The same of the comparisons alone of which the success is in one fold. */
  within(vector: WeightVector, fold: number): Agreement {
    return this.#count(this.#scorer.scores(vector), fold)
  }

  #count(scores: Uint16Array, onlyFold?: number): Agreement {
    const { pieces, people, listBlocks } = this.#comparisons
    const { folds } = this
    const [count, blockOf] = [people.count, people.of]
    const byPeople = new Float64Array(count)
    const byList = new Float64Array(listBlocks)
    // By the fold of the success and the block of the failure.
    const against = new Float64Array(folds * count)
    let total = 0
    for (const { successes, failures, block: list } of pieces) {
      for (let one = 0; one < successes.length; one++) {
        const success = successes[one] as number
        const block = blockOf[success] as number
        const fold = block % folds
        if (onlyFold !== undefined && fold !== onlyFold) continue
        const score = scores[success] as number
        const from = fold * count
        let [won, own] = [0, 0]
        for (let other = 0; other < failures.length; other++) {
          const failure = failures[other] as number
          const below = scores[failure] as number
          const counted = score > below ? 2 : score === below ? 1 : 0
          const its = blockOf[failure] as number
          won += counted
          against[from + its] = (against[from + its] as number) + counted
          if (its === block) own += counted
        }
        // What is within one block is counted with its failures.
        byPeople[block] = (byPeople[block] as number) + won - own
        if (list >= 0) byList[list] = (byList[list] as number) + won
        total += won
      }
    }
    const byFold = new Float64Array(folds * folds)
    for (let fold = 0; fold < folds; fold++) {
      for (let block = 0; block < count; block++) {
        const counted = against[fold * count + block] as number
        const cell = fold * folds + (block % folds)
        byFold[cell] = (byFold[cell] as number) + counted
        byPeople[block] = (byPeople[block] as number) + counted
      }
    }
    return { total, folds: byFold, people: byPeople, lists: byList }
  }
}

/** What agrees among comparisons of which neither is in a fold: what is learned from. */
export function outsideFold({ folds }: Agreement, fold: number, count: number): number {
  let sum = 0
  for (let success = 0; success < count; success++)
    for (let failure = 0; failure < count; failure++)
      if (success !== fold && failure !== fold) sum += folds[success * count + failure] as number
  return sum
}

/** What agrees among comparisons of which the success is in a fold: what is asked about. */
export function insideFold({ folds }: Agreement, fold: number, count: number): number {
  let sum = 0
  for (let failure = 0; failure < count; failure++) sum += folds[fold * count + failure] as number
  return sum
}
