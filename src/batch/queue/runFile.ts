import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileError } from '../../adapters/recordFiles/errors.js'
import { RunDirectory } from '../runDirectory.js'
import type { ShardRun } from './openShards.js'

/** The file of a directory that says which run it holds. It is written when the rest is there, and is the first that is removed. */
const RUN_FILE = 'run.json'

/**
 * What tells one run of a directory from the next, without opening either; undefined while there is none.
 * @throws PassendError `unreadable-file`.
 */
export async function runMarkOf(directory: string): Promise<string | undefined> {
  const path = join(directory, RUN_FILE)
  try {
    const [{ mtimeMs }, text] = await Promise.all([stat(path), readFile(path, 'utf8')])
    return `${mtimeMs} ${text}`
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw fileError(`Cannot read '${path}' (${code}).`, 'Check the directory, and who may look into it.', {
      path,
      code,
    })
  }
}

/** What has become of a run: it is there; another run has taken its place; or it was cleared away, as it is when it has ended well. */
export type Whereabouts = 'here' | 'replaced' | 'gone'

/** What has become of the run that had such a mark. */
export async function whereaboutsOf(directory: string, mark: string | undefined): Promise<Whereabouts> {
  const now = await runMarkOf(directory)
  if (now === mark) return 'here'
  return now === undefined ? 'gone' : 'replaced'
}

/**
 * The run of a directory for who only waits for its results: its vacancies are not read.
 * @throws PassendError `no-run`, `damaged-run`.
 */
export function openShardRun(directory: string): ShardRun {
  const run = new RunDirectory(directory)
  const { key, shards } = run.requireManifest()
  return { key, shards, isDone: (shard) => run.hasResult(key, shard) }
}
