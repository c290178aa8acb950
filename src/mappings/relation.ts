import type { MappingRelation } from '../domain/mapping.js'

/** The relations from close to far: also the order of caution, since each says less than the one before it. */
export const relations: readonly MappingRelation[] = ['exact', 'close', 'broad', 'narrow', 'related']

/** The place of a relation in that order. */
export const farness = (relation: MappingRelation): number => relations.indexOf(relation)

const inverses: Readonly<Record<MappingRelation, MappingRelation>> = {
  exact: 'exact',
  close: 'close',
  broad: 'narrow',
  narrow: 'broad',
  related: 'related',
}

/** The same mapping read from the other side (SKOS Reference, S43 and S44). */
export const inverse = (relation: MappingRelation): MappingRelation => inverses[relation]

/**
 * What two mappings in a row say together; undefined where they say nothing. `exact` changes nothing. Broader than what is broader is
 * broader, and narrower likewise. All else does not add up: `close` is no transitive property, to keep errors from compounding (SKOS
 * Reference, 10.1), what is broader and then narrower may be anything, and `related` goes no farther. So do the chaining rules of SSSOM.
 */
export function compose(first: MappingRelation, second: MappingRelation): MappingRelation | undefined {
  if (first === 'exact') return second
  if (second === 'exact') return first
  return first === second && (first === 'broad' || first === 'narrow') ? first : undefined
}
