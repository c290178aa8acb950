/** One sum that is known: its terms, some unknowns with a whole factor each, by the number of the unknown. */
export type Equation = ReadonlyMap<number, number>

/** A prime of 26 bits: a product of two remainders is a whole number that a double holds. */
const PRIME = 67_108_859

/**
 * Which unknowns follow from sums that are known, whatever their values: by elimination (Gauss and Jordan) over the remainders of a
 * prime, so that all of it is exact. Factors are 1 or -1 here; that a divisor of theirs is this prime does not occur.
 */
export function determined(equations: readonly Equation[], unknowns: number): Set<number> {
  const rows = equations.map((equation): Float64Array => {
    const row = new Float64Array(unknowns)
    for (const [unknown, factor] of equation) row[unknown] = (factor + PRIME) % PRIME
    return row
  })
  const found = new Set<number>()
  let done = 0
  for (let column = 0; column < unknowns && done < rows.length; column++) {
    const at = rows.findIndex((row, index) => index >= done && row[column] !== 0)
    if (at < 0) continue
    const pivot = rows[at] as Float64Array
    rows[at] = rows[done] as Float64Array
    rows[done] = pivot
    multiply(pivot, inverse(pivot[column] as number), column)
    for (const row of rows) if (row !== pivot && row[column] !== 0) subtract(row, pivot, row[column] as number, column)
    done++
  }
  for (const row of rows.slice(0, done)) {
    const first = row.findIndex((factor) => factor !== 0)
    if (row.findLastIndex((factor) => factor !== 0) === first) found.add(first)
  }
  return found
}

function multiply(row: Float64Array, factor: number, from: number): void {
  for (let at = from; at < row.length; at++) row[at] = ((row[at] as number) * factor) % PRIME
}

function subtract(row: Float64Array, other: Float64Array, times: number, from: number): void {
  for (let at = from; at < row.length; at++) {
    const term = other[at] as number
    if (term !== 0) row[at] = ((row[at] as number) + (PRIME - times) * term) % PRIME
  }
}

/** What times a remainder gives 1, by Fermat's little theorem: to the power of the prime less two. */
function inverse(remainder: number): number {
  let [result, power] = [1, remainder]
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * power) % PRIME
    power = (power * power) % PRIME
  }
  return result
}
