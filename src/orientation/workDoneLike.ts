import { named } from '../criteria/fact.js'
import { similarOccupation } from '../criteria/similarOccupation.js'
import type { Candidate } from '../domain/candidate.js'
import type { ConceptId } from '../domain/concept.js'
import { monthsOf } from '../domain/experience.js'
import type { Context } from '../prepare/context.js'
import type { WorkDone } from './orientation.js'

/** From this likeness on work that somebody did is shown beside an occupation: as an occupation is like a wish. */
const ALIKE_FROM = 500

/** The work that somebody did and that is an occupation or like it: the most alike first, then the longest, then by id, which says nothing. */
export function workDoneLike(occupation: ConceptId, { experience = [] }: Candidate, context: Context): WorkDone[] {
  return experience
    .flatMap(({ occupation: did, years }): WorkDone[] => {
      const similarity = similarOccupation(did, occupation, context)?.similarity ?? 0
      if (similarity < ALIKE_FROM) return []
      const months = years === undefined ? {} : { months: monthsOf(years) }
      return [{ occupation: named(did, context.taxonomy), ...months, similarity }]
    })
    .sort(
      (a, b) =>
        b.similarity - a.similarity ||
        (b.months ?? 0) - (a.months ?? 0) ||
        (a.occupation.id < b.occupation.id ? -1 : a.occupation.id > b.occupation.id ? 1 : 0),
    )
}
