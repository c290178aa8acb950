/** How many bytes are gathered before they are passed on. */
const FULL = 1 << 20

/** The most bytes that a short piece takes: a name, a number or an id with what stands around it. */
const SHORT = 1024

const QUOTE = 34
const ZERO = 48

/** Lines of JSON as bytes, piece by piece: names, numbers and ids, of which none needs an escape; and JSON that is there. */
export class LineBytes {
  #bytes = new Uint8Array(FULL + SHORT)
  #at = 0

  /** Whether so much was gathered that it is time to take it. */
  get isFull(): boolean {
    return this.#at >= FULL
  }

  /** All that was gathered; good until more is written. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#at)
    this.#at = 0
    return taken
  }

  /** Writes a piece that is always the same. */
  piece(piece: Uint8Array): this {
    this.#makeRoom(piece.length)
    const bytes = this.#bytes
    let at = this.#at
    for (let place = 0; place < piece.length; place++) bytes[at++] = piece[place] as number
    this.#at = at
    return this
  }

  /** Writes JSON. */
  json(text: string): this {
    const written = Buffer.from(text)
    this.#makeRoom(written.length)
    this.#bytes.set(written, this.#at)
    this.#at += written.length
    return this
  }

  /** Writes an id in quotes, by whoever writes its letters into bytes from a place on and says where they end. */
  id(handle: number, ids: { writeId(handle: number, bytes: Uint8Array, from: number): number }): this {
    this.#makeRoom(SHORT)
    this.#bytes[this.#at] = QUOTE
    this.#at = ids.writeId(handle, this.#bytes, this.#at + 1)
    this.#bytes[this.#at++] = QUOTE
    return this
  }

  /** Writes a whole number from 0 to 2^32 - 1. */
  number(value: number): this {
    this.#makeRoom(SHORT)
    const bytes = this.#bytes
    let power = 1
    while (10 * power <= value) power *= 10
    let left = value
    let at = this.#at
    for (; power >= 1; power /= 10) {
      const digit = Math.floor(left / power)
      bytes[at++] = ZERO + digit
      left -= digit * power
    }
    this.#at = at
    return this
  }

  #makeRoom(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return
    const roomier = new Uint8Array(2 * (this.#at + bytes))
    roomier.set(this.#bytes.subarray(0, this.#at))
    this.#bytes = roomier
  }
}
