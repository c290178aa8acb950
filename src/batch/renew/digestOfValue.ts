import { hash } from 'node:crypto'

/** How deep a value may nest that gets a digest; deeper ones are refused as records anyhow. */
const DEEPEST = 32

/**
 * The digest of a record that came as a value, by which it is known again: of its JSON. Undefined where JSON would not say all of
 * it (a Date, a number that is not finite, an instance of a class), or where it throws when it is read: such a record counts as
 * changed whenever it comes.
 */
export function digestOfValue(value: unknown): string | undefined {
  try {
    return isJson(value, 0) ? hash('sha256', JSON.stringify(value), 'binary') : undefined
  } catch {
    return undefined
  }
}

function isJson(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
    case 'object':
      return value === null || (depth < DEEPEST && isPlain(value) && eachIsJson(value, depth + 1))
    default:
      return false
  }
}

function isPlain(value: object): boolean {
  if ('toJSON' in value) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) ? prototype === Array.prototype : prototype === Object.prototype || prototype === null
}

/** What is undefined in an object is no more there than in JSON; a list has no such gaps. */
function eachIsJson(value: object, depth: number): boolean {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) if (!isJson(value[at], depth)) return false
    return true
  }
  for (const item of Object.values(value)) if (item !== undefined && !isJson(item, depth)) return false
  return true
}
