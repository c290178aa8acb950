import { type Candidate, createMatcher, type Matcher, type MatcherOptions, type Point, type Vacancy } from 'passend'
import { smallTaxonomy } from './taxonomy.js'

/** A candidate of whom nothing is known but what is given. */
export const candidate = (id: string, rest: Omit<Candidate, 'id'> = {}): Candidate => ({ id, ...rest })

/** A vacancy of which nothing is known but what is given. */
export const vacancy = (id: string, rest: Partial<Vacancy> = {}): Vacancy => ({
  id,
  title: `Functie ${id}`,
  employerId: 'werkgever-1',
  ...rest,
})

/** Asks for competences, all essential. */
export const asking = (...concepts: string[]): Pick<Vacancy, 'asks'> => ({
  asks: { competences: concepts.map((concept) => ({ concept })) },
})

/** Competences held, assessed by a professional. */
export const holding = (...concepts: string[]): Pick<Candidate, 'competences'> => ({
  competences: concepts.map((concept) => ({ concept, evidence: 'assessed' })),
})

/** Four postcodes with their points, west to east. */
export const smallPlaces: Readonly<Record<string, Point>> = {
  '2511': { lat: 52.08, lon: 4.31, region: 'Haaglanden' },
  '3511': { lat: 52.09, lon: 5.12, region: 'Midden-Utrecht' },
  '3811': { lat: 52.16, lon: 5.39, region: 'Amersfoort' },
  '6811': { lat: 51.98, lon: 5.91, region: 'Midden-Gelderland' },
}

/** A matcher on the small taxonomy with a fixed today. */
export const smallMatcher = (options: MatcherOptions = {}): Matcher =>
  createMatcher({ taxonomy: smallTaxonomy, places: smallPlaces, asOf: '2026-03-02', ...options })
