import { createMappings, type MappingRelation } from '../../src/mappings/index.js'

export const origin = { source: 'A list made by hand', date: '2026-09-01', licence: 'CC0' }

/** A mapping as a caller gives it, `esco:...` and the like standing for ids that tell their taxonomy by a field. */
export const mapping = (from: string, relation: MappingRelation, to: string, rest: object = {}) => ({
  from,
  fromTaxonomy: taxonomyOf(from),
  relation,
  to,
  toTaxonomy: taxonomyOf(to),
  origin,
  ...rest,
})

/** `one:kok` is of the taxonomy `one`. */
const taxonomyOf = (id: string): string => id.slice(0, id.indexOf(':'))

/** Mappings that are all right. */
export function mappingsOf(...records: readonly ReturnType<typeof mapping>[]) {
  const { mappings, issues } = createMappings(records)
  if (issues.length > 0) throw new Error(JSON.stringify(issues))
  return mappings
}
