import type { FuzzEntry } from './entry.js'
import type { Slice } from './slice.js'

/** How many cases a slice has at most: threads take one after another. */
const LONGEST = 4000

/** The seed of all cases, unless another is asked. */
export const SEED = '2026'

/**
 * So many cases in all, divided over entries as they ask; those that were named with `FUZZ_ENTRY` alone, with `FUZZ_CASE` that case
 * alone, and with `FUZZ_SEED` by another seed.
 */
export function slicesOf(
  entries: readonly FuzzEntry[],
  cases: number,
  environment: NodeJS.ProcessEnv = process.env,
): Slice[] {
  const { FUZZ_ENTRY: named, FUZZ_CASE: one, FUZZ_SEED: seed = SEED } = environment
  const asked = entries.filter(({ name }) => named === undefined || name === named)
  const all = entries.reduce((sum, entry) => sum + entry.cases, 0)
  return asked.flatMap((entry) => {
    if (one !== undefined) return [{ entry: entry.name, seed, from: Number(one), to: Number(one) + 1 }]
    const count = Math.ceil((entry.cases * cases) / all)
    const slices: Slice[] = []
    for (let from = 0; from < count; from += LONGEST)
      slices.push({ entry: entry.name, seed, from, to: Math.min(count, from + LONGEST) })
    return slices
  })
}

/** How a failed case is run again, alone. */
export const againWith = (entry: string, number: number, seed: string = process.env.FUZZ_SEED ?? SEED): string =>
  `FUZZ_SEED=${seed} FUZZ_ENTRY=${entry} FUZZ_CASE=${number} npx vitest run test/fuzz/fuzz.test.ts`
