/** What the block above the rows of an SSSOM file says: its keys with one value each, and its prefixes. */
export interface MappingMetadata {
  readonly values: ReadonlyMap<string, string>
  /** What stands before the colon of a short id, and the address that it is short for. */
  readonly prefixes: ReadonlyMap<string, string>
}

/**
 * Splits a mapping file in the block of `#` lines at its top and the rows. Of the block, which is YAML, only keys with one plain
 * value are read, and the entries of `curie_map`: all else in it says nothing that is used here.
 */
export function splitMetadata(text: string): { readonly metadata: MappingMetadata; readonly rows: string } {
  const [values, prefixes] = [new Map<string, string>(), new Map<string, string>()]
  let [at, inMap] = [0, false]
  while (text[at] === '#') {
    const end = text.indexOf('\n', at)
    const line = text.slice(at + 1, end < 0 ? text.length : end).trimEnd()
    at = end < 0 ? text.length : end + 1
    const entry = entryOf(line)
    if (entry === undefined) continue
    const { key, value, indent } = entry
    // The block may be written one space in from the `#`; entries of a map stand farther in than that.
    if (indent <= 1) inMap = key === 'curie_map'
    if (indent > 1 && inMap && value !== '') prefixes.set(key, value)
    if (indent <= 1 && value !== '') values.set(key, value)
  }
  return { metadata: { values, prefixes }, rows: text.slice(at) }
}

function entryOf(line: string): { key: string; value: string; indent: number } | undefined {
  const start = line.trimStart()
  const indent = line.length - start.length
  const colon = colonOf(start)
  if (colon < 1) return undefined
  return { key: unquoted(start.slice(0, colon)), value: unquoted(start.slice(colon + 1).trim()), indent }
}

/** The colon that ends a key: one with a space or nothing behind it. */
function colonOf(line: string): number {
  for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1))
    if (at === line.length - 1 || line[at + 1] === ' ') return at
  return -1
}

const unquoted = (text: string): string => {
  const first = text[0]
  const quoted = text.length > 1 && (first === '"' || first === "'") && text.at(-1) === first
  return quoted ? text.slice(1, -1) : text
}
