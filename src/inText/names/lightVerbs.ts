/**
 * Verbs that say little beside the word that they go with: `heftruck rijden` is named by `heftruck` alone. The number is how
 * many letters that word must have at least, so that it says enough by itself: `kassa` does, `schoon` (of `schoon werken`)
 * does not.
 */
export const lightVerbs: ReadonlyMap<string, number> = new Map([
  ['rijden', 5],
  ['besturen', 5],
  ['bedienen', 5],
  ['gebruiken', 5],
  ['zijn', 7],
  ['hebben', 7],
  ['werken', 8],
  ['doen', 9],
])

/** Words that only say how, before the verb that names the competence: `goed tillen` is named by `tillen`. */
export const adverbs: ReadonlySet<string> = new Set(['goed'])
