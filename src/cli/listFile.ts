import type { Readable } from 'node:stream'
import { fileError } from '../adapters/recordFiles/errors.js'
import { nameOf, parseJson, readSource } from '../adapters/recordFiles/source.js'

/**
 * A file of the caller's own with a list: a JSON list, or an item of JSON a line. An empty file is an empty list. A line that is no
 * JSON makes the whole file unreadable: of a list of refusals none may be lost.
 * @throws PassendError `unreadable-file`
 */
export async function readListFile(file: string, stdin: Readable): Promise<readonly unknown[]> {
  const text = (await readSource(file, stdin)).replace(/^\uFEFF/, '')
  if (/^\s*\[/.test(text)) return parseJson(text, file) as unknown[]
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, at + 1, file)]))
}

function parseLine(line: string, number: number, file: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw fileError(
      `'${nameOf(file)}' is no list: line ${number} is not valid JSON.`,
      'Give a JSON list, or an object of JSON a line.',
      { file, line: number },
    )
  }
}
