/** The sentences of a markdown text: headings and table lines left out, a list's lead and each item by itself. */
export const sentencesOf = (markdown: string): string[] =>
  markdown
    .split('\n')
    .filter((line) => !/^(#|\|)/.test(line))
    .flatMap((line) => line.replace(/^- /, '').split(/(?<=[.?!:])\s+/u))
    .filter((part) => /\p{L}/u.test(part))

/** The words of a sentence. */
export const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []

/** How many words a sentence has on average. */
export function meanWords(markdown: string): number {
  const sentences = sentencesOf(markdown)
  return sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0) / sentences.length
}
