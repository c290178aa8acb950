import { closeSync, fchmodSync, lstatSync, openSync, realpathSync, renameSync, rmSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { fileError } from '../adapters/recordFiles/errors.js'
import { writeAll } from '../batch/files.js'
import { write } from './streams.js'

/** Where results go, line by line. */
export interface Sink {
  /** Writes a line; false if nobody reads any more, so that the work can stop. */
  line(text: string): Promise<boolean>
  /** All is written: a file gets its name now. */
  close(): void
  /** Something went wrong: a file that was there stays as it was. */
  discard(): void
}

/** To standard output or another stream. */
export const streamSink = (stream: Writable): Sink => ({
  line: (text) => write(stream, `${text}\n`),
  close: () => {},
  discard: () => {},
})

/** How much is gathered before it is written. */
const CHUNK = 65_536

/**
 * To a file that only its owner may read. It is written beside its place and renamed when it is whole, so a file is
 * never half; what is no regular file (`/dev/null`, a pipe) is written straight.
 * @throws PassendError `unreadable-file` when it cannot be written.
 */
export function fileSink(file: string): Sink {
  const target = guarded(file, () => realPathOf(file))
  const straight = target.kind === 'other'
  const path = straight ? target.path : `${target.path}.${process.pid}.tmp`
  let descriptor: number | undefined = guarded(file, () => openSync(path, straight ? 'w' : 'wx', 0o600))
  let waiting = ''
  const flush = () => {
    if (descriptor !== undefined && waiting !== '') writeAll(descriptor, Buffer.from(waiting))
    waiting = ''
  }
  const end = () => {
    if (descriptor !== undefined) closeSync(descriptor)
    descriptor = undefined
  }
  return {
    line: (text) => {
      waiting += `${text}\n`
      if (waiting.length >= CHUNK) guarded(file, flush)
      return Promise.resolve(true)
    },
    close: () =>
      guarded(file, () => {
        flush()
        if (descriptor !== undefined && !straight) fchmodSync(descriptor, 0o600)
        end()
        if (!straight) renameSync(path, target.path)
      }),
    discard: () => {
      end()
      if (!straight) rmSync(path, { force: true })
    },
  }
}

/** Writes to a sink, which keeps all of it or, when something goes wrong, nothing. */
export async function writing<T>(sink: Sink, work: (sink: Sink) => Promise<T>): Promise<T> {
  try {
    const result = await work(sink)
    sink.close()
    return result
  } catch (error) {
    sink.discard()
    throw error
  }
}

function realPathOf(file: string): { readonly path: string; readonly kind: 'file' | 'other' } {
  try {
    const path = realpathSync(file)
    return { path, kind: lstatSync(path).isFile() ? 'file' : 'other' }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { path: file, kind: 'file' }
    throw error
  }
}

function guarded<T>(file: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    throw fileError(
      `Cannot write '${file}' (${code}).`,
      'Check the path, who may write there and the room on the disk.',
      {
        file,
        code,
      },
    )
  }
}
