/** How much work a search may still do: a count of steps and not of time, so that every machine ends at the same. */
export class Effort {
  #left: number
  readonly #given: number

  constructor(steps: number) {
    this.#left = steps
    this.#given = steps
  }

  /** Counts steps that were done. */
  spend(steps: number): void {
    this.#left -= steps
  }

  /** Whether no more may be done. */
  get isSpent(): boolean {
    return this.#left <= 0
  }

  /** How many steps were done. */
  get done(): number {
    return this.#given - this.#left
  }

  /** A part of what is left, which is counted here as it is spent. */
  atMost(steps: number): Effort {
    return new Part(Math.max(0, Math.min(steps, this.#left)), this)
  }
}

class Part extends Effort {
  readonly #whole: Effort

  constructor(steps: number, whole: Effort) {
    super(steps)
    this.#whole = whole
  }

  override spend(steps: number): void {
    super.spend(steps)
    this.#whole.spend(steps)
  }
}
