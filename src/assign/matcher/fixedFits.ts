import type { GivenPerson } from '../../givenPeople.js'
import type { Matcher } from '../../matcher.js'
import type { NamedPair } from '../options/options.js'
import type { Fit } from '../read/fit.js'
import type { ListOptions } from './topLists.js'

/** The matches of fixed pairs, which may stand far down a list. The matcher refuses one with a vacancy that hires openly. */
export function fixedFits(
  matcher: Matcher,
  people: readonly GivenPerson[],
  fixed: readonly NamedPair[],
  { waive }: ListOptions,
  among: ReadonlySet<string>,
): Fit[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  return fixed.flatMap(({ candidateId, vacancyId }) => {
    const person = byId.get(candidateId)
    return person === undefined || !among.has(vacancyId)
      ? []
      : [matcher.score(person.asked, vacancyId, { ...(waive && { waive }) })]
  })
}
