/**
 * What stands around a gap while a text is made. No text that comes from elsewhere can hold these marks: `oneLine` takes control
 * characters out, and every such text goes through it.
 */
const [OPEN, CLOSE] = ['\u0002', '\u0003']

// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks are control characters on purpose
const gaps = /\u0002([^\u0003]*)\u0003/g

/** A place where something lacks, visibly: `[nog invullen: het adres]`. The mark is made readable when the text is written. */
export const gap = (what: string): string => `${OPEN}${what}${CLOSE}`

/** The gaps of a text in the order in which they stand there, each once. */
export const gapsIn = (text: string): string[] => [...new Set([...text.matchAll(gaps)].map(([, what = '']) => what))]

/** A text with its gaps as a reader sees them, and what stands between them as `written` makes it. */
export function withGaps(
  text: string,
  write: (gap: string) => string,
  written: (text: string) => string = (same) => same,
): string {
  return text
    .split(gaps)
    .map((part, place) => (place % 2 === 1 ? write(part) : written(part)))
    .join('')
}

/** A text without markup, with its gaps between square brackets. */
export const plainWithGaps = (text: string): string => withGaps(text, (what) => `[${what}]`)
