/** Takes things by turns: what has the same key is done one after another, what has another key does not wait for it. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Does something when all that came before it with this key is done, well or badly. */
  async take<T>(key: string, act: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key)
    const mine = before === undefined ? act() : before.then(act)
    const done = mine.catch(() => undefined)
    this.#last.set(key, done)
    try {
      return await mine
    } finally {
      if (this.#last.get(key) === done) this.#last.delete(key)
    }
  }
}
