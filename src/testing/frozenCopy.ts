/** A copy in which plain objects, lists, maps and sets cannot be changed. Instances of other classes stay as they are. */
export function frozenCopy<T>(value: T): T {
  return copy(value, new Map()) as T
}

/** What was copied already: two places that held the same object hold the same copy. */
type Copies = Map<object, unknown>

function copy(value: unknown, copies: Copies): unknown {
  if (typeof value !== 'object' || value === null) return value
  const present = copies.get(value)
  if (present !== undefined) return present
  const made = copyOf(value, copies)
  copies.set(value, made)
  return made
}

function copyOf(value: object, copies: Copies): object {
  if (Array.isArray(value)) return Object.freeze(value.map((item) => copy(item, copies)))
  if (value instanceof Map) return new FrozenMap([...value].map(([key, item]) => [key, copy(item, copies)]))
  if (value instanceof Set) return new FrozenSet([...value])
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, copies)])))
}

const refuse = (): never => {
  throw new TypeError('the pair may not be changed')
}

class FrozenMap extends Map<unknown, unknown> {
  constructor(entries: readonly (readonly [unknown, unknown])[]) {
    super()
    for (const [key, value] of entries) super.set(key, value)
  }
  override set(): never {
    return refuse()
  }
  override delete(): never {
    return refuse()
  }
  override clear(): never {
    return refuse()
  }
}

class FrozenSet extends Set<unknown> {
  constructor(values: readonly unknown[]) {
    super()
    for (const value of values) super.add(value)
  }
  override add(): never {
    return refuse()
  }
  override delete(): never {
    return refuse()
  }
  override clear(): never {
    return refuse()
  }
}
