/** How much is put together, in UTF-16 units: one write instead of many. */
const AT_ONCE = 1 << 20

/**
 * Data as lines of JSON, put together to pieces that are worth a write.
 * @param start where in the file they begin
 * @param onEnd gets the place where each line ends
 */
export function* piecesOf(lines: Iterable<object>, start: number, onEnd: (end: number) => void): Generator<Buffer> {
  let [open, length, end]: [string[], number, number] = [[], 0, start]
  for (const line of lines) {
    const text = `${JSON.stringify(line)}\n`
    end += Buffer.byteLength(text)
    onEnd(end)
    open.push(text)
    length += text.length
    if (length < AT_ONCE) continue
    yield Buffer.from(open.join(''))
    ;[open, length] = [[], 0]
  }
  if (open.length > 0) yield Buffer.from(open.join(''))
}
