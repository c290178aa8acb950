import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ShardWorker } from '../../../src/batch/index.js'
import { hashOf } from '../../../src/domain/hash.js'

/** What a shard did: `began`, and if it was not broken off `ended`; by which process. */
interface Deed {
  readonly shard: number
  readonly pid: number
  readonly did: 'began' | 'ended'
}

/** What stands in the way of a shard in a run that tests make: a file of this name, for one shard or for all. */
type Obstacle = 'hold' | 'throw'

/** Words that stand in the records of every run here and in its errors, and that no queue may come to hold. */
export const SECRETS = ['Geertruida', 'heupklachten', 'secret-of-a-record']

/** A run in a directory, with work that says what it did and can be stopped in the middle. */
export class FakeRun {
  readonly key: string
  readonly directory: string
  readonly shards: number

  /** Makes a run in a directory, which takes the place of the run that was in it. */
  constructor(directory: string, shards: number, name = 'a run') {
    this.directory = directory
    this.shards = shards
    this.key = hashOf({ name, shards })
    rmSync(directory, { recursive: true, force: true })
    for (const folder of ['results', 'obstacles', 'staged'])
      mkdirSync(join(directory, folder), { recursive: true, mode: 0o700 })
    writeFileSync(join(directory, 'deeds'), '')
    for (let shard = 0; shard < shards; shard++)
      writeFileSync(
        join(directory, 'staged', String(shard)),
        JSON.stringify({ name: SECRETS[0], notes: SECRETS, shard }),
      )
    writeFileSync(join(directory, 'run.json'), JSON.stringify({ key: this.key, shards }))
  }

  put(obstacle: Obstacle, shard: number | 'all'): void {
    writeFileSync(join(this.directory, 'obstacles', `${obstacle}-${shard}`), '')
  }

  clear(obstacle: Obstacle, shard: number | 'all'): void {
    rmSync(join(this.directory, 'obstacles', `${obstacle}-${shard}`))
  }

  get deeds(): readonly Deed[] {
    return readFileSync(join(this.directory, 'deeds'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Deed)
  }

  /** How often each shard was begun. */
  get begun(): readonly number[] {
    const times = Array.from({ length: this.shards }, () => 0)
    for (const { shard, did } of this.deeds) if (did === 'began') times[shard] = (times[shard] ?? 0) + 1
    return times
  }

  /** The results that are there, by file name. Half a result would be a file more. */
  get results(): Readonly<Record<string, string>> {
    const folder = join(this.directory, 'results')
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  }

  /** The results as they are when all is done, whoever did it. */
  get expected(): Readonly<Record<string, string>> {
    const names = Array.from({ length: this.shards }, (_, shard) => String(shard))
    return Object.fromEntries(
      names.map((name) => [name, hashOf(readFileSync(join(this.directory, 'staged', name), 'utf8'))]),
    )
  }
}

/** Opens a run that `FakeRun` made, in this process or in another. */
export function openFakeRun(directory: string): ShardWorker {
  const { key, shards } = JSON.parse(readFileSync(join(directory, 'run.json'), 'utf8')) as {
    key: string
    shards: number
  }
  const resultOf = (shard: number) => join(directory, 'results', String(shard))
  const has = (obstacle: Obstacle, shard: number) =>
    [shard, 'all'].some((name) => existsSync(join(directory, 'obstacles', `${obstacle}-${name}`)))
  const say = (deed: Deed) => appendFileSync(join(directory, 'deeds'), `${JSON.stringify(deed)}\n`)
  return {
    key,
    shards,
    isDone: (shard) => existsSync(resultOf(shard)),
    async compute(shard, signal) {
      say({ shard, pid: process.pid, did: 'began' })
      while (has('hold', shard)) {
        signal?.throwIfAborted()
        await wait(10)
      }
      const staged = readFileSync(join(directory, 'staged', String(shard)), 'utf8')
      if (has('throw', shard)) throw new Error(`cannot compute ${staged} of ${directory}`)
      const half = `${resultOf(shard)}.${process.pid}.half`
      writeFileSync(half, hashOf(staged), { mode: 0o600 })
      renameSync(half, resultOf(shard))
      say({ shard, pid: process.pid, did: 'ended' })
    },
  }
}
