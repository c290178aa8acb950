import { divideRounded, FULL } from '../../domain/measure.js'
import { binomialInterval } from '../statistics/binomialInterval.js'
import type { Rises, ScoreBand } from './evaluation.js'
import type { KnownCase } from './knownCases.js'
import type { ResolvedEvaluateOptions } from './options.js'

/** The share that came to something per band of scores, from the lowest. */
export function scoreBands(known: readonly KnownCase[], options: ResolvedEvaluateOptions): ScoreBand[] {
  const { bands, confidence, least } = options
  const edge = (band: number) => Math.floor((FULL * band) / bands)
  return Array.from({ length: bands }, (_, band): ScoreBand => {
    const [from, to] = [edge(band), edge(band + 1)]
    const within = known.filter(
      ({ proposal: { score } }) => score >= from && (score < to || (score === FULL && to === FULL)),
    )
    const successes = within.filter(({ success }) => success).length
    const cases = within.length
    return {
      from,
      to,
      known: cases,
      successes,
      share:
        cases < least
          ? { enough: false, why: 'too-few', cases }
          : {
              enough: true,
              value: divideRounded(FULL * successes, cases),
              interval: binomialInterval(successes, cases, { confidence }),
              cases,
            },
    }
  })
}

/** Whether the shares rise with the score: each band that has one against the one before it that has. */
export function risesOf(bands: readonly ScoreBand[]): Rises {
  const shown = bands.flatMap(({ from, known, successes, share }) =>
    share.enough ? [{ from, known, successes, ...share.interval }] : [],
  )
  if (shown.length < 2) return { enough: false, why: 'too-few' }
  const falls = shown.slice(1).flatMap((next, index) => {
    const before = shown[index] as typeof next
    // Shares compared as fractions, so that rounding makes no difference.
    if (next.successes * before.known >= before.successes * next.known) return []
    return [{ from: before.from, to: next.from, certain: next.highest < before.lowest }]
  })
  return { enough: true, always: falls.length === 0, falls }
}
