import { type Candidate, createMatcher, type Instruments, type NearestSteps, type Vacancy } from 'passend'
import { aCandidate, aTaxonomy, aVacancy } from 'passend/testing'
import { describe, expect, test } from 'vitest'
import type { StepInstrument } from '../../src/domain/instrument.js'
import { aStep, catalogueOf } from '../support/instruments.js'

/** Home is at 52.000, 5.000; one hundredth of a degree of latitude is 1,112 metres. */
const home = { lat: 52, lon: 5 }
const kilometresNorth = (km: number) => ({ lat: 52 + km / 111.2, lon: 5 })

const euros = (min: number, max = min) => ({ cost: { min, max, year: 2026, source: 'price list of the test' } })

function nearest(
  candidate: Partial<Candidate>,
  vacancy: Partial<Vacancy>,
  instruments: Instruments,
  options: { target?: number; budget?: number; maxSteps?: number; maxWeeks?: number; alternatives?: number } = {},
): NearestSteps {
  const matcher = createMatcher({ taxonomy: aTaxonomy(), asOf: '2026-11-01', instruments })
  return matcher.nearestSteps(aCandidate(candidate), aVacancy(vacancy), options)
}

const ids = ({ best }: NearestSteps) => best?.steps.map(({ id }) => id)
const changes = ({ best }: NearestSteps) => best?.steps.flatMap((step) => step.changes)

const bicycle = aStep('bicycle', { gap: 'transport', means: 'bicycle' }, euros(100, 200))
const moped = aStep('moped', { gap: 'transport', means: 'moped' }, euros(1200))
const licenceB = aStep(
  'licence-b',
  { gap: 'credential', credential: 'driving-licence-B' },
  { ...euros(3000), weeks: 26 },
)
const car = aStep('car', { gap: 'transport', means: 'car', needs: ['driving-licence-B'] }, { ...euros(4000), weeks: 2 })

describe('one bicycle', () => {
  const walker: Partial<Candidate> = {
    place: home,
    wishes: { travel: { minutes: 30 } },
    circumstances: { transport: ['walking'] },
  }

  test('opens work at 4 km for who walks and will travel half an hour', () => {
    // On foot 4,000 m x 1.3 / 80 m a minute = 65 minutes; by bicycle 4,000 x 1.3 / 250 = 21.
    const found = nearest(walker, { place: kilometresNorth(4) }, catalogueOf(moped, bicycle))
    expect(found.outcome).toBe('reachable')
    expect(found.before.status).toBe('blocked')
    expect(found.blocks.map(({ criterion }) => criterion)).toEqual(['travel'])
    // Both would do; the bicycle costs 150 in the middle, the moped 1,200.
    expect(ids(found)).toEqual(['bicycle'])
    expect(found.best?.after.status).toBe('eligible')
    expect(found.alternatives.map(({ steps }) => steps.map(({ id }) => id))).toEqual([['moped']])
    // The change in the data behind it, which the person has a right to be told.
    expect(changes(found)).toEqual([
      { of: 'candidate', field: 'circumstances.transport', from: ['walking'], to: ['walking', 'bicycle'] },
    ])
  })

  test('does not open work at 12 km, and a moped does', () => {
    // By bicycle 12,000 x 1.3 / 250 = 62 minutes; by moped 12,000 x 1.3 / 450 = 35, and 45 are allowed.
    const farther = { ...walker, wishes: { travel: { minutes: 45 } } }
    expect(ids(nearest(farther, { place: kilometresNorth(12) }, catalogueOf(bicycle, moped)))).toEqual(['moped'])
  })

  test('is not proposed where it is not known what somebody has: that is a question first', () => {
    const unknown = { place: home, wishes: { travel: { minutes: 30 } } }
    const found = nearest(unknown, { place: kilometresNorth(4) }, catalogueOf(bicycle))
    // Nothing is unmet: the trip is unknown, so the pair is to be verified and needs no step.
    expect(found.outcome).toBe('open')
    expect(found.before.status).toBe('to-verify')
  })

  test('does not stretch a limit that somebody set in kilometres: only they can', () => {
    const near = { ...walker, wishes: { travel: { km: 3 } } }
    const found = nearest(near, { place: kilometresNorth(4) }, catalogueOf(bicycle, moped))
    expect(found.outcome).toBe('out-of-reach')
    expect(found.obstacles).toMatchObject([{ criterion: 'travel', why: 'own-wish' }])
  })
})

describe('a driving licence', () => {
  const parcels: Partial<Vacancy> = { asks: { credentials: [{ credential: 'driving-licence-B' }] } }

  test('that the law asks and the person can get is a step', () => {
    const found = nearest({ credentialsSurveyed: 'driving-licences' }, parcels, catalogueOf(licenceB))
    expect(ids(found)).toEqual(['licence-b'])
    expect(found.best?.effort).toEqual({
      euros: { min: 3000, max: 3000 },
      withoutCost: 0,
      weeks: 26,
      withoutWeeks: 0,
      steps: 1,
    })
  })

  test('comes before the car that asks it, and the weeks add up', () => {
    const far: Partial<Candidate> = {
      place: home,
      wishes: { travel: { minutes: 30 } },
      circumstances: { transport: ['bicycle'] },
      credentialsSurveyed: 'all',
    }
    // By car 15,000 x 1.3 / 700 = 28 minutes. Nobody lends a car to who may not drive it.
    const found = nearest(far, { place: kilometresNorth(15) }, catalogueOf(car, licenceB))
    expect(found.best?.steps.map(({ id, round }) => [id, round])).toEqual([
      ['licence-b', 0],
      ['car', 1],
    ])
    expect(found.best?.effort).toMatchObject({ weeks: 28, steps: 2, euros: { min: 7000, max: 7000 } })
  })

  test('beyond the budget is told, and not proposed', () => {
    const found = nearest({ credentialsSurveyed: 'all' }, parcels, catalogueOf(licenceB), { budget: 1000 })
    expect(found).toMatchObject({ outcome: 'beyond-bounds', best: undefined })
    expect(found.beyond?.steps.map(({ id }) => id)).toEqual(['licence-b'])
  })

  test('that nobody noted is a question, not a step of 3,000 euros', () => {
    const found = nearest({}, parcels, catalogueOf(licenceB))
    expect([found.outcome, found.before.status]).toEqual(['open', 'to-verify'])
  })
})

describe('what cannot be bought is said, not bought', () => {
  const everything = catalogueOf(bicycle, licenceB, aStep('jobcoach', { gap: 'support', support: 'jobcoach' }))

  test('a post that the law reserves', () => {
    const found = nearest({ eligibility: { banenafspraak: false } }, { reservedFor: 'banenafspraak' }, everything)
    expect(found.outcome).toBe('out-of-reach')
    expect(found.obstacles).toMatchObject([{ criterion: 'reservation', why: 'reserved' }])
  })

  test('a legal credential that nobody can get', () => {
    const asks = { credentials: [{ credential: 'big-registration' }] }
    const found = nearest({ credentialsSurveyed: 'all' }, { asks }, everything)
    expect(found.obstacles).toMatchObject([{ criterion: 'credentials', why: 'law' }])
  })

  test('a vacancy that has closed', () => {
    const found = nearest({}, { closingDate: '2026-10-01' }, everything)
    expect(found.obstacles).toMatchObject([{ criterion: 'availability', why: 'closed' }])
  })

  test('a must of the employer for which there is no step', () => {
    const asks = { education: { level: 'hbo' as const, strength: 'must' as const } }
    const found = nearest({ education: { level: 'mbo-2' } }, { asks }, everything)
    expect(found.obstacles).toMatchObject([{ criterion: 'education', why: 'employer' }])
  })

  test('only what stays is an obstacle: what a step would take away is not named', () => {
    const found = nearest(
      { credentialsSurveyed: 'all', eligibility: { banenafspraak: false } },
      { reservedFor: 'banenafspraak', asks: { credentials: [{ credential: 'driving-licence-B' }] } },
      everything,
    )
    expect(found.blocks.map(({ criterion }) => criterion)).toEqual(['credentials', 'reservation'])
    expect(found.obstacles.map(({ criterion }) => criterion)).toEqual(['reservation'])
  })
})

describe('support at work', () => {
  test('a jobcoach who comes for the hours that are lacking', () => {
    const found = nearest(
      { supportNeeds: [{ kind: 'jobcoach', amount: 3, strength: 'must' }] },
      { supportOffered: [{ kind: 'jobcoach', offered: false }] },
      catalogueOf(aStep('jobcoach', { gap: 'support', support: 'jobcoach' })),
    )
    expect(ids(found)).toEqual(['jobcoach'])
    expect(changes(found)).toEqual([{ of: 'vacancy', field: 'supportOffered.jobcoach', from: 0, to: 3 }])
  })

  test('of which one hour is not enough for who needs three', () => {
    const found = nearest(
      { supportNeeds: [{ kind: 'jobcoach', amount: 3, strength: 'must' }] },
      { supportOffered: [{ kind: 'jobcoach', amount: 1 }] },
      catalogueOf(aStep('an-hour', { gap: 'support', support: 'jobcoach', amount: 1 })),
    )
    expect(found.outcome).toBe('out-of-reach')
  })
})

describe('a praktijkverklaring', () => {
  const asks = { competences: [{ concept: 'skill-1', strength: 'must' as const }, { concept: 'skill-2' }] }
  const onTheJob = aStep('on-the-job', { gap: 'asked-competence' }, euros(0))

  test('for the one thing that somebody cannot do yet opens the work', () => {
    const found = nearest(
      { competences: [{ concept: 'skill-2', evidence: 'experience' }], competencesSurveyed: true },
      { asks },
      catalogueOf(onTheJob),
    )
    expect(found.best?.steps.map(({ id, about }) => [id, about.map((one) => one.id)])).toEqual([
      ['on-the-job', ['skill-1']],
    ])
    expect(changes(found)).toEqual([{ of: 'candidate', field: 'competences.skill-1', to: 'praktijkverklaring' }])
    expect(found.best?.steps[0]?.askFirst).toBe(false)
  })

  test('lifts a score to a target; of an open list it says to ask first', () => {
    // Eight skills asked, three known: each more adds some 30 points (the worked example of the formula).
    const eight = Array.from({ length: 8 }, (_, place) => ({ concept: `skill-${place + 1}` }))
    const three = eight.slice(0, 3).map((one) => ({ ...one, evidence: 'assessed' as const }))
    const before = nearest({ competences: three }, { asks: { competences: eight } }, catalogueOf(onTheJob)).before
    const found = nearest({ competences: three }, { asks: { competences: eight } }, catalogueOf(onTheJob), {
      target: before.score + 1,
    })
    expect(found.outcome).toBe('reachable')
    expect(found.best?.steps).toHaveLength(1)
    expect(found.best?.after.score).toBeGreaterThan(before.score)
    expect(found.best?.steps[0]?.askFirst).toBe(true)
  })

  test('a target that no steps reach has no obstacle, and says so', () => {
    const found = nearest({}, { asks }, catalogueOf(onTheJob), { target: 1000 })
    expect(found).toMatchObject({ outcome: 'out-of-reach', obstacles: [], target: 1000 })
  })
})

describe('tasks fewer', () => {
  const job: Partial<Vacancy> = {
    kind: 'carved-function',
    tasks: [
      { label: 'Bedden opmaken', hours: 10, load: { liftingKg: 12 } },
      { label: 'Koffie rondbrengen', hours: 8, load: { liftingKg: 3 } },
      { label: 'Planten water geven', hours: 6, load: { liftingKg: 5 } },
    ],
  }
  const carve = aStep('carve', { gap: 'task' }, euros(0))

  test('the one task that is too heavy goes to somebody else', () => {
    const found = nearest({ physicalLimits: { liftingKg: 5 } }, job, catalogueOf(carve))
    expect(found.best?.steps[0]?.about).toEqual([{ id: '0', nl: 'Bedden opmaken', en: 'Bedden opmaken', known: true }])
    expect(changes(found)).toEqual([
      {
        of: 'vacancy',
        field: 'tasks',
        from: ['Bedden opmaken', 'Koffie rondbrengen', 'Planten water geven'],
        to: ['Koffie rondbrengen', 'Planten water geven'],
      },
    ])
  })

  test('but not so many that less than half of the hours would be left', () => {
    // 2 kg leaves nothing of the three; 4 kg leaves coffee alone: 8 of 24 hours, which is no longer the job.
    expect(nearest({ physicalLimits: { liftingKg: 4 } }, job, catalogueOf(carve)).outcome).toBe('out-of-reach')
  })

  test('three of them, where that is what it takes', () => {
    const heavy = ['Wassen', 'Tillen', 'Sjouwen'].map((label) => ({ label, hours: 2, load: { liftingKg: 20 } }))
    const light = { label: 'Post bezorgen', hours: 8, load: { liftingKg: 2 } }
    const found = nearest(
      { physicalLimits: { liftingKg: 5 } },
      { ...job, tasks: [...heavy, light] },
      catalogueOf(carve),
    )
    expect(found.best?.steps.map(({ about }) => about[0]?.nl)).toEqual(['Wassen', 'Tillen', 'Sjouwen'])
    expect(found.best?.after.status).toBe('eligible')
  })
})

describe('circumstances', () => {
  test('a computer, for who was asked and has none', () => {
    const asks = { equipment: [{ equipment: 'computer', strength: 'must' as const }] }
    const computer = catalogueOf(aStep('computer', { gap: 'equipment', equipment: 'computer' }, euros(400)))
    expect(ids(nearest({ circumstances: { equipmentSurveyed: true } }, { asks }, computer))).toEqual(['computer'])
    expect(nearest({}, { asks }, computer).outcome).toBe('open')
  })

  test('childcare for eight hours more, where childcare is what ends the hours', () => {
    const childcare = catalogueOf(aStep('childcare', { gap: 'childcare', hours: 8 }))
    const parent = (max: number): Partial<Candidate> => ({
      wishes: { hours: { max, strength: 'must' } },
      circumstances: { childcareHours: 16 },
    })
    expect(changes(nearest(parent(32), { hours: { min: 20, max: 24 } }, childcare))).toEqual([
      { of: 'candidate', field: 'circumstances.childcareHours', from: 16, to: 24 },
    ])
    // Who does not wish to work more than 16 hours is not helped by it: that is their own wish.
    expect(nearest(parent(16), { hours: { min: 20, max: 24 } }, childcare)).toMatchObject({
      outcome: 'out-of-reach',
      obstacles: [{ criterion: 'hours', why: 'own-wish' }],
    })
  })

  test('school afternoons, by after-school care', () => {
    const found = nearest(
      { wishes: { schedule: { dayparts: ['mon-morning', 'tue-morning'], strength: 'must' } } },
      { schedule: { dayparts: ['mon-morning', 'mon-afternoon'] } },
      catalogueOf(aStep('after-school', { gap: 'dayparts', dayparts: ['mon-afternoon', 'tue-afternoon'] })),
    )
    expect(ids(found)).toEqual(['after-school'])
  })
})

describe('Dutch', () => {
  const level = (from: 'none' | 'A1' | 'A2', to: 'A1' | 'A2' | 'B1') =>
    aStep(`${from}-${to}`, { gap: 'language', language: 'nld', from, to }, { ...euros(800), weeks: 12 })
  const asks = { languages: [{ language: 'nld', speaking: 'A2' as const, strength: 'must' as const }] }

  test('two courses one after the other, from none to A2', () => {
    const found = nearest(
      { languages: [{ language: 'nld', speaking: 'none' }] },
      { asks },
      catalogueOf(level('A1', 'A2'), level('none', 'A1')),
    )
    expect(found.best?.steps.map(({ id, round }) => [id, round])).toEqual([
      ['none-A1', 0],
      ['A1-A2', 1],
    ])
    expect(found.best?.effort.weeks).toBe(24)
    expect(changes(found)).toEqual([
      { of: 'candidate', field: 'languages.nld.speaking', from: 'none', to: 'A1' },
      { of: 'candidate', field: 'languages.nld.speaking', from: 'A1', to: 'A2' },
    ])
  })

  test('no course for who is below its first level', () => {
    const found = nearest(
      { languages: [{ language: 'nld', speaking: 'none' }] },
      { asks },
      catalogueOf(level('A1', 'A2')),
    )
    expect(found.outcome).toBe('out-of-reach')
  })

  test('reads the levels of VUM on the same ladder: from 1 (no command) to A2', () => {
    const found = nearest(
      { languages: [{ language: 'nld', speaking: 1 }] },
      { asks },
      catalogueOf(level('none', 'A1'), level('A1', 'A2')),
    )
    expect(changes(found)?.[0]).toEqual({ of: 'candidate', field: 'languages.nld.speaking', from: 1, to: 'A1' })
  })
})

describe('what the employer can change', () => {
  test('lifting that comes down to 10 kilos by an aid', () => {
    const found = nearest(
      { physicalLimits: { liftingKg: 10 } },
      { load: { liftingKg: 25 } },
      catalogueOf(aStep('lift', { gap: 'load', load: 'liftingKg', to: 10 })),
    )
    expect(changes(found)).toEqual([{ of: 'vacancy', field: 'load.liftingKg', from: 25, to: 10 }])
  })

  test('hours, by no more than is agreed', () => {
    const fewer = catalogueOf(aStep('fewer', { gap: 'fewer-hours', hours: 4 }))
    const most: Partial<Candidate> = { wishes: { hours: { max: 24, strength: 'must' } } }
    expect(changes(nearest(most, { hours: { min: 28, max: 36 } }, fewer))).toEqual([
      { of: 'vacancy', field: 'hours.min', from: 28, to: 24 },
    ])
    expect(nearest(most, { hours: { min: 32 } }, fewer).outcome).toBe('out-of-reach')
  })

  test('fixed times, and a daypart that a colleague takes', () => {
    const agreed = catalogueOf(
      aStep('fixed', { gap: 'regular-times' }, euros(0)),
      aStep('swap', { gap: 'fewer-dayparts', dayparts: 1 }, euros(0)),
    )
    const found = nearest(
      { wishes: { schedule: { irregular: false, dayparts: ['mon-morning', 'tue-morning'], strength: 'must' } } },
      { schedule: { irregular: true, dayparts: ['mon-morning', 'tue-morning', 'wed-night'] } },
      agreed,
    )
    expect(ids(found)).toEqual(['fixed', 'swap'])
  })
})

describe('arrangements', () => {
  const subsidy = {
    id: 'lks',
    kind: 'arrangement' as const,
    name: { nl: 'loonkostensubsidie', en: 'wage cost subsidy' },
    provider: { nl: 'de gemeente', en: 'the gemeente' },
    source: 'Participatiewet, art. 10c',
  }

  test('are a hint beside the match and never change a score', () => {
    const plain = nearest({}, {}, catalogueOf())
    const hinted = nearest({}, {}, catalogueOf(subsidy))
    expect(hinted.arrangements.map(({ arrangement, applies }) => [arrangement.id, applies])).toEqual([
      ['lks', 'possible'],
    ])
    expect(hinted.before).toEqual(plain.before)
  })

  test('that are ruled out are not shown, and what is not known is to be verified', () => {
    const only = catalogueOf({ ...subsidy, appliesTo: { eligibility: ['banenafspraak'] } })
    expect(nearest({ eligibility: { banenafspraak: true } }, {}, only).arrangements[0]?.applies).toBe('possible')
    expect(nearest({}, {}, only).arrangements[0]?.applies).toBe('to-verify')
    expect(nearest({ eligibility: { banenafspraak: false } }, {}, only).arrangements).toEqual([])
  })

  test('are dated: one that has ended, or is still to come, is not shown', () => {
    const now = catalogueOf({ ...subsidy, validFrom: '2026-01-01', validUntil: '2026-12-31' })
    const past = catalogueOf({ ...subsidy, validUntil: '2026-10-31' })
    const future = catalogueOf({ ...subsidy, validFrom: '2026-11-02' })
    expect([now, past, future].map((one) => nearest({}, {}, one).arrangements.length)).toEqual([1, 0, 0])
  })
})

describe('order of effort', () => {
  const ways = (...steps: StepInstrument[]) =>
    ids(
      nearest(
        { credentialsSurveyed: 'all' },
        { asks: { credentials: [{ credential: 'vca-basis', strength: 'must' }] } },
        catalogueOf(...steps),
      ),
    )
  const vca = (id: string, rest: object) => aStep(id, { gap: 'credential', credential: 'vca-basis' }, rest)

  test('is the middle of the cost, then weeks, then the place in the catalogue', () => {
    expect(ways(vca('dear', euros(0, 300)), vca('cheap', euros(100, 150)))).toEqual(['cheap'])
    expect(ways(vca('slow', { ...euros(100), weeks: 4 }), vca('quick', { ...euros(100), weeks: 2 }))).toEqual(['quick'])
    expect(ways(vca('first', euros(100)), vca('second', euros(100)))).toEqual(['first'])
  })

  test('is the same however few ways are asked for', () => {
    const asks = { credentials: [{ credential: 'vca-basis', strength: 'must' as const }] }
    const two = catalogueOf(vca('slow', { ...euros(100), weeks: 4 }), vca('quick', { ...euros(100), weeks: 2 }))
    // The slow one is found first; that the quick one costs as much must not stop the search.
    expect(ids(nearest({ credentialsSurveyed: 'all' }, { asks }, two, { alternatives: 0 }))).toEqual(['quick'])
  })

  test('has what names no cost after what does: not known is not nothing', () => {
    const { cost: _cost, ...unpriced } = vca('unpriced', {})
    expect(ways(unpriced, vca('priced', euros(9000)))).toEqual(['priced'])
  })

  test('leaves out what takes more than two years, unless it is asked for', () => {
    const asks = { education: { level: 'mbo-2' as const, strength: 'must' as const } }
    const long = catalogueOf(aStep('bbl', { gap: 'education', from: 'none', to: 'mbo-2' }, { weeks: 156 }))
    expect(nearest({ education: { level: 'none' } }, { asks }, long)).toMatchObject({ outcome: 'beyond-bounds' })
    expect(nearest({ education: { level: 'none' } }, { asks }, long, { maxWeeks: 156 }).outcome).toBe('reachable')
  })
})

describe('open hiring', () => {
  test('is not looked at: there is nothing to open where nobody is turned away', () => {
    expect(() => nearest({}, { openHiring: true }, catalogueOf(bicycle))).toThrow('hires openly')
  })
})
