import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import { type FactOf, named } from './fact.js'
import { limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'
import { similarOccupation } from './similarOccupation.js'

interface Best {
  readonly fact: FactOf<'occupation'> | undefined
  readonly similarity: number
  /** Whether some wished occupation could not be compared with the offered one. */
  readonly open: boolean
}

/** The wished occupation that is most like the offered one. An interest counts as much as it is sure. */
function best(pair: Pair, offered: string): Best {
  const { taxonomy } = pair.context
  let found: Best = { fact: undefined, similarity: -1, open: false }
  for (const { concept, via, confidence } of pair.person.occupations) {
    const alike = similarOccupation(concept, offered, pair.context)
    if (alike === undefined) {
      found = { ...found, open: true }
      continue
    }
    const similarity = divideRounded(alike.similarity * confidence * pair.job.occupationConfidence, FULL * FULL)
    if (similarity <= found.similarity) continue
    const fact = {
      fact: 'occupation' as const,
      offered: named(offered, taxonomy),
      wished: named(concept, taxonomy),
      similarity,
      by: alike.by,
      via,
      fromTitle: pair.job.occupationFromTitle,
    }
    found = { fact, similarity, open: found.open }
  }
  return found
}

/** The occupation of the job against those that the person wishes: the best similarity over the wished. */
export const occupation: Criterion = {
  id: 'occupation',
  side: 'wish',
  kind: 'affinity',
  owners: ['candidate'],

  limits(pair) {
    const { occupations, noOccupationPreference } = pair.person
    if (pair.context.policy.strength.occupation === 'nice' || noOccupationPreference || occupations.length === 0) {
      return noLimits
    }
    const offered = pair.job.occupation
    if (offered === undefined) return [limitPart(undefined, 'candidate')]
    const { similarity, open } = best(pair, offered)
    return [limitPart(similarity === FULL ? true : open ? undefined : false, 'candidate')]
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
    const { fact, open } = best(pair, offered)
    if (open) missing.push({ of: 'caller', field: 'taxonomy.isco', about: named(offered, pair.context.taxonomy) })
    return { facts: fact === undefined ? [] : [open ? { ...fact, open } : fact], missing }
  },
}
