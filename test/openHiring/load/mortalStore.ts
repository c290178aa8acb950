import type { OpenHiringStore } from 'passend/open-hiring'

/**
 * Where a process dies: `anywhere`, as chance has it; `written`, when an act has written and not committed; `committed`, when an act is
 * written for good and nobody was told. Chance alone hits the last two seldom.
 */
export type Death = 'anywhere' | 'written' | 'committed'

/** A store in which the process dies, once it is told to, at the worst moment. */
export const mortal = (store: OpenHiringStore, death: () => Death | undefined): OpenHiringStore => ({
  name: store.name,
  async act(listId, work) {
    let wrote = false
    const result = await store.act(listId, (transaction) =>
      work({
        ...transaction,
        async write(change) {
          await transaction.write(change)
          wrote = true
          if (death() === 'written') die()
        },
      }),
    )
    if (wrote && death() === 'committed') die()
    return result
  },
  events: (listId, from, limit) => store.events(listId, from, limit),
})

/** SIGKILL cannot be caught: no line of this process runs after it. */
const die = (): void => {
  process.kill(process.pid, 'SIGKILL')
}
