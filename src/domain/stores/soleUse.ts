import { storeFailed } from './storeFailed.js'

/** Does the next thing that is asked of a transaction: after all that was asked before it. */
export type Next = <T>(step: () => Promise<T>) => Promise<T>

/**
 * Lets `work` use a transaction, and holds it to three things. What it asks is done one after another, in the order in which it asked,
 * also where it did not wait for the answer. If anything of it failed the act fails with that, even if `work` swallowed the error:
 * half an act is never written. And when the act is over the transaction is of no use any more.
 *
 * @param store the name of the store, for its errors
 * @param through makes the transaction that `work` gets: each of its operations goes through `next`
 */
export async function soleUse<Transaction, T>(
  store: string,
  through: (next: Next) => Transaction,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const use = new Use(store)
  let result: T
  try {
    result = await work(through((step) => use.next(step)))
  } finally {
    await use.end()
  }
  if (use.failure !== undefined) throw use.failure.error
  return result
}

class Use {
  readonly #store: string
  #last: Promise<unknown> = Promise.resolve()
  #over = false
  /** The first thing that failed, whatever was thrown. */
  failure: { readonly error: unknown } | undefined

  constructor(store: string) {
    this.#store = store
  }

  next<T>(step: () => Promise<T>): Promise<T> {
    const asked = this.#last.then(() => {
      if (this.#over) throw ended(this.#store)
      if (this.failure !== undefined) throw this.failure.error
      return step()
    })
    this.#last = asked.catch((error: unknown) => {
      this.failure ??= { error }
    })
    return asked
  }

  /** Waits for what was asked until now. What is asked later is refused. */
  async end(): Promise<void> {
    let last: Promise<unknown>
    do {
      last = this.#last
      await last
    } while (last !== this.#last)
    this.#over = true
  }
}

const ended = (store: string) =>
  storeFailed({
    store,
    during: 'a transaction that is over',
    outcome: 'not-written',
    advice: 'Use a transaction only inside the work of its act, and wait for what it does.',
  })
