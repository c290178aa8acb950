import { join } from 'node:path'
import { hashOf } from '../../../domain/hash.js'

/** The files of a log. */
export interface LogFiles {
  readonly entries: string
  readonly people: string
  /** The people written anew, until they take the place of those before. */
  readonly nextPeople: string
}

/**
 * Where the files of a log are: under its id, or under a hash of it where a file system could take the id for another (capitals), for
 * a path, or would find it too long.
 */
export function logFiles(directory: string, logId: string): LogFiles {
  const name = /^[a-z0-9_-][a-z0-9_.-]{0,119}$/.test(logId) ? logId : `=${hashOf(logId)}`
  const file = (kind: string) => join(directory, `${name}.${kind}.jsonl`)
  return { entries: file('entries'), people: file('people'), nextPeople: file('people.next') }
}
