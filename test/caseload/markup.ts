/** Elements that have no end. */
const voids = new Set(['meta', 'br'])

const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[A-Za-z][A-Za-z0-9:-]*="[^"<>]*")*)\s*(\/?)>/g

/** A start tag: its name and its attributes. */
interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** What a page is made of, by a reader so strict that it takes nothing for a tag but what is written as one. */
export interface Markup {
  readonly tags: readonly Tag[]
  /** The texts between the tags, with entities read. */
  readonly texts: readonly string[]
  /** What is not right: a tag that does not end, or ends where it did not begin, or a bare `<`, `>` or `&`. */
  readonly complaints: readonly string[]
}

/** Reads a page. The style sheet is left out, for it is not markup. */
export function readMarkup(page: string): Markup {
  const body = page.replace(/^<!doctype html>\n/, '').replace(/<style>[^<]*<\/style>/, '')
  const tags: Tag[] = []
  const texts: string[] = []
  const complaints: string[] = []
  const open: string[] = []
  let end = 0
  const text = (from: number, to: number) => {
    const raw = body.slice(from, to)
    if (/[<>]|&(?!(?:amp|lt|gt|quot|#39|#96);)/.test(raw)) complaints.push(`bare character in '${raw.slice(0, 60)}'`)
    if (raw.trim() !== '') texts.push(unescaped(raw).trim())
  }
  for (const { 0: whole, 1: close, 2: name = '', 3: rest = '', 4: alone, index } of body.matchAll(tag)) {
    text(end, index)
    end = index + whole.length
    if (close !== '') {
      const last = open.pop()
      if (last !== name) complaints.push(`</${name}> closes <${last}>`)
      continue
    }
    const attributes = [...rest.matchAll(/([A-Za-z0-9:-]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, unescaped(value)] as const,
    )
    tags.push({ name, attributes: new Map(attributes) })
    if (alone === '' && !voids.has(name)) open.push(name)
  }
  text(end, body.length)
  return { tags, texts, complaints: [...complaints, ...open.map((name) => `<${name}> is not closed`)] }
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#96;': '`',
}

/** Entities as the characters that they stand for: each once. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39|#96);/g, (entity) => characters[entity] ?? entity)
