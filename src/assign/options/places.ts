import { describe } from '../../domain/issue.js'
import { isWhole, wrongOption } from '../../domain/optionErrors.js'
import { PassendError } from '../../errors.js'

/** How many places a vacancy has: by vacancy id. What is not told has 1. */
export type Places =
  | ReadonlyMap<string, number>
  | Readonly<Record<string, number>>
  | ((vacancyId: string) => number | undefined)

const MOST_PLACES = 1_000_000

/** The vacancies that places are given for by name. */
export function namedIn(places: Places): readonly string[] {
  if (typeof places === 'function') return []
  return places instanceof Map ? [...places.keys()] : Object.keys(places)
}

/**
 * The number of places of each vacancy.
 * @throws PassendError `invalid-option` for what is no such list, and, when asked, for what is no number of places.
 */
export function placesBy(places: Places): (vacancyId: string) => number {
  const expected = 'a function, a Map or an object by vacancy id'
  if (typeof places !== 'function' && (typeof places !== 'object' || places === null))
    throw wrongOption('places', expected, places, { places: true })
  const ask = typeof places === 'function' ? guarded(places) : lookUp(places)
  return (vacancyId) => {
    const count = ask(vacancyId) ?? 1
    if (isWhole(count, 0, MOST_PLACES)) return count
    throw new PassendError(
      'invalid-option',
      `Option 'places': expected a whole number 0..${MOST_PLACES} for vacancy '${vacancyId}'; got ${typeof count === 'number' ? `number ${count}` : describe(count)}.`,
      'Leave a vacancy out of it for 1 place, and give 0 for one that takes nobody.',
      { option: 'places', vacancyId },
    )
  }
}

function lookUp(places: Exclude<Places, (vacancyId: string) => number | undefined>) {
  if (places instanceof Map) return (vacancyId: string): number | undefined => places.get(vacancyId)
  const byId = places as Readonly<Record<string, number>>
  return (vacancyId: string) => (Object.hasOwn(byId, vacancyId) ? byId[vacancyId] : undefined)
}

/** A function of the caller's whose own error is not passed on: its message could hold anything. */
const guarded = (ask: (vacancyId: string) => number | undefined) => (vacancyId: string) => {
  try {
    return ask(vacancyId)
  } catch (error) {
    throw new PassendError(
      'invalid-option',
      `Option 'places': the function threw ${error instanceof Error ? error.name : 'something'}.`,
      'Let it return undefined for what it does not know.',
      { option: 'places', vacancyId },
    )
  }
}
