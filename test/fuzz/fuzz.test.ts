import { expect, test } from 'vitest'
import { entries } from './entries/index.js'
import { againWith, slicesOf } from './slices.js'
import { fuzzed } from './watched.js'

/** Enough that a door that was left open is mostly seen at once; a million go by in `npm run test:full`. */
const CASES = 5000

test('nothing that comes in by any entry crashes, hangs, touches a prototype, or has its content repeated', async () => {
  const { failed } = await fuzzed(slicesOf(entries, CASES))
  expect(failed.map(({ entry, number, failure }) => `${againWith(entry, number)}\n${failure}`)).toEqual([])
}, 120_000)
