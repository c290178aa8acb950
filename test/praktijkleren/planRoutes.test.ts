import { type Candidate, createMatcher, PassendError, type Vacancy } from 'passend'
import { createRoutePlanner, defaultRules } from 'passend/praktijkleren'
import { aTaxonomy } from 'passend/testing'
import { describe, expect, test } from 'vitest'
import {
  aLearner,
  aLeerbedrijf,
  allCodes,
  anOffer,
  aQualification,
  aRegister,
  aSchool,
  askRecognition,
  codesOf,
  home,
  north,
  planIn,
  routesTo,
  routeTo,
  type World,
} from './world.js'

const blocksOf = (world: World, outcome: Parameters<typeof routeTo>[0] = 'praktijkverklaring') =>
  codesOf(routeTo(outcome, world).blocks)
const questionsOf = (world: World, outcome: Parameters<typeof routeTo>[0] = 'praktijkverklaring') =>
  routeTo(outcome, world).questions
const company = (overrides: object): World => ({ records: { leerbedrijven: [aLeerbedrijf(overrides)] } })
const school = (overrides: object): World => ({ records: { schools: [aSchool(overrides)] } })

describe('a route', () => {
  test('each outcome has one where nothing stands in the way', () => {
    const { routes, counts, blockedBy } = planIn()
    // One company, one school, four outcomes: by BBL, by the derde leerweg, the certificaat, the praktijkverklaring.
    expect(routes.map(({ id, status }) => [id, status])).toEqual(
      expect.arrayContaining([
        ['praktijkverklaring:90001:lb:school', 'possible'],
        ['certificate:cert:lb:school', 'possible'],
        ['diploma-bbl:90001:lb:school', 'possible'],
        ['diploma-derde-leerweg:90001:lb:school', 'possible'],
      ]),
    )
    expect(counts).toEqual({ possible: 4, toVerify: 0, blocked: 0 })
    expect(blockedBy).toEqual({})
  })

  test('covers what the company offers and the person still needs, and tells what counts already', () => {
    const { workProcesses, gained } = routeTo('praktijkverklaring', {
      ...company({ offers: [{ crebo: '90001', workProcesses: ['B1-K1-W1', 'B1-K1-W2'] }] }),
      candidate: { workProcesses: ['90001-B1-K1-W1'] },
    })
    expect(codesOf(workProcesses.mastered)).toEqual(['B1-K1-W1'])
    expect(codesOf(workProcesses.covered)).toEqual(['B1-K1-W2']) // W1 is mastered, P1 is not offered
    expect(codesOf(workProcesses.remaining)).toEqual(['P1-K1-W1'])
    expect(workProcesses.share).toBe(500) // one of the two still needed
    expect(gained.map(({ id }) => id)).toEqual(['skill-2'])
  })

  test('to a certificaat or diploma needs all of its own, mastered or covered', () => {
    const two = company({ offers: [{ crebo: '90001', workProcesses: ['B1-K1-W1', 'B1-K1-W2'] }] })
    expect(routeTo('certificate', two).status).toBe('possible') // the certificaat is just these two
    expect(routeTo('diploma-bbl', two).blocks).toEqual([{ code: 'not-covered', workProcesses: ['P1-K1-W1'] }])
    const mastered = { ...two, candidate: { workProcesses: ['90001-P1-K1-W1'] } }
    expect(routeTo('diploma-bbl', mastered).status).toBe('possible') // what was missing is mastered
  })

  test('gains only what the person does not have yet, whatever the evidence', () => {
    const { gained } = routeTo('praktijkverklaring', {
      candidate: { competences: [{ concept: 'skill-3', evidence: 'self-declared' }] },
    })
    expect(gained.map(({ id }) => id)).toEqual(['skill-1', 'skill-2', 'skill-4'])
    expect(gained[0]).toMatchObject({ nl: 'vaardigheid-1', en: 'skill-1' }) // labels of the taxonomy
  })
})

describe('recognition', () => {
  test('missing blocks, and nothing is covered', () => {
    const route = routeTo('praktijkverklaring', company({ recognitions: [] }))
    expect(route.blocks).toEqual([
      { code: 'recognition-missing', leerbedrijf: 'lb', workProcesses: allCodes, lapsed: undefined },
    ])
    expect(route.workProcesses.covered).toEqual([])
  })
  test('of a part covers that part: enough for a praktijkverklaring, not for the diploma', () => {
    const part = company({ recognitions: [{ crebo: '90001', workProcesses: ['B1-K1-W1'] }] })
    const statement = routeTo('praktijkverklaring', part)
    expect(statement.status).toBe('possible')
    expect(codesOf(statement.workProcesses.covered)).toEqual(['B1-K1-W1'])
    expect(codesOf(statement.workProcesses.notRecognised)).toEqual(['B1-K1-W2', 'P1-K1-W1'])
    expect(blocksOf(part, 'diploma-bbl')).toEqual(['recognition-missing'])
  })
  test.each([
    ['the day it begins', { from: '2026-11-01' }, []],
    ['the last day', { until: '2026-11-01' }, []],
    ['the day before it begins', { from: '2026-11-02' }, ['recognition-missing']],
    ['the day after it ended', { until: '2026-10-31' }, ['recognition-missing']],
  ])('holds on %s', (_, dates, blocks) => {
    expect(blocksOf(company({ recognitions: [{ crebo: '90001', ...dates }] }))).toEqual(blocks)
  })
  test('that is over is told with its last day', () => {
    const route = routeTo('praktijkverklaring', company({ recognitions: [{ crebo: '90001', until: '2026-06-30' }] }))
    expect(route.blocks).toMatchObject([{ lapsed: '2026-06-30' }])
  })
  test('for another crebo does not count', () => {
    const other = aQualification({ crebo: '90002' })
    const dossiers = [{ id: '80001', qualifications: [aQualification(), other] }]
    const leerbedrijven = [aLeerbedrijf({ recognitions: [{ crebo: '90002' }] })]
    const routes = routesTo('praktijkverklaring', { records: { dossiers, leerbedrijven } })
    expect(routes.map(({ blocks }) => codesOf(blocks))).toEqual([['recognition-missing']])
  })
  test('with dates is to verify where no day counts as today', () => {
    const dated = company({ recognitions: [{ crebo: '90001', until: '2020-01-01' }] })
    const matcher = createMatcher({ taxonomy: aTaxonomy() })
    const planner = createRoutePlanner({ matcher, register: aRegister(dated.records) })
    const [route] = planner.planRoutes(aLearner()).routes
    expect(route).toMatchObject({
      status: 'to-verify',
      questions: [{ of: 'leerbedrijf', id: 'lb', field: 'recognition' }],
    })
  })
})

describe('a company', () => {
  test.each([
    ['praktijkopleiders', 'no-praktijkopleider'],
    ['places', 'no-place'],
  ])('with no room in %s blocks; with none known it is to verify', (field, code) => {
    expect(blocksOf(company({ [field]: { capacity: 2, taken: 2 } }))).toEqual([code])
    expect(blocksOf(company({ [field]: { capacity: 0 } }))).toEqual([code]) // full, whatever is taken
    for (const unknown of [undefined, { capacity: 2 }, { taken: 1 }]) {
      const world = company({ [field]: unknown })
      expect(blocksOf(world)).toEqual([])
      expect(questionsOf(world)).toEqual([{ of: 'leerbedrijf', id: 'lb', field }])
      expect(routeTo('praktijkverklaring', world).status).toBe('to-verify')
    }
  })
  test('that offers only what is mastered has nothing left to teach', () => {
    const world = {
      ...company({ offers: [{ crebo: '90001', workProcesses: ['B1-K1-W1'] }] }),
      candidate: { workProcesses: ['90001-B1-K1-W1'] },
    }
    expect(blocksOf(world)).toEqual(['nothing-left-to-learn'])
  })
  test('beyond the maximum of the person is too far, and at the maximum it is not', () => {
    expect(blocksOf(company({ place: north(9.9) }))).toEqual([])
    const far = routeTo('praktijkverklaring', company({ place: north(11) }))
    expect(far.blocks).toMatchObject([{ code: 'too-far', leerbedrijf: 'lb', trip: { maximumKm: 10 } }])
  })
  test('at any distance is near enough for who sets no maximum, or only wishes one', () => {
    const place = north(200)
    for (const travel of [undefined, { km: 10, strength: 'nice' as const }]) {
      const candidate: Partial<Candidate> = { wishes: { hours: { max: 30 }, ...(travel && { travel }) } }
      const records = { leerbedrijven: [aLeerbedrijf({ place })] }
      expect(blocksOf({ records, candidate })).toEqual([])
    }
  })
  test('is judged in minutes by the planner of the matcher', () => {
    const candidate: Partial<Candidate> = {
      wishes: { hours: { max: 30 }, travel: { minutes: 20 } },
      circumstances: { transport: ['bicycle'] },
    }
    const by = (minutes: number): World => ({ candidate, matcher: { travelMinutes: () => minutes } })
    expect(blocksOf(by(20))).toEqual([])
    expect(routeTo('praktijkverklaring', by(21)).blocks).toMatchObject([
      { code: 'too-far', trip: { minutes: 21, maximumMinutes: 20 } },
    ])
  })
})

describe('a school', () => {
  test('there must be one, with room, that signs', () => {
    const none = (why: string) => [{ code: 'no-school', why }]
    expect(routeTo('praktijkverklaring', { records: { schools: [] } }).blocks).toEqual(none('none-offers'))
    const full = school({ offers: [anOffer('praktijkverklaring', { room: { capacity: 3, taken: 3 } })] })
    expect(routeTo('praktijkverklaring', full).blocks).toEqual(none('none-has-room'))
    expect(routeTo('praktijkverklaring', school({ thirdSigner: false })).blocks).toEqual(none('none-signs'))
    expect(questionsOf(school({ thirdSigner: undefined }))).toEqual([
      { of: 'school', id: 'school', field: 'thirdSigner' },
    ])
    expect(questionsOf(school({ offers: [anOffer('praktijkverklaring', { room: undefined })] }))).toEqual([
      { of: 'school', id: 'school', field: 'room' },
    ])
  })
  test('offers each outcome by itself', () => {
    const only = school({ offers: [anOffer('diploma-bbl')] })
    expect(blocksOf(only, 'diploma-bbl')).toEqual([])
    expect(blocksOf(only, 'diploma-derde-leerweg')).toEqual(['no-school'])
  })
  test('may offer one certificaat only', () => {
    const certificates = ['cert', 'other'].map((id) => ({
      id,
      title: id,
      crebo: '90001',
      workProcesses: ['B1-K1-W1'],
    }))
    const schools = [aSchool({ offers: [anOffer('certificate', { certificate: 'cert' })] })]
    const routes = routesTo('certificate', { records: { certificates, schools } })
    expect(routes.map(({ certificate, status }) => [certificate?.id, status])).toEqual([
      ['cert', 'possible'],
      ['other', 'blocked'],
    ])
  })
  test('is travelled to for lessons: not for a praktijkverklaring without them', () => {
    const far = { place: north(50) }
    expect(blocksOf(school(far), 'diploma-bbl')).toEqual(['too-far'])
    expect(blocksOf(school(far), 'praktijkverklaring')).toEqual([])
    const lessons = { ...far, offers: [anOffer('praktijkverklaring', { lessonHours: 20 })] }
    expect(blocksOf(school(lessons), 'praktijkverklaring')).toEqual(['too-far'])
  })
  test('is the nearest of those that can, before a nearer one that cannot', () => {
    const schools = [
      aSchool({ id: 'full', offers: [anOffer('diploma-bbl', { room: { capacity: 1, taken: 1 } })] }),
      aSchool({ id: 'near', place: north(3) }),
      aSchool({ id: 'nearer-unsure', place: north(1), thirdSigner: undefined }),
      aSchool({ id: 'farther', place: north(6) }),
    ]
    expect(routeTo('diploma-bbl', { records: { schools } }).school?.id).toBe('near')
  })
})

test('of two offers of one school the one with fewer lessons counts, whichever came first', () => {
  const offers = [60, undefined, 30].map((lessonHours) => anOffer('diploma-derde-leerweg', { lessonHours }))
  for (const list of [offers, offers.toReversed()]) {
    expect(routeTo('diploma-derde-leerweg', school({ offers: list })).time.lessonHours).toBe(30)
  }
})

describe('entry requirements', () => {
  const asking = (entry: object) => ({
    dossiers: [{ id: '80001', qualifications: [aQualification({ level: 2, entry })] }],
  })
  const withEducation = (entry: object, education: Candidate['education']): World => ({
    records: asking(entry),
    candidate: education === undefined ? ({ education: undefined } as never) : { education },
  })

  test.each<[string, object, Candidate['education'], string]>([
    ['the level is reached', { level: 'vmbo' }, { level: 'mbo-1' }, 'possible'], // one rung: neither is a startkwalificatie
    ['the level is not reached', { level: 'vmbo' }, { level: 'primary' }, 'blocked'],
    ['nothing is known', { level: 'vmbo' }, undefined, 'to-verify'], // unknown is not a no
    [
      'a named diploma is held',
      { diplomas: ['90009'] },
      { diplomas: [{ crebo: '90009', obtained: true }] },
      'possible',
    ],
    ['it was not finished', { diplomas: ['90009'] }, { diplomas: [{ crebo: '90009', obtained: false }] }, 'blocked'],
    ['nobody knows whether it was', { diplomas: ['90009'] }, { diplomas: [{ crebo: '90009' }] }, 'to-verify'],
    ['another diploma is held', { diplomas: ['90009'] }, { diplomas: [{ crebo: '90008', obtained: true }] }, 'blocked'],
    [
      'a diploma may be the one',
      { diplomas: ['90009'] },
      { diplomas: [{ level: 'mbo-1', obtained: true }] },
      'to-verify',
    ],
    ['a vmbo diploma cannot be', { diplomas: ['90009'] }, { diplomas: [{ level: 'vmbo', obtained: true }] }, 'blocked'],
    ['nobody listed diplomas', { diplomas: ['90009'] }, { level: 'vmbo' }, 'to-verify'],
    ['who finished no school has none', { diplomas: ['90009'] }, { level: 'none' }, 'blocked'],
    ['one of two ways is enough', { level: 'mbo-2', diplomas: ['90009'] }, { level: 'havo' }, 'possible'],
  ])('%s', (_, entry, education, status) => {
    expect(routeTo('diploma-bbl', withEducation(entry, education)).status).toBe(status)
  })
  test('count for diplomas, and not for a praktijkverklaring or a certificaat', () => {
    const world = withEducation({ level: 'vmbo' }, { level: 'none' })
    expect(
      planIn(world)
        .routes.filter(({ status }) => status === 'blocked')
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['diploma-bbl', 'diploma-derde-leerweg'])
    const rules = { entryAskedFor: ['diploma-bbl' as const] }
    expect(routeTo('diploma-derde-leerweg', { ...world, rules }).status).toBe('possible')
  })
  test('a diploma of a level other than the one asked cannot be it', () => {
    const lower = aQualification({ crebo: '90009', title: 'Lager' })
    const higher = aQualification({ level: 2, entry: { diplomas: ['90009'] } })
    const records = { dossiers: [{ id: '80001', qualifications: [lower, higher] }] }
    const status = (level: 'mbo-1' | 'mbo-3') =>
      routeTo('diploma-bbl', { records, candidate: { education: { diplomas: [{ level, obtained: true }] } } }).status
    expect(status('mbo-1')).toBe('to-verify') // 90009 is of level 1
    expect(status('mbo-3')).toBe('blocked')
  })
})

describe('hours', () => {
  // 610 + 200 = 810 hours over 40 weeks: 20.25 hours, 1215 minutes a week.
  const max = (hours: number, more: object = {}): World => ({
    candidate: { wishes: { hours: { max: hours, ...more }, travel: { km: 10 } } },
  })
  test('BBL takes at least 1215 minutes a week', () => {
    expect(routeTo('diploma-bbl').time.neededMinutes).toBe(1215)
    expect(routeTo('diploma-bbl', max(20)).blocks).toEqual([
      { code: 'hours-too-many', neededMinutes: 1215, availableMinutes: 1200 },
    ])
    expect(blocksOf(max(21), 'diploma-bbl')).toEqual([])
    expect(blocksOf(max(20), 'diploma-derde-leerweg')).toEqual([]) // which has no norm
  })
  test('the norm is configuration', () => {
    // 810 hours over 50 weeks is 972 minutes: 17 hours (1020) are enough.
    expect(blocksOf({ ...max(17), rules: { weeksAYear: 50 } }, 'diploma-bbl')).toEqual([])
    const bbl = { practiceHoursAYear: 400, guidedHoursAYear: 100 }
    expect(routeTo('diploma-bbl', { rules: { bbl } }).time.neededMinutes).toBe(750) // 500 * 60 / 40
  })
  test('that are not known are asked for BBL, and block nothing', () => {
    const world: World = { candidate: { wishes: { travel: { km: 10 } } } }
    expect(routeTo('diploma-bbl', world)).toMatchObject({
      status: 'to-verify',
      questions: [{ of: 'candidate', field: 'hours' }],
    })
    expect(routeTo('diploma-derde-leerweg', world).status).toBe('possible')
  })
  test('a wish called nice is asked about; childcare that ends sooner is no wish', () => {
    expect(routeTo('diploma-bbl', max(20, { strength: 'nice' })).status).toBe('to-verify')
    const childcare = { ...max(20, { strength: 'nice' }) }
    const candidate = { ...childcare.candidate, circumstances: { childcareHours: 16 } }
    expect(routeTo('diploma-bbl', { candidate }).blocks).toMatchObject([{ availableMinutes: 960 }])
  })
  test('who can none can learn nowhere', () => {
    expect(blocksOf(max(0))).toEqual(['hours-too-many'])
  })
})

describe('time', () => {
  test('is the usual hours by the hours a week, rounded up', () => {
    expect(routeTo('praktijkverklaring').time).toMatchObject({ practiceHours: 600, weeks: 20 }) // 600 / 30
    const more: World = { candidate: { wishes: { hours: { max: 31 } } } }
    expect(routeTo('praktijkverklaring', more).time.weeks).toBe(20) // 600 / 31 = 19.4
  })
  test('BBL keeps its lessons out of the practice of a week', () => {
    // 200 hours over 40 weeks are 5 a week: 600 hours at 25 are 24 weeks.
    expect(routeTo('diploma-bbl').time.weeks).toBe(24)
  })
  test('lessons that a school states are added elsewhere', () => {
    const offers = [anOffer('diploma-derde-leerweg', { lessonHours: 60 })]
    const { time } = routeTo('diploma-derde-leerweg', school({ offers }))
    expect(time).toMatchObject({ lessonHours: 60, weeks: 22 }) // 660 / 30
  })
  test('nobody learns more hours a week than the rules have', () => {
    const candidate: Partial<Candidate> = { wishes: { hours: { max: 60 } } }
    expect(routeTo('praktijkverklaring', { candidate }).time.weeks).toBe(15) // 600 / 40
  })
  test('is not known where the hours of a werkproces or of the person are not', () => {
    const workProcesses = [{ code: 'B1-K1-W1', label: 'ontvangen' }]
    const qualification = aQualification({ coreTasks: [{ code: 'B1-K1', workProcesses }] })
    const records = {
      dossiers: [{ id: '80001', qualifications: [qualification] }],
      certificates: [],
      leerbedrijven: [aLeerbedrijf({ offers: [{ crebo: '90001', workProcesses: ['B1-K1-W1'] }] })],
    }
    expect(routeTo('praktijkverklaring', { records }).time).toMatchObject({
      practiceHours: undefined,
      weeks: undefined,
    })
    expect(routeTo('praktijkverklaring', { candidate: { wishes: {} } }).time).toMatchObject({
      practiceHours: 600,
      weeks: undefined,
    })
  })
})

describe('what is not known of the person', () => {
  test('an empty profile is blocked nowhere: everything is to verify', () => {
    const matcher = createMatcher({ taxonomy: aTaxonomy(), asOf: '2026-11-01' })
    const planner = createRoutePlanner({ matcher, register: aRegister() })
    const { routes } = planner.planRoutes({ id: 'nobody' }, { show: 'all' })
    expect(routes.map(({ status }) => status)).toEqual(Array(4).fill('to-verify'))
    for (const { questions } of routes) expect(questions).toContainEqual({ of: 'candidate', field: 'place' })
  })
  test('a postcode that nobody knows is asked of the person, not of the company', () => {
    expect(questionsOf({ candidate: { place: { pc4: '9999' } } })).toEqual([{ of: 'candidate', field: 'place' }])
  })
  test('a company without a place is asked where it is, if the person sets a maximum', () => {
    expect(questionsOf(company({ place: undefined }))).toEqual([{ of: 'leerbedrijf', id: 'lb', field: 'place' }])
    const candidate: Partial<Candidate> = { wishes: { hours: { max: 30 } } }
    expect(questionsOf({ ...company({ place: undefined }), candidate })).toEqual([])
  })
  test('a maximum in minutes needs a means of transport', () => {
    const candidate: Partial<Candidate> = { wishes: { hours: { max: 30 }, travel: { minutes: 30 } } }
    expect(questionsOf({ candidate })).toEqual([{ of: 'candidate', field: 'transport' }])
  })
})

describe('a certificaat', () => {
  const dated = (dates: object) => ({
    records: {
      certificates: [{ id: 'cert', title: 'Basis', crebo: '90001', workProcesses: ['B1-K1-W1'], ...dates }],
    },
  })
  test('is given within its dates only', () => {
    expect(routeTo('certificate', dated({ validUntil: '2026-11-01' })).status).toBe('possible')
    expect(routeTo('certificate', dated({ validUntil: '2026-10-31' })).blocks).toEqual([
      { code: 'certificate-not-valid', over: true, on: '2026-10-31' },
    ])
    expect(routeTo('certificate', dated({ validFrom: '2026-11-02' })).blocks).toEqual([
      { code: 'certificate-not-valid', over: false, on: '2026-11-02' },
    ])
  })
})

describe('everything mastered', () => {
  test('leaves nothing to learn, and says so once for each outcome', () => {
    const { routes } = planIn({ candidate: { workProcesses: allCodes.map((code) => `90001-${code}`) } })
    expect(routes).toHaveLength(4)
    for (const { blocks, leerbedrijven } of routes) {
      expect(codesOf(blocks)).toEqual(['nothing-left-to-learn'])
      expect(leerbedrijven).toEqual([])
    }
  })
  test('by the diploma itself, too', () => {
    const candidate: Partial<Candidate> = { education: { diplomas: [{ crebo: '90001', obtained: true }] } }
    expect(blocksOf({ candidate }, 'diploma-bbl')).toEqual(['nothing-left-to-learn'])
  })
})

describe('companies that share a route', () => {
  const at = (id: string, codes: readonly string[], more: object = {}) =>
    aLeerbedrijf({ id, offers: [{ crebo: '90001', workProcesses: codes }], ...more })
  const shared = (...leerbedrijven: object[]) => routesTo('diploma-bbl', { records: { leerbedrijven } })

  test('are the fewest that cover it, the nearest of equally few', () => {
    const [route, ...others] = shared(
      at('one', ['B1-K1-W1']),
      at('two', ['B1-K1-W2']),
      at('three', ['P1-K1-W1']),
      at('pair-far', ['B1-K1-W1', 'B1-K1-W2'], { place: north(8) }),
      at('pair-near', ['B1-K1-W2', 'P1-K1-W1'], { place: north(2) }),
    )
    // Two companies are enough: one at home with pair-near (2 km in all), or three at home with pair-far (8 km).
    expect(route?.leerbedrijven.map(({ id }) => id)).toEqual(['one', 'pair-near'])
    expect(route?.status).toBe('possible')
    expect(others).toEqual([])
  })
  test('each werkproces stands with one company, the nearest that is recognised for it', () => {
    const [route] = shared(
      at('near', ['B1-K1-W1', 'B1-K1-W2'], { recognitions: [{ crebo: '90001', workProcesses: ['B1-K1-W1'] }] }),
      at('far', ['B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1'], {
        place: north(5),
        recognitions: [{ crebo: '90001', workProcesses: ['B1-K1-W2', 'P1-K1-W1'] }],
      }),
    ).filter(({ leerbedrijven }) => leerbedrijven.length === 2)
    expect(route?.leerbedrijven.map(({ id, covers }) => [id, codesOf(covers)])).toEqual([
      ['near', ['B1-K1-W1']],
      ['far', ['B1-K1-W2', 'P1-K1-W1']],
    ])
  })
  test('one company alone goes before two', () => {
    const routes = shared(at('all', allCodes), at('one', ['B1-K1-W1']), at('rest', ['B1-K1-W2', 'P1-K1-W1']))
    expect(routes.map(({ leerbedrijven }) => leerbedrijven.map(({ id }) => id))).toEqual([['all']])
  })
  test('stand in where the one that offers all of it cannot', () => {
    const routes = shared(
      at('all', allCodes, { places: { capacity: 1, taken: 1 } }),
      at('one', ['B1-K1-W1']),
      at('rest', ['B1-K1-W2', 'P1-K1-W1']),
    )
    expect(routes.map(({ status, leerbedrijven }) => [status, leerbedrijven.map(({ id }) => id).sort()])).toEqual([
      ['possible', ['one', 'rest']],
      ['blocked', ['all']],
    ])
  })
  test('of whom one has no time: the route is shown with its block', () => {
    const [route] = shared(
      at('one', ['B1-K1-W1'], { praktijkopleiders: { capacity: 1, taken: 1 } }),
      at('rest', ['B1-K1-W2', 'P1-K1-W1']),
    )
    expect(route?.blocks).toEqual([{ code: 'no-praktijkopleider', leerbedrijf: 'one' }])
  })
})

describe('the step towards recognition', () => {
  const world = { ...company({ recognitions: [] }), instruments: [askRecognition] }

  test('opens a route that nothing else blocks, and shows what it would teach', () => {
    const route = routeTo('diploma-bbl', world)
    expect(route.steps).toMatchObject([{ instrument: 'ask-sbb', leerbedrijven: ['lb'], weeks: 2 }])
    expect(route.status).toBe('blocked') // it is a proposal of a step, not a recognition
    expect(route.gained.map(({ id }) => id)).toEqual(['skill-1', 'skill-2', 'skill-3', 'skill-4'])
  })
  test('does not open one that is blocked by more', () => {
    const more = { recognitions: [], places: { capacity: 1, taken: 1 } }
    expect(routeTo('diploma-bbl', { ...company(more), instruments: [askRecognition] }).steps).toEqual([])
  })
  test('comes from the catalogue only, while it is valid', () => {
    expect(routeTo('diploma-bbl', company({ recognitions: [] })).steps).toEqual([])
    const over = { ...askRecognition, validUntil: '2026-10-31' }
    expect(routeTo('diploma-bbl', { ...world, instruments: [over] }).steps).toEqual([])
    const other = { ...askRecognition, closes: [{ gap: 'regular-times' as const }] }
    expect(routeTo('diploma-bbl', { ...world, instruments: [other] }).steps).toEqual([])
  })
  test('the cheapest first; what costs nobody knows how much last', () => {
    const cost = (max: number) => ({ min: 0, max, year: 2026, source: 'a test' })
    const instruments = [
      { ...askRecognition, id: 'unknown' },
      { ...askRecognition, id: 'dear', cost: cost(200) },
      { ...askRecognition, id: 'slow', cost: cost(100), weeks: 9 },
      { ...askRecognition, id: 'quick', cost: cost(100), weeks: 1 },
    ]
    const { steps } = routeTo('diploma-bbl', { ...world, instruments })
    expect(steps.map(({ instrument }) => instrument)).toEqual(['quick', 'slow', 'dear', 'unknown'])
  })
})

describe('the order', () => {
  const ids = (world: World) => planIn(world).routes.map(({ id }) => id)

  test('what is possible stands above what is to verify, and that above what is blocked', () => {
    const schools = [
      aSchool({
        offers: [anOffer('praktijkverklaring'), anOffer('certificate', { room: undefined })],
      }),
    ]
    // The diplomas have no school; of the certificaat nobody knows whether there is room.
    expect(planIn({ records: { schools } }).routes.map(({ outcome, status }) => [outcome, status])).toEqual([
      ['praktijkverklaring', 'possible'],
      ['certificate', 'to-verify'],
      expect.arrayContaining(['blocked']),
      expect.arrayContaining(['blocked']),
    ])
  })
  test('of what is blocked the fewest blocks first, and of these what a step opens', () => {
    const leerbedrijven = [
      aLeerbedrijf({ id: 'two-blocks', places: { capacity: 0 }, praktijkopleiders: { capacity: 0 } }),
      aLeerbedrijf({ id: 'no-place', places: { capacity: 0 } }),
      aLeerbedrijf({ id: 'no-recognition', recognitions: [], place: north(9) }),
    ]
    const order = routesTo('praktijkverklaring', { records: { leerbedrijven }, instruments: [askRecognition] })
    expect(order.map(({ leerbedrijven: [one] }) => one?.id)).toEqual(['no-recognition', 'no-place', 'two-blocks'])
  })
  test('then the rung, the share, the distance and the weeks', () => {
    const leerbedrijven = [
      aLeerbedrijf({ id: 'all-far', place: north(8) }),
      aLeerbedrijf({ id: 'all-near', place: north(2) }),
      aLeerbedrijf({ id: 'part', offers: [{ crebo: '90001', workProcesses: ['B1-K1-W1'] }] }),
    ]
    const outcomes = ids({ records: { leerbedrijven } })
    expect(outcomes.filter((id) => id.startsWith('praktijk'))).toEqual([
      'praktijkverklaring:90001:all-near:school', // share 1000, 2 km
      'praktijkverklaring:90001:all-far:school', // share 1000, 8 km
      'praktijkverklaring:90001:part:school', // share 333, at home
    ])
    expect(outcomes.map((id) => id.split(':')[0]?.slice(0, 7))).toEqual([
      ...Array(4).fill('diploma'),
      ...Array(2).fill('certifi'),
      ...Array(3).fill('praktij'),
    ])
    // By the derde leerweg 600 hours at 30 a week are 20 weeks; by BBL 24.
    expect(outcomes[0]).toBe('diploma-derde-leerweg:90001:all-near:school')
  })
  test('the work that somebody wishes comes before a higher rung of other work', () => {
    const wished = aQualification({ crebo: '90002', title: 'Vakkenvuller', occupations: ['shelf-filler'] })
    const dossiers = [
      { id: '80001', qualifications: [aQualification({ occupations: ['freight-handler'] })] },
      { id: '80002', qualifications: [wished] },
    ]
    const records = {
      dossiers,
      leerbedrijven: [
        aLeerbedrijf({
          recognitions: [{ crebo: '90001' }, { crebo: '90002' }],
          offers: ['90001', '90002'].map((crebo) => ({ crebo, workProcesses: allCodes })),
        }),
      ],
      schools: [aSchool({ offers: [anOffer('diploma-bbl'), anOffer('praktijkverklaring', { crebo: '90002' })] })],
      certificates: [],
    }
    const candidate = { wishes: { hours: { max: 30 }, occupations: ['shelf-filler'] } }
    const [first, second] = planIn({ records, candidate, options: { show: 'possible' } }).routes
    expect([first?.outcome, first?.wish]).toEqual(['praktijkverklaring', 1000])
    expect(second?.outcome).toBe('diploma-bbl')
    const [unwished] = planIn({ records, options: { show: 'possible' } }).routes
    expect([unwished?.outcome, unwished?.wish]).toEqual(['diploma-bbl', 'unknown']) // without a wish the rung decides
  })
  test('equal routes stand in the order of their lots: another seed, another order', () => {
    const leerbedrijven = ['a', 'b', 'c', 'd', 'e'].map((id) => aLeerbedrijf({ id }))
    const orders = new Set(
      Array.from({ length: 20 }, (_, seed) =>
        routesTo('praktijkverklaring', { records: { leerbedrijven }, matcher: { seed: `seed-${seed}` } })
          .map(({ leerbedrijven: [one] }) => one?.id)
          .join(''),
      ),
    )
    expect(orders.size).toBeGreaterThan(5) // of 120 orders, twenty draws: by id there would be one
  })
})

describe('leerbanen', () => {
  const leerbaan = (id: string, overrides: Partial<Vacancy> = {}): Vacancy => ({
    id,
    title: id,
    employerId: 'lb',
    kind: 'leerbaan',
    ...overrides,
  })
  test('of the company that can teach it stand with the route, as the matcher ranks them', () => {
    const vacancies = [
      leerbaan('plain'),
      leerbaan('by-crebo', { leerbedrijf: { crebos: ['90001'] } }),
      leerbaan('other-crebo', { leerbedrijf: { crebos: ['90002'] } }),
      leerbaan('by-code', { leerbedrijf: { workProcesses: ['B1-K1-W1'] } }),
      leerbaan('by-number', { leerbedrijf: { workProcesses: ['90001-P1-K1-W1'] } }),
      leerbaan('other-number', { leerbedrijf: { workProcesses: ['90002-B1-K1-W1'] } }),
      leerbaan('other-company', { employerId: 'elsewhere' }),
      leerbaan('no-leerbaan', { kind: 'regular' }),
      leerbaan('open', { openHiring: true }),
    ]
    const [at] = routeTo('praktijkverklaring', { vacancies }).leerbedrijven
    const found = new Map(at?.leerbanen.map((one) => [one.vacancyId, one]))
    expect([...found.keys()].sort()).toEqual(['by-code', 'by-crebo', 'by-number', 'open', 'plain'])
    expect(
      [...found.values()]
        .filter(({ namesIt }) => namesIt)
        .map(({ vacancyId }) => vacancyId)
        .sort(),
    ).toEqual(['by-crebo', 'by-number'])
    expect(found.get('open')).toMatchObject({ status: 'open-hiring' }) // never scored
    expect(found.get('open')).not.toHaveProperty('score')
    expect(found.get('plain')).toMatchObject({ status: 'to-verify' }) // it states no place, and 10 km is a must
  })
})

describe('options', () => {
  const refusal = (call: () => unknown) => {
    try {
      call()
    } catch (error) {
      if (error instanceof PassendError) return error.code
      throw error
    }
    return 'no error'
  }
  const matcher = createMatcher({ taxonomy: aTaxonomy() })
  const register = aRegister()
  const planner = createRoutePlanner({ matcher, register })

  test('that are wrong throw, with how to mend it', () => {
    for (const options of [
      undefined,
      {},
      { matcher },
      { matcher: {}, register },
      { matcher, register: { ...register } }, // not what readPraktijkleren made: nobody checked it
      { matcher, register, rule: {} },
      { matcher, register, rules: { weeksAYear: 0 } },
      { matcher, register, rules: { weeks: 40 } },
      { matcher, register, rules: null },
      { matcher, register, instruments: {} },
      { matcher, register, instruments: [{ id: 'x' }] },
    ])
      expect(
        refusal(() => createRoutePlanner(options as never)),
        JSON.stringify(options),
      ).toBe('invalid-option')
    for (const options of [{ limit: -1 }, { show: 'reachable' }, { where: {} }, 5])
      expect(refusal(() => planner.planRoutes(aLearner(), options as never))).toBe('invalid-option')
    expect(refusal(() => planner.planRoutes('nobody'))).toBe('unknown-candidate')
    expect(refusal(() => planner.planRoutes({ id: 'x', bsn: 1 } as never))).toBe('invalid-record')
    expect(refusal(() => planner.planRoutes({ id: '111222333' }))).toBe('invalid-record') // passes the elfproef
  })
  test('limit and show narrow what comes back, and counts tell the rest', () => {
    const schools = [aSchool({ offers: [anOffer('praktijkverklaring'), anOffer('certificate')] })]
    const plan = planIn({ records: { schools }, options: { show: 'possible', limit: 1 } })
    expect(plan.routes).toHaveLength(1)
    expect(plan.counts).toEqual({ possible: 2, toVerify: 0, blocked: 2 })
    expect(plan.blockedBy).toEqual({ 'no-school': 2 })
    expect(plan.rules).toEqual(defaultRules)
  })
  test('a candidate by id is the one that the matcher holds', () => {
    const holding = createMatcher({ taxonomy: aTaxonomy(), asOf: '2026-11-01' })
    holding.addCandidates([aLearner({ place: home })])
    const held = createRoutePlanner({ matcher: holding, register })
    expect(held.planRoutes('learner')).toEqual(held.planRoutes(aLearner()))
  })
})
