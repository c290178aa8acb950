/**
 * The natural logarithm of a number above 0, from additions and multiplications alone. `Math.log` may differ in its last bit
 * from engine to engine; this may not, so what is made of it is the same on every machine.
 */
export function naturalLogarithm(value: number): number {
  let mantissa = value
  let halvings = 0
  while (mantissa > 1.5) {
    mantissa /= 2
    halvings++
  }
  while (mantissa <= 0.75) {
    mantissa *= 2
    halvings--
  }
  // ln(m) = 2 artanh((m - 1) / (m + 1)), which converges fast for 0.75 < m <= 1.5.
  const ratio = (mantissa - 1) / (mantissa + 1)
  const square = ratio * ratio
  let power = ratio
  let sum = 0
  for (let odd = 1; odd <= 41; odd += 2) {
    sum += power / odd
    power *= square
  }
  return 2 * sum + halvings * Math.LN2
}

/** Beyond this an exponential is as good as 0, or without end. */
const FARTHEST = 700

/** e to the power of a number, likewise: the same on every machine. 0 below -700; for more than 700 that of 700. */
export function exponential(value: number): number {
  if (value < -FARTHEST) return 0
  const bounded = Math.min(FARTHEST, value)
  const doublings = Math.round(bounded / Math.LN2)
  const rest = bounded - doublings * Math.LN2
  let term = 1
  let sum = 1
  for (let at = 1; at <= 20; at++) {
    term = (term * rest) / at
    sum += term
  }
  for (let at = 0; at < Math.abs(doublings); at++) sum = doublings > 0 ? sum * 2 : sum / 2
  return sum
}
