import type { ConceptId } from '../domain/concept.js'

/**
 * What the ids of well-known taxonomies begin with; the longest stands first. `passend-starter` is the taxonomy that comes with the
 * library. Qualifications, ISCO groups and sectors are codes with a word before them.
 */
const beginnings: readonly (readonly [begins: string, taxonomy: string])[] = [
  ['https://linkeddata.competentnl.nl/', 'competentnl'],
  ['http://data.europa.eu/esco/isco/', 'isco'],
  ['http://data.europa.eu/esco/', 'esco'],
  ['crebo:', 'crebo'],
  ['isco:', 'isco'],
  ['sbi:', 'sbi'],
  ['passend:', 'passend-starter'],
]

/** The taxonomies that are known by their ids. */
export const wellKnownTaxonomies: readonly string[] = [...new Set(beginnings.map(([, taxonomy]) => taxonomy))]

/** The taxonomy that an id tells by how it begins; undefined where it does not. */
export const taxonomyOfId = (id: ConceptId): string | undefined =>
  beginnings.find(([begins]) => id.startsWith(begins))?.[1]
