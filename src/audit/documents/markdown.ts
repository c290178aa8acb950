import { withGaps } from './gap.js'

/** What markdown would take for more than a letter, wherever it stands. */
const special = /[\\`*_[\]<>|~]/g

/** What it would take so at the start of a line: a heading, a list, a quotation. */
const atStart = /^(\s*)([-+#=]|\d+(?=[.)](?:\s|$)))/

/**
 * A text that markdown shows as it is, whatever it holds: no markup, no HTML and no entity comes of it, and by the rules of CommonMark and
 * GitHub no link. (A reader that makes links of bare names such as `voorbeeld.nl` may do so.) Gaps become bold, between square brackets.
 */
export const markdownText = (text: string): string =>
  withGaps(text, (what) => `**[${what}]**`, escaped).replace(atStart, (_, space, mark) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  )

const escaped = (text: string): string =>
  text
    .replace(special, (mark) => `\\${mark}`)
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\\')
