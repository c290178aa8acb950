import { expect, test } from 'vitest'
import { entries } from '../fuzz/entries/index.js'
import { againWith, slicesOf } from '../fuzz/slices.js'
import { fuzzed } from '../fuzz/watched.js'

test('a million cases: no crash, no hang, no prototype touched, no content repeated', async () => {
  const { cases, failed, entries: counts } = await fuzzed(slicesOf(entries, 1_000_000), { threads: 2 })
  expect(failed.map(({ entry, number, failure }) => `${againWith(entry, number)}\n${failure}`)).toEqual([])
  if (process.env.FUZZ_ENTRY !== undefined) return
  expect(cases).toBeGreaterThanOrEqual(1_000_000)
  // Every entry gets a thousand at least: none is there by name only.
  for (const { name } of entries) expect(counts.get(name)?.cases, name).toBeGreaterThanOrEqual(1000)
}, 1_200_000)
