import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFileAuditStore, type FileAuditStore } from 'passend/audit-stores'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { thisProcess } from '../../src/adapters/auditStores/file/holder.js'
import { add, addIn, allOf, digits, eraseIn } from '../../src/testing/auditStore/logActs.js'
import { compileProgram } from '../support/compiledProgram.js'
import { refusalOf } from './refusalOf.js'

let directory: string
const stores: FileAuditStore[] = []

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'passend-audit-')), 'logs')
})
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()))
  rmSync(join(directory, '..'), { recursive: true })
})

function open(): FileAuditStore {
  const store = createFileAuditStore({ directory })
  stores.push(store)
  return store
}

/** Does something with a store that is closed afterwards. */
async function withStore<T>(work: (store: FileAuditStore) => Promise<T>): Promise<T> {
  const store = createFileAuditStore({ directory })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const textOf = (name: string): string => readFileSync(join(directory, name), 'utf8')
const linesOf = (name: string): string[] => textOf(name).split('\n').slice(0, -1)
const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(join(directory, name), `${lines.join('\n')}\n`)

const ENTRIES = 'log.entries.jsonl'
const PEOPLE = 'log.people.jsonl'

describe('the files', () => {
  test('only their owner may look into them, and they are all that is there', async () => {
    await withStore((store) => add(store, 'log', ['a'], ['a', 'b']))
    expect(readdirSync(directory).sort()).toEqual([ENTRIES, PEOPLE])
    expect(statSync(directory).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(directory)) expect(statSync(join(directory, name)).mode & 0o777).toBe(0o600)
  })

  test('are lines of JSON that say what they are', async () => {
    await withStore((store) => add(store, 'log', ['a'], [], ['a', 'b']))
    const [header, first, ...rest] = linesOf(ENTRIES).map((line) => JSON.parse(line))
    expect(header).toEqual({ file: 'passend-audit-entries', version: 1, logId: 'log' })
    expect(Object.keys(first)).toEqual(['number', 'at', 'happening', 'hash'])
    expect(rest).toHaveLength(2)
    expect(linesOf(PEOPLE).map((line) => JSON.parse(line))).toEqual([
      { file: 'passend-audit-people', version: 1, logId: 'log' },
      { entry: 1, people: [['a', digits(['a', 1])]] },
      { entry: 3, people: [['a'], ['b', digits(['b', 3])]] },
    ])
  })

  test('hold nothing of somebody who was erased, and the entries are the same bytes', async () => {
    await withStore(async (store) => {
      await add(store, 'log', ['someone', 'other'], ['someone'])
      const before = textOf(ENTRIES)
      await store.act('log', (transaction) => eraseIn(transaction, 'someone'))
      expect(textOf(ENTRIES).startsWith(before)).toBe(true)
    })
    const all = readdirSync(directory).map(textOf).join('')
    expect(all).toContain('other')
    expect(all).not.toContain('someone')
    expect(all).not.toContain(digits(['someone', 1]))
  })

  test('hold the same after they were closed and opened again, also with acts of many entries', async () => {
    const many = (store: FileAuditStore) =>
      store.act('log', async (transaction) => {
        for (let entry = 0; entry < 5; entry++) await addIn(transaction, 'clerk', 'a', `person-${entry}`)
      })
    const before = await withStore(async (store) => {
      await many(store)
      await store.act('log', (transaction) => eraseIn(transaction, 'person-3'))
      await many(store)
      return allOf(store, 'log')
    })
    expect(await withStore((store) => allOf(store, 'log'))).toEqual(before)
  })

  test('cut at any length hold a beginning of the log, and reading them changes nothing', async () => {
    await withStore((store) => add(store, 'log', ['a'], ['a'], []))
    const [entries, people] = [readFileSync(join(directory, ENTRIES)), readFileSync(join(directory, PEOPLE))]
    const counts = new Set<number>()
    for (let length = entries.length; length >= 0; length -= 3) {
      writeFileSync(join(directory, ENTRIES), entries.subarray(0, length))
      writeFileSync(join(directory, PEOPLE), people)
      const count = await withStore(async (store) => {
        const [found, held] = [await store.entries('log', 1, 10), await store.people('log', undefined, 10)]
        // People who occur in entries that are cut off are not held by them.
        expect(held.flatMap((one) => one.entries)).toEqual([1, 2].filter((number) => number <= found.length))
        return found.length
      })
      counts.add(count)
      expect(statSync(join(directory, ENTRIES)).size).toBe(length)
      expect(readFileSync(join(directory, PEOPLE)).equals(people)).toBe(true)
    }
    expect([...counts]).toEqual([3, 2, 1, 0])
  })
})

describe('files that something else changed', () => {
  /** A log of four entries whose lines are changed. */
  const changed = async (name: string, change: (lines: string[]) => string[]): Promise<FileAuditStore> => {
    await withStore((store) => add(store, 'log', ['a'], ['b'], ['a'], ['b']))
    write(name, change(linesOf(name)))
    return open()
  }

  test('an entry whose content was changed is read as it is, for whoever proves the log', async () => {
    const store = await changed(ENTRIES, (lines) => lines.map((line) => line.replace('"clerk"', '"other"')))
    const entries = await store.entries('log', 1, 10)
    expect(entries.map(({ happening }) => (happening as { by?: string }).by)).toEqual(Array(4).fill('other'))
  })

  test.each<[string, (lines: string[]) => string[], number[]]>([
    ['removed', (lines) => lines.toSpliced(2, 1), [1, 3, 4]],
    ['doubled', (lines) => lines.toSpliced(2, 0, lines[2] as string), [1, 2, 2, 3, 4]],
    ['moved', ([header = '', one = '', two = '', ...rest]) => [header, two, one, ...rest], [2, 1, 3, 4]],
  ])('a line that was %s is read where it is, and only a whole log is written on', async (_how, change, numbers) => {
    const store = await changed(ENTRIES, change)
    expect((await store.entries('log', 1, 10)).map(({ number }) => number)).toEqual(numbers)
    expect((await store.act('log', (transaction) => transaction.head()))?.number).toBe(4)
    if (numbers.length === 4) return
    const before = textOf(ENTRIES)
    const error = await refusalOf(add(store, 'log', ['c']))
    expect(error).toMatchObject({ code: 'store-failed', facts: { file: ENTRIES, outcome: 'not-written' } })
    expect(textOf(ENTRIES)).toBe(before)
  })

  test.each<[string, string, number]>([
    ['no JSON', 'geheim', 3],
    ['no object', '"geheim"', 3],
    ['a line cut short', '{"number":2,"by":"geheim', 3],
    ['nested deeper than a stack', `{"number":2,"happening":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 3],
  ])('a line of entries that is %s is told by its place, without what is in it', async (_what, line, place) => {
    const store = await changed(ENTRIES, (lines) => lines.toSpliced(2, 1, line))
    const error = await refusalOf(store.entries('log', 1, 10))
    expect(error).toMatchObject({ code: 'store-failed', facts: { store: 'file', file: ENTRIES, line: place } })
    expect(`${error.message} ${JSON.stringify(error.facts)}`).not.toContain('geheim')
    expect(await store.entries('log', 3, 10)).toHaveLength(2)
  })

  test.each([
    ['no JSON', 'geheim'],
    ['an entry that is no number', '{"entry":"geheim","people":[]}'],
    ['somebody without an id', `{"entry":2,"people":[["ge heim","${'0'.repeat(64)}"]]}`],
    ['somebody new without a salt', '{"entry":2,"people":[["geheim"]]}'],
    ['a person whose entries are none', `{"person":"geheim","salt":"${'0'.repeat(64)}","entries":["one"]}`],
  ])('a line of people that is %s is told by its place, without what is in it', async (_what, line) => {
    const store = await changed(PEOPLE, (lines) => lines.toSpliced(2, 1, line))
    const error = await refusalOf(store.people('log', undefined, 10))
    expect(error).toMatchObject({ code: 'store-failed', facts: { file: PEOPLE, line: 3 } })
    expect(`${error.message} ${JSON.stringify(error.facts)}`).not.toContain('geheim')
  })

  test('a file of another log or of a newer version is refused', async () => {
    const other = (line: string) => [line.replace('"logId":"log"', '"logId":"other"')]
    const error = await refusalOf((await changed(ENTRIES, ([header = '']) => other(header))).entries('log', 1, 1))
    expect(error.facts).toMatchObject({ file: ENTRIES, line: 1 })
    await stores.pop()?.close()
    write(ENTRIES, ['{"file":"passend-audit-entries","version":2,"logId":"log"}'])
    const newer = await refusalOf(open().entries('log', 1, 1))
    expect(newer).toMatchObject({ code: 'store-failed', facts: { found: 2, known: 1, outcome: 'not-written' } })
    expect(newer.advice).toContain('newer version of the package')
  })

  test('a directory that cannot be made or written is told by the code of the system', () => {
    writeFileSync(directory, 'a file')
    expect(() => open()).toThrow(
      expect.objectContaining({ code: 'store-failed', facts: expect.objectContaining({ code: 'EEXIST' }) }),
    )
  })

  test.each([[undefined], [{}], [{ directory: '' }], [{ directory: 'a\0b' }], [{ directory: '/tmp', mode: 0o700 }]])(
    'options that cannot be are refused: %j',
    (options) => {
      expect(() => createFileAuditStore(options as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
    },
  )
})

describe('one process at a time', () => {
  test('a directory that this process has already, until it is closed', async () => {
    const first = open()
    await add(first, 'log', ['a'])
    const error = await refusalOf((async () => open())())
    expect(error).toMatchObject({ code: 'store-failed', facts: { process: process.pid, outcome: 'not-written' } })
    // The one that was refused leaves the first as it is.
    await add(first, 'log', ['b'])
    await first.close()
    expect(await withStore((store) => store.entries('log', 1, 10))).toHaveLength(2)
  })

  test('a store that was closed waits for its acts, and is of no use afterwards', async () => {
    const store = open()
    const act = store.act('log', async (transaction) => {
      await addIn(transaction, 'clerk', 'a')
      await addIn(transaction, 'clerk', 'a')
    })
    await store.close()
    await act
    expect((await refusalOf(store.entries('log', 1, 1))).advice).toContain('closed')
    expect(await withStore((other) => other.entries('log', 1, 10))).toHaveLength(2)
  })

  const lockOf = (machine: string, number: number, started: string) => `lock.${machine}.${number}.${started}.token`

  test.each<[string, () => string, boolean]>([
    ['of a process that has ended', () => lockOf(thisProcess().machine, 2 ** 30, '0'), true],
    // Its number was given to another process: this one.
    ['of an earlier process of the same number', () => lockOf(thisProcess().machine, process.pid, 'earlier'), true],
    ['of a process that goes on', () => lockOf(thisProcess().machine, process.pid, thisProcess().started), false],
    ['of a process of another machine', () => lockOf('elsewhere', 2 ** 30, '0'), false],
  ])('a lock %s', async (_of, lock, isTaken) => {
    await withStore((store) => add(store, 'log', ['a']))
    writeFileSync(join(directory, lock()), '')
    if (isTaken) {
      expect(await withStore((store) => store.entries('log', 1, 10))).toHaveLength(1)
      expect(readdirSync(directory).sort()).toEqual([ENTRIES, PEOPLE])
    } else {
      expect(() => open()).toThrow(expect.objectContaining({ code: 'store-failed' }))
      expect(readdirSync(directory).sort()).toEqual([ENTRIES, PEOPLE, lock()].sort())
    }
  })
})

test('a process that is killed at full work: what it told is there, its lock is taken over, and the log goes on', async () => {
  const { program, remove } = await compileProgram(fileURLToPath(new URL('./writingProcess.ts', import.meta.url)))
  try {
    let told = 0
    for (const acts of [3, 40, 90]) {
      const child = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
      told = await lastTold(child, acts)
      expect(readdirSync(directory).filter((name) => name.startsWith('lock.'))).toHaveLength(1)
      await withStore(async (store) => {
        const numbers = (await store.entries('log', 1, 10_000)).map(({ number }) => number)
        expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 1))
        expect(numbers.length).toBeGreaterThanOrEqual(told)
        const always = (await store.people('log', undefined, 1))[0]
        // Whoever occurs in every entry but the erasures is held with all of them: no entry without its people, and no people without.
        const erasures = (await store.entries('log', 1, 10_000)).filter(({ happening }) => happening.kind === 'erased')
        expect(always).toMatchObject({ person: 'always', entries: { length: numbers.length - erasures.length } })
        await add(store, 'log', ['always'])
      })
    }
  } finally {
    remove()
  }
})

/** The last entry that a process told of, when it is killed after so many. */
async function lastTold(child: ChildProcess, acts: number): Promise<number> {
  let text = ''
  child.stdout?.on('data', (bytes: Buffer) => {
    text += bytes.toString()
    if (text.split('\n').length > acts) child.kill('SIGKILL')
  })
  await once(child, 'close')
  // The last line is empty, or was cut off.
  return Number(text.split('\n').at(-2))
}
