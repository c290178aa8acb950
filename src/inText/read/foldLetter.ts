/** What stands in a folded word for a letter of another script: no label holds it, so no such word is taken for a label. */
export const FOREIGN = '\u{FFFD}'

const ligatures: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o' }

/**
 * A character as words are compared: `é` becomes `e`. `undefined` is a character that separates words; an empty text one
 * that is passed over wherever it stands: a combining mark, a soft hyphen, a direction mark, an apostrophe.
 */
export function foldLetter(codePoint: number): string | undefined {
  if (codePoint < 128) return foldAscii(codePoint)
  const small = String.fromCodePoint(codePoint).toLowerCase()
  const plain = (ligatures[small] ?? small).normalize('NFKD').replace(/\p{M}/gu, '')
  if (plain === '' || codePoint === 0x2018 || codePoint === 0x2019 || /^\p{Cf}$/u.test(plain)) return ''
  if (/^[a-z0-9]{1,4}$/.test(plain)) return plain
  return /^[\p{L}\p{N}]/u.test(plain) ? FOREIGN : undefined
}

function foldAscii(code: number): string | undefined {
  const isSmall = code >= 97 && code <= 122
  const isDigit = code >= 48 && code <= 57
  if (isSmall || isDigit || code === 43 || code === 35 || code === 38) return String.fromCharCode(code)
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32)
  return code === 39 ? '' : undefined
}
