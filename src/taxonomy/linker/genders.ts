/** How the word for a woman may be made of the word for anybody: the ending, and what stands in its place. */
const endings: readonly (readonly [woman: string, anybody: string])[] = [
  ['ster', 'er'],
  ['ster', 'der'],
  ['ster', 'r'],
  ['ster', 'aar'],
  ['euse', 'eur'],
  ['rice', 'or'],
  ['rice', 'eur'],
  ['loge', 'loog'],
  ['iere', 'ier'],
  ['ica', 'icus'],
  ['vrouw', 'man'],
  ['esse', ''],
  ['esse', 'er'],
  ['in', ''],
  ['e', ''],
]

/** The words that a word for a woman may have for anybody: `verkoopster` has `verkoper` among them, `kapster` `kapper`. */
export function wordsForAnybody(word: string): string[] {
  return endings.flatMap(([woman, anybody]) => {
    if (!word.endsWith(woman) || word.length < woman.length + 3) return []
    const stem = word.slice(0, word.length - woman.length)
    return [stem + anybody, ...(anybody === 'er' ? respelled(stem).map((other) => `${other}er`) : [])]
  })
}

/** A stem as it is spelled before an ending that begins with a vowel: `kap` becomes `kapp`, `verkoop` becomes `verkop`. */
function respelled(stem: string): string[] {
  const last = stem.at(-1) ?? ''
  const doubled = /[^aeiou][aeiou][bdfgklmnprst]$/.test(stem) ? [stem + last] : []
  const single = /(aa|ee|oo|uu)[^aeiou]$/.test(stem) ? [stem.slice(0, -2) + last] : []
  const voiced = last === 'f' ? [`${stem.slice(0, -1)}v`] : last === 's' ? [`${stem.slice(0, -1)}z`] : []
  return [...doubled, ...single, ...voiced]
}

/**
 * Which word for a woman goes with which word for anybody, learnt from concepts that have both among their labels: `e`, for one, is
 * an ending of many words that are no such pair. `concepts` are the words of each concept's labels.
 */
export function learnGenders(concepts: Iterable<ReadonlySet<string>>): Map<string, string> {
  const learnt = new Map<string, string>()
  for (const words of concepts) {
    for (const word of words) {
      if (learnt.has(word)) continue
      const anybody = wordsForAnybody(word).find((other) => other !== word && words.has(other))
      if (anybody !== undefined) learnt.set(word, anybody)
    }
  }
  // What a pair leads to may itself lead on, never round.
  for (const [woman, anybody] of learnt) if (learnt.get(anybody) === woman) learnt.delete(anybody)
  return learnt
}
