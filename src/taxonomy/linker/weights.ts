import type { EvidenceWeights } from './evidence.js'

/**
 * By which weights labels are ranked. Fitted on 328 job titles and half of 3,911 competence labels, each with the concepts of ESCO
 * that they were officially said to be: `npm run bench -- linking-fit` prints them, `npm run bench -- linking` how good they are on what they were not fitted on.
 */
export const rankingWeights = {
  /** Each label by itself: its letters and its words. */
  label: { letters: 3.18, readings: 3.05, words: 3.11, same: 0.19 },
  /** With what is known of its concept. */
  evidence: {
    letters: 2.35,
    readings: 2.1,
    same: 0.66,
    concept: 1.33,
    latent: 2.6,
    otherLabels: 1.92,
    main: 0.93,
    group: -1.8,
    siblings: 1.14,
  },
} as const satisfies Record<string, EvidenceWeights>
