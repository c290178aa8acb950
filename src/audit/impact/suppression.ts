import { determined, type Equation } from './determined.js'

/** Cells whose figures add up to one figure that may be shown: that of another cell, or of everybody, which is always known. */
export interface Sum {
  readonly parts: readonly number[]
  readonly total: number | 'everybody'
}

/** What a table holds of one group, or of one group in one period. */
export interface Cell {
  readonly people: number
  /** Whether all values of the group are known. */
  readonly isKnown: boolean
}

/** Why a cell is hidden. */
export type Hidden = 'small' | 'protects-another'

/**
 * Which cells must be hidden so that nothing of fewer than `least` people can be had: the small ones, and as many others as it takes that
 * no small one follows from what is shown by adding and subtracting, and that what is hidden of a sum is together of at least so many.
 * What must be hidden beside is a cell of the sum of which a value is unknown, or else the one with the fewest people; among as many the
 * first one. (Complementary suppression, as in Willenborg and De Waal, Elements of Statistical Disclosure Control, 2001.)
 *
 * A small cell of which a value is unknown is not shown either, but no other is hidden for it: whose value was not given, nobody knows but
 * who gave the others, so what follows for them is told of nobody. Else a few people without an answer would hide every other group.
 */
export function suppress(cells: readonly Cell[], sums: readonly Sum[], least: number): Map<number, Hidden> {
  const hidden = new Map<number, Hidden>()
  cells.forEach(({ people }, cell) => {
    if (people < least) hidden.set(cell, 'small')
  })
  if (hidden.size > 0) protect(hidden, cells, sums, least)
  return hidden
}

/** Hides beside what is hidden as much as it takes. */
function protect(hidden: Map<number, Hidden>, cells: readonly Cell[], sums: readonly Sum[], least: number): void {
  const hide = (cell: number | undefined): boolean => {
    if (cell !== undefined) hidden.set(cell, 'protects-another')
    return cell !== undefined
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const sum of sums)
      while (tellsTooMuch(sum, hidden, cells, least) && hide(firstToHide(sum, hidden, cells))) changed = true
    if (changed) continue
    const following = thoseThatFollow(sums, hidden)
    const small = following.filter((cell) => hidden.get(cell) === 'small' && cells[cell]?.isKnown === true)
    changed = small.some((cell) => hide(toHide([cell], sums, hidden, cells) ?? toHide(following, sums, hidden, cells)))
  }
}

/**
 * Whether what is hidden of a sum that is shown is one cell, or together too few people; or nothing is, of a sum that is hidden. It does
 * not matter where all that is hidden are small ones of which a value is unknown.
 */
function tellsTooMuch(
  { parts, total }: Sum,
  hidden: ReadonlyMap<number, Hidden>,
  cells: readonly Cell[],
  least: number,
): boolean {
  const unseen = parts.filter((part) => hidden.has(part))
  if (total !== 'everybody' && hidden.has(total)) return unseen.length === 0
  if (unseen.every((cell) => hidden.get(cell) === 'small' && cells[cell]?.isKnown === false)) return false
  return unseen.length === 1 || unseen.reduce((sum, part) => sum + (cells[part] as Cell).people, 0) < least
}

/** The part of a sum that is shown and costs least to hide. */
function firstToHide({ parts }: Sum, hidden: ReadonlyMap<number, Hidden>, cells: readonly Cell[]): number | undefined {
  const cost = (part: number): readonly [number, number] => {
    const { people, isKnown } = cells[part] as Cell
    return [Number(isKnown), people]
  }
  let first: number | undefined
  for (const part of parts) {
    if (hidden.has(part)) continue
    const [[known, people], [knownFirst, peopleFirst]] = [cost(part), cost(first ?? part)]
    if (first === undefined || known < knownFirst || (known === knownFirst && people < peopleFirst)) first = part
  }
  return first
}

/** What to hide so that some cells no longer follow: a part that is shown of a sum in which one of them stands, or its total. */
function toHide(
  some: readonly number[],
  sums: readonly Sum[],
  hidden: ReadonlyMap<number, Hidden>,
  cells: readonly Cell[],
): number | undefined {
  const touching = sums.filter(({ parts, total }) => some.some((cell) => total === cell || parts.includes(cell)))
  for (const sum of touching) {
    const part = firstToHide(sum, hidden, cells)
    if (part !== undefined) return part
  }
  for (const { total } of touching) if (total !== 'everybody' && !hidden.has(total)) return total
  return undefined
}

/** The hidden cells that follow from what is shown. */
function thoseThatFollow(sums: readonly Sum[], hidden: ReadonlyMap<number, Hidden>): number[] {
  const unseen = [...hidden.keys()]
  const numberOf = new Map(unseen.map((cell, number) => [cell, number]))
  const equations = sums.flatMap(({ parts, total }): Equation[] => {
    const terms = parts
      .filter((part) => hidden.has(part))
      .map((part): [number, number] => [numberOf.get(part) as number, 1])
    if (terms.length === 0) return []
    const whole = total === 'everybody' ? undefined : numberOf.get(total)
    return [new Map(whole === undefined ? terms : [...terms, [whole, -1]])]
  })
  return [...determined(equations, unseen.length)].map((number) => unseen[number] as number)
}
