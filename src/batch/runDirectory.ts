import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Direction } from '../domain/batchOptions.js'
import { PassendError } from '../errors.js'
import { engineVersion } from '../version.js'
import { hashOf, makeDirectory, namesIn, readBytes, remove, writeWhole } from './files.js'

/** The format of the files of a run. */
const FORMAT = 1

/** What a run is: all on which its results depend, by hash, and how it was cut up. */
export interface Manifest {
  readonly format: number
  readonly engineVersion: string
  /** The SHA-256 of the inputs and the options. Results belong to one key. */
  readonly key: string
  /** In how many parts the candidates were cut. */
  readonly shards: number
  /** The SHA-256 of the snapshot, and of the file of each part. */
  readonly snapshot: string
  readonly hashes: readonly string[]
  readonly limit: number
  readonly directions: readonly Direction[]
}

/**
 * The directory of a run: the vacancies as a snapshot, the candidates in shards, and the result of each shard that is done.
 * Workers, of this machine or another that sees the directory, need nothing else. There are profiles in it: only its owner may
 * look into it.
 */
export class RunDirectory {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  /** Makes the directory, if it is not there. */
  make(): this {
    makeDirectory(join(this.path, 'candidates'))
    return this
  }

  get snapshotFile(): string {
    return join(this.path, 'vacancies.passend')
  }

  /** The candidates of a shard. */
  candidatesFile(shard: number): string {
    return join(this.path, 'candidates', `${numbered(shard)}.passend`)
  }

  /**
   * What came of a shard; it is there once the shard is done. Each run has a folder of its own, so that what a worker of an
   * earlier run writes late is never taken for a result of this one.
   */
  resultFile(key: string, shard: number): string {
    return join(this.path, resultsOf(key), `${numbered(shard)}.passend`)
  }

  /** Whether a shard is done. */
  hasResult(key: string, shard: number): boolean {
    return existsSync(this.resultFile(key, shard))
  }

  /** What the run is, or undefined if nothing was prepared here. Throws a PassendError `damaged-run`. */
  manifest(): Manifest | undefined {
    const bytes = readBytes(this.#manifestFile)
    return bytes === undefined ? undefined : readManifest(bytes, this.path)
  }

  /** The manifest of a run that is prepared. Throws a PassendError `no-run` where there is none. */
  requireManifest(): Manifest {
    const manifest = this.manifest()
    if (manifest !== undefined) return manifest
    throw new PassendError(
      'no-run',
      `No batch was prepared in '${this.path}'.`,
      'Give the directory that the batch has as its checkpoint, and begin the batch first.',
      { directory: this.path },
    )
  }

  /** The vacancies of a run. Throws a PassendError `another-run` where those of another are there. */
  requireSnapshot({ snapshot }: Manifest): Uint8Array {
    return requireFile(this.snapshotFile, snapshot)
  }

  /** The candidates of a shard of a run, likewise. */
  requireCandidates({ hashes }: Manifest, shard: number): Uint8Array {
    return requireFile(this.candidatesFile(shard), hashes[shard])
  }

  /** Throws a PassendError `no-run` unless a run of this key was begun here: nothing is changed then. */
  require(key: string): void {
    if (this.requireManifest().key === key) return
    throw new PassendError(
      'no-run',
      `The run in '${this.path}' has other records or other options, and cannot be resumed with these.`,
      'Give the records and options with which it was begun; or begin anew, without resuming.',
      { directory: this.path },
    )
  }

  /**
   * Writes what the run is, and says whether it was begun before. Results of another run are removed first, so that none is ever
   * taken for one of this run.
   */
  begin(run: Omit<Manifest, 'format' | 'engineVersion'>): { readonly manifest: Manifest; readonly resumed: boolean } {
    const manifest: Manifest = { format: FORMAT, engineVersion, ...run }
    if (this.#holds(manifest)) return { manifest, resumed: true }
    this.#removeResults()
    makeDirectory(join(this.path, resultsOf(run.key)))
    writeWhole(this.#manifestFile, JSON.stringify(manifest))
    return { manifest, resumed: false }
  }

  /** Removes all that belongs to the run, and nothing else. */
  clear(): void {
    remove(this.#manifestFile)
    remove(this.snapshotFile)
    remove(join(this.path, 'candidates'))
    this.#removeResults()
  }

  get #manifestFile(): string {
    return join(this.path, 'run.json')
  }

  #removeResults(): void {
    for (const name of namesIn(this.path)) if (name.startsWith(RESULTS)) remove(join(this.path, name))
  }

  #holds({ key }: Manifest): boolean {
    try {
      return this.manifest()?.key === key
    } catch {
      return false
    }
  }
}

/** How the folder of the results of a run is called: by as much of its key as tells it from every other. */
const RESULTS = 'results-'
const resultsOf = (key: string): string => `${RESULTS}${key.slice(0, 32)}`

const numbered = (shard: number): string => String(shard).padStart(6, '0')

/** A file of a run. What is computed of another run's file would be no result of this one. */
function requireFile(file: string, hash: string | undefined): Uint8Array {
  const bytes = readBytes(file)
  if (bytes === undefined)
    throw new PassendError('damaged-run', `'${file}' is missing.`, 'Begin the batch again.', { file })
  if (hashOf(bytes) === hash) return bytes
  throw new PassendError(
    'another-run',
    `'${file}' does not belong to this run: another was begun in its directory.`,
    'Give each run a directory of its own; workers go on with the run that is there now.',
    { file },
  )
}

/** The longest ranking of a batch, with room for the reserve that a run with `previous` adds. */
const MOST_LIMIT = 10_000

function readManifest(bytes: Uint8Array, path: string): Manifest {
  const damaged = (why: string) =>
    new PassendError(
      'damaged-run',
      `What is in '${path}' is no run that this version can go on with: ${why}.`,
      'Begin it anew in an empty directory.',
      { directory: path },
    )
  let manifest: Manifest
  try {
    manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as Manifest
  } catch {
    throw damaged('run.json is not JSON')
  }
  const { format, engineVersion: version, key, shards, snapshot, hashes, limit, directions } = manifest ?? {}
  if (format !== FORMAT || version !== engineVersion) throw damaged('another version of the library made it')
  // The key becomes the name of a folder, and the limit the size of memory: what is in them is checked, not only that they are there.
  const isWhole =
    typeof key === 'string' &&
    /^[0-9a-f]{64}$/.test(key) &&
    typeof snapshot === 'string' &&
    Number.isSafeInteger(limit) &&
    limit >= 1 &&
    limit <= MOST_LIMIT &&
    Array.isArray(directions) &&
    directions.every((one) => one === 'vacancies' || one === 'candidates') &&
    Array.isArray(hashes) &&
    hashes.every((hash) => typeof hash === 'string') &&
    hashes.length === shards
  if (!isWhole) throw damaged('run.json is not whole')
  return manifest
}
