import { readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { usageError } from '../adapters/recordFiles/errors.js'
import { type Manifest, RunDirectory } from '../batch/runDirectory.js'
import type { Direction } from '../domain/batchOptions.js'
import { PassendError } from '../errors.js'

/**
 * A checkpoint is emptied when its run ends, so nothing else may lie in it: neither a file that the command reads or writes, nor a
 * stranger among the candidates of the run.
 * @throws PassendError `invalid-option`
 */
export function checkCheckpoint(directory: string, others: readonly (string | undefined)[]): void {
  const advice = 'A checkpoint is emptied when its run ends: give it a directory of its own.'
  const isInside = (file: string) => relative(resolve(directory), resolve(file)).split(sep)[0] !== '..'
  if (others.some((file) => file !== undefined && isInside(file)))
    throw usageError('A file or directory of another option lies in the directory of --checkpoint.', advice)
  const strangers = namesIn(join(directory, 'candidates')).filter((name) => !/^\d+\.passend/.test(name))
  if (strangers.length > 0)
    throw usageError(`The directory of --checkpoint has a folder 'candidates' that is not of a run.`, advice)
}

/** The names in a directory; none if it is not there, or is none. */
function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => !name.startsWith('.'))
  } catch {
    return []
  }
}

/** What a run that is to be resumed must be, as far as the options tell. */
type Wanted = Pick<Manifest, 'limit'> & { readonly directions: readonly Direction[] }

/**
 * The key of the run in a checkpoint that is to be resumed.
 * @throws PassendError `no-run` where there is none, or one with other options; `damaged-run`.
 */
export function keyToResume(directory: string, { limit, directions }: Wanted): string {
  const manifest = new RunDirectory(directory).manifest()
  if (manifest === undefined)
    throw noRun(`There is no run to resume in '${directory}': nothing was begun there, or it was done.`, directory)
  if (manifest.limit !== limit || String(manifest.directions) !== String(directions))
    throw noRun(`The run in '${directory}' has another --limit or --direction.`, directory)
  return manifest.key
}

/** @throws PassendError `no-run` unless the run that goes on in a checkpoint is the one that was to be resumed. */
export function requireResumed(directory: string, key: string): void {
  if (new RunDirectory(directory).manifest()?.key === key) return
  throw noRun(`The files or options are not those of the run in '${directory}', which cannot be resumed.`, directory)
}

const noRun = (message: string, directory: string): PassendError =>
  new PassendError(
    'no-run',
    message,
    'Give the directory, files and options with which it was begun; or leave out --resume to begin anew.',
    { directory },
  )
