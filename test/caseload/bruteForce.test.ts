import * as fc from 'fast-check'
import { createInstruments, createMatcher, type Instruments, type Matcher, type NearestSteps } from 'passend'
import { caseloadReport } from 'passend/caseload'
import { describe, expect, it } from 'vitest'
import { worldArbitrary } from '../support/arbitraries.js'
import { helpfulArbitrary, nearMissArbitrary } from '../support/nearMisses.js'
import { smallPlaces } from '../support/records.js'
import { runs } from '../support/runs.js'
import { smallTaxonomy } from '../support/taxonomy.js'

/** Every pair that may be scored. */
function pairsOf(matcher: Matcher): (readonly [string, string])[] {
  const jobs = [...matcher.vacancyIds()].filter((id) => matcher.vacancy(id)?.openHiring === undefined)
  return [...matcher.candidateIds()].flatMap((person) => jobs.map((job) => [person, job] as const))
}

/** The nearest steps of all pairs that are blocked, asked for one by one. */
function nearestOf(matcher: Matcher, instruments: Instruments, maxSteps: number): NearestSteps[] {
  return pairsOf(matcher)
    .filter(([person, job]) => matcher.score(person, job).status === 'blocked')
    .map(([person, job]) => matcher.nearestSteps(person, job, { instruments, maxSteps, alternatives: 0 }))
    .filter(({ outcome }) => outcome === 'reachable')
}

describe('a report of any small world', () => {
  it('counts for every instrument what trying all pairs counts', () => {
    let reached = 0
    fc.assert(
      fc.property(
        fc.array(nearMissArbitrary, { minLength: 1, maxLength: 3 }),
        helpfulArbitrary,
        fc.integer({ min: 1, max: 3 }),
        (misses, instruments, maxSteps) => {
          const matcher = createMatcher({
            taxonomy: smallTaxonomy,
            places: smallPlaces,
            asOf: '2026-03-02',
            instruments,
          })
          matcher.addCandidates(misses.map(({ candidate }, place) => ({ ...candidate, id: `c-${place}` })))
          matcher.addVacancies(misses.map(({ vacancy }, place) => ({ ...vacancy, id: `v-${place}` })))
          const report = caseloadReport(matcher, { steps: { maxSteps }, profileLimit: 0 })
          const best = nearestOf(matcher, instruments, maxSteps)
          reached += best.length
          const single = nearestOf(matcher, instruments, 1)
          // Of the pairs: those that one step opens, and all that steps open.
          const { oneStep, moreSteps } = report.totals.pairs
          expect([oneStep, oneStep + moreSteps]).toEqual([single.length, best.length])
          const counted = new Map(report.instruments.map((one) => [one.id, one]))
          for (const step of instruments.steps) {
            const alone = nearestOf(matcher, createInstruments([step]).instruments, 1)
            const part = best.filter((one) => one.best?.steps.some(({ id }) => id === step.id))
            const { opensAlone = 0, partOf = 0, people = 0 } = counted.get(step.id) ?? {}
            expect([opensAlone, partOf], step.id).toEqual([alone.length, part.length])
            expect(people, step.id).toBe(new Set(alone.map(({ candidateId }) => candidateId)).size)
          }
        },
      ),
      runs(40),
    )
    // The comparison is worth something only where steps open pairs.
    expect(reached).toBeGreaterThan(40)
  })

  it('adds up to the records that are held, and by sector to what every pair says', () => {
    fc.assert(
      fc.property(worldArbitrary, ({ candidates, vacancies, options, rank: { where, history } }) => {
        const matcher = createMatcher(options)
        matcher.addCandidates(candidates)
        matcher.addVacancies(vacancies)
        const report = caseloadReport(matcher, {
          ...(where && { where }),
          ...(history && { history }),
          profileLimit: 0,
        })
        for (const { counts, blockedBy } of report.people) {
          // Every vacancy stands somewhere, once.
          expect(sum(Object.values(counts))).toBe(matcher.size.vacancies)
          // Whatever is blocked is blocked by one thing.
          expect(sum(Object.values(blockedBy))).toBe(counts.oneStep + counts.moreSteps + counts.outOfReach)
        }
        const { sectors, blockedBy } = report.obstacles
        const { eligible, toVerify, oneStep, moreSteps } = report.totals.pairs
        // The sectors are a division of the whole: what is in none that is known stands under `unknown`.
        expect(sum(sectors.map(({ open }) => open))).toBe(eligible + toVerify)
        expect(sum(sectors.map((one) => one.oneStep))).toBe(oneStep)
        expect(sum(sectors.map((one) => one.moreSteps))).toBe(moreSteps)
        expect(sum(sectors.flatMap((one) => Object.values(one.blockedBy)))).toBe(sum(Object.values(blockedBy)))
        if (where !== undefined || history !== undefined) return
        for (const sector of sectors) {
          const within = pairsOf(matcher).filter(
            ([, job]) => (matcher.vacancy(job)?.sector?.slice(0, 2) ?? 'unknown') === sector.sector,
          )
          const open = within.filter(([person, job]) => matcher.score(person, job).status !== 'blocked')
          expect(sector.open, sector.sector).toBe(open.length)
        }
      }),
      runs(100),
    )
  })

  it('does not depend on the order in which records came', () => {
    fc.assert(
      fc.property(worldArbitrary, ({ candidates, vacancies, options }) => {
        const [one, other] = [createMatcher(options), createMatcher(options)]
        one.addCandidates(candidates)
        one.addVacancies(vacancies)
        other.addCandidates([...candidates].reverse())
        other.addVacancies([...vacancies].reverse())
        expect(caseloadReport(other)).toEqual(caseloadReport(one))
      }),
      runs(60),
    )
  })
})

const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0)
