/** The parts that a Dutch verb can put at the end of its clause: `opruimen`, `ik ruim op`. */
export const particles: readonly string[] =
  `samen schoon tegen terug vooruit binnen dicht klaar kwijt leeg open over rond thuis
  vast verder voor voort aan bij deel door los mee neer weg toe uit vol af in na om op`.split(/\s+/)

const known = new Set(particles)

/** Whether a word is such a part. */
export const isParticle = (word: string): boolean => known.has(word)
