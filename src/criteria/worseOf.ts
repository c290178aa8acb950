import { FULL, type Measure, UNKNOWN } from '../domain/measure.js'

/** How a job answers one wish, 0..1000; null where the records do not say, undefined where nothing is wished. */
export type Answer = number | null | undefined

/** The worse of two answers: FULL where nothing is wished, UNKNOWN where nothing is known. */
export function worseOf(one: Answer, other: Answer, unknown: number): Measure {
  if (one === undefined && other === undefined) return FULL
  if (typeof one !== 'number' && typeof other !== 'number') return UNKNOWN
  return Math.min(counted(one, unknown), counted(other, unknown))
}

const counted = (answer: Answer, unknown: number): number => (answer === undefined ? FULL : (answer ?? unknown))
