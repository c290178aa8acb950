/**
 * The code that a meaning is written with: the first of its list that reads as that meaning, so that writing and reading
 * share one table and cannot drift apart. Undefined if the list has none.
 */
export function codeFor<T>(codes: ReadonlyMap<string, T | undefined>, meaning: T): string | undefined {
  for (const [code, one] of codes) if (one === meaning) return code
  return undefined
}

/** As `codeFor`, as a whole number. */
export function numberFor<T>(codes: ReadonlyMap<string, T | undefined>, meaning: T): number | undefined {
  const code = codeFor(codes, meaning)
  return code === undefined ? undefined : Number(code)
}
