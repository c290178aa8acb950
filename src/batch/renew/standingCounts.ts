import { limitCriteria } from '../../criteria/index.js'
import type { CriterionId } from '../../domain/criterionId.js'
import { type Sections, sectionOf, type TypedArray } from '../../holding/sections.js'
import { damaged } from '../../holding/snapshotError.js'
import { blockedBy, ELIGIBLE, LAST_BLOCKED, TO_VERIFY } from '../../rank/standings.js'

/**
 * How many stand how beside each of many: a count for each handle and standing. What is blocked by travel is not counted here: it is
 * all the rest.
 */
export class StandingCounts {
  /** Of each standing the count of each handle. */
  readonly #columns: readonly Uint32Array[]

  /** With room for so many handles. `standings`: how many standings are told apart; the others are passed over. */
  constructor(handles: number, standings: number) {
    this.#columns = Array.from({ length: standings }, () => new Uint32Array(handles))
  }

  /** Opens counts whose `sections` had this name, with room for so many handles. Throws a PassendError `damaged-snapshot`. */
  static open(sections: Sections, name: string, handles: number, standings: number): StandingCounts {
    const counts = new StandingCounts(handles, standings)
    for (const [standing, column] of counts.#columns.entries()) {
      const kept = sectionOf(sections, `${name}.standing${standing}`, 'Uint32Array')
      if (kept.length > handles) throw damaged(`'${name}' is not whole`)
      column.set(kept)
    }
    return counts
  }

  /** The columns, not copied: good until the next change. */
  sections(name: string): Record<string, TypedArray> {
    return Object.fromEntries(this.#columns.map((column, standing) => [`${name}.standing${standing}`, column]))
  }

  eligible(handle: number): number {
    return this.#columns[ELIGIBLE]?.[handle] ?? 0
  }

  toVerify(handle: number): number {
    return this.#columns[TO_VERIFY]?.[handle] ?? 0
  }

  /** How many can be, for all that is known. */
  canBe(handle: number): number {
    return this.eligible(handle) + this.toVerify(handle)
  }

  /** How many stand so. */
  of(handle: number, standing: number): number {
    return this.#columns[standing]?.[handle] ?? 0
  }

  /** Counts one more, or one less. */
  add(handle: number, standing: number, change: 1 | -1): void {
    const column = this.#columns[standing]
    if (column !== undefined) column[handle] = (column[handle] as number) + change
  }

  /** Begins anew with a handle. */
  clear(handle: number): void {
    for (const column of this.#columns) column[handle] = 0
  }

  /** Sets how many stand so. */
  set(handle: number, standing: number, count: number): void {
    const column = this.#columns[standing]
    if (column !== undefined) column[handle] = count
  }
}

/** How many standings there are of a vacancy beside a person, and how many can be. */
export const ALL_STANDINGS = LAST_BLOCKED + 1
export const OPEN_STANDINGS = TO_VERIFY + 1

/** The standing of what each criterion blocks. */
export const standingOfCriterion: ReadonlyMap<CriterionId, number> = new Map(
  Array.from({ length: limitCriteria.length }, (_, place) => {
    const standing = LAST_BLOCKED + 1 - limitCriteria.length + place
    return [blockedBy(standing), standing] as const
  }),
)
