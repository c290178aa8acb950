import { type Candidate, createMatcher, defaultPolicy, type Vacancy } from 'passend'
import { aTaxonomy } from 'passend/testing'
import { describe, expect, test } from 'vitest'
import { candidateAfter } from '../../src/adapters/praktijkleren/gain.js'
import { type Target, targetsOf } from '../../src/adapters/praktijkleren/target.js'
import {
  aLearner,
  aLeerbedrijf,
  anOffer,
  aQualification,
  aRegister,
  aSchool,
  codesOf,
  planIn,
  routesTo,
  routeTo,
  today,
  type World,
} from './world.js'

const targetOf = (key: string, overrides: object = {}): Target => {
  const target = targetsOf(aRegister(overrides)).find((one) => one.key === key)
  if (target === undefined) throw new Error(`no target ${key}`)
  return target
}

describe('a person after a route', () => {
  const having = (key: string, learned: readonly string[], candidate: Partial<Candidate> = {}) =>
    candidateAfter(aLearner(candidate), targetOf(key), learned, defaultPolicy)

  test('with a praktijkverklaring has what was learned, by that evidence, and keeps the number of the crebo', () => {
    const made = having('praktijkverklaring:90001', ['B1-K1-W1'])
    expect(made.competences).toEqual([{ concept: 'skill-1', evidence: 'praktijkverklaring' }])
    expect(made.workProcesses).toEqual(['90001-B1-K1-W1'])
    expect(made.education).toEqual({ level: 'none' })
  })
  test('with a certificaat has all of it attested, what was mastered before too', () => {
    const made = having('certificate:cert', ['B1-K1-W2'], {
      competences: [{ concept: 'skill-1', evidence: 'self-declared' }],
      workProcesses: ['90001-B1-K1-W1'],
    })
    expect(made.competences).toEqual([
      { concept: 'skill-2', evidence: 'certificate' },
      { concept: 'skill-1', evidence: 'certificate' }, // worth 1000 where self-declared is worth 800
    ])
  })
  test('keeps better evidence', () => {
    const made = having('praktijkverklaring:90001', ['B1-K1-W1'], {
      competences: [{ concept: 'skill-1', evidence: 'assessed' }],
    })
    expect(made.competences).toEqual([{ concept: 'skill-1', evidence: 'assessed' }]) // worth the same: it stays
  })
  test('with a diploma has its level, never a lower one than before', () => {
    const diploma = { crebo: '90001', title: 'Assistent', level: 'mbo-1', obtained: true }
    expect(having('diploma-bbl:90001', []).education).toEqual({ level: 'mbo-1', diplomas: [diploma] })
    const havo = having('diploma-bbl:90001', [], { education: { level: 'havo' } })
    expect(havo.education).toEqual({ level: 'havo', diplomas: [diploma] })
  })
  test('has a diploma in the field of study of the kwalificatie', () => {
    const dossiers = [{ id: '80001', qualifications: [aQualification({ field: 'logistiek' })] }]
    const made = candidateAfter(aLearner(), targetOf('diploma-bbl:90001', { dossiers }), [], defaultPolicy)
    expect(made.education?.diplomas?.[0]).toMatchObject({ field: 'logistiek' })
  })
  test('is a record that a matcher takes, however long it was', () => {
    const competences = Array.from({ length: 1000 }, (_, index) => ({ concept: `c-${index}` }))
    const workProcesses = Array.from({ length: 1000 }, (_, index) => `B1-K1-W${index + 1}`)
    const made = having('diploma-bbl:90001', [], { competences, workProcesses })
    const matcher = createMatcher({ taxonomy: aTaxonomy() })
    expect(matcher.addCandidates([made]).refused).toBe(0)
    expect(made.competences?.[0]?.concept).toBe('skill-1') // what is new is kept
  })
})

describe('what a route opens', () => {
  const vacancy = (id: string, asks: Vacancy['asks'], more: Partial<Vacancy> = {}): Vacancy => ({
    id,
    title: `Titel ${id}`,
    employerId: 'elsewhere',
    place: { lat: 52, lon: 5 },
    ...(asks && { asks }),
    ...more,
  })
  const must = vacancy('must', {
    competences: ['skill-1', 'skill-2', 'skill-3'].map((concept) => ({ concept, strength: 'must' })),
  })
  const nice = vacancy('nice', {
    competences: ['skill-1', 'skill-2', 'skill-3', 'skill-4'].map((concept) => ({ concept })),
  })
  const other = vacancy('other', { competences: [{ concept: 'skill-8' }] })
  const world: World = {
    vacancies: [must, nice, other],
    candidate: { competencesSurveyed: true, competences: [{ concept: 'skill-7' }] },
  }

  test('first what was blocked and is not, then what rises most, with before and after', () => {
    const { opens } = routeTo('praktijkverklaring', world)
    expect(opens.map(({ vacancyId, opened }) => [vacancyId, opened])).toEqual([
      ['must', true], // a must on three competences that nobody had before
      ['nice', false],
    ])
    expect(opens[0]).toMatchObject({
      title: 'Titel must',
      before: { status: 'blocked' },
      after: { status: 'eligible' },
    })
    expect(opens[1]?.after.score).toBeGreaterThan((opens[1]?.before.score ?? 0) + 49) // leastRise
  })
  test('before and after are what the matcher says of the two records', () => {
    const matcher = createMatcher({ taxonomy: aTaxonomy(), asOf: today })
    matcher.addVacancies([must, nice, other])
    const before = aLearner(world.candidate)
    const learned = ['B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1']
    const after = candidateAfter(before, targetOf('praktijkverklaring:90001'), learned, matcher.policy)
    for (const opened of routeTo('praktijkverklaring', world).opens) {
      const [then, now] = [matcher.score(before, opened.vacancyId), matcher.score(after, opened.vacancyId)]
      expect(opened.before).toEqual({ status: then.status, score: then.score })
      expect(opened.after).toEqual({ status: now.status, score: now.score })
    }
  })
  test('a small rise, and what scores too little even then, is not told', () => {
    const rules = { leastRise: 1000 }
    expect(routeTo('praktijkverklaring', { ...world, rules }).opens.map(({ vacancyId }) => vacancyId)).toEqual(['must'])
    // With an unknown that counts 1000, nothing scores as much as a vacancy of which nothing is known.
    const matcher = { policy: { unknown: 1000 } }
    expect(routeTo('praktijkverklaring', { ...world, matcher }).opens).toEqual([])
  })
  test('is as long as the rules say, and not looked for where none is shown', () => {
    expect(routeTo('praktijkverklaring', { ...world, rules: { vacanciesShown: 1 } }).opens).toHaveLength(1)
    expect(routeTo('praktijkverklaring', { ...world, rules: { vacanciesShown: 0 } }).opens).toEqual([])
    expect(routeTo('praktijkverklaring', { ...world, rules: { vacanciesLookedAt: 0 } }).opens).toEqual([])
  })
  test('is nothing for a route that is blocked: its outcome does not come', () => {
    const records = { leerbedrijven: [aLeerbedrijf({ places: { capacity: 0 } })] }
    expect(routeTo('praktijkverklaring', { ...world, records }).opens).toEqual([])
  })
  test('leaves out the leerbanen where it is learned, those of a diploma altogether, and open hiring', () => {
    const leerbaan = { ...nice, id: 'leerbaan', kind: 'leerbaan' as const }
    const vacancies = [
      { ...leerbaan, id: 'own', employerId: 'lb' },
      leerbaan,
      { ...nice, id: 'open', openHiring: true as const },
    ]
    const opened = (outcome: 'praktijkverklaring' | 'diploma-bbl') =>
      routeTo(outcome, { ...world, vacancies }).opens.map(({ vacancyId }) => vacancyId)
    expect(opened('praktijkverklaring')).toEqual(['leerbaan'])
    expect(opened('diploma-bbl')).toEqual([])
  })
})

describe('the stack', () => {
  const second = aQualification({ crebo: '90002', title: 'Medewerker', level: 2, entry: { diplomas: ['90001'] } })
  const records = {
    dossiers: [
      { id: '80001', qualifications: [aQualification()] },
      { id: '80002', qualifications: [second] },
    ],
    certificates: [
      { id: 'cert', title: 'Basis', crebo: '90001', workProcesses: ['B1-K1-W1', 'B1-K1-W2'] },
      { id: 'profile', title: 'Profiel', crebo: '90001', workProcesses: ['P1-K1-W1'] },
    ],
    leerbedrijven: [
      aLeerbedrijf({ offers: [{ crebo: '90001', workProcesses: ['B1-K1-W1'] }] }),
      aLeerbedrijf({ id: 'rest', offers: [{ crebo: '90001', workProcesses: ['B1-K1-W2', 'P1-K1-W1'] }] }),
      aLeerbedrijf({
        id: 'next',
        recognitions: [{ crebo: '90002' }],
        offers: [{ crebo: '90002', workProcesses: ['B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1'] }],
      }),
    ],
    schools: [
      aSchool({
        offers: [
          ...['praktijkverklaring', 'certificate', 'diploma-bbl'].map((one) => anOffer(one)),
          anOffer('diploma-bbl', { crebo: '90002' }),
        ],
      }),
    ],
  }
  const rungs = (route: ReturnType<typeof routeTo> | undefined) =>
    route?.leadsTo.map(({ outcome, crebo, certificate, remaining, now, blocks }) => [
      `${outcome} ${certificate ?? crebo}`,
      codesOf(remaining),
      now,
      blocks,
    ])

  test('a praktijkverklaring counts towards the certificaten that hold something of it, and the diploma', () => {
    const route = routesTo('praktijkverklaring', { records }).find(({ id }) => id.includes(':lb:'))
    expect(rungs(route)).toEqual([
      ['certificate cert', ['B1-K1-W2'], 'possible', []], // W1 is covered here; 'profile' holds nothing of it
      ['diploma-bbl 90001', ['B1-K1-W2', 'P1-K1-W1'], 'possible', []], // by lb and rest together
    ])
  })
  test('a certificaat counts towards the diploma, all of its own included', () => {
    const route = routesTo('certificate', { records }).find(({ certificate }) => certificate?.id === 'cert')
    expect(rungs(route)).toEqual([['diploma-bbl 90001', ['P1-K1-W1'], 'possible', []]])
  })
  test('a diploma counts towards what asks it; what blocks that now is told, and that the diploma meets it', () => {
    const [route] = routesTo('diploma-bbl', { records, options: { show: 'possible' } })
    expect(rungs(route)).toEqual([
      ['diploma-bbl 90002', ['B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1'], 'blocked', ['entry-requirement']],
    ])
    expect(route?.leadsTo[0]?.entryMet).toBe(true)
  })
  test('a level that the diploma gives meets the requirement; one above it does not', () => {
    const asking = (level: string) => ({
      ...records,
      dossiers: [
        { id: '80001', qualifications: [aQualification({ leadsTo: ['90002'] })] },
        { id: '80002', qualifications: [{ ...second, entry: { level } }] },
      ],
    })
    const met = (level: string) =>
      routesTo('diploma-bbl', { records: asking(level), options: { show: 'possible' } })[0]?.leadsTo[0]?.entryMet
    expect(met('vmbo')).toBe(true) // mbo 1 stands on the same rung
    expect(met('mbo-2')).toBe(false)
  })
  test('leadsTo goes before what asks the diploma', () => {
    const third = aQualification({ crebo: '90003', title: 'Ander' })
    const dossiers = [
      { id: '80001', qualifications: [aQualification({ leadsTo: ['90003'] })] },
      { id: '80002', qualifications: [second] },
      { id: '80003', qualifications: [third] },
    ]
    const [route] = routesTo('diploma-bbl', { records: { ...records, dossiers }, options: { show: 'possible' } })
    expect(rungs(route)).toEqual([
      ['diploma-bbl 90003', ['B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1'], 'no-leerbedrijf', []], // nobody offers 90003
    ])
  })
  test('the basisdeel that a diploma attests counts for another kwalificatie of the dossier', () => {
    const sister = aQualification({ crebo: '90002', title: 'Zus', level: 2, entry: { diplomas: ['90001'] } })
    const dossiers = [{ id: '80001', qualifications: [aQualification(), sister] }]
    const [route] = routesTo('diploma-bbl', { records: { dossiers }, options: { show: 'possible' } })
    expect(rungs(route)).toEqual([['diploma-bbl 90002', ['P1-K1-W1'], 'no-leerbedrijf', []]]) // B1 is common
  })
  test('a praktijkverklaring now leaves less to learn for the diploma later', () => {
    const [first] = routesTo('praktijkverklaring', { records })
    const workProcesses = first?.workProcesses.covered.map(({ code }) => `90001-${code}`) ?? []
    const later = routesTo('diploma-bbl', { records, candidate: { workProcesses }, options: { show: 'possible' } })
    expect(later.map(({ workProcesses: { covered } }) => codesOf(covered))).toEqual([
      codesOf(first?.leadsTo.find(({ outcome }) => outcome === 'diploma-bbl')?.remaining ?? []),
    ])
  })
  test('a diploma by either way is one rung, by the way that stands best', () => {
    const world = { records: { certificates: [] } }
    expect(rungs(planIn(world).routes.find(({ outcome }) => outcome === 'praktijkverklaring'))).toEqual([
      ['diploma-derde-leerweg 90001', [], 'possible', []], // 20 weeks, where BBL takes 24
    ])
  })
})
