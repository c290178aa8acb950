const ligatures: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o' }

/** How much of a text is read at most, in UTF-16 units. What a title or an interest says, it says before that. */
const LONGEST = 300

/**
 * A text as the linker reads it: small letters without marks, `'s` as `s`, without `(m/v)` and the like, dots only inside a
 * word, one space between words. `Foto's maken (m/v/x)` becomes `fotos maken`. It is a little finer than a label as it is
 * compared: `node.js` and `c++` stay what they are.
 */
export function plainWords(text: string, longest: number = LONGEST): string {
  return text
    .slice(0, longest)
    .toLowerCase()
    .replace(/[ßœæø]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFKD')
    .slice(0, 2 * longest)
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`´]/g, '')
    .replace(/\(?\b[mvx]\/[mvx](\/[mvx])?\b\)?/g, ' ')
    .replace(/[^a-z0-9+#&.]+/g, ' ')
    .replace(/(?<![a-z0-9])\.+|\.+(?![a-z0-9])/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
