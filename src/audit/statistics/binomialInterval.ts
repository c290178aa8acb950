import { exponential, naturalLogarithm } from '../../domain/logarithm.js'
import { CONFIDENCE, type Interval, outwards } from './interval.js'
import { logChoices } from './logFactorial.js'

/** How often the range that holds an end is halved: to far below what thousandths show. */
const HALVINGS = 50

/** A term that adds less than this share to a sum adds nothing to a double. */
const NEGLIGIBLE = 1e-17

/**
 * The exact interval of Clopper and Pearson (1934) of a share, in thousandths, rounded outwards: its ends are the shares under which so
 * many successes or more, or so many or fewer, come up in half of what the confidence leaves over. It holds at least the confidence,
 * however few the trials. Without trials it is 0..1000: everything is possible.
 *
 * `successes` and `trials` are whole numbers, 0 <= successes <= trials <= 10^7; `confidence` in thousandths, 1..999, default 950.
 */
export function binomialInterval(
  successes: number,
  trials: number,
  { confidence = CONFIDENCE }: { readonly confidence?: number } = {},
): Interval {
  const { lowest, highest } = binomialShares(successes, trials, confidence)
  return outwards(1000 * lowest, 1000 * highest)
}

/** The same interval before it is rounded: two shares from 0 to 1. */
export function binomialShares(successes: number, trials: number, confidence: number): Interval {
  const rest = (1000 - confidence) / 2000
  return {
    lowest: lowestShare(successes, trials, rest),
    highest: 1 - lowestShare(trials - successes, trials, rest),
  }
}

/** The share under which so many successes or more come up in `rest` of the cases. */
function lowestShare(successes: number, trials: number, rest: number): number {
  if (successes === 0) return 0
  const choices = logChoices(trials, successes)
  let [low, high] = [0, successes / trials]
  for (let at = 0; at < HALVINGS; at++) {
    const middle = (low + high) / 2
    if (tail(successes, trials, middle, choices) < rest) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** How likely so many successes or more are, for a share below `successes / trials`: there each term is smaller than the one before. */
function tail(successes: number, trials: number, share: number, choices: number): number {
  const log = choices + successes * naturalLogarithm(share) + (trials - successes) * naturalLogarithm(1 - share)
  const odds = share / (1 - share)
  let term = exponential(log)
  let sum = term
  for (let count = successes; count < trials && term > sum * NEGLIGIBLE; count++) {
    term *= ((trials - count) / (count + 1)) * odds
    sum += term
  }
  return sum
}
