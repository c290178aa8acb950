import type { Concept, Profile, RelationInput, TaxonomyInput } from '../../domain/taxonomyInput.js'
import { type CompetenceRow, competenceRows } from './competences.js'
import { type OccupationRow, occupationRows } from './occupations.js'
import { type ProfileRow, profileRows } from './profiles.js'

export { type StarterSector, starterSectors } from './sectors.js'

/** The id of a competence of the starter taxonomy: `heftruck-rijden` becomes `passend:competence/heftruck-rijden`. */
export const starterCompetence = (slug: string): string => `passend:competence/${slug}`

/** The id of an occupation of the starter taxonomy: `kok` becomes `passend:occupation/kok`. */
export const starterOccupation = (slug: string): string => `passend:occupation/${slug}`

const alternatives = (alt: readonly string[] | undefined): Pick<Concept, 'alternativeLabels'> =>
  alt === undefined ? {} : { alternativeLabels: { nl: [...alt] } }

const competenceConcept = ([slug, nl, en, more]: CompetenceRow): Concept => ({
  id: starterCompetence(slug),
  kind: 'competence',
  labels: { nl, en },
  ...alternatives(more?.alt),
})

const occupationConcept = ([slug, nl, en, isco, alt]: OccupationRow): Concept => ({
  id: starterOccupation(slug),
  kind: 'occupation',
  labels: { nl, en },
  isco,
  ...alternatives(alt),
})

const relationsOf = ([slug, , , more]: CompetenceRow): RelationInput[] =>
  (['broader', 'related'] as const).flatMap((kind) =>
    (more?.[kind] ?? []).map((to) => ({ from: starterCompetence(slug), kind, to: starterCompetence(to) })),
  )

const importances = ['essential', 'important', 'optional'] as const

const profileOf = ([slug, row]: readonly [string, ProfileRow]): Profile => ({
  of: starterOccupation(slug),
  competences: importances.flatMap((importance, place) =>
    (row[place] ?? '').split(' ').map((competence) => ({ concept: starterCompetence(competence), importance })),
  ),
})

/**
 * The taxonomy that comes with the library: a few hundred competences and a hundred occupations of ordinary work in the
 * Netherlands, in the project's own words. Enough to start and to demonstrate with; CompetentNL or ESCO takes its place.
 */
export const starterTaxonomyInput: TaxonomyInput = {
  id: 'passend-starter',
  version: '1',
  concepts: [...competenceRows.map(competenceConcept), ...occupationRows.map(occupationConcept)],
  relations: competenceRows.flatMap(relationsOf),
  profiles: Object.entries(profileRows).map(profileOf),
}
