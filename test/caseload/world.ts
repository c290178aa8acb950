import { type Candidate, createMatcher, type Matcher, type Vacancy } from 'passend'
import { aStep, catalogueOf } from '../support/instruments.js'
import { candidate, vacancy } from '../support/records.js'
import { smallTaxonomy } from '../support/taxonomy.js'

const must = 'must' as const
const licence = { credential: 'driving-licence-B', strength: must }
const vca = { credential: 'vca-basis', strength: must }

/**
 * Three steps. The dear one does what the other two do together, by itself: of the pair that lacks both it is the only single
 * step, and never the cheapest way.
 */
export const threeSteps = catalogueOf(
  aStep(
    'licence',
    { gap: 'credential', credential: 'driving-licence-B' },
    { cost: { min: 2500, max: 3000, year: 2026, source: 'own' }, weeks: 26 },
  ),
  aStep(
    'vca',
    { gap: 'credential', credential: 'vca-basis' },
    { cost: { min: 150, max: 150, year: 2026, source: 'own' }, weeks: 1 },
  ),
  aStep(
    'dear',
    [
      { gap: 'credential', credential: 'vca-basis' },
      { gap: 'credential', credential: 'driving-licence-B' },
    ],
    { cost: { min: 5000, max: 5000, year: 2026, source: 'own' }, weeks: 4 },
  ),
)

/** Four people: one who holds no papers, one who holds one, one of whom nothing is known, one who wants no paid work. */
export const fourPeople: readonly Candidate[] = [
  candidate('anna', { credentialsSurveyed: 'all', eligibility: { 'beschut-werk': false } }),
  candidate('bas', { credentials: [{ credential: 'vca-basis' }], credentialsSurveyed: 'all', updatedAt: '2024-01-01' }),
  candidate('cor'),
  candidate('dirk', {
    credentialsSurveyed: 'all',
    eligibility: { 'beschut-werk': false },
    wishes: { kinds: ['vrijwilligerswerk'], contractStrength: must },
  }),
]

/** Six vacancies of regular work: what each asks is in its name. Two are in a sector that is known. */
export const sixVacancies: readonly Vacancy[] = [
  vacancy('free', { kind: 'regular' }),
  vacancy('asks-vca', { kind: 'regular', sector: '47', asks: { credentials: [vca] } }),
  vacancy('asks-licence', { kind: 'regular', sector: '4711', asks: { credentials: [licence] } }),
  vacancy('asks-both', { kind: 'regular', asks: { credentials: [vca, licence] } }),
  vacancy('reserved', { kind: 'regular', reservedFor: 'beschut-werk' }),
  vacancy('hires-openly', { kind: 'regular', openHiring: true }),
]

/** A matcher that holds them. */
export function smallCaseload(
  people: readonly Candidate[] = fourPeople,
  vacancies: readonly Vacancy[] = sixVacancies,
): Matcher {
  const matcher = createMatcher({ taxonomy: smallTaxonomy, asOf: '2026-03-02', instruments: threeSteps })
  matcher.addCandidates(people)
  matcher.addVacancies(vacancies)
  return matcher
}
