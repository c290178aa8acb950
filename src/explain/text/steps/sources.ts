import { oneLine } from '../plainText.js'

const MAX_LENGTH = 500

/** The sources of what a text says, numbered as they come: the line keeps a number, and the end of the text has the address. */
export class Sources {
  readonly #all: string[] = []

  /** The mark of a source in a line: `[1]`. The same source has the same mark. */
  mark(source: string): string {
    const plain = [...oneLine(source)].slice(0, MAX_LENGTH).join('')
    if (!this.#all.includes(plain)) this.#all.push(plain)
    return `[${this.#all.indexOf(plain) + 1}]`
  }

  /** Every source with its mark, in the order of the numbers. */
  lines(): string[] {
    return this.#all.map((source, place) => `[${place + 1}] ${source}`)
  }
}
