import { divideRounded } from '../domain/measure.js'

/** What a choice counts by its place in a list in order: 20, 18, 16 and so on to 2 for the tenth, and 1 for each after that. */
const pointsAt = (place: number): number => Math.max(1, 22 - 2 * place)

/**
 * What a choice counts: in a list in order by its place, from 1; in a list without order as much as the mean of one in order of the
 * same length, so that nobody gains or loses by not choosing an order, nor by naming everybody.
 */
export function choicePoints(place: number, length: number, inOrder: boolean): number {
  if (inOrder) return pointsAt(place)
  let sum = 0
  for (let at = 1; at <= length; at++) sum += pointsAt(at)
  return divideRounded(sum, length)
}
