import type { Candidate } from '../../domain/candidate.js'
import { type Measure, UNKNOWN } from '../../domain/measure.js'
import type { Matcher } from '../../matcher.js'
import type { Qualification } from './qualification.js'

/**
 * How near the work of a kwalificatie is to what a person wishes to be, 0..1000: the best of its occupations, as the criterion
 * occupation of the matcher measures a vacancy of which only the occupation is known to a person of whom only these wishes are.
 * Unknown if the kwalificatie names no occupation or the person wishes none.
 */
export function wishedBy({ wishes }: Candidate, matcher: Matcher): (qualification: Qualification) => Measure {
  const wisher: Candidate = {
    id: 'wisher',
    wishes: {
      ...(wishes?.occupations && { occupations: wishes.occupations }),
      ...(wishes?.interests && { interests: wishes.interests }),
    },
  }
  const known = new Map<string, Measure>()
  const measureOf = (occupation: string): Measure => {
    const job = { id: 'job', title: 'job', employerId: 'job', occupation }
    const { wish } = matcher.explain(wisher, job)
    const measure = wish.affinity.find(({ criterion }) => criterion === 'occupation')?.measure ?? UNKNOWN
    known.set(occupation, measure)
    return measure
  }
  return ({ occupations }) => {
    const measures = occupations
      .map((occupation) => known.get(occupation) ?? measureOf(occupation))
      .filter((measure) => measure !== UNKNOWN)
    return measures.length === 0 ? UNKNOWN : Math.max(...measures)
  }
}
