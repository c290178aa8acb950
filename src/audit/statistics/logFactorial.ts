import { naturalLogarithm } from '../../domain/logarithm.js'

/** Below this the logarithms are added up one by one, once. */
const TABLE = 1024

const small = new Float64Array(TABLE)
for (let n = 2; n < TABLE; n++) small[n] = (small[n - 1] as number) + naturalLogarithm(n)

const HALF_LOG_TWO_PI = naturalLogarithm(2 * Math.PI) / 2

/**
 * The natural logarithm of n factorial, for a whole n of 0 or more. From 1024 on by Stirling's series, of which two terms are exact to
 * the last bits there. The same on every machine.
 */
export function logFactorial(n: number): number {
  if (n < TABLE) return small[n] as number
  return (n + 0.5) * naturalLogarithm(n) - n + HALF_LOG_TWO_PI + 1 / (12 * n) - 1 / (360 * n * n * n)
}

/** The natural logarithm of the number of ways to choose `chosen` out of `all`, whole numbers with 0 <= chosen <= all. */
export const logChoices = (all: number, chosen: number): number =>
  logFactorial(all) - logFactorial(chosen) - logFactorial(all - chosen)
