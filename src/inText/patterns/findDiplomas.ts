import { type Candidate, confidenceOf } from '../candidate.js'
import type { Word } from '../read/word.js'

/** Diplomas named by one word with what they are of: `bakkersdiploma`, `zorgdiploma’s`. They say no level. */
export function findDiplomas(words: readonly Word[]): Candidate[] {
  return words.flatMap(({ text }, at) =>
    /.diplomas?$/.test(text)
      ? [
          {
            meaning: { kind: 'education' as const },
            how: 'compound' as const,
            confidence: confidenceOf.compound,
            words: [at],
            anchor: undefined,
          },
        ]
      : [],
  )
}
