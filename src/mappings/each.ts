/** What becomes of each entry of a list, in a row; no list where nothing is left of it. */
export function each<T, U>(
  list: readonly T[] | undefined,
  become: (entry: T, at: number) => readonly U[],
): U[] | undefined {
  const became = list?.flatMap(become)
  return became === undefined || became.length === 0 ? undefined : became
}
