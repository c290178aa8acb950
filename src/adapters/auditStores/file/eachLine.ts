import type { Disk } from './disk.js'

/** How much of a file is read at once, in bytes. */
const AT_ONCE = 1 << 20
const NEW_LINE = 10

/**
 * Goes through the lines of a file, without holding more than one and what is read at once.
 * @param onLine gets the bytes of a line without its end, and where the next line begins
 * @returns where the last whole line ends: what comes after it is a line that was torn
 */
export async function eachLine(disk: Disk, path: string, onLine: (line: Buffer, end: number) => void): Promise<number> {
  let [at, end] = [0, 0]
  let torn: Buffer[] = []
  for (;;) {
    const bytes = await disk.read(path, at, AT_ONCE)
    if (bytes.length === 0) return end
    let start = 0
    for (let stop = bytes.indexOf(NEW_LINE); stop >= 0; stop = bytes.indexOf(NEW_LINE, start)) {
      end = at + stop + 1
      const rest = bytes.subarray(start, stop)
      onLine(torn.length === 0 ? rest : Buffer.concat([...torn, rest]), end)
      torn = []
      start = stop + 1
    }
    if (start < bytes.length) torn.push(bytes.subarray(start))
    at += bytes.length
  }
}
