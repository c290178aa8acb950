import { expect, test } from 'vitest'
import { planted } from './entries/planted.js'
import { SEED } from './slices.js'
import { type Failed, fuzzed, type Watching } from './watched.js'

const CASES = 5

/** What the fuzzer finds in some of the entries that are faulty on purpose. */
async function foundIn(which: (name: string) => boolean, watching: Watching) {
  const names = planted.map(({ name }) => name).filter(which)
  const slices = names.map((entry) => ({ entry, seed: SEED, from: 0, to: CASES }))
  const { failed, entries } = await fuzzed(slices, watching)
  const of = (name: string): readonly Failed[] => failed.filter(({ entry }) => entry === name)
  // Some cases of each are sound: an entry is not given up at its first failure, and the others are not either.
  for (const name of names) expect(of(name).length, name).toBeLessThan(CASES)
  expect([...entries.keys()].sort()).toEqual([...names].sort())
  return (name: string) => of(name)[0]?.failure
}

const isHang = (name: string) => name === 'planted-hang'

test('a case that goes on too long is ended from outside, and named', async () => {
  const told = await foundIn(isHang, { patience: 1000 })
  expect(told('planted-hang')).toBe('it goes on for more than 1000 ms')
}, 120_000)

test('every other fault that the fuzzer looks for is found, and named', async () => {
  const told = await foundIn((name) => !isHang(name), { memory: 200 })
  expect(told('planted-crash')).toMatch(/crash: TypeError/)
  expect(told('planted-code')).toMatch(/invalid-option is no code of this entry/)
  expect(told('planted-flood')).toMatch(/ended the thread: .*memory/i)
  expect(told('planted-issue')).toBe('an issue repeats content')
  expect(told('planted-message')).toMatch(/invalid-option repeats content/)
  expect(told('planted-facts')).toMatch(/invalid-option repeats content/)
  expect(told('planted-log')).toBe('a line of the log repeats content')
  expect(told('planted-fault')).toBe('one is no more than two')
  expect(told('planted-prototype')).toMatch(/a prototype was touched: it has gezongen/)
}, 120_000)
