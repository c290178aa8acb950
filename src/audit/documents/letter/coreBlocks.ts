import { type Block, chapter, list, paragraph } from '../auditDocument.js'
import type { CoreLine, CoreSection } from './coreText.js'

/** Lines of a text of the core as blocks: items that follow one another are one list, sentences that do are one paragraph. */
export function coreBlocks(lines: readonly CoreLine[]): Block[] {
  const groups: { readonly item: boolean; readonly texts: string[] }[] = []
  for (const { item, text } of lines) {
    const last = groups.at(-1)
    if (last?.item === item) last.texts.push(text)
    else groups.push({ item, texts: [text] })
  }
  return groups.map(({ item, texts }) => (item ? list(texts) : paragraph(...texts)))
}

/** A section of a text of the core under a heading of its own. */
export const coreChapter = ({ heading, lines }: CoreSection): Block[] => [
  ...(heading === undefined ? [] : [chapter(heading)]),
  ...coreBlocks(lines),
]
