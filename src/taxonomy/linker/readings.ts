/** How many ways to read a text are tried beside the text itself. */
const MOST = 6

/**
 * Other ways to read a title: without what stands in brackets, or with it as a word among the others; each side of a slash; the
 * parts about a comma the other way round; `tuin- en landschapsarchitect` as `tuinarchitect` and `landschapsarchitect`. `partsOf` cuts compounds.
 */
export function otherReadings(text: string, partsOf: (word: string) => readonly string[]): string[] {
  const cut = text.slice(0, 300)
  const readings = new Set<string>()
  const bare = cut.replace(/\([^()]*\)/g, ' ')
  const opened = cut.replace(/[()[\]]/g, ' ')
  if (bare !== cut) readings.add(bare)
  if (opened !== cut) readings.add(opened)
  for (const whole of [bare.includes('(') ? opened : bare]) {
    const comma = whole.split(',')
    if (comma.length === 2) {
      const [first = '', second = ''] = comma
      readings.add(`${second} ${first}`)
      readings.add(first)
    }
    if (whole.includes('/')) for (const side of sides(whole)) readings.add(side)
    const joined = /(?:^|[\s(])(\p{L}+)- ?(?:en|of|&|,) ?(\p{L}+)/iu.exec(whole)
    if (joined !== null) {
      const [, first = '', second = ''] = joined
      const last = partsOf(second.toLowerCase()).at(-1)
      if (last !== undefined) readings.add(`${first}${last}`)
      readings.add(second)
    }
  }
  readings.delete(text)
  return [...readings].filter((reading) => reading.trim() !== '').slice(0, MOST)
}

/** The sides of the slashes of a text, and the text with one word of `a/b` at a time. */
function sides(text: string): string[] {
  const whole = text.split('/')
  const words = text.split(/\s+/)
  const at = words.findIndex((word) => /.\/./.test(word))
  const choices =
    at < 0
      ? []
      : (words[at] as string)
          .split('/')
          .map((choice) => [...words.slice(0, at), choice, ...words.slice(at + 1)].join(' '))
  return [...choices, ...whole].slice(0, 4)
}
