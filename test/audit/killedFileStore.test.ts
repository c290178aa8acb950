import fc from 'fast-check'
import {
  type AuditChange,
  type AuditHead,
  type AuditStore,
  type AuditTransaction,
  createMemoryAuditStore,
} from 'passend/audit'
import { describe, expect, test } from 'vitest'
import { fileStoreIn } from '../../src/adapters/auditStores/file/fileStore.js'
import { allOf, changeAfter, digits, erasureAfter } from '../../src/testing/auditStore/logActs.js'
import { runs } from '../support/runs.js'
import { DyingDisk, MemoryDisk } from './dyingDisk.js'

/** One change: the people who occur in it, or somebody who is erased. */
type Deed = readonly string[] | { readonly erase: string }

/** An act of several deeds. */
const actOf =
  (deeds: readonly Deed[]) =>
  async (transaction: AuditTransaction): Promise<void> => {
    let head = await transaction.head()
    const changes: AuditChange[] = []
    for (const deed of deeds) {
      const change = 'erase' in deed ? erasureAfter(head, deed.erase) : changeAfter(head, 'clerk', deed)
      changes.push(change)
      head = change.entry
    }
    await transaction.write(changes)
  }

const storeOn = (disk: MemoryDisk | DyingDisk): AuditStore => fileStoreIn('/logs', disk, () => {})

/** What a log holds before the first act and after each. */
async function statesOf(acts: readonly (readonly Deed[])[]): Promise<unknown[]> {
  const memory = createMemoryAuditStore()
  const states: unknown[] = [await allOf(memory, 'log')]
  for (const deeds of acts) {
    await memory.act('log', actOf(deeds))
    states.push(await allOf(memory, 'log'))
  }
  return states
}

/** Does acts until the disk dies. How many were told to be done. */
async function doneUntilDeath(store: AuditStore, acts: readonly (readonly Deed[])[]): Promise<number> {
  for (const [done, deeds] of acts.entries()) {
    try {
      await store.act('log', actOf(deeds))
    } catch {
      return done
    }
  }
  return acts.length
}

/** Checks what a process finds that opens the log after another one died, and that it goes on from there to the end. */
async function checkWhatIsLeft(
  disk: MemoryDisk,
  acts: readonly (readonly Deed[])[],
  states: readonly unknown[],
  told: number,
): Promise<number> {
  const found = await allOf(storeOn(disk), 'log')
  // What was told is there. One more may be: it was whole when the process died, and could not tell any more.
  const kept = [told, told + 1].find((count) => JSON.stringify(states[count]) === JSON.stringify(found))
  expect(kept, `a state that an act left, after ${told} acts; got ${JSON.stringify(found)}`).toBeDefined()
  const store = storeOn(disk)
  for (const deeds of acts.slice(kept)) await store.act('log', actOf(deeds))
  expect(await allOf(storeOn(disk), 'log')).toEqual(states.at(-1))
  return kept ?? 0
}

const history: readonly (readonly Deed[])[] = [
  [['ann', 'bo']],
  [[]],
  [['ann'], ['cas', 'bo'], []],
  [{ erase: 'ann' }],
  [['bo']],
  [['ann', 'bo'], { erase: 'cas' }, ['dea']],
  [['dea']],
]

describe('a store in files whose process is killed', () => {
  test('at every byte of a history: each act is there whole or not at all, and none that was told is lost', async () => {
    const states = await statesOf(history)
    const counts = new Set<string>()
    let left = 0
    for (let told = 0; told < history.length; left++) {
      const disk = new MemoryDisk()
      told = await doneUntilDeath(storeOn(new DyingDisk(disk, left)), history)
      const { head } = await allOf(storeOn(disk), 'log')
      // The fourth act erases ann, with entry 7: once it is there nothing is left of the salt with which she came, and by no later death.
      if (((head as AuditHead | undefined)?.number ?? 0) >= 7) expect(disk.text()).not.toContain(digits(['ann', 1]))
      const kept = await checkWhatIsLeft(disk, history, states, told)
      counts.add(`${told} told, ${kept} kept`)
    }
    // It did die before, in and after each act, and more than a thousand times.
    expect(left).toBeGreaterThan(1000)
    for (let act = 0; act < history.length; act++) expect(counts).toContain(`${act} told, ${act} kept`)
    expect(counts).toContain('3 told, 4 kept')
  })

  test('twice, at any byte: of any acts', async () => {
    const person = fc.constantFrom('ann', 'bo', 'cas')
    const deed: fc.Arbitrary<Deed> = fc.oneof(
      { weight: 3, arbitrary: fc.uniqueArray(person) },
      { weight: 1, arbitrary: fc.record({ erase: person }) },
    )
    const acts = fc.array(fc.array(deed, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(acts, fc.nat(4000), fc.nat(1500), async (some, first, second) => {
        const states = await statesOf(some)
        const disk = new MemoryDisk()
        const told = await doneUntilDeath(storeOn(new DyingDisk(disk, first)), some)
        const { entries } = await allOf(storeOn(disk), 'log')
        const kept = states.findIndex(
          (state) => JSON.stringify(state) === JSON.stringify({ ...(state as object), entries }),
        )
        expect([told, told + 1]).toContain(kept)
        // The second process dies as it goes on, perhaps while it takes away what the first one left.
        const more = await doneUntilDeath(storeOn(new DyingDisk(disk, second)), some.slice(kept))
        await checkWhatIsLeft(disk, some, states, kept + more)
      }),
      runs(100),
    )
  })
})

describe('a disk that is full', () => {
  test('at every byte: an act is told not to be written or not to be known, and the next one goes on', async () => {
    const states = await statesOf(history.slice(0, 5))
    const [before, act] = [history.slice(0, 3), history[3] ?? []]
    const outcomes = new Set<unknown>()
    for (let left = 0; ; left++) {
      const disk = new MemoryDisk()
      for (const deeds of before) await storeOn(disk).act('log', actOf(deeds))
      const full = new DyingDisk(disk, left)
      const store = storeOn(full)
      const failure: unknown = await store.act('log', actOf(act)).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (failure === undefined) break
      expect(failure).toMatchObject({ code: 'store-failed', facts: { store: 'file', code: 'ENOSPC' } })
      outcomes.add((failure as { facts: { outcome: unknown } }).facts.outcome)
      full.comeBack()
      // The same store, which opens the log again.
      const found = JSON.stringify(await allOf(store, 'log'))
      expect([JSON.stringify(states[3]), JSON.stringify(states[4])]).toContain(found)
      if (found === JSON.stringify(states[3])) await store.act('log', actOf(act))
      await store.act('log', actOf(history[4] ?? []))
      expect(await allOf(storeOn(disk), 'log')).toEqual(states[5])
    }
    expect(outcomes).toContain('unknown')
  })

  test('whose files can still be cut: the act is told not to be written, and nothing of it is left', async () => {
    const disk = new MemoryDisk()
    const store = storeOn(disk)
    await store.act('log', actOf([['ann']]))
    const before = disk.text()
    const append = disk.append.bind(disk)
    let writes = 0
    disk.append = async (path, at, pieces) => {
      const bytes = Buffer.concat([...pieces])
      // People are written, of the entries a part.
      await append(path, at, [++writes === 1 ? bytes : bytes.subarray(0, 10)])
      if (writes > 1) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    }
    const failure = await store.act('log', actOf([['bo']])).catch((error: unknown) => error)
    expect(failure).toMatchObject({ facts: { during: 'write', code: 'ENOSPC', outcome: 'not-written' } })
    expect(disk.text()).toBe(before)
  })
})
