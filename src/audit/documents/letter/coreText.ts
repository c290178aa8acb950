import { oneLine } from '../../../explain/text/plainText.js'

/** A line of a text of the core: an item of a list, or a sentence. */
export interface CoreLine {
  readonly item: boolean
  readonly text: string
}

/** What stands after an empty line: under a heading, or sentences of their own. */
export interface CoreSection {
  readonly heading: string | undefined
  readonly lines: readonly CoreLine[]
}

/** What a text for a candidate is made of, without its title and without the sentences that close every one of them. */
export interface CoreText {
  readonly lead: readonly CoreLine[]
  readonly sections: readonly CoreSection[]
}

/**
 * Reads a text of `renderText` or `renderSteps` for a candidate: a title and what it says first, then parts after empty lines, the last of
 * which closes it. A part begins with its heading; where it begins with a sentence it has none.
 */
export function readCoreText(text: string): CoreText {
  const [first = '', ...parts] = text.split('\n\n')
  return { lead: first.split('\n').slice(1).map(readLine), sections: parts.slice(0, -1).map(readSection) }
}

function readSection(part: string): CoreSection {
  const lines = part.split('\n').map(readLine)
  const [first] = lines
  const begins = first === undefined || first.item || first.text.endsWith('.')
  return begins ? { heading: undefined, lines } : { heading: first.text, lines: lines.slice(1) }
}

const readLine = (line: string): CoreLine => ({
  item: line.startsWith('- '),
  text: oneLine(line.startsWith('- ') ? line.slice(2) : line),
})
