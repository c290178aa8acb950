import * as fc from 'fast-check'
import { type Candidate, createMatcher, createTaxonomy, PassendError, starterOccupation } from 'passend'
import { describe, expect, test } from 'vitest'
import { createOrienter, type Orientation, orient } from '../../src/orientation/index.js'
import { createOutlook } from '../../src/sectors/index.js'
import { candidateArbitrary } from '../support/arbitraries.js'
import { fixtureCandidates, fixtureMatcher } from '../support/fixtures.js'
import { aStep, catalogueOf } from '../support/instruments.js'
import { candidate, holding, smallMatcher, vacancy } from '../support/records.js'
import { runs } from '../support/runs.js'
import { competenceIds, smallTaxonomy } from '../support/taxonomy.js'

const matcher = smallMatcher()
const orienter = createOrienter(matcher)
const all = { limit: 1000 }
/** The eight occupations of the small taxonomy that have a profile. */
const withProfile = [...smallTaxonomy.profiles()].map(([id]) => id)
const scores = ({ occupations }: Orientation) =>
  new Map(occupations.map(({ occupation, score }) => [occupation.id, score]))
const idsOf = (list: readonly { readonly occupation: { readonly id: string } }[]) =>
  list.map(({ occupation }) => occupation.id)

test('an outlook is shown and never scored, also where the policy of the matcher weighs it', () => {
  const { outlook } = createOutlook([{ occupation: 'o:kok', outlook: 'kansrijk', source: 'UWV', date: '2026-01-01' }])
  const weighed = smallMatcher({ outlook, policy: { weights: { outlook: 9 } } })
  const person = candidate('p', holding('c:koken', 'c:tig-lassen'))
  const [one, other] = [matcher, weighed].map((each) => createOrienter(each).orient(person, all))
  expect(other?.occupations).toEqual(one?.occupations)
  expect(other?.stamp.policy).not.toHaveProperty('outlook')
})

describe('what an orientation says of one occupation', () => {
  const welds = candidate('w', {
    ...holding('c:tig-lassen-rvs', 'c:heftruck-rijden'),
    wishes: { occupations: ['o:lasser'] },
    experience: [{ occupation: 'o:lasser', years: 1.5 }, { occupation: 'o:kok' }],
  })
  const orientation = orienter.orient(welds, all)
  const [first] = orientation.occupations

  test('stands by how it fits, with what is there and by what', () => {
    expect(first?.occupation.nl).toBe('lasser')
    // TIG welding of stainless steel is a kind of TIG welding: that is there
    expect(first?.present.map(({ asked, by }) => [asked.id, by.id])).toEqual([['c:tig-lassen', 'c:tig-lassen-rvs']])
    expect(first?.wished?.by).toBe('same')
    expect(first?.done.map(({ occupation, months, similarity }) => [occupation.id, months, similarity])).toEqual([
      ['o:lasser', 18, 1000],
    ])
  })

  test('what is not known is not said to be lacking: the list is open', () => {
    expect(first?.lacking.map(({ asked, certain }) => [asked.id, certain])).toEqual([
      ['c:mig-lassen', false], // rarer than working by oneself, so it brings more
      ['c:zelfstandig-werken', false],
    ])
    const closed = orienter.orient({ ...welds, competencesSurveyed: true }, all)
    expect(closed.occupations[0]?.lacking.every(({ certain }) => certain)).toBe(true)
  })

  test('something near counts in part, and is named', () => {
    const near = orienter.orient(candidate('n', holding('c:reachtruck-rijden')), all)
    const warehouse = near.occupations.find(({ occupation }) => occupation.id === 'o:magazijnmedewerker')
    // a reach truck is no forklift, and a sibling of it
    expect(warehouse?.present).toEqual([])
    expect(warehouse?.lacking.find(({ asked }) => asked.id === 'c:heftruck-rijden')?.near?.id).toBe(
      'c:reachtruck-rijden',
    )
  })

  test('it is the score of a vacancy that asks the whole profile and says nothing else', () => {
    const plain = createMatcher({
      taxonomy: smallTaxonomy,
      asOf: '2026-03-02',
      policy: { weights: { sector: 0, tasksLiked: 0 } },
    })
    for (const { occupation, score, demand, wish, range } of orientation.occupations) {
      const asks = { competences: (smallTaxonomy.profile(occupation.id) ?? []).map(({ concept }) => ({ concept })) }
      expect(plain.score(welds, vacancy('x', { title: occupation.nl, occupation: occupation.id, asks }))).toMatchObject(
        {
          score,
          demand,
          wish,
          range,
        },
      )
    }
  })
})

test('what a competence would bring is what it brings: with it the score is that much higher', () =>
  fc.assert(
    fc.property(fc.subarray([...competenceIds], { minLength: 1, maxLength: 5 }), fc.boolean(), (held, surveyed) => {
      const person = candidate('p', { ...holding(...held), ...(surveyed && { competencesSurveyed: true }) })
      for (const { occupation, score, lacking, learned } of orienter.orient(person, { limit: 2 }).occupations) {
        for (const { asked, brings } of lacking) {
          const more = {
            ...person,
            competences: [...(person.competences ?? []), { concept: asked.id, evidence: 'certificate' as const }],
          }
          expect(scores(orienter.orient(more, all)).get(occupation.id)).toBe(score + brings)
        }
        const everything = (smallTaxonomy.profile(occupation.id) ?? []).map(({ concept }) => ({
          concept,
          evidence: 'certificate' as const,
        }))
        const taught = { ...person, competences: [...(person.competences ?? []), ...everything] }
        expect(scores(orienter.orient(taught, all)).get(occupation.id)).toBe(learned)
        const [most] = lacking
        expect(lacking.every(({ brings }) => brings <= (most?.brings ?? 0))).toBe(true)
      }
    }),
    runs(30),
  ))

test('one more competence never makes an occupation fit less', () =>
  fc.assert(
    fc.property(fc.subarray([...competenceIds], { maxLength: 5 }), fc.constantFrom(...competenceIds), (held, more) => {
      const before = scores(orienter.orient(candidate('p', holding(...held, 'c:plannen')), all))
      const after = scores(orienter.orient(candidate('p', holding(...held, 'c:plannen', more)), all))
      for (const [id, score] of before) expect(after.get(id)).toBeGreaterThanOrEqual(score)
    }),
    runs(100),
  ))

describe('nothing is closed', () => {
  test('every occupation with a profile is there once, with its place, whoever asks', () =>
    fc.assert(
      fc.property(candidateArbitrary, (person) => {
        const { occupations, own, basis, compared } = orienter.orient(person, all)
        expect(compared).toBe(withProfile.length)
        if (basis === 'competences') {
          expect([...idsOf(occupations)].sort()).toEqual([...withProfile].sort())
          expect(occupations.map(({ place }) => place)).toEqual(withProfile.map((_, at) => at + 1))
          expect(own).toEqual([])
        }
      }),
      runs(150),
    ))

  test('a paper that is not there puts an occupation no lower than its score', () => {
    const driver = createOrienter(matcher, {
      requirements: { 'o:lasser': { credentials: [{ credential: 'driving-licence-B' }, { credential: 'vca-basis' }] } },
    })
    const person = candidate('p', {
      ...holding('c:mig-lassen', 'c:tig-lassen', 'c:zelfstandig-werken'),
      credentialsSurveyed: 'driving-licences',
      wishes: { occupations: ['o:lasser'] },
    })
    const { occupations, issues } = driver.orient(person, all)
    expect(issues).toEqual([])
    const [first, second] = occupations
    // the law asks the licence and they have none: a matcher would set this job below all others
    expect(first?.occupation.id).toBe('o:lasser')
    expect(first?.score).toBeGreaterThan(second?.score ?? 0)
    expect(first?.needs.map(({ fact, standing }) => [fact.fact === 'credential' && fact.credential, standing])).toEqual(
      [
        ['driving-licence-B', 'poor'],
        ['vca-basis', 'unknown'],
      ],
    )
  })

  test('a requirement that is no good costs the requirement, not the occupation', () => {
    const spoiled = createOrienter(matcher, { requirements: { 'o:lasser': { credentials: 5 as never } } })
    const { occupations, issues } = spoiled.orient(candidate('p', holding('c:lassen')), all)
    expect(idsOf(occupations)).toContain('o:lasser')
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['wrong-type', 'asks.credentials']])
  })

  test('what somebody wishes or did is shown wherever it stands', () => {
    const person = candidate('p', {
      ...holding('c:koken', 'c:bakken', 'c:plannen'),
      wishes: { occupations: ['o:verkoper', 'o:planner'] },
      experience: [{ occupation: 'o:helpende', years: 3 }],
    })
    const { occupations, own, wishedWithoutProfile } = orienter.orient(person, { limit: 1 })
    expect(occupations).toHaveLength(1)
    expect([...idsOf(occupations), ...idsOf(own)]).toEqual(expect.arrayContaining(['o:verkoper', 'o:helpende']))
    // of a planner the taxonomy knows no competences: that is said, and not judged
    expect(wishedWithoutProfile.map(({ id }) => id)).toEqual(['o:planner'])
    const asked = orienter.orient(person, { only: ['o:helpende', 'o:planner'] })
    expect(idsOf(asked.occupations)).toEqual(['o:helpende'])
  })
})

describe('what is not known', () => {
  test('of somebody of whom nothing is known nothing is said to fit', () => {
    const { basis, occupations, own } = orienter.orient(candidate('nobody'))
    expect({ basis, occupations, own }).toEqual({ basis: 'nothing', occupations: [], own: [] })
  })

  test('with wishes alone only what is like the wish is said to fit', () => {
    const { basis, occupations } = orienter.orient(candidate('p', { wishes: { occupations: ['o:kok'] } }))
    expect(basis).toBe('wishes')
    expect(idsOf(occupations)[0]).toBe('o:kok')
    expect(occupations.every(({ score }) => score > matcher.policy.unknown)).toBe(true)
  })

  test('hours, place, travel, contract, support and what the body can say nothing of an occupation', () =>
    fc.assert(
      fc.property(candidateArbitrary, candidateArbitrary, (person, other) => {
        const { occupations, interests } = person.wishes ?? {}
        const moved: Candidate = {
          ...person,
          ...(other.place && { place: other.place }),
          ...(other.supportNeeds && { supportNeeds: other.supportNeeds }),
          ...(other.physicalLimits && { physicalLimits: other.physicalLimits }),
          ...(other.eligibility && { eligibility: other.eligibility }),
          wishes: { ...other.wishes, occupations: occupations as never, interests: interests as never },
        }
        const bare = (one: Orientation) => one.occupations.map(({ work: _, ...rest }) => rest)
        expect(bare(orienter.orient(moved, all))).toEqual(bare(orienter.orient(person, all)))
      }),
      runs(100),
    ))
})

describe('what is shown and never scored', () => {
  const work = smallMatcher()
  const near = { place: { pc4: '2511' } }
  work.addVacancies([
    vacancy('open', { ...near, occupation: 'o:kok' }),
    vacancy('by-title', { ...near, title: 'Kok' }),
    vacancy('licence', { ...near, occupation: 'o:kok', asks: { credentials: [{ credential: 'driving-licence-B' }] } }),
    vacancy('far', { occupation: 'o:kok', place: { pc4: '6811' } }),
    vacancy('own-list', { ...near, occupation: 'o:kok', openHiring: true }),
    vacancy('other', { ...near, occupation: 'o:lasser' }),
  ])
  const person = candidate('p', {
    ...holding('c:koken'),
    place: { pc4: '2511' },
    wishes: { travel: { km: 10 } },
    experience: [{ occupation: 'o:kok', years: 4 }],
  })
  const { outlook } = createOutlook([
    { occupation: 'o:lasser', outlook: 'kansrijk', source: 'UWV', date: '2026-01-01' },
    { occupation: 'isco:51', outlook: 'little', source: 'UWV', date: '2026-01-01' },
  ])
  const shown = createOrienter(work).orient(person, { ...all, outlook })
  const cook = shown.occupations.find(({ occupation }) => occupation.id === 'o:kok')

  test('vacancies of the occupation, by what it states or its title names, within reach', () =>
    // of the licence nobody asked; Arnhem is farther than 10 km from The Hague
    expect(cook?.work).toEqual({ open: 2, toVerify: 1, openHiring: 1 }))

  test('as they are at the moment: vacancies come and go while the orienter stays', () => {
    const live = smallMatcher()
    live.addVacancies([vacancy('v', { title: 'x', occupation: 'o:kok' })])
    const ofLive = createOrienter(live)
    const workOf = (id: string) =>
      ofLive.orient(candidate('p', holding('c:koken')), all).occupations.find(({ occupation }) => occupation.id === id)
        ?.work?.open
    expect([workOf('o:kok'), workOf('o:lasser')]).toEqual([1, 0])
    live.addVacancies([vacancy('v', { title: 'x', occupation: 'o:lasser' })])
    expect([workOf('o:kok'), workOf('o:lasser')]).toEqual([0, 1])
  })

  test('the outlook of the occupation, or of its ISCO group', () => {
    expect(cook?.outlook).toMatchObject({ outlook: 'little', said: [{ about: 'its-group' }] })
    const welder = shown.occupations.find(({ occupation }) => occupation.id === 'o:lasser')
    expect(welder?.outlook?.outlook).toBe('kansrijk')
  })

  test('none of it moves a score or a place', () => {
    const bare = orienter.orient({ ...person, experience: [] }, all)
    const standing = (one: Orientation) =>
      one.occupations.map(({ occupation, score, place }) => [occupation.id, score, place])
    expect(standing(shown)).toEqual(standing(bare))
    expect(bare.occupations[0]).not.toHaveProperty('work') // no vacancies are held there, which is not the same as none open
  })
})

describe('steps', () => {
  const person = candidate('p', {
    ...holding('c:plannen'),
    competencesSurveyed: true,
    wishes: { occupations: ['o:lasser'] },
  })
  const instruments = catalogueOf(
    aStep('course', { gap: 'competence', concepts: ['c:tig-lassen', 'c:mig-lassen'], evidence: 'certificate' }),
  )
  test('are looked for only where instruments are given, to the score at which work fits well', () => {
    const only = ['o:lasser']
    expect(orienter.orient(person, { only }).occupations[0]).not.toHaveProperty('steps')
    const [first] = orienter.orient(person, { only, steps: { instruments } }).occupations
    expect(first?.steps).toMatchObject({ target: 650, outcome: 'reachable' })
    expect(first?.steps?.best?.steps.map(({ id }) => id)).toEqual(['course'])
    expect(first?.steps?.best?.after.score).toBeGreaterThanOrEqual(650)
  })
})

test('the order of the taxonomy changes nothing', () => {
  const input = smallTaxonomy.toInput()
  const turned = createTaxonomy({
    ...input,
    concepts: [...input.concepts].reverse(),
    profiles: [...(input.profiles ?? [])].reverse(),
  })
  const other = createOrienter(createMatcher({ taxonomy: turned, asOf: '2026-03-02' }))
  fc.assert(
    fc.property(candidateArbitrary, (person) => {
      const standing = (one: Orientation) =>
        one.occupations.map(({ occupation, score, range, lacking }) => [
          occupation.id,
          score,
          range,
          lacking.map(({ asked, brings }) => [asked.id, brings]),
        ])
      expect(standing(other.orient(person, all))).toEqual(standing(orienter.orient(person, all)))
    }),
    runs(60),
  )
})

test('where a taxonomy has the competences of qualifications only, those are compared', () => {
  const taxonomy = createTaxonomy({
    concepts: [
      { id: 'c', kind: 'competence', labels: { nl: 'koken' } },
      { id: 'crebo:25180', kind: 'qualification', labels: { nl: 'Kok' } },
      { id: 'o', kind: 'occupation', labels: { nl: 'kok' } },
    ],
    profiles: [{ of: 'crebo:25180', competences: [{ concept: 'c' }] }],
  })
  const { kind, occupations, compared, withoutProfile } = orient(
    createMatcher({ taxonomy }),
    candidate('p', holding('c')),
  )
  expect({ kind, compared, withoutProfile }).toEqual({ kind: 'qualification', compared: 1, withoutProfile: 0 })
  expect(occupations[0]).toMatchObject({ occupation: { id: 'crebo:25180' }, place: 1 })
  expect(occupations[0]).not.toHaveProperty('work')
})

describe('the fixtures', () => {
  const fixtures = fixtureMatcher()
  const ofAll = createOrienter(fixtures)
  test('each of the forty gets what they wish among the first, or shown beside', () => {
    for (const { id, wishes } of fixtureCandidates) {
      const { occupations, own } = ofAll.orient(id, { limit: 3 })
      const shown = [...idsOf(occupations), ...idsOf(own)]
      for (const wished of Array.isArray(wishes?.occupations) ? wishes.occupations : []) expect(shown).toContain(wished)
    }
  })
  // reasoned from the stories: what they did and can goes before what is only like it
  test.each([
    ['cand-02-parent-school-hours', 'schoonmaker'], // wishes it, did it, has its rarest competences
    ['cand-22-interest-animals', 'dierverzorger'], // likes animals and can feed and tend them
    ['cand-01-newcomer-little-dutch', 'naaier'], // six years of it, and wishes it again
  ])('%s comes to %s first', (id, slug) =>
    expect(idsOf(ofAll.orient(id, { limit: 1 }).occupations)).toEqual([starterOccupation(slug)]),
  )
})

test('wrong options are told', () => {
  for (const options of [
    { limit: -1 },
    { limit: 1.5 },
    { only: 'o:kok' },
    { steps: 5 },
    { steps: { instruments: {} } },
    { steps: { maxSteps: 99 } },
    { vacancies: 1 },
    { outlook: {} },
    { region: 5 },
    { where: { nowhere: 1 } },
    { typo: 1 },
  ])
    expect(() => orienter.orient(candidate('p', holding('c:koken')), options as never)).toThrow(PassendError)
  for (const options of [{ kind: 'task' }, { requirements: [] }, { typo: 1 }])
    expect(() => createOrienter(matcher, options as never)).toThrow(PassendError)
  expect(() => orienter.orient('unknown')).toThrow(/No candidate/)
  expect(() => orienter.orient({ id: 'x', bsn: 1 } as never)).toThrow(/not valid/)
})
