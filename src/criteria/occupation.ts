import type { ConceptId } from '../domain/concept.js'
import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Context } from '../prepare/context.js'
import type { Person } from '../prepare/person.js'
import type { WishedOccupation } from '../prepare/wishedOccupations.js'
import type { Criterion } from './criterion.js'
import { type Fact, type FactOf, named } from './fact.js'
import { noLimits, oneLimit } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'
import { similarOccupation } from './similarOccupation.js'

interface Best {
  /** The wish that is most like what is offered; undefined if none could be compared. */
  readonly wish: WishedOccupation | undefined
  readonly by: FactOf<'occupation'>['by']
  readonly similarity: number
  /** Whether some wished occupation could not be compared with the offered one. */
  readonly open: boolean
}

/** The wished occupation that is most like the offered one. An interest counts as much as it is sure. */
function best({ person, job, context }: Pair, offered: ConceptId): Best {
  let wish: Best['wish']
  let by: Best['by'] = 'same'
  let similarity = -1
  let open = false
  for (const wished of person.occupations) {
    const alike = similarOccupation(wished.concept, offered, context)
    if (alike === undefined) {
      open = true
      continue
    }
    const counted = divideRounded(alike.similarity * wished.confidence * job.occupationConfidence, FULL * FULL)
    if (counted <= similarity) continue
    wish = wished
    by = alike.by
    similarity = counted
  }
  return { wish, by, similarity, open }
}

/** The best as a fact, with the labels that only an explanation needs. */
function factsOf({ job, context }: Pair, offered: ConceptId, { wish, by, similarity, open }: Best): Fact[] {
  if (wish === undefined) return []
  const fact: FactOf<'occupation'> = {
    fact: 'occupation',
    offered: named(offered, context.taxonomy),
    wished: named(wish.concept, context.taxonomy),
    similarity,
    by,
    via: wish.via,
    fromTitle: job.occupationFromTitle,
  }
  return [open ? { ...fact, open } : fact]
}

const isMust = ({ occupations, noOccupationPreference }: Person, { policy }: Context): boolean =>
  policy.strength.occupation === 'must' && !noOccupationPreference && occupations.length > 0

/** The occupation of the job against those that the person wishes: the best similarity over the wished. */
export const occupation: Criterion = {
  id: 'occupation',
  side: 'wish',
  kind: 'affinity',
  owners: ['candidate'],

  reads: {
    job: ({ occupation, occupationConfidence }) => ({ occupation, occupationConfidence }),
    person: ({ occupations, noOccupationPreference }) => [
      noOccupationPreference,
      occupations.map(({ concept, confidence }) => [concept, confidence]),
    ],
  },
  mayLimit: { person: isMust },
  asks: { person: ({ occupations }) => occupations.length > 0 },

  limits(pair) {
    if (!isMust(pair.person, pair.context)) return noLimits
    const offered = pair.job.occupation
    if (offered === undefined) return oneLimit(undefined, 'candidate')
    const { similarity, open } = best(pair, offered)
    return oneLimit(similarity === FULL ? true : open ? undefined : false, 'candidate')
  },

  leftOut: ({ person }) => person.noOccupationPreference,

  measure(pair, unknown): Measure {
    const offered = pair.job.occupation
    if (offered === undefined || pair.person.occupations.length === 0) return UNKNOWN
    const { similarity, open } = best(pair, offered)
    if (similarity < 0) return UNKNOWN
    return open ? Math.max(similarity, unknown) : similarity
  },

  grounds(pair) {
    if (pair.person.noOccupationPreference) return { facts: [{ fact: 'no-preference' }], missing: [] }
    const offered = pair.job.occupation
    const missing: MissingField[] = []
    if (pair.person.occupations.length === 0) missing.push({ of: 'candidate', field: 'wishes.occupations' })
    if (offered === undefined) missing.push({ of: 'vacancy', field: 'occupation' })
    if (offered === undefined || pair.person.occupations.length === 0) return { facts: [], missing }
    const found = best(pair, offered)
    if (found.open) missing.push({ of: 'caller', field: 'taxonomy.isco', about: named(offered, pair.context.taxonomy) })
    return { facts: factsOf(pair, offered, found), missing }
  },
}
