import type { Candidate } from '../../domain/candidate.js'
import type { Point } from '../../domain/place.js'
import type { Vacancy } from '../../domain/vacancy.js'
import type { PlaceLookup } from '../../prepare/context.js'
import type { FoundPlaces } from './madeWith.js'

/** Where the postcodes of records were found to lie, so that the next run can tell whether they still do. */
export class NotedPlaces {
  readonly #placeOf: PlaceLookup
  readonly #found = new Map<string, Point | null>()

  constructor(placeOf: PlaceLookup) {
    this.#placeOf = placeOf
  }

  /** Takes over what was noted before. */
  add(places: FoundPlaces): void {
    for (const [pc4, point] of places) this.#found.set(pc4, point)
  }

  /** Notes where the postcode of a record lies, if it was read and has one. */
  note(record: Candidate | Vacancy | undefined): void {
    const place = record?.place
    if (place === undefined || !('pc4' in place) || this.#found.has(place.pc4)) return
    this.#found.set(place.pc4, this.#placeOf(place.pc4) ?? null)
  }

  /** All that was noted. */
  all(): FoundPlaces {
    return [...this.#found]
  }
}
