const MAX_LENGTH = 200

/** Escape sequences of terminals as a whole: colours and cursor moves (CSI), titles and links (OSC). */
const escapeSequences =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)/g

/** What separates words or lines: it becomes one space. */
const breaks = /[\s\u0085\u2028\u2029]+/g

/** Controls, direction marks and overrides, what is not visible, halves of surrogate pairs. */
const notPlain =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|\p{Surrogate}/gu

/** A text on one line without anything that a terminal or a screen would act on. Its length stays. */
export const oneLine = (text: string): string =>
  text.replace(escapeSequences, '').replace(breaks, ' ').replace(notPlain, '').replace(/ {2,}/g, ' ').trim()

/**
 * A text from a record, safe to show anywhere: on one line, without control characters, escape sequences and direction
 * overrides, and at most 200 characters long.
 */
export function plainText(text: string): string {
  const characters = [...oneLine(text)]
  return characters.length <= MAX_LENGTH
    ? characters.join('')
    : `${characters
        .slice(0, MAX_LENGTH - 1)
        .join('')
        .trimEnd()}…`
}
