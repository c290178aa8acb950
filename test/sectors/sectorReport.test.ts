import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { type Candidate, createMatcher, type MatcherOptions, PassendError, starterSectors, type Vacancy } from 'passend'
import { describe, expect, test } from 'vitest'
import { createOutlook, renderSectorReport, type SectorReport, sectorReport } from '../../src/sectors/index.js'
import { suppressedAmong } from '../../src/sectors/smallCells.js'
import { hostileLabels } from '../caseload/hostile.js'
import { candidateArbitrary, vacancyArbitrary } from '../support/arbitraries.js'
import { fixtureMatcher } from '../support/fixtures.js'
import { candidate, smallMatcher, vacancy } from '../support/records.js'
import { runs } from '../support/runs.js'

const outlookRecords = JSON.parse(
  readFileSync(new URL('../../fixtures/sectors/outlook.json', import.meta.url), 'utf8'),
) as []
const { outlook } = createOutlook(outlookRecords)

const must = 'must' as const
const licence = { credential: 'driving-licence-B', strength: must }
/** Six people: three hold a licence, one does not, of two it is not known. */
const people: readonly Candidate[] = [
  ...['a', 'b', 'c'].map((id) => candidate(id, { credentials: [licence], wishes: { sectors: ['8610'] } })),
  candidate('d', { credentials: [{ credential: 'driving-licence-B', held: false }], wishes: { sectors: ['86'] } }),
  candidate('e', { wishes: { sectors: 'no-preference' } }),
  candidate('f'),
]
const work: readonly Vacancy[] = [
  vacancy('v1', { sector: '8610', asks: { credentials: [licence] }, places: 3 }),
  vacancy('v2', { sector: '8610', asks: { credentials: [licence] } }),
  vacancy('v3', { sector: '47', openHiring: true, places: 2 }),
  vacancy('v4'),
]
function world(threshold: number, options: Parameters<typeof sectorReport>[2] = {}): SectorReport {
  const matcher = smallMatcher({ asOf: '2026-11-01' })
  matcher.addCandidates(people)
  matcher.addVacancies(work)
  return sectorReport(matcher, outlook, { threshold, ...options })
}
const view = (report: SectorReport, id: string) => report.sectors.find(({ sector }) => sector.id === id)

describe('with nothing hidden', () => {
  const report = world(1)

  test('has every division that has a vacancy or is wished, most vacancies first', () =>
    expect(report.sectors.map(({ sector }) => [sector.id, sector.nl])).toEqual([
      ['86', 'gezondheidszorg'],
      ['47', 'winkels'],
    ]))

  test('counts what is asked', () => {
    expect(view(report, '86')?.demand).toEqual({
      vacancies: 2,
      openHiring: 0,
      places: { stated: 3, vacanciesThatDoNotSay: 1 },
    })
    expect(view(report, '47')?.demand).toEqual({
      vacancies: 1,
      openHiring: 1,
      places: { stated: 2, vacanciesThatDoNotSay: 0 },
    })
    expect(report.vacanciesWithoutSector).toBe(1)
  })

  test('counts who is there and what stands between', () => {
    // a, b, c: both vacancies are open; d: both are blocked by the licence; e and f: not known, so to be verified
    expect(view(report, '86')).toMatchObject({
      supply: { wish: 4, wishAndNothingOpen: 1, open: 5 },
      pairs: {
        eligible: { people: 3, pairs: 6 },
        toVerify: { people: 2, pairs: 4 },
        blocked: { people: 1, pairs: 2 },
      },
      blockedBy: { credentials: { people: 1, pairs: 2 } },
    })
    expect(report.wishes).toEqual({ named: 4, noPreference: 1, notKnown: 1 })
  })

  // whoever hires openly takes who is next on the list: there is no pair to count
  test('a vacancy that hires openly is counted and nobody is held against it', () =>
    expect(view(report, '47')?.pairs).toEqual({
      eligible: { people: 0, pairs: 0 },
      toVerify: { people: 0, pairs: 0 },
      blocked: { people: 0, pairs: 0 },
    }))

  test('shows the outlook with its source, and where sources disagree says so', () => {
    expect(view(report, '86')?.outlook.map(({ code, outlook: chance }) => [code, chance])).toEqual([['86', 'kansrijk']])
    expect(view(report, '47')?.outlook[0]).toMatchObject({ outlook: 'mixed' })
  })
})

describe('small counts', () => {
  test('are not told, and neither is what they could be reckoned from', () => {
    const report = world(2)
    // blocked is about one person; with 10 pairs in all it would follow from the two others, so the smaller of those goes too
    expect(view(report, '86')?.pairs).toEqual({
      eligible: { people: 3, pairs: 6 },
      toVerify: { people: 'suppressed', pairs: 'suppressed' },
      blocked: { people: 'suppressed', pairs: 'suppressed' },
    })
    expect(view(report, '86')?.blockedBy).toEqual({ credentials: { people: 'suppressed', pairs: 'suppressed' } })
    // four wish it, one of whom has nothing: the four may be told, the one not
    expect(view(report, '86')?.supply).toMatchObject({ wish: 4, wishAndNothingOpen: 'suppressed' })
  })

  test('of few people nothing is told but of vacancies', () => {
    const report = world(100)
    expect(JSON.stringify(report.sectors.map(({ supply, pairs }) => [supply, pairs]))).not.toMatch(/[1-9]/)
    expect(view(report, '86')?.demand.vacancies).toBe(2)
  })

  test('among cells that add up never one alone is hidden, unless all others are empty', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 6 }), fc.integer({ min: 1, max: 10 }), (cells, threshold) => {
        const hidden = suppressedAmong(cells, threshold)
        cells.forEach((people, at) => {
          if (people > 0 && people < threshold) expect(hidden[at]).toBe(true)
          if (people === 0) expect(hidden[at]).toBe(false)
        })
        const others = cells.filter((people) => people > 0).length
        expect(hidden.filter(Boolean).length === 1 && others > 1).toBe(false)
      }),
      runs(300),
    ))
})

test('nobody is named, whatever the records: no id of a person is in the report or its text', () =>
  fc.assert(
    fc.property(
      fc.array(candidateArbitrary, { minLength: 1, maxLength: 4 }),
      fc.array(vacancyArbitrary, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 4 }),
      (records, vacancies, threshold) => {
        const matcher = smallMatcher()
        matcher.addCandidates(records.map((one, at) => ({ ...one, id: `person-secret-${at}` })))
        matcher.addVacancies(vacancies.map((one, at) => ({ ...one, id: `v-${at}` })))
        const report = sectorReport(matcher, outlook, { threshold })
        expect(JSON.stringify(report)).not.toContain('person-secret')
        expect(renderSectorReport(report)).not.toContain('person-secret')
        for (const { pairs, demand } of report.sectors) {
          const counts = [pairs.eligible, pairs.toVerify, pairs.blocked].map((cell) => cell.pairs)
          // every pair stands somewhere: exactly, where all are told
          if (counts.every((count) => typeof count === 'number'))
            expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
              records.length * (demand.vacancies - demand.openHiring),
            )
        }
      },
    ),
    runs(60),
  ))

test('the outlook moves nothing: without it the counts are the same', () => {
  const { outlook: _, ...one } = { outlook: 0, ...world(1) }
  const matcher = smallMatcher({ asOf: '2026-11-01' })
  matcher.addCandidates(people)
  matcher.addVacancies(work)
  const bare = sectorReport(matcher, undefined, { threshold: 1 })
  const withoutOutlook = (report: SectorReport) => report.sectors.map(({ outlook: _said, ...rest }) => rest)
  expect(withoutOutlook(bare)).toEqual(withoutOutlook(one))
  expect(bare.stamp.outlook).toBeUndefined()
})

test('the text says whether the outlook counts: not in itself, but where the matcher has one and a policy that weighs it', () => {
  const told = (options: MatcherOptions) => {
    const matcher = smallMatcher({ asOf: '2026-11-01', ...options })
    matcher.addVacancies(work)
    return renderSectorReport(sectorReport(matcher, outlook))
  }
  const [counts, countsNot] = ['Zij telt mee in de score', 'Zij telt niet mee in een score']
  const policy = { weights: { outlook: 1 } }
  expect(told({})).toContain(countsNot)
  expect(told({ outlook })).toContain(countsNot)
  expect(told({ policy })).toContain(countsNot) // there is nothing to count
  expect(told({ policy, outlook })).toContain(counts)
})

describe('the fixtures', () => {
  const matcher = fixtureMatcher()
  const report = sectorReport(matcher, outlook, { sectors: starterSectors })

  test('by the sectors of the starter: where narrows to the same vacancies', () => {
    for (const { sector, demand } of report.sectors) {
      const { counts } = matcher.rankVacancies({ id: 'x' }, { where: { sector: [...sector.sbi] }, limit: 0 })
      expect(demand.vacancies).toBe(matcher.size.vacancies - counts.filtered)
    }
  })

  test('are told in Dutch and English, with what is withheld explained', () => {
    const text = renderSectorReport(report)
    expect(text).toContain('Zorg en welzijn (SBI 86, 87, 88)')
    expect(text).toContain('Zij telt niet mee in een score.')
    expect(text).toContain('Afgeschermd: het gaat over minder dan 5 mensen')
    expect(renderSectorReport(report, { language: 'en' })).toContain('Chance of work')
    expect(() => renderSectorReport(report, { language: 'xx' as never })).toThrow(PassendError)
  })
})

test('names and sources from elsewhere are made plain', () => {
  const hostile = [...hostileLabels, '\u001B[31mrood\u202Edoor'].map((label, at) => ({
    id: `s${at}`,
    nl: label,
    en: label,
    sbi: ['86'],
  }))
  const text = renderSectorReport(world(1, { sectors: hostile }))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/)
})

test('wrong options are told; a bad record is an issue', () => {
  const matcher = createMatcher()
  for (const options of [
    { threshold: 0 },
    { threshold: 1.5 },
    { sectors: [] },
    { sectors: [{ id: 'a', nl: 'a', en: 'a', sbi: ['x'] }] },
    { sectors: [starterSectors[0], starterSectors[0]] },
    { where: { sector: '86' } },
    { candidates: 5 },
    { profileLimit: -1 },
    { typo: 1 },
  ])
    expect(() => sectorReport(matcher, undefined, options as never)).toThrow(PassendError)
  expect(() => sectorReport(matcher, {} as never)).toThrow(/createOutlook/)
  const report = sectorReport(matcher, undefined, { candidates: ['unknown', { id: 'x', bsn: 1 } as never] })
  expect(report.issues.map(({ code }) => code)).toEqual(['unknown-value', 'forbidden-attribute'])
  expect(renderSectorReport(report)).toContain('Er zijn geen mensen in dit overzicht.')
})
