const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter)

const voicelessOf: Readonly<Record<string, string>> = { v: 'f', z: 's' }

/**
 * What a word is once its `-en` or `-e` is off and its syllable closes: `till` is `til`, `mak` is `maak`, `doz` is `doos`.
 * Where spelling leaves two readings (`stapel`, `sorter`: `sorteer`) both are given.
 */
export function closedRoots(open: string | undefined): string[] {
  if (open === undefined || open.length < 2) return []
  const [last = '', before = '', earlier] = [open.at(-1), open.at(-2), open.at(-3)]
  if (isVowel(last)) return [open]
  if (last === before) return [open.slice(0, -1)]
  const stem = open.slice(0, -1)
  const closed = stem + (voicelessOf[last] ?? last)
  if ('aeou'.includes(before) && !isVowel(earlier)) return [closed, stem + before + (voicelessOf[last] ?? last)]
  return [closed]
}
