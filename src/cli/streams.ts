import type { Readable, Writable } from 'node:stream'
import { fileError } from '../adapters/recordFiles/errors.js'

/** Where the command reads and writes: those of the process, or of a test. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
}

/** What says that nobody reads any more, as when `head` has seen enough. */
const closed = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

/**
 * Writes and waits until it is out; false if nobody reads any more.
 * @throws PassendError `unreadable-file` when it cannot be written for another reason, such as a full disk.
 */
export const write = (stream: Writable, text: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      const code =
        error === null || error === undefined ? undefined : ((error as NodeJS.ErrnoException).code ?? 'error')
      if (code === undefined || closed.has(code)) resolve(code === undefined)
      else reject(fileError(`Cannot write the output (${code}).`, 'Check the room on the disk.', { code }))
    })
  })

/** Lines for people, on stderr, so that stdout holds results only. */
export async function tell(streams: Streams, lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await write(streams.stderr, `${lines.join('\n')}\n`).catch(() => false)
}
