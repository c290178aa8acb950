/**
 * A value as a text that no other value has: two values with the same text are alike in all that can be read of them. Knows
 * plain objects, lists, Maps, Sets, texts, numbers (infinite ones too), booleans, null and undefined.
 */
export function keyOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'object':
      return value === null ? 'null' : keyOfObject(value)
    default:
      return String(value)
  }
}

function keyOfObject(value: object): string {
  if (Array.isArray(value)) return `[${joined(value)}]`
  if (value instanceof Map) return `map[${joined(value)}]`
  if (value instanceof Set) return `set[${joined(value)}]`
  let text = '{'
  for (const [name, held] of Object.entries(value)) text += `${JSON.stringify(name)}:${keyOf(held)},`
  return `${text}}`
}

function joined(values: Iterable<unknown>): string {
  let text = ''
  for (const value of values) text += `${keyOf(value)},`
  return text
}
