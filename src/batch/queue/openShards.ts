import type { ShardWorker } from '../shards.js'

/** A run as who waits for it sees it: how many shards, and which results are there. */
export type ShardRun = Pick<ShardWorker, 'key' | 'shards' | 'isDone'>

/** The shards of a run whose result is not there yet, by the directory. What is done stays done, and is not looked at again. */
export class OpenShards implements Iterable<number> {
  readonly #run: ShardRun
  readonly #open: Set<number>

  constructor(run: ShardRun) {
    this.#run = run
    this.#open = new Set(Array.from({ length: run.shards }, (_, shard) => shard))
  }

  /** Looks which results have come since the last look, and gives those. */
  look(): number[] {
    const done = [...this.#open].filter((shard) => this.#run.isDone(shard))
    for (const shard of done) this.#open.delete(shard)
    return done
  }

  get size(): number {
    return this.#open.size
  }

  has(shard: number): boolean {
    return this.#open.has(shard)
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#open.values()
  }
}
