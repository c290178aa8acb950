import { distance } from 'fastest-levenshtein'
import { exponential, naturalLogarithm } from '../../domain/logarithm.js'
import { type EvidenceName, evidenceAt } from './evidence.js'

/**
 * What nothing at all would score: it takes its share of the odds, so that the only label found is not therefore the right one. By the scale of
 * `rankingWeights.evidence`, where a label that is the same scores about ten.
 */
const NOTHING = 3

/** How sure a link is, from what speaks for it: a logistic curve. Fitted as `rankingWeights` are, and on texts that mean nothing. */
export const confidenceWeights = {
  bias: -1.37,
  share: 0.69,
  readings: 1.59,
  concept: -0.11,
  latent: -0.39,
  spelling: 1.13,
  same: -0.43,
  only: -0.13,
}

/** A concept by its best label, with its score, and how its label is spelled. */
export interface Contender {
  readonly score: number
  readonly evidence: ArrayLike<number>
  readonly text: string
}

/** How many contenders a confidence is worked out for: what stands lower has hardly any. */
const LOOKED_AT = 10

/**
 * What the curve looks at, in the order of `confidenceWeights`, for each of the best contenders, which stand in order: the odds of its share of all, its letters, words and nearness, how
 * near it is by edits to the text as it was read, whether it is the same, and the only one that is.
 */
export function confidenceFacts(contenders: readonly Contender[], text: string): number[][] {
  const highest = contenders[0]?.score ?? 0
  const odds = contenders.map(({ score }) => exponential(score - highest))
  const all = odds.reduce((sum, share) => sum + share, exponential(NOTHING - highest))
  const sames = contenders.filter(({ evidence }) => evidence[evidenceAt.same] === 1).length
  return contenders.slice(0, LOOKED_AT).map(({ evidence, text: label }, place) => {
    const share = Math.min(0.999, Math.max(0.001, (odds[place] as number) / all))
    const at = (name: EvidenceName) => evidence[evidenceAt[name]] as number
    const spelling = 1 - distance(text, label) / Math.max(text.length, label.length)
    const only = sames === 1 && at('same') === 1 ? 1 : 0
    return [
      1,
      naturalLogarithm(share / (1 - share)),
      at('readings'),
      at('concept'),
      at('latent'),
      spelling,
      at('same'),
      only,
    ]
  })
}

/** The confidences of the best contenders, 0..1000. */
export function confidencesOf(contenders: readonly Contender[], text: string): number[] {
  const weights = Object.values(confidenceWeights)
  return confidenceFacts(contenders, text).map((facts) => {
    const sum = facts.reduce((total, fact, place) => total + fact * (weights[place] as number), 0)
    return Math.round(1000 / (1 + exponential(-sum)))
  })
}
