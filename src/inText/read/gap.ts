import { type Joint, joint, type Word } from './word.js'

/** A line shorter than this was ended by its writer, not broken off by a width. */
const WRAPPED_FROM = 40

/** Words that a point shortens: `bijv.` ends no sentence. */
const abbreviations = new Set(
  'bijv bv incl excl evt oa ca nr max min resp dhr mevr tel ivm dmv mbt zsm aub pw enz'.split(' '),
)

/** Signs that start an item of a list wherever they stand. */
const bullets = new Set([...'•·●▪►▶✓✔➢○◦‣■□»→'].map((sign) => sign.codePointAt(0) as number))
/** Signs that do so at the start of a line only. */
const lineBullets = new Set([...'-–—*~>'].map((sign) => sign.codePointAt(0) as number))

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 0xa0 || Number.isNaN(code)

/** What is seen between two words, sign by sign, and what it comes to. */
export class Gap {
  readonly #text: string
  /** Whether the last gap that was closed put a bullet before its word. */
  bullet = false
  #from = 0
  #lineStart = 0
  #newLines = 0
  #marked = false
  #hanging = false
  #spaced = false
  #parting: Joint = joint.tight

  constructor(text: string) {
    this.#text = text
  }

  /** A gap begins after the unit before `from`. */
  open(from: number): void {
    this.#from = from
    this.#newLines = 0
    this.#marked = false
    this.#hanging = false
    this.#spaced = false
    this.#parting = joint.tight
  }

  /** One sign of the gap. */
  note(code: number, at: number): void {
    if (code === 10 || code === 0x2028) this.#newLines++
    else if (code === 0x2029) this.#newLines += 2
    else if (isBlank(code)) this.#spaced = true
    else if (bullets.has(code) || (lineBullets.has(code) && (this.#newLines > 0 || this.#from === 0)))
      this.#marked = true
    else this.#part(this.#partingOf(code, at))
  }

  #part(parting: Joint): void {
    if (parting > this.#parting) this.#parting = parting
  }

  #partingOf(code: number, at: number): Joint {
    const [before, after] = [this.#text.charCodeAt(at - 1), this.#text.charCodeAt(at + 1)]
    const between = isBlank(before) && isBlank(after)
    switch (String.fromCodePoint(code)) {
      case '-':
      case '–':
      case '—':
        // `laad- en loswerk`, `grond-, weg- en waterbouw`: the hyphen hangs, and nothing is parted
        this.#hanging = !isBlank(before) && (isBlank(after) || after === 44)
        return between ? joint.comma : joint.tight
      case '.':
        return !(isBlank(after) || after === 10 || isCapital(after)) ? joint.tight : joint.sentence
      case ',':
        return this.#hanging ? joint.space : joint.comma
      case ':':
        return joint.colon
      case '(':
      case ')':
      case '[':
      case ']':
        return joint.comma
      case '?':
        return joint.question
      case '!':
      case ';':
      case '…':
        return joint.sentence
      default:
        return joint.tight
    }
  }

  /** What the gap comes to, for the word that starts at `to`. */
  close(last: Word | undefined, to: number): Joint {
    const starts = this.#newLines > 0 || this.#marked || this.#from === 0
    this.bullet = this.#marked
    const parting = this.#partingBefore(last, to)
    if (starts) this.#lineStart = to
    return parting
  }

  #partingBefore(last: Word | undefined, to: number): Joint {
    if (this.#newLines > 1) return joint.paragraph
    if (this.#marked) return joint.line
    const shortened = this.#parting === joint.sentence && last !== undefined && abbreviations.has(last.text)
    const parting = shortened ? joint.space : this.#parting
    const spaced: Joint = this.#spaced && parting === joint.tight ? joint.space : parting
    if (this.#newLines === 0) return this.#isRange(last, to) ? joint.tight : spaced
    const wrapped = this.#from - this.#lineStart >= WRAPPED_FROM && !isCapital(this.#text.charCodeAt(to))
    return wrapped && parting <= joint.comma ? (parting === joint.comma ? joint.comma : joint.space) : joint.line
  }

  /** `24 - 32`: a dash between two numbers joins them. */
  #isRange(last: Word | undefined, to: number): boolean {
    return (
      this.#parting === joint.comma &&
      last !== undefined &&
      /^[\s–—-]+$/.test(this.#slice(to)) &&
      isDigit(this.#text, last.end - 1) &&
      isDigit(this.#text, to)
    )
  }

  #slice(to: number): string {
    return this.#text.slice(this.#from, Math.min(to, this.#from + 10))
  }
}

/** A capital letter of Latin script, with or without a mark. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
}
