/** Two tables count as equally probable if their probabilities differ by less than this share: they differ in the last bits then. */
const TIE = 1e-7

/** A table whose weight is less than this share of all so far adds nothing that thousandths of millionths show. */
const NEGLIGIBLE = 1e-18

/**
 * The p-value of Fisher's exact test (1922) of a table of two by two, two-sided: the probability of all tables with the same margins that
 * are at most as probable as this one. In millionths, at least 1.
 *
 *           yes  no
 *     one    a    b
 *     other  c    d
 *
 * Whole numbers of 0 or more, together at most 10^7. The weights of the tables follow from one another by a division, from the likeliest
 * one outwards, so that nothing overflows and only tables that matter are looked at. With an empty margin there is one table: 1,000,000.
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  const [one, yes, all] = [a + b, a + c, a + b + c + d]
  const [least, most] = [Math.max(0, one + yes - all), Math.min(one, yes)]
  if (least === most) return 1_000_000
  // Of the likeliest table (Johnson, Kotz and Kemp: the mode of the hypergeometric distribution).
  const mode = Math.min(most, Math.max(least, Math.floor(((one + 1) * (yes + 1)) / (all + 2))))
  const up = (x: number) => ((one - x) * (yes - x)) / ((x + 1) * (all - one - yes + x + 1))
  const weights = [{ x: mode, weight: 1 }]
  let total = 1
  for (let x = mode, weight = 1; x < most && weight > total * NEGLIGIBLE; x++) {
    weight *= up(x)
    total += weight
    weights.push({ x: x + 1, weight })
  }
  for (let x = mode, weight = 1; x > least && weight > total * NEGLIGIBLE; x--) {
    weight /= up(x - 1)
    total += weight
    weights.push({ x: x - 1, weight })
  }
  const observed = weights.find(({ x }) => x === a)?.weight ?? 0
  let asExtreme = 0
  for (const { weight } of weights) if (weight <= observed * (1 + TIE)) asExtreme += weight
  return Math.max(1, Math.round((asExtreme / total) * 1_000_000))
}
