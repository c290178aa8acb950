import { expect, test } from 'vitest'
import { planted } from './entries/planted.js'
import { SEED } from './slices.js'
import { fuzzed } from './watched.js'

test('the fuzzer finds what it looks for, each case by its name, and goes on', async () => {
  const slices = planted.map(({ name }) => ({ entry: name, seed: SEED, from: 0, to: 6 }))
  const { failed, entries } = await fuzzed(slices, { patience: 1500 })
  const told = (name: string) => failed.find(({ entry }) => entry === name)?.failure
  expect(told('planted-crash')).toMatch(/crash: TypeError/)
  expect(told('planted-code')).toMatch(/invalid-option is no code of this entry/)
  expect(told('planted-hang')).toMatch(/goes on for more than 1500 ms/)
  expect(told('planted-flood')).toMatch(/ended the thread: .*memory/i)
  expect(told('planted-prototype')).toMatch(/a prototype was touched: it has gezongen/)
  expect(told('planted-issue')).toBe('an issue repeats content')
  expect(told('planted-message')).toMatch(/invalid-option repeats content/)
  expect(told('planted-facts')).toMatch(/invalid-option repeats content/)
  expect(told('planted-log')).toBe('a line of the log repeats content')
  expect(told('planted-fault')).toBe('one is no more than two')
  // Some cases of each are sound: an entry is not given up at its first failure.
  for (const { name } of planted) expect(failed.filter(({ entry }) => entry === name).length, name).toBeLessThan(6)
  expect([...entries.keys()].sort()).toEqual(planted.map(({ name }) => name).sort())
}, 120_000)
