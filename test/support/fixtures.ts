import { readFileSync } from 'node:fs'
import {
  type Candidate,
  createMatcher,
  type Matcher,
  type MatcherOptions,
  type OutlookRecord,
  type Vacancy,
} from 'passend'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'))

/** The forty candidates of the fixtures. */
export const fixtureCandidates = read('candidates') as readonly Candidate[]

/** The sixty vacancies of the fixtures. */
export const fixtureVacancies = read('vacancies') as readonly Vacancy[]

/** The vacancies that may be ranked: open hiring is not. */
export const rankedVacancies: readonly Vacancy[] = fixtureVacancies.filter(({ openHiring }) => openHiring === undefined)

/** What an invented bureau says of the chance of work. */
export const fixtureOutlook = read('sectors/outlook') as readonly OutlookRecord[]

/** What a matcher of the fixtures is made with: the starter taxonomy, and a fixed today. */
export const fixtureOptions: MatcherOptions = { places: read('places') as never, asOf: '2026-11-01' }

/** A matcher that holds all fixtures, on the starter taxonomy, with a fixed today. */
export function fixtureMatcher(options: MatcherOptions = {}): Matcher {
  const matcher = createMatcher({ ...fixtureOptions, ...options })
  matcher.addCandidates(fixtureCandidates)
  matcher.addVacancies(fixtureVacancies)
  return matcher
}
