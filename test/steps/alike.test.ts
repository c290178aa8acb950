import { type Candidate, createMatcher, type Instruments, type Vacancy } from 'passend'
import { aCandidate, aTaxonomy, aVacancy } from 'passend/testing'
import { describe, expect, test } from 'vitest'
import { aStep, catalogueOf } from '../support/instruments.js'
import { smallTaxonomy } from '../support/taxonomy.js'

/** The ids of the vacancies that steps would open, those of least effort first, and in the order of the vacancies among equals. */
function opened(
  candidate: Partial<Candidate>,
  vacancies: readonly Partial<Vacancy>[],
  instruments: Instruments,
  options: { readonly policy?: object; readonly taxonomy?: ReturnType<typeof aTaxonomy> } = {},
): string[] {
  const matcher = createMatcher({ taxonomy: aTaxonomy(), instruments, ...options })
  matcher.addVacancies(vacancies.map((one, place) => aVacancy({ ...one, id: `v${place}` })))
  const { matches } = matcher.rankVacancies(aCandidate(candidate), { show: 'reachable', limit: 100 })
  const ids = matches.filter(({ nearest }) => nearest !== undefined).map(({ vacancyId }) => vacancyId)
  // What a ranking finds for rows that are alike, each pair must find for itself.
  for (const { vacancyId, nearest } of matches) if (nearest) expect(nearest.best, vacancyId).toBeDefined()
  const reach = matcher.reach(aCandidate(candidate)).reachable.map(({ vacancyId }) => vacancyId)
  expect(reach.sort()).toEqual([...ids].sort())
  return ids.sort()
}

const vca = { asks: { credentials: [{ credential: 'vca-basis', strength: 'must' as const }] } }
const course = aStep('course', { gap: 'credential', credential: 'vca-basis' })

/** Vacancies that are blocked by the same, and that the same steps need not open: each breaks a shortcut that would be wrong. */
describe('vacancies that are blocked alike', () => {
  test('differ where an instrument is for some contracts or kinds of work only', () => {
    const permanent = catalogueOf({ ...course, appliesTo: { contracts: ['permanent'] } })
    const regular = catalogueOf({ ...course, appliesTo: { kinds: ['regular'] } })
    const who = { credentialsSurveyed: 'all' as const }
    const jobs: Partial<Vacancy>[] = [
      { ...vca, contracts: ['permanent'], kind: 'regular' },
      { ...vca, contracts: ['agency'], kind: 'leerbaan' },
    ]
    expect(opened(who, jobs, permanent)).toEqual(['v0'])
    expect(opened(who, [...jobs].reverse(), permanent)).toEqual(['v1'])
    expect(opened(who, jobs, regular)).toEqual(['v0'])
    expect(opened(who, [...jobs].reverse(), regular)).toEqual(['v1'])
  })

  test('differ in how many hours are left when a task is left out', () => {
    const tasks = (heavy: number, light: number) => [
      { label: 'Sjouwen', hours: heavy, load: { liftingKg: 15 } },
      { label: 'Groeten', hours: light, load: { liftingKg: 1 } },
    ]
    // The same load in both; without the heavy task 8 of 10 hours are left of one, 2 of 10 of the other.
    const jobs = [{ tasks: tasks(2, 8) }, { tasks: tasks(8, 2) }]
    const carve = catalogueOf(aStep('carve', { gap: 'task' }))
    expect(opened({ physicalLimits: { liftingKg: 5 } }, jobs, carve)).toEqual(['v0'])
    expect(opened({ physicalLimits: { liftingKg: 5 } }, [...jobs].reverse(), carve)).toEqual(['v1'])
  })

  test('differ in which of their musts is the heaviest, and so is offered', () => {
    const musts = (broad: number, narrow: number): Partial<Vacancy> => ({
      asks: {
        competences: [
          { concept: 'c:lassen', strength: 'must', weight: broad },
          { concept: 'c:mig-lassen', strength: 'must', weight: narrow },
        ],
      },
    })
    // Who learns MIG welding can weld; who learns to weld cannot yet weld MIG. The step offers one competence, the heaviest.
    const one = catalogueOf(aStep('on-the-job', { gap: 'asked-competence', most: 1 }))
    const options = { taxonomy: smallTaxonomy }
    expect(opened({ competencesSurveyed: true }, [musts(10, 1), musts(1, 10)], one, options)).toEqual(['v1'])
    expect(opened({ competencesSurveyed: true }, [musts(1, 10), musts(10, 1)], one, options)).toEqual(['v0'])
  })
})

describe('leaving out tasks', () => {
  test('can do too much: of two tasks that are disliked one goes, since without both too few hours are left', () => {
    const found = opened(
      { wishes: { hours: { min: 18, max: 20, strength: 'must' }, tasksDisliked: ['Bellen', 'Typen'] } },
      [
        {
          hours: { min: 24, max: 24 },
          tasks: [
            { label: 'Bellen', hours: 4 },
            { label: 'Typen', hours: 4 },
            { label: 'Groeten', hours: 16 },
          ],
        },
      ],
      catalogueOf(aStep('carve', { gap: 'task' })),
    )
    expect(found).toEqual(['v0'])
  })
})
