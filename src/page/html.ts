import { oneLine } from '../explain/text/plainText.js'

/** Markup that is safe to write out: only `html` makes it. */
export class Html {
  readonly markup: string

  /** @internal Use `html`. */
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What may stand in a template: markup as it is, anything else as text. A list is written out part by part. */
export type Part = Html | string | number | readonly Part[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/**
 * A text as it may stand anywhere in a page, between tags and in a quoted attribute: on one line, without control characters
 * and direction marks, and with every character escaped that HTML could take for its own. Nothing else in a page escapes.
 */
export const escaped = (text: string): string =>
  oneLine(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? '')

/**
 * A piece of markup. What is written in the template stands as it is, so only that may hold tags; every value is escaped,
 * unless it came from `html` itself. Attributes are always in double quotes.
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(template.reduce((before, after, place) => before + written(parts[place - 1] ?? '') + after))
}

function written(part: Part): string {
  if (part instanceof Html) return part.markup
  if (typeof part === 'string') return escaped(part)
  return typeof part === 'number' ? String(part) : part.map(written).join('')
}

/** A name that came from a record or a taxonomy. Its direction does not spill into the words around it. */
export const nameHtml = (name: string): Html => html`<bdi>${name}</bdi>`
