/** Where each line of a file begins and ends, in bytes: eight bytes a line. */
export class LineIndex {
  #ends = new Float64Array(1024)
  #count = 0

  /** How many lines there are. */
  get count(): number {
    return this.#count
  }

  /** The length of the file up to the end of its last line. */
  get length(): number {
    return this.end(this.#count)
  }

  /** Where a line ends, counted from 1; so where the next one begins. 0 for line 0. */
  end(line: number): number {
    return line === 0 ? 0 : (this.#ends[line - 1] as number)
  }

  /** Adds a line that ends there. */
  add(end: number): void {
    if (this.#count === this.#ends.length) {
      const wider = new Float64Array(2 * this.#count)
      wider.set(this.#ends)
      this.#ends = wider
    }
    this.#ends[this.#count++] = end
  }

  /** Forgets the lines after so many. */
  cut(count: number): void {
    this.#count = Math.min(this.#count, count)
  }
}
