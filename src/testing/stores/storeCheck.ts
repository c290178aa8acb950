/** One thing that every store keeps to. It is tried on an empty store. */
export interface StoreCheck<Store> {
  readonly name: string
  /** Whether it needs a store in which acts on two things go on at the same time. */
  readonly needsTwoAtOnce?: boolean
  /** Tries it, on the ways in to one store. Throws an Error that says what was expected. */
  run(doors: Doors<Store>): Promise<void>
}

/** The ways in to one store, as several servers would have them; one, where a store is of one process only. */
export interface Doors<Store> {
  readonly first: Store
  /** A way in by its turn: with two, 0 and 2 are the first one. */
  at(turn: number): Store
}

export const doorsTo = <Store>(stores: readonly [Store, ...Store[]]): Doors<Store> => ({
  first: stores[0],
  at: (turn) => stores[turn % stores.length] ?? stores[0],
})
