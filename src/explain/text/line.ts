import { oneLine } from './plainText.js'

/** A line before it is written: lines with the same lead are told as one, with their items as a list. */
export interface Line {
  readonly lead: string
  readonly item?: string
}

/** How a language puts words in a row. */
export interface RowWords {
  readonly and: string
  /** What closes a list that was cut: `nog 3 andere`. */
  others(count: number): string
}

/** How many items a list names before it is cut. */
const MAX_ITEMS = 6

/** Items as people write them: `a, b en c`. More than six are cut: `a, b, c, d, e, f en nog 3 andere`. */
export function inARow(items: readonly string[], { and, others }: RowWords): string {
  const once = [...new Set(items)]
  const named = once.length > MAX_ITEMS ? [...once.slice(0, MAX_ITEMS), others(once.length - MAX_ITEMS)] : once
  const last = named.at(-1) ?? ''
  // An item with an "and" of its own (`koffie en thee zetten`) would run together with the list.
  const apart = named.slice(-2).some((item) => item.includes(` ${and} `)) ? ',' : ''
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')}${apart} ${and} ${last}`
}

/** Lines as texts, each lead once, in the order in which the leads came; the same line is never told twice. */
export function joinLines(lines: readonly Line[], words: RowWords): string[] {
  const items = new Map<string, string[]>()
  for (const { lead, item } of lines)
    items.set(lead, [...(items.get(lead) ?? []), ...(item === undefined ? [] : [item])])
  return [...items].map(([lead, all]) => (all.length === 0 ? lead : `${lead}: ${inARow(all, words)}`))
}

/** A text with a capital at its start, on one line. */
export function sentenceStart(text: string): string {
  const line = oneLine(text)
  const [first = '', ...rest] = line
  return first.toUpperCase() + rest.join('')
}

/** A text that ends as a sentence. */
export const sentence = (text: string): string => {
  const start = sentenceStart(text)
  return /[.?!…:]$/u.test(start) ? start : `${start}.`
}

/** A heading with its lines below it; nothing where there are no lines. */
export const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)]
