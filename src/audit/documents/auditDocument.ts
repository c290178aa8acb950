import { gapsIn } from './gap.js'
import { markdownText } from './markdown.js'

/** A text for people, with what still lacks in it. */
export interface AuditDocument {
  /** Markdown. What lacks stands in it in bold between square brackets: `**[nog invullen: het adres]**`. */
  readonly text: string
  /** What lacks, in the order in which it stands there, each once. A text with a gap is not ready to be sent or published. */
  readonly gaps: readonly string[]
}

/** A part of a document. All its texts are plain, with gaps: markdown is made of them when the document is written. */
export type Block =
  | { readonly heading: string; readonly level: 1 | 2 | 3 }
  | { readonly paragraph: string }
  | { readonly items: readonly string[] }
  | { readonly links: readonly { readonly title: string; readonly link?: string | undefined }[] }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export const title = (heading: string): Block => ({ heading, level: 1 })
export const chapter = (heading: string): Block => ({ heading, level: 2 })
export const part = (heading: string): Block => ({ heading, level: 3 })
export const paragraph = (...sentences: readonly string[]): Block => ({ paragraph: sentences.join(' ') })
export const list = (items: readonly string[]): Block => ({ items })
/** Titles with where they lead: addresses that were checked to begin with `https://` and to hold no space and none of `<>"`. */
export const links = (titled: readonly { readonly title: string; readonly link?: string | undefined }[]): Block => ({
  links: titled,
})
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({ head, rows })

/** Writes a document: its blocks in order. */
export const documentOf = (blocks: readonly Block[]): AuditDocument => ({
  text: `${blocks.map(markdownOf).join('\n\n')}\n`,
  gaps: gapsIn(blocks.flatMap(textsOf).join('\n')),
})

function textsOf(block: Block): readonly string[] {
  if ('heading' in block) return [block.heading]
  if ('paragraph' in block) return [block.paragraph]
  if ('items' in block) return block.items
  return 'links' in block ? block.links.map(({ title: name }) => name) : [...block.head, ...block.rows.flat()]
}

function markdownOf(block: Block): string {
  if ('heading' in block) return `${'#'.repeat(block.level)} ${markdownText(block.heading)}`
  if ('paragraph' in block) return markdownText(block.paragraph)
  if ('items' in block) return block.items.map((item) => `- ${markdownText(item)}`).join('\n')
  if ('links' in block) return block.links.map(linkItem).join('\n')
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const written = (cells: readonly string[]) => row(cells.map(markdownText))
  return [written(block.head), row(block.head.map(() => '---')), ...block.rows.map(written)].join('\n')
}

const linkItem = ({ title: name, link }: { readonly title: string; readonly link?: string | undefined }): string =>
  link === undefined ? `- ${markdownText(name)}` : `- ${markdownText(name)}: <${link}>`
