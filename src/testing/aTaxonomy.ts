import type { Concept, TaxonomyInput } from '../domain/taxonomyInput.js'
import { createTaxonomy, type Taxonomy } from '../taxonomy/taxonomy.js'

/**
 * The eight competences of `aTaxonomy`, `skill-1` to `skill-8`: equally rare (500 each, since 9 of 99 occupations ask
 * them) and without relations to one another.
 */
export const eightSkills: readonly string[] = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `skill-${number}`)

const skills = eightSkills.map(
  (id): Concept => ({ id, kind: 'competence', labels: { nl: id.replace('skill', 'vaardigheid'), en: id } }),
)

const relatives: readonly Concept[] = [
  { id: 'handling', kind: 'competence', labels: { nl: 'goederen behandelen', en: 'handle goods' } },
  { id: 'loading', kind: 'competence', labels: { nl: 'goederen laden', en: 'load goods' } },
  { id: 'stacking', kind: 'competence', labels: { nl: 'goederen stapelen', en: 'stack goods' } },
  { id: 'checking', kind: 'competence', labels: { nl: 'lading controleren', en: 'check cargo' } },
]

const occupations: readonly Concept[] = [
  { id: 'freight-handler', kind: 'occupation', labels: { nl: 'lader en losser', en: 'freight handler' }, isco: '9333' },
  { id: 'shelf-filler', kind: 'occupation', labels: { nl: 'vakkenvuller', en: 'shelf filler' }, isco: '9334' },
]

/**
 * A small taxonomy for tests. Every competence has rarity 500:
 *
 * - `skill-1` to `skill-8`, unrelated; together the one profile (of `qualification-1`, all essential), so that the units
 *   of the priors are 12000 and 4000;
 * - `loading` and `stacking` are kinds of `handling` and so siblings; `checking` is related to `loading`;
 * - the occupations `freight-handler` (ISCO 9333) and `shelf-filler` (9334), without profiles.
 *
 * What `overrides` names takes the place of the whole list or value.
 */
export function aTaxonomy(overrides: Partial<TaxonomyInput> = {}): Taxonomy {
  const competences = [...skills, ...relatives]
  return createTaxonomy({
    id: 'a-taxonomy',
    version: '1',
    concepts: [
      ...competences,
      ...occupations,
      { id: 'qualification-1', kind: 'qualification', labels: { nl: 'kwalificatie 1', en: 'qualification 1' } },
    ],
    relations: [
      { from: 'loading', kind: 'broader', to: 'handling' },
      { from: 'stacking', kind: 'broader', to: 'handling' },
      { from: 'loading', kind: 'related', to: 'checking' },
    ],
    profiles: [{ of: 'qualification-1', competences: eightSkills.map((concept) => ({ concept })) }],
    frequencies: { N: 99, df: Object.fromEntries(competences.map(({ id }) => [id, 9])) },
    ...overrides,
  })
}
