import { createTaxonomy, type Taxonomy, type TaxonomyInput } from 'passend'

/** Competences by slug, each with what it is a kind of. */
const competences: Record<string, readonly string[]> = {
  lassen: [],
  'mig-lassen': ['lassen'],
  'tig-lassen': ['lassen'],
  'tig-lassen-rvs': ['tig-lassen'],
  schoonmaken: [],
  'sanitair-schoonmaken': ['schoonmaken'],
  glazenwassen: ['schoonmaken'],
  'voertuig-rijden': [],
  'heftruck-rijden': ['voertuig-rijden'],
  'reachtruck-rijden': ['voertuig-rijden'],
  koken: [],
  bakken: [],
  afwassen: [],
  plannen: [],
  kassa: [],
  'klant-helpen': [],
  administratie: [],
  zorgen: [],
  'zelfstandig-werken': [],
  samenwerken: [],
}

const occupations: Record<string, { isco?: string; asks?: readonly string[] }> = {
  lasser: { isco: '7212', asks: ['mig-lassen', 'tig-lassen', 'zelfstandig-werken'] },
  pijpfitter: { isco: '7126', asks: ['lassen', 'plannen', 'samenwerken', 'zelfstandig-werken'] },
  schoonmaker: { isco: '9112', asks: ['schoonmaken', 'sanitair-schoonmaken', 'zelfstandig-werken'] },
  magazijnmedewerker: { isco: '4321', asks: ['heftruck-rijden', 'samenwerken', 'zelfstandig-werken'] },
  kok: { isco: '5120', asks: ['koken', 'bakken', 'plannen', 'zelfstandig-werken'] },
  keukenhulp: { isco: '9412', asks: ['afwassen', 'koken', 'zelfstandig-werken'] },
  verkoper: { isco: '5223', asks: ['kassa', 'klant-helpen', 'zelfstandig-werken'] },
  helpende: { isco: '5322', asks: ['zorgen', 'samenwerken', 'klant-helpen', 'zelfstandig-werken'] },
  planner: { isco: '4321' },
  receptionist: { isco: '4226' },
  administrateur: { isco: '4311' },
  oproepkracht: {},
}

const related = [
  ['koken', 'bakken'],
  ['kassa', 'klant-helpen'],
] as const

/** The id of a competence of the small taxonomy. */
const competence = (slug: string): string => `c:${slug}`

/** The id of an occupation of the small taxonomy. */
const occupation = (slug: string): string => `o:${slug}`

const title = (slug: string) => slug.replaceAll('-', ' ')

/** The data of the small taxonomy: a hierarchy of three levels, related ones, and occupations with and without profiles. */
const smallTaxonomyInput: TaxonomyInput = {
  id: 'small',
  version: '1',
  concepts: [
    ...Object.keys(competences).map((slug) => ({
      id: competence(slug),
      kind: 'competence' as const,
      labels: { nl: title(slug) },
    })),
    ...Object.entries(occupations).map(([slug, { isco }]) => ({
      id: occupation(slug),
      kind: 'occupation' as const,
      labels: { nl: title(slug) },
      isco,
    })),
    { id: 't:vaatwassen', kind: 'task', labels: { nl: 'vaat wassen' } },
  ],
  relations: [
    ...Object.entries(competences).flatMap(([from, broader]) =>
      broader.map((to) => ({ from: competence(from), kind: 'broader' as const, to: competence(to) })),
    ),
    ...related.map(([from, to]) => ({ from: competence(from), kind: 'related' as const, to: competence(to) })),
  ],
  profiles: Object.entries(occupations).flatMap(([slug, { asks }]) =>
    asks === undefined
      ? []
      : [{ of: occupation(slug), competences: asks.map((ask) => ({ concept: competence(ask) })) }],
  ),
}

/** The small taxonomy. Immutable, so one serves all tests. */
export const smallTaxonomy: Taxonomy = createTaxonomy(smallTaxonomyInput)

/** The ids of all competences of the small taxonomy. */
export const competenceIds: readonly string[] = Object.keys(competences).map(competence)

/** The ids of all occupations of the small taxonomy. */
export const occupationIds: readonly string[] = Object.keys(occupations).map(occupation)
