import { naturalLogarithm } from '../../domain/logarithm.js'
import { divideRounded, FULL } from '../../domain/measure.js'

/**
 * How recommendations spread over what may be recommended, in thousandths, as ReCon measures it (Mashayekhi, Kang, Lijffijt and
 * De Bie, "ReCon: Reducing Congestion in Job Recommendation using Optimal Transport", RecSys 2023; the definitions as in the
 * authors' published code, `ot_local/ot_evaluation.py` of github.com/aida-ugent/ReCon). With the market share MS(j) of an item the
 * part of all recommendations that are of j:
 *
 *     Congestion = sum of MS(j) ln MS(j) / ln n         n items; -1000 spread evenly, 0 all of one item
 *     Coverage   = items with a share / n
 *     Gini       = 2 (sum of i y(i)) / (n sum of y) - (n + 1) / n     y ascending, items without a share among them
 *
 * ReCon divides by people times k, which is how many recommendations there are if every list has k; where lists are shorter this divides
 * by how many there really are, so that shares always add up to 1. One item, or no recommendation: congestion 0, Gini 0.
 */
export interface CrowdingMeasures {
  /** -1000..0, the lower the better. */
  readonly congestion: number
  /** 0..1000, the higher the better. */
  readonly coverage: number
  /** 0..1000, the lower the better. */
  readonly gini: number
}

/** Measures how often each of `items` was recommended; `counts` has those that were. */
export function measuresOf(counts: readonly number[], items: number): CrowdingMeasures {
  const recommended = counts.filter((count) => count > 0).sort((a, b) => a - b)
  const total = recommended.reduce((sum, count) => sum + count, 0)
  if (total === 0) return { congestion: 0, coverage: 0, gini: 0 }
  return {
    congestion: items < 2 ? 0 : congestion(recommended, total, items),
    coverage: divideRounded(FULL * recommended.length, items),
    gini: gini(recommended, total, items),
  }
}

/** sum of MS ln MS = (sum of c ln c) / total - ln total. Never -0. */
function congestion(counts: readonly number[], total: number, items: number): number {
  const entropy = logSum(counts) / SCALE / total - naturalLogarithm(total)
  return Math.round((FULL * entropy) / naturalLogarithm(items)) + 0
}

function gini(ascending: readonly number[], total: number, items: number): number {
  const before = items - ascending.length
  const weighted = ascending.reduce((sum, count, at) => sum + (before + at + 1) * count, 0)
  return Math.round((FULL * (2 * weighted - (items + 1) * total)) / (items * total)) + 0
}

/** Logarithms are summed as whole millionths, so that the order of summing does not matter. */
const SCALE = 1_000_000

/** `count * ln(count)` in whole millionths. */
export const logTerm = (count: number): number => (count < 2 ? 0 : Math.round(SCALE * count * naturalLogarithm(count)))

const logSum = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + logTerm(count), 0)
