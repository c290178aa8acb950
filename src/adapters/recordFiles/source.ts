import type { Readable } from 'node:stream'
import { decode, readTextIfPresent } from '../taxonomyFiles/readText.js'
import { fileError } from './errors.js'

/** What stands for standard input in place of a file name. */
export const STDIN = '-'

/**
 * The text of a file, or of standard input.
 * @throws PassendError `unreadable-file`
 */
export async function readSource(file: string, stdin: Readable): Promise<string> {
  const text = file === STDIN ? await readStream(stdin) : readTextIfPresent(file)
  if (text !== undefined) return text
  throw fileError(`There is no file '${file}'.`, 'Check the path; - stands for standard input.', { file })
}

/**
 * A JSON file of the caller's own, such as a policy.
 * @throws PassendError `unreadable-file`
 */
export async function readJsonFile(file: string, stdin: Readable): Promise<unknown> {
  return parseJson(await readSource(file, stdin), file)
}

/**
 * JSON, whose faults are told by place only: what V8 says of them quotes the text.
 * @throws PassendError `unreadable-file`
 */
export function parseJson(text: string, file: string, advice = 'Check it with a JSON validator.'): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const place = placeOf(error, text)
    throw fileError(`'${nameOf(file)}' is not valid JSON${place}.`, advice, { file })
  }
}

/** A file as it is called in messages. */
export const nameOf = (file: string): string => (file === STDIN ? 'standard input' : file)

function placeOf(error: unknown, text: string): string {
  if (text.trim() === '') return ': it is empty'
  const message = error instanceof Error ? error.message : ''
  const position = /at position (\d+)/.exec(message)?.[1]
  const cut = position !== undefined && Number(position) >= text.trimEnd().length
  if (cut || message.startsWith('Unexpected end')) return ': it ends too soon'
  if (position === undefined) return ''
  const before = text.slice(0, Number(position)).split('\n')
  return `: line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

async function readStream(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    throw fileError(`Cannot read standard input (${code}).`, 'Give a file instead.', { code })
  }
  return decode(Buffer.concat(chunks), 'standard input')
}
