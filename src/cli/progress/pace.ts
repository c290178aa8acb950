/** How fast something goes. */
export interface Speed {
  /** A second, rounded; undefined as long as nothing is to be said of it. */
  readonly rate: number | undefined
  /** Milliseconds until all is done, at this rate; undefined if that is not known. */
  readonly left: number | undefined
}

/** Milliseconds before a rate is told: what is measured in less says nothing. */
const ENOUGH = 50

/** The pace of a piece of work since it began here. What was done before, by a run that was stopped, does not count. */
export class Pace {
  readonly #from: number
  readonly #doneBefore: number

  /** `now` in milliseconds of any clock. */
  constructor(now: number, doneBefore: number) {
    this.#from = now
    this.#doneBefore = doneBefore
  }

  /** Milliseconds since it began. */
  elapsed(now: number): number {
    return now - this.#from
  }

  speed(now: number, done: number, total: number | undefined): Speed {
    const [elapsed, gained] = [this.elapsed(now), done - this.#doneBefore]
    if (elapsed < ENOUGH || gained <= 0) return { rate: undefined, left: undefined }
    return {
      rate: Math.round((gained * 1000) / elapsed),
      left: total === undefined ? undefined : (Math.max(0, total - done) * elapsed) / gained,
    }
  }
}
