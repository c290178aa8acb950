/** Something that is another when a result is made again. */
export interface Difference {
  /** Where, in the entry: `proposals.2.score`. */
  readonly path: string
  /** What the entry holds; absent if it holds nothing there. */
  readonly recorded?: unknown
  /** What comes of it now; absent likewise. */
  readonly replayed?: unknown
}

/** The most differences that are told: after these a result is simply another. */
const MOST = 1000

/** Exactly what differs between two data, in the order of their keys. Empty if they are equal; what is absent and what is undefined are equal. */
export function differencesBetween(recorded: unknown, replayed: unknown): Difference[] {
  const found: Difference[] = []
  compare([], recorded, replayed, found)
  return found
}

function compare(path: readonly string[], recorded: unknown, replayed: unknown, found: Difference[]): void {
  if (found.length >= MOST || Object.is(recorded, replayed)) return
  if (!isNested(recorded) || !isNested(replayed) || Array.isArray(recorded) !== Array.isArray(replayed)) {
    found.push({
      path: path.join('.'),
      ...(recorded !== undefined && { recorded }),
      ...(replayed !== undefined && { replayed }),
    })
    return
  }
  const [one, other] = [new Map(Object.entries(recorded)), new Map(Object.entries(replayed))]
  for (const key of new Set([...one.keys(), ...other.keys()]))
    compare([...path, key], one.get(key), other.get(key), found)
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null
