/** A count in a report, or that it is not told because it is about too few people. */
export type Count = number | typeof SUPPRESSED

/** In the place of a count that is about too few people. */
export const SUPPRESSED = 'suppressed'

/** Some people, and how many pairs of them with vacancies: told together or not at all. */
export interface Cell<C extends Count = Count> {
  readonly people: C
  readonly pairs: C
}

/** Whether a number of people is so small that it could be about somebody one knows. Nobody is nobody. */
const isSmall = (people: number, threshold: number): boolean => people > 0 && people < threshold

/**
 * Which of the cells that add up to a total that is known are not told: those of fewer people than the threshold; and if that
 * is one alone, which could be reckoned from the rest, the next smallest too (the usual rule of statistical bureaus for small cells). An
 * empty cell is told.
 */
export function suppressedAmong(cells: readonly number[], threshold: number): boolean[] {
  const hidden = cells.map((people) => isSmall(people, threshold))
  if (hidden.filter(Boolean).length !== 1) return hidden
  let next = -1
  for (const [at, people] of cells.entries()) {
    if (hidden[at] || people === 0) continue
    if (next < 0 || people < (cells[next] as number)) next = at
  }
  if (next >= 0) hidden[next] = true
  return hidden
}

/** A count that is told unless it is about too few people. */
export const countOf = (people: number, threshold: number): Count => (isSmall(people, threshold) ? SUPPRESSED : people)

/** A count, unless it is hidden. */
export const unless = (hidden: boolean, count: number): Count => (hidden ? SUPPRESSED : count)

/** A cell, unless it is hidden. */
export const cellUnless = (hidden: boolean, { people, pairs }: Cell<number>): Cell =>
  hidden ? { people: SUPPRESSED, pairs: SUPPRESSED } : { people, pairs }
