import { describe, expect, test } from 'vitest'
import { occupation } from '../../src/criteria/occupation.js'
import type { Wishes } from '../../src/domain/wishes.js'
import { aCandidate, aPair, aTaxonomy, aVacancy, type PairSetting } from '../../src/testing/index.js'

const pairOf = (wishes: Wishes, offered: string | undefined, setting?: PairSetting) =>
  aPair(aCandidate({ wishes }), aVacancy(offered ? { occupation: offered } : {}), setting)
const measure = (wishes: Wishes, offered?: string, unknown = 400) =>
  occupation.measure(pairOf(wishes, offered), unknown)
const freightHandler = { id: 'freight-handler', nl: 'lader en losser', en: 'freight handler', known: true }
const shelfFiller = { id: 'shelf-filler', nl: 'vakkenvuller', en: 'shelf filler', known: true }

describe('the best over the wished', () => {
  test('is FULL for the occupation itself', () =>
    expect(measure({ occupations: ['freight-handler'] }, 'freight-handler')).toBe(1000))
  // three ISCO digits in common
  test('is how alike it is for a neighbour', () =>
    expect(measure({ occupations: ['shelf-filler'] }, 'freight-handler')).toBe(750))
  test('is that of the closest, whatever the order', () => {
    expect(measure({ occupations: ['shelf-filler', 'freight-handler'] }, 'freight-handler')).toBe(1000)
    expect(measure({ occupations: ['freight-handler', 'shelf-filler'] }, 'freight-handler')).toBe(1000)
  })
})

test('one that is not alike at all is known, and poor', () => {
  const taxonomy = aTaxonomy({
    concepts: [
      { id: 'shelf-filler', kind: 'occupation', labels: { nl: 'vakkenvuller' }, isco: '9334' },
      { id: 'physicist', kind: 'occupation', labels: { nl: 'natuurkundige' }, isco: '2111' },
    ],
  })
  const pair = pairOf({ occupations: ['physicist'] }, 'shelf-filler', { taxonomy })
  expect(occupation.measure(pair, 400)).toBe(0)
  expect(occupation.grounds(pair)).toMatchObject({ facts: [{ similarity: 0, by: 'isco' }], missing: [] })
})

test('of two wishes that are as alike the first is told', () => {
  const taxonomy = aTaxonomy({
    concepts: ['offered', 'one', 'two'].map((id) => ({
      id,
      kind: 'occupation' as const,
      labels: { nl: id },
      isco: '9334',
    })),
  })
  const told = (occupations: string[]) => occupation.grounds(pairOf({ occupations }, 'offered', { taxonomy })).facts
  expect(told(['one', 'two'])).toMatchObject([{ wished: { id: 'one' }, similarity: 900 }])
  expect(told(['two', 'one'])).toMatchObject([{ wished: { id: 'two' }, similarity: 900 }])
})

describe('an interest in free text', () => {
  test('that names an occupation counts as a wish for it', () => {
    expect(measure({ interests: ['Vakkenvuller (m/v)'] }, 'shelf-filler')).toBe(1000)
  })
  test('counts as much as it is sure', () => {
    // one letter of twelve differs: 1000 - 83.3, rounded up = 916; three ISCO digits: 750 x 0.916 = 687
    expect(measure({ interests: ['vakkenvulles'] }, 'shelf-filler')).toBe(916)
    expect(measure({ interests: ['vakkenvulles'] }, 'freight-handler')).toBe(687)
  })
  test('that means nothing here is passed over', () =>
    expect(measure({ interests: ['piloot'] }, 'shelf-filler')).toBe('unknown'))
  test('is told as an interest', () => {
    expect(occupation.grounds(pairOf({ interests: ['vakkenvuller'] }, 'shelf-filler')).facts).toEqual([
      {
        fact: 'occupation',
        offered: shelfFiller,
        wished: shelfFiller,
        similarity: 1000,
        by: 'same',
        via: 'interest',
        fromTitle: false,
      },
    ])
  })
})

describe('a vacancy without an occupation', () => {
  const titled = (title: string) =>
    aPair(aCandidate({ wishes: { occupations: ['shelf-filler'] } }), aVacancy({ title }))
  test('has that of its title, if the title names one', () => {
    expect(occupation.measure(titled('Vakkenvuller (m/v)'), 400)).toBe(1000)
    expect(occupation.grounds(titled('Vakkenvuller (m/v)')).facts).toMatchObject([
      { offered: shelfFiller, fromTitle: true },
    ])
    expect(occupation.measure(titled('Held van de winkel'), 400)).toBe('unknown')
  })
})

describe('what is not known', () => {
  test('no wish or no occupation offered is unknown', () => {
    expect(measure({}, 'freight-handler')).toBe('unknown')
    expect(measure({ occupations: ['freight-handler'] })).toBe('unknown')
    expect(occupation.grounds(pairOf({}, 'freight-handler'))).toEqual({
      facts: [],
      missing: [{ of: 'candidate', field: 'wishes.occupations' }],
    })
    expect(occupation.grounds(pairOf({ occupations: ['freight-handler'] }, undefined))).toEqual({
      facts: [],
      missing: [{ of: 'vacancy', field: 'occupation' }],
    })
    expect(occupation.grounds(pairOf({}, undefined)).missing).toHaveLength(2)
  })
  test('an occupation that nothing can compare is unknown, and the taxonomy is missing it', () => {
    const pair = pairOf({ occupations: ['astronaut'] }, 'freight-handler')
    expect(occupation.measure(pair, 400)).toBe('unknown')
    expect(occupation.grounds(pair)).toEqual({
      facts: [],
      missing: [{ of: 'caller', field: 'taxonomy.isco', about: freightHandler }],
    })
  })
  test('beside one that can be compared, it counts at least as the unknown', () => {
    for (const occupations of [
      ['astronaut', 'shelf-filler'],
      ['shelf-filler', 'astronaut'],
    ]) {
      expect([0, 400, 1000].map((unknown) => measure({ occupations }, 'freight-handler', unknown))).toEqual([
        750, 750, 1000,
      ])
      expect(occupation.grounds(pairOf({ occupations }, 'freight-handler')).missing).toHaveLength(1)
    }
  })
  test('no preference is left out, and nothing is missing', () => {
    const pair = pairOf({ occupations: 'no-preference' }, undefined)
    expect(occupation.leftOut?.(pair)).toBe(true)
    expect(occupation.leftOut?.(pairOf({ occupations: ['freight-handler'] }, undefined))).toBe(false)
    expect(occupation.grounds(pair)).toEqual({ facts: [{ fact: 'no-preference' }], missing: [] })
  })
})

describe('as a must of the policy', () => {
  const policy = { strength: { occupation: 'must' as const } }
  const limits = (wishes: Wishes, offered?: string) => occupation.limits(pairOf(wishes, offered, { policy }))
  test('it is met by the occupation itself only', () => {
    expect(limits({ occupations: ['freight-handler'] }, 'freight-handler')).toEqual([
      { outcome: 'met', owner: 'candidate' },
    ])
    expect(limits({ occupations: ['shelf-filler'] }, 'freight-handler')).toEqual([
      { outcome: 'unmet', owner: 'candidate' },
    ])
  })
  test('it is unknown without an occupation, or where one cannot be compared', () => {
    expect(limits({ occupations: ['shelf-filler'] })).toEqual([{ outcome: 'unknown', owner: 'candidate' }])
    expect(limits({ occupations: ['astronaut', 'shelf-filler'] }, 'freight-handler')).toEqual([
      { outcome: 'unknown', owner: 'candidate' },
    ])
    expect(limits({ occupations: ['astronaut', 'freight-handler'] }, 'freight-handler')).toEqual([
      { outcome: 'met', owner: 'candidate' },
    ])
  })
  test('it asks nothing of who wishes nothing', () => expect(limits({}, 'freight-handler')).toEqual([]))
  test('by default it is none', () => {
    expect(occupation.limits(pairOf({ occupations: ['shelf-filler'] }, 'freight-handler'))).toEqual([])
  })
})

test('the facts name the wish that comes closest', () => {
  expect(occupation.grounds(pairOf({ occupations: ['shelf-filler'] }, 'freight-handler'))).toEqual({
    facts: [
      {
        fact: 'occupation',
        offered: freightHandler,
        wished: shelfFiller,
        similarity: 750,
        by: 'isco',
        via: 'wish',
        fromTitle: false,
      },
    ],
    missing: [],
  })
})

test('occupation is an affinity of the person', () => {
  expect(occupation).toMatchObject({ id: 'occupation', side: 'wish', kind: 'affinity', owners: ['candidate'] })
})

test('the best that could be compared is told as open where another wish could not be', () => {
  const person = { wishes: { occupations: ['shelf-filler', 'of-no-taxonomy'] } }
  const pair = aPair(aCandidate(person), aVacancy({ occupation: 'freight-handler' }))
  expect(occupation.grounds(pair).facts).toMatchObject([{ wished: { id: 'shelf-filler' }, open: true }])
  const compared = aPair(
    aCandidate({ wishes: { occupations: ['shelf-filler'] } }),
    aVacancy({ occupation: 'freight-handler' }),
  )
  expect(occupation.grounds(compared).facts[0]).not.toHaveProperty('open')
})
