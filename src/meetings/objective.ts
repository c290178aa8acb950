/**
 * What a plan is worth: whole numbers, compared one after another in this order. No amount of a later one makes up for any of an
 * earlier one.
 */
export interface Objective {
  /**
   * How many meetings people and employers lack together of their least. Fewer is better. It counts the meetings and not the
   * parties: fewest parties would be reached by giving up one of them altogether.
   */
  readonly lacking: number
  /** The squares of what each lacks, summed. Fewer is better: two who lack one each go before one who lacks two. */
  readonly unevenness: number
  /** How many meetings both chose. */
  readonly mutual: number
  /** The points of the choices met, of either side, by their place in the list (`choicePoints`). */
  readonly choices: number
  /** The scores of the meetings that nobody chose. Those that somebody chose need none: fit only fills. */
  readonly fit: number
  /**
   * The rounds in which somebody who looks for work waits: between their first and their last meeting, there, and without one.
   * Fewer is better. Breaks do not count, nor do employers: they sit at their table.
   */
  readonly waits: number
}

/** What decides first, in order, and whether less of it is better. */
export const levels = [
  ['lacking', -1],
  ['unevenness', -1],
  ['mutual', 1],
  ['choices', 1],
  ['fit', 1],
  ['waits', -1],
] as const satisfies readonly (readonly [keyof Objective, 1 | -1])[]

/** One of the numbers of an objective. */
export type Level = (typeof levels)[number][0]

/** Which of two plans is worth more: positive if the first is. */
export function compareObjectives(one: Objective, other: Objective): number {
  for (const [level, sign] of levels) {
    const difference = sign * (one[level] - other[level])
    if (difference !== 0) return difference
  }
  return 0
}
