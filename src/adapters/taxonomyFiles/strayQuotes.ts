const QUOTE = 0x22
const LINE_FEED = 0x0a
const RETURN = 0x0d
const MARK = [0xef, 0xbb, 0xbf] as const

/** How records end. The first line end outside quotes tells, as csv-parse has it; `asked`: it begins with a return, and the next byte tells. */
type RecordEnd = 'unknown' | 'asked' | 'return' | 'return-feed' | 'feed'

/**
 * Takes quotes out of csv that stand inside an unquoted cell, all but the first of each record. A record with one cannot be read and is
 * skipped as a whole; csv-parse makes an error of each, with a copy of the cell so far, so that a line of some hundred thousand of
 * them would keep it busy for hours. What else is in the bytes stays, and so does which records there are.
 */
export class StrayQuotes {
  readonly #delimiter: Uint8Array
  #quoting = false
  /** A quote in a quoted cell came last: the next byte tells whether it ends the cell. */
  #asked = false
  /** Bytes of this cell so far, a mark at the beginning of the file left out; as far as they matter. */
  #filled = false
  #stray = false
  #end: RecordEnd = 'unknown'
  #last = 0
  #place = 0
  /** How many bytes of the delimiter came. */
  #delimiting = 0

  constructor(delimiter: string) {
    this.#delimiter = new TextEncoder().encode(delimiter)
  }

  /** The next bytes, without those quotes. */
  without(bytes: Uint8Array): Uint8Array {
    let kept: Uint8Array | undefined
    let length = 0
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number
      if (this.#keeps(byte)) {
        if (kept !== undefined) kept[length] = byte
        length++
      } else kept ??= Uint8Array.from(bytes)
    }
    return kept === undefined ? bytes : kept.subarray(0, length)
  }

  #keeps(byte: number): boolean {
    const last = this.#last
    this.#last = byte
    const place = this.#place++
    if (this.#end === 'asked') this.#end = byte === LINE_FEED ? 'return-feed' : 'return'
    if (this.#asked) {
      this.#asked = false
      if (byte === QUOTE) return true
      this.#quoting = false
      this.#filled = true
    }
    if (this.#quoting) {
      this.#asked = byte === QUOTE
      return true
    }
    if (byte === QUOTE) return this.#quote()
    if (this.#endsRecord(byte, last)) {
      this.#filled = false
      this.#stray = false
    } else if (this.#endsCell(byte)) this.#filled = false
    else if (place >= MARK.length || byte !== MARK[place]) this.#filled = true
    return true
  }

  /** A quote outside a quoted cell: it begins one, or is astray. */
  #quote(): boolean {
    this.#delimiting = 0
    if (!this.#filled) {
      this.#quoting = true
      return true
    }
    const first = !this.#stray
    this.#stray = true
    return first
  }

  #endsCell(byte: number): boolean {
    if (byte !== this.#delimiter[this.#delimiting]) this.#delimiting = byte === this.#delimiter[0] ? 1 : 0
    else this.#delimiting++
    if (this.#delimiting < this.#delimiter.length) return false
    this.#delimiting = 0
    return true
  }

  #endsRecord(byte: number, last: number): boolean {
    switch (this.#end) {
      case 'unknown':
        if (byte === LINE_FEED) this.#end = 'feed'
        else if (byte === RETURN) this.#end = 'asked'
        return this.#end !== 'unknown'
      case 'return-feed':
        return byte === LINE_FEED && last === RETURN
      case 'feed':
        return byte === LINE_FEED
      default:
        return byte === RETURN
    }
  }
}
