import { hashOf } from '../../domain/hash.js'

const known = new WeakMap<object, string>()

/** A register of praktijkleren by one hash, whatever the order in which its records came. Worked out once for a register. */
export function registerHash(register: object): string {
  const before = known.get(register)
  if (before !== undefined) return before
  const hash = hashOf(plain({ ...register }))
  known.set(register, hash)
  return hash
}

/** Maps as objects and Sets as sorted lists: canonical JSON knows neither. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return plain(Object.fromEntries(value))
  if (value instanceof Set) return [...value].map(plain).sort()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
}
