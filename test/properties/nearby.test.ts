import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JobIndex } from '../../src/compile/jobIndex.js'
import { metresBetween, type Point } from '../../src/domain/place.js'
import { readPolicy } from '../../src/domain/policy.js'
import { createContext } from '../../src/prepare/context.js'
import { type Job, prepareJob } from '../../src/prepare/job.js'
import { preparePerson } from '../../src/prepare/person.js'
import { circleOf, rankNearbyJobs } from '../../src/rank/rankNearby.js'
import { rankJobs } from '../../src/rank/rankPairs.js'
import { vacancyArbitrary } from '../support/arbitraries.js'
import { candidate } from '../support/records.js'
import { runs } from '../support/runs.js'
import { smallTaxonomy } from '../support/taxonomy.js'

const context = createContext({
  policy: readPolicy(),
  taxonomy: smallTaxonomy,
  asOf: '2026-03-02',
  placeOf: () => undefined,
  travelMinutes: undefined,
})

/** A point in the Netherlands, or anywhere at all. */
const pointArbitrary: fc.Arbitrary<Point> = fc.oneof(
  fc.record({
    lat: fc.double({ min: 50.8, max: 53.5, noNaN: true }),
    lon: fc.double({ min: 3.4, max: 7.2, noNaN: true }),
  }),
  fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
)

/** Jobs of every kind, each at a place of its own, without one, or hiring openly. */
const jobsArbitrary: fc.Arbitrary<Job[]> = fc
  .array(fc.tuple(vacancyArbitrary, fc.option(pointArbitrary, { nil: undefined }), fc.integer({ min: 0, max: 9 })), {
    maxLength: 30,
  })
  .map((drawn) =>
    drawn.map(([{ place: _, openHiring: __, ...vacancy }, point, die], index) =>
      prepareJob(
        { ...vacancy, id: `v-${index}`, ...(point && { place: point }), ...(die === 0 && { openHiring: true }) },
        context,
      ),
    ),
  )

const indexOf = (jobs: readonly Job[]): JobIndex => {
  const index = new JobIndex()
  for (const job of jobs) index.set(job.record.id, job)
  return index
}

describe('the index of jobs', () => {
  it('passes over no job within the circle, wherever on earth, and keeps those without a place or hiring openly', () => {
    const metres = fc.integer({ min: 1000, max: 500_000 })
    fc.assert(
      fc.property(jobsArbitrary, pointArbitrary, metres, (jobs, centre, radius) => {
        const near = indexOf(jobs).near(centre, radius)
        for (const job of jobs) {
          const within = job.point === undefined || metresBetween(centre, job.point) <= radius
          if (within || job.record.openHiring !== undefined) expect(near.has(job)).toBe(true)
        }
      }),
      runs(500),
    )
  })

  it('fed by changes is the one that is built afresh', () => {
    fc.assert(
      fc.property(
        jobsArbitrary,
        jobsArbitrary,
        fc.array(fc.integer({ min: 0, max: 30 })),
        pointArbitrary,
        (first, second, gone, centre) => {
          const changed = indexOf([...first, ...second])
          for (const id of gone) changed.delete(`v-${id}`)
          const fresh = indexOf([...changed.values()])
          expect(changed.size).toBe(fresh.size)
          expect([...changed.near(centre, 50_000)].map(({ record }) => record.id).sort()).toEqual(
            [...fresh.near(centre, 50_000)].map(({ record }) => record.id).sort(),
          )
        },
      ),
      runs(200),
    )
  })
})

describe('a ranking of what is near', () => {
  it('is that of all jobs to the last digit, and leaves most of them unseen', () => {
    let [seen, held] = [0, 0]
    const wish = fc.record({ km: fc.integer({ min: 1, max: 60 }) })
    fc.assert(
      fc.property(jobsArbitrary, pointArbitrary, wish, fc.nat(29), (jobs, home, travel, earlier) => {
        const index = indexOf(jobs)
        const person = preparePerson(candidate('c', { place: home, wishes: { travel } }), context)
        const history = [{ candidateId: 'c', vacancyId: `v-${earlier}`, reason: 'al voorgesteld' }]
        const input = { context, seed: 'near', options: { history } }
        expect(rankNearbyJobs(person, index, input)).toEqual(rankJobs(person, jobs, input))
        expect(circleOf(person, context, input.options)).toEqual({ centre: home, metres: travel.km * 1000 })
        seen += index.near(home, travel.km * 1000).size
        held += jobs.filter(({ point, record }) => point !== undefined && record.openHiring === undefined).length
      }),
      runs(300),
    )
    expect(seen).toBeLessThan(held)
  })

  it('looks at all of them where travel is no must, waived, or not known, or where all is asked for', () => {
    const home = { lat: 52, lon: 5 }
    const circle = (rest: Parameters<typeof candidate>[1], options: Parameters<typeof circleOf>[2] = {}) =>
      circleOf(preparePerson(candidate('c', rest), context), context, options)
    const wishes = { travel: { km: 10 } }
    expect(circle({ place: home, wishes })).toBeDefined()
    expect(circle({ wishes })).toBeUndefined()
    expect(circle({ place: home })).toBeUndefined()
    expect(circle({ place: home, wishes: { travel: { minutes: 30 } } })).toBeUndefined()
    expect(circle({ place: home, wishes: { travel: { km: 10, strength: 'nice' } } })).toBeUndefined()
    expect(circle({ place: home, wishes }, { show: 'all' })).toBeUndefined()
    expect(circle({ place: home, wishes }, { where: { region: 'x' } })).toBeUndefined()
    const waived = { criterion: 'travel', by: 'candidate', reason: 'x' } as const
    expect(circle({ place: home, wishes }, { waive: [waived] })).toBeUndefined()
  })
})
