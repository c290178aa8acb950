/** What all objects get from, and what is made of them. */
const guarded: readonly object[] = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  Function.prototype,
  Map.prototype,
  Set.prototype,
  Promise.prototype,
  RegExp.prototype,
  Error.prototype,
  Uint8Array.prototype,
  Object,
  Array,
  JSON,
  globalThis,
]

/** The keys of all of these together, counted: a few microseconds, so that it can be done after every case. */
export const countedKeys = (): number => guarded.reduce((sum, one) => sum + Reflect.ownKeys(one).length, 0)

/** Every own property of these, with what it is: what a later look must find unchanged. */
export function takenPrototypes(): () => string | undefined {
  const taken = guarded.map((one) =>
    Reflect.ownKeys(one).map((key) => [key, Object.getOwnPropertyDescriptor(one, key)] as const),
  )
  return () => {
    for (const [at, one] of guarded.entries()) {
      const before = taken[at] ?? []
      const keys = Reflect.ownKeys(one)
      const strange = keys.find((key) => !before.some(([known]) => known === key))
      if (strange !== undefined) return `has ${String(strange)} that it had not`
      // Node makes some globals when they are first asked for: of those it is only known that they are there.
      for (const [key, was] of one === globalThis ? [] : before) {
        const now = Object.getOwnPropertyDescriptor(one, key)
        if (!Object.is(now?.value, was?.value) || now?.get !== was?.get) return `has another ${String(key)}`
      }
    }
    return undefined
  }
}
