import { createInstruments, createMatcher, defaultInstruments, openSnapshot, PassendError } from 'passend'
import { aCandidate, aVacancy } from 'passend/testing'
import { describe, expect, test } from 'vitest'
import { aStep, catalogueOf } from '../support/instruments.js'

const issuesOf = (...records: unknown[]) =>
  createInstruments(records).issues.map(({ code, severity, record, index, path }) => ({
    code,
    severity,
    record,
    index,
    path,
  }))

const bicycle = aStep('bicycle', { gap: 'transport', means: 'bicycle' })

describe('a catalogue', () => {
  test('keeps what is right and says what is wrong with the rest', () => {
    const { instruments, issues } = createInstruments([
      { ...bicycle, closes: [] },
      bicycle,
      'a bicycle',
      { ...bicycle, id: 'x', kind: 'gift' },
    ])
    expect(instruments.steps.map(({ id }) => id)).toEqual(['bicycle'])
    expect(issues.map(({ index, path }) => [index, path])).toEqual([
      [0, 'closes'],
      [2, ''],
      [3, 'kind'],
    ])
    expect(issues.every(({ severity, record }) => severity === 'error' && record === 'instrument')).toBe(true)
  })

  test.each([
    ['a gap that there is none of', { closes: [{ gap: 'luck' }] }, 'closes[0].gap'],
    ['a negative cost', { cost: { min: -1, max: 2, year: 2026, source: 's' } }, 'cost.min'],
    ['a cost without a source', { cost: { min: 1, max: 2, year: 2026 } }, 'cost.source'],
    ['a cost without a year', { cost: { min: 1, max: 2, source: 's' } }, 'cost.year'],
    ['a cost that ends below its beginning', { cost: { min: 3, max: 2, year: 2026, source: 's' } }, 'cost'],
    ['half a euro', { cost: { min: 0.5, max: 2, year: 2026, source: 's' } }, 'cost.min'],
    ['a date that is none', { validFrom: '2026-02-30' }, 'validFrom'],
    ['an end before the beginning', { validFrom: '2026-02-02', validUntil: '2026-02-01' }, 'validUntil'],
    ['a key that is misspelt', { costs: 3 }, 'costs'],
    ['a negative number of hours', { closes: [{ gap: 'childcare', hours: -8 }] }, 'closes[0].hours'],
    ['a choice beside something else', { closes: [{ gap: 'task' }, { gap: 'regular-times' }] }, 'closes'],
  ])('refuses %s', (_what, wrong, path) => {
    const [issue] = issuesOf({ ...bicycle, ...wrong })
    expect(issue).toMatchObject({ severity: 'error', record: 'instrument', index: 0 })
    expect(issue?.path).toBe(path)
  })

  test('takes the first of two that have one id', () => {
    const { instruments, issues } = createInstruments([bicycle, { ...bicycle, weeks: 9 }])
    expect(instruments.steps.map(({ weeks }) => weeks)).toEqual([1])
    expect(issues).toMatchObject([{ code: 'duplicate-id', index: 1, id: 'bicycle' }])
  })

  test('is no list: a clear error', () => {
    expect(() => createInstruments({ bicycle } as never)).toThrow(PassendError)
    expect(() => createInstruments(undefined as never)).toThrow('createInstruments([')
  })

  test('has a hash of its content, so that a proposal says what it was made with', () => {
    expect(catalogueOf(bicycle).hash).toBe(catalogueOf({ ...bicycle }).hash)
    expect(catalogueOf(bicycle).hash).not.toBe(catalogueOf({ ...bicycle, weeks: 2 }).hash)
  })

  test('does not follow what its maker changes afterwards', () => {
    const closes = [{ gap: 'transport' as const, means: 'bicycle' as const }]
    const { instruments } = createInstruments([{ ...bicycle, closes }])
    closes.push({ gap: 'transport', means: 'bicycle' })
    expect(instruments.steps[0]?.closes).toHaveLength(1)
  })
})

describe('the catalogue of a matcher', () => {
  const walker = aCandidate({
    place: { lat: 52, lon: 5 },
    wishes: { travel: { minutes: 30 } },
    circumstances: { transport: ['walking'] },
  })
  const near = aVacancy({ place: { lat: 52.036, lon: 5 } })

  test('is the Dutch one unless another is given, for the matcher or for a call', () => {
    expect(createMatcher().instruments).toBe(defaultInstruments())
    const own = createMatcher({ instruments: catalogueOf(bicycle) })
    expect(own.nearestSteps(walker, near).best?.steps[0]?.id).toBe('bicycle')
    const other = catalogueOf({ ...bicycle, id: 'two-wheels' })
    expect(own.nearestSteps(walker, near, { instruments: other }).best?.steps[0]?.id).toBe('two-wheels')
    own.addVacancies([near])
    const [match] = own.rankVacancies(walker, { show: 'reachable', steps: { instruments: other } }).matches
    expect(match?.nearest?.best?.steps[0]?.id).toBe('two-wheels')
  })

  test('is in a snapshot', () => {
    const matcher = createMatcher({ instruments: catalogueOf(bicycle) })
    matcher.addVacancies([near])
    const opened = openSnapshot(matcher.snapshot())
    expect(opened.instruments.hash).toBe(matcher.instruments.hash)
    expect(opened.rankVacancies(walker, { show: 'reachable' })).toEqual(
      matcher.rankVacancies(walker, { show: 'reachable' }),
    )
  })

  test.each([
    ['a list of records', [bicycle]],
    ['anything else', { steps: [] }],
  ])('cannot be %s: read it first', (_what, wrong) => {
    expect(() => createMatcher({ instruments: wrong as never })).toThrow('createInstruments(records)')
    expect(() => createMatcher().nearestSteps(walker, near, { instruments: wrong as never })).toThrow(PassendError)
  })
})

describe('a catalogue that is far too large', () => {
  test('ends all the same, and says that not all was tried', () => {
    const asks = ['x', 'y', 'z'].map((credential) => ({ credential, strength: 'must' as const }))
    const steps = Array.from({ length: 900 }, (_, place) =>
      aStep(`s-${place}`, { gap: 'credential', credential: ['x', 'y', 'z'][place % 3] ?? 'x' }),
    )
    const matcher = createMatcher({ instruments: catalogueOf(...steps) })
    const found = matcher.nearestSteps(
      aCandidate({ credentialsSurveyed: 'all' }),
      aVacancy({ asks: { credentials: asks } }),
    )
    expect(found.exact).toBe(false)
    // What is not asked is not even looked at: a thousand other papers change nothing.
    const others = Array.from({ length: 900 }, (_, place) =>
      aStep(`o-${place}`, { gap: 'credential', credential: `o-${place}` }),
    )
    const three = ['x', 'y', 'z'].map((credential) => aStep(credential, { gap: 'credential', credential }))
    const exact = createMatcher({ instruments: catalogueOf(...others, ...three) }).nearestSteps(
      aCandidate({ credentialsSurveyed: 'all' }),
      aVacancy({ asks: { credentials: asks } }),
    )
    expect(exact.exact).toBe(true)
    expect(exact.best?.steps.map(({ id }) => id)).toEqual(['x', 'y', 'z'])
  })
})
