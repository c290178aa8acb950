import { type Daypart, dayparts } from '../domain/schedule.js'

const bitOf: ReadonlyMap<Daypart, number> = new Map(dayparts.map((part, place) => [part, 1 << place]))

/** Dayparts as one number with a bit for each of the 28, so that what two lists share is found in one step. */
export function daypartBits(parts: readonly Daypart[]): number {
  let bits = 0
  for (const part of parts) bits |= bitOf.get(part) ?? 0
  return bits
}

/** How many dayparts there are in the bits. */
export function countDayparts(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
