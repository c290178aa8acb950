import { setTimeout as wait } from 'node:timers/promises'

/** Waits until something holds; how long it takes does not matter. After half a minute it is taken never to come. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const from = performance.now()
  while (!(await holds())) {
    if (performance.now() - from > 30_000) throw new Error(`waited in vain until ${what}`)
    await wait(20)
  }
}
