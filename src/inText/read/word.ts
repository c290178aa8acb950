/** What stands between a word and the one before it, from what joins to what parts. A larger number parts more. */
export const joint = {
  /** A hyphen or a slash: `24-32`, `data-entry`. */
  tight: 0,
  space: 1,
  /** A comma, a bracket, or a dash between spaces. */
  comma: 2,
  colon: 3,
  question: 4,
  sentence: 5,
  /** A line end that is not just where a long line was broken off. */
  line: 6,
  /** An empty line, or the start of the text. */
  paragraph: 7,
} as const
export type Joint = (typeof joint)[keyof typeof joint]

/** A word of a text: folded for comparing, and where it stands. */
export interface Word {
  /** Small letters without marks; empty for a word that is longer than any label's. */
  readonly text: string
  /** The first UTF-16 unit of the word in the original text. */
  readonly start: number
  /** The unit after its last. */
  readonly end: number
  readonly before: Joint
  /** Whether it is the first of a line that starts with a bullet. */
  readonly bullet: boolean
  /** How it is written: `Word` has a capital, `VCA` is all capitals. A digit is neither. */
  readonly casing: 'small' | 'capital' | 'capitals'
}
