/** How many symbols there are. */
export const SYMBOLS = 40

/**
 * What a normalised label is written in, as numbers from 0 to 39: 26 letters, the space, ten digits, and `+`, `#`, `&`.
 */
export function symbolsOf(text: string): Uint8Array {
  const symbols = new Uint8Array(text.length)
  for (let place = 0; place < text.length; place++) symbols[place] = symbolOf(text.charCodeAt(place))
  return symbols
}

/** The symbol of a character code. Total: whatever is no symbol counts as `&`. */
export function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97
  if (code >= 48 && code <= 57) return 27 + code - 48
  return code === 32 ? 26 : code === 43 ? 37 : code === 35 ? 38 : 39
}
