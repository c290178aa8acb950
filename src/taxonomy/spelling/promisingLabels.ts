/** Labels in order of the confidence that each can reach at most: a bucket for each confidence, the best bucket first. */
export class PromisingLabels {
  readonly #newestAt = new Int32Array(1001)
  readonly #rows: Uint32Array
  readonly #older: Int32Array
  #size = 0
  #best = 0

  /** `capacity`: the number of labels that there are. */
  constructor(capacity: number) {
    this.#rows = new Uint32Array(capacity)
    this.#older = new Int32Array(capacity)
  }

  /** Puts all labels away. */
  clear(): void {
    this.#newestAt.fill(-1)
    this.#size = 0
    this.#best = 1000
  }

  /** Adds a label that can reach a confidence of 0..1000 at most. Called before the first `next`. */
  add(row: number, ceiling: number): void {
    this.#rows[this.#size] = row
    this.#older[this.#size] = this.#newestAt[ceiling] ?? -1
    this.#newestAt[ceiling] = this.#size++
  }

  /** Takes out the most promising label; undefined if none is left that can reach `confidence`. */
  next(confidence: number): number | undefined {
    for (; this.#best >= confidence; this.#best--) {
      const at = this.#newestAt[this.#best] ?? -1
      if (at < 0) continue
      this.#newestAt[this.#best] = this.#older[at] ?? -1
      return this.#rows[at]
    }
    return undefined
  }
}
