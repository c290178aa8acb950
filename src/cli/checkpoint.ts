import { readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { usageError } from '../adapters/recordFiles/errors.js'
import { RunDirectory } from '../batch/runDirectory.js'
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

/**
 * Whether there is a run to resume in a checkpoint, before anything is read for it.
 * @throws PassendError `no-run` where there is none; `damaged-run`.
 */
export function checkResumable(directory: string): void {
  if (new RunDirectory(directory).manifest() !== undefined) return
  throw new PassendError(
    'no-run',
    `There is no run to resume in '${directory}': nothing was begun there, or it was done.`,
    'Give the directory in which it was begun; or leave out --resume to begin anew.',
    { directory },
  )
}
