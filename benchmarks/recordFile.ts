import { closeSync, openSync, writeSync } from 'node:fs'

/** How many records are written at a time. */
const AT_ONCE = 1000

/** Writes records to a file as they come, one a line of JSON, and gives its name. */
export function recordFile(file: string, records: Iterable<unknown>): string {
  const descriptor = openSync(file, 'w')
  let waiting: string[] = []
  const flush = () => {
    writeSync(descriptor, waiting.join(''))
    waiting = []
  }
  for (const record of records) {
    waiting.push(`${JSON.stringify(record)}\n`)
    if (waiting.length === AT_ONCE) flush()
  }
  flush()
  closeSync(descriptor)
  return file
}
