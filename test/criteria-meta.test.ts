import {
  type CriterionId,
  defaultPolicy,
  type Fact,
  type Limit,
  type Measure,
  type MeasuredCriterionId,
  type Reason,
} from 'passend'
import { describe, expect, it } from 'vitest'
import { fixtureCandidates, fixtureMatcher, fixtureOutlook, rankedVacancies } from './support/fixtures.js'

// With a weight for the outlook, which has no say without one.
const matcher = fixtureMatcher({ outlook: fixtureOutlook, policy: { weights: { outlook: 1 } } })

/** Every pair of the fixtures, explained once. */
const explanations = fixtureCandidates.flatMap(({ id }) =>
  rankedVacancies.map((vacancy) => matcher.explain(id, vacancy.id)),
)
const reasons: readonly Reason[] = explanations.flatMap(({ demand, wish }) =>
  [demand, wish].flatMap(({ affinity, barrier }) => [...affinity, ...barrier]),
)
const ids = Object.keys(defaultPolicy.weights) as MeasuredCriterionId[]
const measuresOf = (id: MeasuredCriterionId): Measure[] =>
  reasons.filter(({ criterion }) => criterion === id).map(({ measure }) => measure)

/** Every kind of fact; the type checker keeps the list whole. */
const factKinds: Record<Fact['fact'], true> = {
  distance: true,
  competence: true,
  'talent-used': true,
  'education-level': true,
  'education-field': true,
  language: true,
  credential: true,
  equipment: true,
  experience: true,
  occupation: true,
  sector: true,
  task: true,
  'no-preference': true,
  hours: true,
  dayparts: true,
  irregular: true,
  contract: true,
  kind: true,
  support: true,
  load: true,
  surrounding: true,
  start: true,
  'available-until': true,
  closing: true,
  'job-end': true,
  outlook: true,
  reservation: true,
}

describe('over all pairs of the fixtures', () => {
  it.each(ids)('%s is alive: it gives different measures to different pairs', (id) => {
    const measures = measuresOf(id)
    expect(measures).toHaveLength(explanations.length)
    expect(new Set(measures).size).toBeGreaterThan(1)
  })

  it('every criterion takes its best value, and one below it, somewhere', () => {
    // Competences and talents have a prior, so that they come near FULL and never reach it.
    const best: Partial<Record<MeasuredCriterionId, number>> = { competences: 800, talents: 600 }
    for (const id of ids) {
      const numbers = measuresOf(id).filter((measure): measure is number => measure !== 'unknown')
      expect(Math.max(...numbers), id).toBeGreaterThanOrEqual(best[id] ?? 1000)
      expect(Math.min(...numbers), id).toBeLessThan(700)
    }
  })

  it('no two criteria are twins: none gives the measures of another to every pair', () => {
    const rows = new Map<string, string>()
    for (const id of ids) {
      const row = measuresOf(id).join()
      expect(rows.get(row), id).toBeUndefined()
      rows.set(row, id)
    }
  })

  it('no two criteria are near twins either: each pair of them differs for at least one pair in twenty', () => {
    const rows = ids.map((id) => ({ id, row: measuresOf(id) }))
    for (const [index, one] of rows.entries()) {
      for (const other of rows.slice(index + 1)) {
        const differing = one.row.filter((measure, at) => measure !== other.row[at]).length
        expect(differing, `${one.id} and ${other.id}`).toBeGreaterThan(explanations.length / 20)
      }
    }
  })

  it('every fact is of a known kind and is data: it is the same after being written as JSON', () => {
    for (const { facts, criterion } of [...reasons, ...explanations.flatMap(({ limits }) => limits)]) {
      for (const fact of facts) {
        expect(factKinds[fact.fact], criterion).toBe(true)
        expect(JSON.parse(JSON.stringify(fact)), criterion).toEqual(fact)
      }
    }
  })

  it('every kind of fact occurs, but for those that no persona gives rise to yet', () => {
    const notYet: Fact['fact'][] = ['available-until', 'job-end']
    const seen = new Set(
      [...reasons, ...explanations.flatMap(({ limits }) => limits)].flatMap(({ facts }) =>
        facts.map(({ fact }) => fact),
      ),
    )
    expect(Object.keys(factKinds).filter((kind) => !seen.has(kind as Fact['fact']))).toEqual(notYet)
  })

  it('every unknown measure that counts names the fields it lacks, and every field names its record', () => {
    for (const { criterion, measure, weight, missing } of reasons) {
      if (measure === 'unknown' && weight > 0) expect(missing.length, criterion).toBeGreaterThan(0)
      for (const { of, field } of missing) {
        expect(['candidate', 'vacancy', 'caller']).toContain(of)
        expect(field, criterion).toMatch(/^[a-zA-Z.-]+$/)
      }
    }
  })

  it('every unknown limit names the fields that would settle it, and they are asked first', () => {
    for (const { limits, missing } of explanations) {
      for (const { criterion, limit, missing: lacking } of limits) {
        if (limit === 'unknown') expect(lacking.length, criterion).toBeGreaterThan(0)
      }
      const decides = missing.map((answer) => answer.decides)
      expect(decides).toEqual(decides.toSorted((a, b) => Number(b) - Number(a)))
      expect(decides.includes(true)).toBe(limits.some(({ limit }) => limit === 'unknown'))
    }
  })

  it('every kind of limit occurs, and every kind of status', () => {
    const limits = new Set<Limit>([...reasons, ...explanations.flatMap((one) => one.limits)].map(({ limit }) => limit))
    expect(limits).toEqual(new Set(['none', 'met', 'unmet', 'unknown']))
    expect(new Set(explanations.map(({ match }) => match.status))).toEqual(
      new Set(['eligible', 'to-verify', 'blocked']),
    )
  })

  it('every criterion that someone made a must stands differently for different pairs', () => {
    const outcomes = new Map<CriterionId, Set<Limit>>()
    for (const { criterion, limit } of explanations.flatMap(({ limits }) => limits)) {
      outcomes.set(criterion, (outcomes.get(criterion) ?? new Set()).add(limit))
    }
    const always: CriterionId[] = [
      'travel',
      'credentials',
      'workConditions',
      'availability',
      'reservation',
      'schedule',
      'hours',
      'support',
      'education',
      'contract',
    ]
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(always))
    for (const [criterion, seen] of outcomes) {
      expect(seen.size, `${criterion}: ${[...seen]}`).toBeGreaterThan(1)
    }
  })

  it('no explanation repeats free text of a person', () => {
    const texts = fixtureCandidates
      .flatMap(({ wishes }) => wishes?.interests ?? [])
      .filter((text) => text.includes(' '))
    expect(texts.length).toBeGreaterThan(0)
    const all = JSON.stringify(explanations)
    for (const text of texts) expect(all).not.toContain(text)
  })

  it('persons are alive too: no two of them, but for the twins, have the same scores', () => {
    const rows = new Map<string, string[]>()
    for (const { id } of fixtureCandidates) {
      const row = rankedVacancies.map((vacancy) => matcher.score(id, vacancy.id).score).join()
      rows.set(row, [...(rows.get(row) ?? []), id])
    }
    expect([...rows.values()].filter((same) => same.length > 1)).toEqual([['cand-29-twin-a', 'cand-30-twin-b']])
  })
})
