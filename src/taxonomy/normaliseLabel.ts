const ligatures: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o' }

/**
 * A label as it is compared: small letters without marks, without `(m/v)` and the like, with one space between words.
 * `Magazijnmedewerker (m/v/x)` becomes `magazijnmedewerker`.
 */
export function normaliseLabel(text: string): string {
  return text
    .slice(0, 500)
    .toLowerCase()
    .replace(/[ßœæø]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\(?\b[mv]\/[mvx](\/[mvx])?\b\)?/g, ' ')
    .replace(/[^a-z0-9+#&]+/g, ' ')
    .trim()
}
