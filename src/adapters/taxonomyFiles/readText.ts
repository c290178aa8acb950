import { readFileSync } from 'node:fs'
import { PassendError } from '../../errors.js'

/**
 * The text of a file, without a byte order mark; undefined if there is no such file.
 * @throws PassendError `unreadable-file` when it is there and cannot be read, or is not UTF-8.
 */
export function readTextIfPresent(file: string): string | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new PassendError(
      'unreadable-file',
      `Cannot read '${file}' (${code}).`,
      'Check the path and who may read it.',
      {
        file,
        code,
      },
    )
  }
  return decode(bytes, file)
}

/**
 * Bytes as UTF-8 text, without a byte order mark. `name` is only for the message.
 * @throws PassendError `unreadable-file` when they are not UTF-8.
 */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new PassendError(
      'unreadable-file',
      `'${name}' is not UTF-8 text.`,
      "Save it as UTF-8 (in Excel: 'CSV UTF-8').",
      { file: name },
    )
  }
}
