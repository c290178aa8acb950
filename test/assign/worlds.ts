import * as fc from 'fast-check'
import type { Candidate, Vacancy } from 'passend'
import type { AssignOptions, Fit, NamedPair, Objective } from 'passend/assign'
import { candidateArbitrary, vacancyArbitrary } from '../support/arbitraries.js'

export const objectives = ['most-placed', 'total-fit', 'worst-off-first'] as const satisfies readonly Objective[]

/** Up to eight people and eight vacancies, with places, and whatever people may have decided beforehand. */
export interface MarketWorld {
  readonly matches: readonly Fit[]
  readonly places: Readonly<Record<string, number>>
  readonly options: AssignOptions
}

/** Scores over the whole range, or few different ones: then there are ties everywhere. */
const scores = fc.constantFrom(
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 495, max: 505 }),
)
const status = fc.constantFrom('eligible', 'eligible', 'eligible', 'to-verify', 'blocked') as fc.Arbitrary<
  Fit['status']
>

const upToEight = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8)

export const marketWorld: fc.Arbitrary<MarketWorld> = fc
  .record({ people: upToEight, jobs: upToEight, score: scores, density: fc.constantFrom(30, 60, 100) })
  .chain(({ people, jobs, score, density }) => {
    const candidateId = fc.integer({ min: 1, max: people }).map((number) => `person-${number}`)
    const vacancyId = fc.integer({ min: 1, max: jobs }).map((number) => `job-${number}`)
    const cell = fc.record({ there: fc.integer({ min: 1, max: 100 }), status, score })
    return fc.record({
      matches: fc.array(cell, { minLength: people * jobs, maxLength: people * jobs }).map((cells) =>
        cells.flatMap(({ there, ...fit }, at) =>
          there > density
            ? []
            : [
                {
                  candidateId: `person-${1 + (at % people)}`,
                  vacancyId: `job-${1 + Math.floor(at / people)}`,
                  ...fit,
                },
              ],
        ),
      ),
      places: fc.dictionary(vacancyId, fc.integer({ min: 0, max: 3 }), { maxKeys: 3 }),
      forbidden: fc.array(fc.record({ candidateId, vacancyId }), { maxLength: 2 }),
      fixing: fc.array(fc.nat(), { maxLength: 2 }),
      minScore: fc.constantFrom(0, 0, 1, 500),
      toVerify: fc.constantFrom('allow' as const, 'allow' as const, 'leave-out' as const),
      seed: fc.string({ maxLength: 4 }),
    })
  })
  .map(({ matches, places, forbidden, fixing, ...options }) => {
    const fixed = fixing.flatMap((number) => matches[number % Math.max(1, matches.length)] ?? [])
    return { matches, places, options: { ...options, forbidden, fixed: possibleFixed(fixed, places, forbidden) } }
  })

/** Up to forty people and twenty vacancies, with places; nobody decided anything beforehand. Each pair is there once. */
export const largerMarket: fc.Arbitrary<MarketWorld> = fc
  .record({
    people: fc.integer({ min: 6, max: 40 }),
    jobs: fc.integer({ min: 4, max: 20 }),
    score: scores,
    density: fc.constantFrom(15, 40, 90),
  })
  .chain(({ people, jobs, score, density }) => {
    const cell = fc.record({ there: fc.integer({ min: 1, max: 100 }), status, score })
    return fc.record({
      matches: fc.array(cell, { minLength: people * jobs, maxLength: people * jobs, size: 'max' }).map((cells) =>
        cells.flatMap(({ there, ...fit }, at) => {
          const [candidateId, vacancyId] = [`person-${1 + (at % people)}`, `job-${1 + Math.floor(at / people)}`]
          return there > density ? [] : [{ candidateId, vacancyId, ...fit }]
        }),
      ),
      places: fc
        .array(fc.integer({ min: 0, max: 3 }), { minLength: jobs, maxLength: jobs })
        .map((counts) => Object.fromEntries(counts.map((count, at) => [`job-${1 + at}`, count]))),
      options: fc.record({
        minScore: fc.constantFrom(0, 0, 1, 500),
        toVerify: fc.constantFrom('allow' as const, 'leave-out' as const),
        seed: fc.string({ maxLength: 4 }),
      }),
    })
  })

/** Of pairs that might be fixed those that contradict nothing. */
function possibleFixed(
  wanted: readonly Fit[],
  places: Readonly<Record<string, number>>,
  forbidden: readonly NamedPair[],
): NamedPair[] {
  const fixed: NamedPair[] = []
  for (const { candidateId, vacancyId, status: stands } of wanted) {
    const same = (pair: NamedPair) => pair.candidateId === candidateId && pair.vacancyId === vacancyId
    const taken = fixed.filter((pair) => pair.vacancyId === vacancyId).length
    if (stands === 'blocked' || forbidden.some(same) || taken >= (places[vacancyId] ?? 1)) continue
    if (!fixed.some((pair) => pair.candidateId === candidateId)) fixed.push({ candidateId, vacancyId })
  }
  return fixed
}

/** People and vacancies for a matcher, more people than the best vacancies have places for. */
export interface CrowdedWorld {
  readonly candidates: readonly Candidate[]
  readonly vacancies: readonly Vacancy[]
}

/**
 * Many who may take much: of each person little but competences and what they would like is kept, so that few pairs are blocked and
 * lists run long, and the same vacancies stand on top of many.
 */
export const crowdedWorld: fc.Arbitrary<CrowdedWorld> = fc
  .record({
    people: fc.array(candidateArbitrary, { minLength: 4, maxLength: 7 }),
    jobs: fc.array(vacancyArbitrary, { minLength: 4, maxLength: 8 }),
  })
  .map(({ people, jobs }) => ({
    candidates: people.map(({ competences, wishes }, at) => ({
      id: `c${at}`,
      ...(competences && { competences }),
      ...(wishes?.occupations && { wishes: { occupations: wishes.occupations } }),
    })),
    vacancies: jobs.map(({ asks, occupation, places }, at) => ({
      id: `v${at}`,
      title: 'Functie',
      employerId: 'werkgever',
      ...(asks?.competences && {
        asks: { competences: asks.competences.map((ask) => ({ ...ask, strength: 'nice' as const })) },
      }),
      ...(occupation && { occupation }),
      ...(places && { places: Math.min(2, places) }),
      // Now and then one that hires openly, and is told apart.
      ...(at === 3 && places === 3 && { openHiring: true as const }),
    })),
  }))
