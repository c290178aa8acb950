import { createMatcher, PassendError } from 'passend'
import { type CaseloadReport, caseloadReport } from 'passend/caseload'
import { describe, expect, it } from 'vitest'
import { asking, candidate, holding, vacancy } from '../support/records.js'
import { smallTaxonomy } from '../support/taxonomy.js'
import { fourPeople, sixVacancies, smallCaseload, threeSteps } from './world.js'

const report = caseloadReport(smallCaseload())
const personOf = ({ people }: CaseloadReport, id: string) => people.find(({ candidateId }) => candidateId === id)!

describe('a caseload of four people and six vacancies, by hand', () => {
  it('says where each vacancy stands for each person', () => {
    // Only `free` asks nothing of anna. vca, licence or dear opens one each, and dear by itself the one that asks both.
    // She is known not to be advised beschut werk, which nobody sells. Open hiring is counted and never scored.
    expect(personOf(report, 'anna').counts).toEqual({
      eligible: 1,
      toVerify: 0,
      oneStep: 3,
      moreSteps: 0,
      outOfReach: 1,
      openHiring: 1,
      leftOut: 0,
      filtered: 0,
    })
    // bas holds vca: that vacancy is open as well, and a licence is all that is missing for two. Nobody knows of an advice.
    expect(personOf(report, 'bas').counts).toMatchObject({ eligible: 2, toVerify: 1, oneStep: 2, outOfReach: 0 })
    // Nothing is known of cor: nothing blocks, and all that asks something is to be verified.
    expect(personOf(report, 'cor').counts).toMatchObject({ eligible: 1, toVerify: 4, oneStep: 0, outOfReach: 0 })
    // dirk must have voluntary work, which only he can change: no step opens anything.
    expect(personOf(report, 'dirk').counts).toMatchObject({ eligible: 0, toVerify: 0, oneStep: 0, outOfReach: 5 })
    expect(report.totals).toEqual({
      people: 4,
      vacancies: 6,
      pairs: {
        eligible: 4,
        toVerify: 5,
        oneStep: 5,
        moreSteps: 0,
        outOfReach: 6,
        openHiring: 4,
        leftOut: 0,
        filtered: 0,
      },
    })
  })

  it('puts those first for whom least is open, and overlooks nobody', () => {
    // Open for dirk 0, anna 1, bas 3, cor 5.
    expect(report.people.map(({ candidateId }) => candidateId)).toEqual(['dirk', 'anna', 'bas', 'cor'])
    expect(report.nothingOpen).toEqual(['dirk'])
    // Of anna and bas no competence or wish is known: their best score is 400, which is what unknown counts for.
    expect(report.nothingFits).toEqual(['anna', 'bas'])
    expect(personOf(report, 'anna').bestScore).toBe(400)
    // Much seems open for cor, and only since nobody asked anything.
    expect(report.withoutProfile).toEqual(['cor'])
  })

  it('counts what each instrument opens by itself, also where another way is cheaper', () => {
    const told = report.instruments.map(({ id, opensAlone, partOf, people }) => [id, opensAlone, partOf, people])
    expect(told).toEqual([
      // By itself: anna vca, licence and both; bas licence and both. In no set of least effort: for `asks-both` anna's licence
      // and vca cost 2650 to 3150 together, dear 5000.
      ['dear', 5, 0, 2],
      // By itself: anna licence; bas licence and both. In the cheapest set: those, and anna's for both.
      ['licence', 3, 4, 2],
      // By itself: anna vca. In the cheapest set: that, and anna's for both.
      ['vca', 1, 2, 1],
    ])
    // One each for two people.
    expect(report.instruments[1]).toMatchObject({
      cost: { min: 2500, max: 3000 },
      costForAll: { min: 5000, max: 6000 },
    })
    expect(report.instruments.map(({ peopleWithNothing }) => peopleWithNothing)).toEqual([0, 0, 0])
  })

  it('names for each person the one step that opens most', () => {
    // For anna dear opens three, the others one each. For bas dear and licence open two each, and licence costs less.
    expect(personOf(report, 'anna').bestStep).toMatchObject({ instrument: 'dear', opens: 3 })
    expect(personOf(report, 'bas').bestStep).toMatchObject({ instrument: 'licence', opens: 2, fitting: 0 })
    expect(personOf(report, 'dirk').bestStep).toBeUndefined()
    // The set of least effort is told beside a vacancy that is near.
    expect(personOf(report, 'anna').near.find(({ vacancyId }) => vacancyId === 'asks-both')?.steps).toEqual([
      'licence',
      'vca',
    ])
    expect(personOf(report, 'dirk').near).toEqual([])
  })

  it('counts obstacles over the caseload, by person and by sector', () => {
    // Credentials stand before the contract and the reservation: anna 3, bas 2, dirk 3. dirk's contract blocks the two others,
    // anna's missing advice one.
    expect(report.obstacles.blockedBy).toEqual({ credentials: 8, contract: 2, reservation: 1 })
    expect(report.obstacles.people).toEqual({ credentials: 3, contract: 1, reservation: 1 })
    expect(report.obstacles.sectors).toEqual([
      // `asks-vca` and `asks-licence`: open are one for bas and two for cor; one step away two for anna and one for bas.
      { sector: '47', vacancies: 2, open: 3, oneStep: 3, moreSteps: 0, blockedBy: { credentials: 5 } },
      // Four state no sector, open hiring among them.
      {
        sector: 'unknown',
        vacancies: 4,
        open: 6,
        oneStep: 2,
        moreSteps: 0,
        blockedBy: { credentials: 3, contract: 2, reservation: 1 },
      },
    ])
  })

  it('counts which answers vacancies wait for', () => {
    const { ofPeople, toVerifyBy, stale, basedOn } = report.findability
    const about = (key: string) => ofPeople.find(({ field }) => field.about === key)
    // Three vacancies ask papers of cor, two of them each paper. Of the advice nobody knows for bas and cor.
    expect(toVerifyBy).toEqual({ credentials: 3, reservation: 2 })
    expect(about('vca-basis')).toMatchObject({ people: 1, vacancies: 2, pairs: 2, decides: 2 })
    expect(about('driving-licence-B')).toMatchObject({ people: 1, vacancies: 2, pairs: 2, decides: 2 })
    expect(ofPeople.find(({ field }) => field.field === 'eligibility.beschut-werk')).toMatchObject({
      people: 2,
      vacancies: 1,
      pairs: 2,
      decides: 2,
      question: { nl: 'Heeft deze persoon een advies beschut werk?' },
    })
    // bas is 791 days old, and 365 is the end; the others have no date. Five of the vacancies were met by somebody.
    expect(stale).toMatchObject({ judged: true, people: 1, undatedPeople: 3, vacancies: 0, undatedVacancies: 5 })
    expect(personOf(report, 'bas').stale).toEqual({ updatedAt: '2024-01-01', days: 791 })
    // 4 eligible, 5 to verify and 5 one step away are few enough to look at all.
    expect(basedOn).toEqual({ open: { lookedAt: 9, of: 9 }, reachable: { lookedAt: 5, of: 5 } })
  })

  it('says on how much it is based where it looks at the best only', () => {
    const { findability, totals } = caseloadReport(smallCaseload(), { profileLimit: 2 })
    // At most two of each: anna 1 open and 1 of 3 near, bas 2 of 3 open, cor 2 of 5 open.
    expect(findability.basedOn).toEqual({ open: { lookedAt: 5, of: 9 }, reachable: { lookedAt: 1, of: 5 } })
    expect(totals).toEqual(report.totals)
  })

  it('is data: whole numbers, the same after JSON, stamped with what it was made with', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    const numbers: number[] = []
    JSON.stringify(report, (_, value) => {
      if (typeof value === 'number') numbers.push(value)
      return value
    })
    expect(numbers.length).toBeGreaterThan(100)
    expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([])
    expect(report.stamp).toMatchObject({ instruments: threeSteps.hash, asOf: '2026-03-02', steps: { maxSteps: 3 } })
  })
})

describe('directions and competences', () => {
  const matcher = createMatcher({ taxonomy: smallTaxonomy, asOf: '2026-03-02' })
  matcher.addCandidates([
    candidate('cook', { ...holding('c:koken', 'c:bakken'), competencesSurveyed: true }),
    candidate('baker', holding('c:bakken', 'c:koken')),
  ])
  matcher.addVacancies([
    vacancy('kitchen', { occupation: 'o:kok', sector: '56', ...asking('c:koken', 'c:bakken', 'c:zelfstandig-werken') }),
    vacancy('canteen', {
      title: 'Keukenhulp',
      sector: '5629',
      ...asking('c:koken', 'c:bakken', 'c:zelfstandig-werken'),
    }),
    vacancy('restaurant', { occupation: 'o:kok', ...asking('c:koken', 'c:bakken', 'c:plannen') }),
    vacancy('office', { occupation: 'o:planner', sector: '82', ...asking('c:administratie', 'c:samenwerken') }),
  ])
  const made = caseloadReport(matcher)

  it('tells where somebody could go, by their best vacancies and by the taxonomy', () => {
    const { directions } = personOf(made, 'cook')
    // Two vacancies for a cook; one of a kitchen help, which only its title says.
    expect(directions.occupations.map(({ occupation, open }) => [occupation.id, open])).toEqual([
      ['o:kok', 2],
      ['o:keukenhulp', 1],
      ['o:planner', 1],
    ])
    // 56 and 5629 are one division. The restaurant states none.
    expect(directions.sectors.map(({ sector, open }) => [sector, open])).toEqual([
      ['56', 2],
      ['82', 1],
    ])
    expect(directions.withoutSector).toBe(1)
    // The occupation with a profile that asks cooking and baking fits better than one that asks cooking alone.
    const [kok, keukenhulp] = directions.occupations
    expect(kok?.fit).toBeGreaterThan(keukenhulp?.fit ?? 1000)
    // A planner has no profile in this taxonomy: how well it fits is not known.
    expect(directions.occupations[2]).not.toHaveProperty('fit')
    // Nothing else in the taxonomy asks what a cook can: there is no direction without a vacancy.
    expect(directions.elsewhere).toEqual([])
  })

  it('weighs what lacks by how rare it is, and only in work that fits otherwise', () => {
    const lacked = made.obstacles.competences
    // Working by oneself is asked by every profile and in two vacancies, planning by two profiles and in one: the rare is above.
    const [first, second] = lacked
    expect([first?.asked.id, first?.pairs, first?.people]).toEqual(['c:plannen', 2, 2])
    expect([second?.asked.id, second?.pairs, second?.people]).toEqual(['c:zelfstandig-werken', 4, 2])
    expect(first?.weight).toBe(2 * (first?.rarity ?? 0))
    // The cook's list is closed, so they lack it; of the baker nobody asked.
    expect(first?.surveyed).toBe(1)
    // The office fits nobody here by the rest: what it asks does not count.
    expect(lacked.map(({ asked }) => asked.id)).not.toContain('c:administratie')
  })
})

describe('what goes in', () => {
  it('takes ids, records and both, and goes on where one is not right', () => {
    const given = ['anna', { id: 'new' }, 'nobody-held', { id: 'bad', nationaliteit: 'x' }, 42, 'anna'] as never
    const { people, issues, totals } = caseloadReport(smallCaseload(), { candidates: given })
    expect(people.map(({ candidateId }) => candidateId).sort()).toEqual(['anna', 'new'])
    expect(totals.people).toBe(2)
    expect(issues.map(({ code, index }) => [code, index])).toEqual([
      ['unknown-value', 2],
      ['forbidden-attribute', 3],
      ['not-an-object', 4],
      ['duplicate-id', 5],
    ])
  })

  it('refuses somebody as the matcher would: an id that may be a burgerservicenummer', () => {
    // 123456782 passes the elfproef; the matcher has not been told that such ids are allowed.
    const { people, issues } = caseloadReport(smallCaseload(), { candidates: [{ id: '123456782' }] })
    expect(people).toEqual([])
    expect(issues.map(({ code }) => code)).toEqual(['looks-like-bsn'])
    expect(JSON.stringify(issues)).not.toContain('123456782')
  })

  it('says the same of a record that is given as of one that is held', () => {
    const held = caseloadReport(smallCaseload())
    const given = caseloadReport(smallCaseload([]), { candidates: fourPeople })
    expect(given).toEqual(held)
  })

  it('narrows to some vacancies and leaves out what came up before', () => {
    const history = [{ candidateId: 'bas', vacancyId: 'asks-vca', reason: 'proposed in May' }]
    const { people, obstacles, stamp } = caseloadReport(smallCaseload(), { where: { sector: '47' }, history })
    // Of six vacancies two are in the sector; one of them was proposed to bas.
    expect(personOf({ people } as CaseloadReport, 'bas').counts).toMatchObject({ leftOut: 1, filtered: 4, oneStep: 1 })
    expect(personOf({ people } as CaseloadReport, 'anna').counts).toMatchObject({ leftOut: 0, filtered: 4, oneStep: 2 })
    // The others are not of an unknown sector: they do not count at all.
    expect(obstacles.sectors.map(({ sector }) => sector)).toEqual(['47'])
    expect(stamp.where).toEqual({ sector: '47' })
  })

  it('keeps to a budget and a number of steps', () => {
    // 200 euros buy a vca, and no licence.
    const { instruments, totals } = caseloadReport(smallCaseload(), { steps: { budget: 200, maxSteps: 1 } })
    expect(instruments.map(({ id, opensAlone }) => [id, opensAlone])).toEqual([['vca', 1]])
    expect(totals.pairs).toMatchObject({ oneStep: 1, moreSteps: 0 })
  })

  it('knows an empty caseload, and a caseload without vacancies', () => {
    const empty = caseloadReport(smallCaseload([]))
    expect(empty.totals).toMatchObject({ people: 0, vacancies: 6 })
    expect(empty.totals.pairs.eligible).toBe(0)
    expect([empty.people, empty.nothingOpen, empty.instruments, empty.obstacles.competences]).toEqual([[], [], [], []])
    const idle = caseloadReport(smallCaseload(fourPeople, []))
    // Nothing is open for the three with a profile; the one without is listed apart.
    expect([...idle.nothingOpen].sort()).toEqual(['anna', 'bas', 'dirk'])
    expect(idle.withoutProfile).toEqual(['cor'])
    expect(idle.obstacles.sectors).toEqual([])
  })

  it('takes for a profile what says anything, and nothing else', () => {
    const people = [
      candidate('place', { place: { pc4: '3511' }, updatedAt: '2026-01-01' }),
      candidate('empty', { competences: [], wishes: {}, circumstances: {}, languages: [] }),
      candidate('asked', { competencesSurveyed: true }),
      candidate('wish', { wishes: { sectors: 'no-preference' } }),
    ]
    // A place is no profile, and empty lists say nothing. That somebody asked and there was nothing does say something.
    expect([...caseloadReport(smallCaseload(people)).withoutProfile].sort()).toEqual(['empty', 'place'])
  })

  it.each([
    [{ candidates: 'anna' }, 'candidates'],
    [{ candidates: 3 }, 'candidates'],
    [{ profileLimit: -1 }, 'profileLimit'],
    [{ profileLimit: 1.5 }, 'profileLimit'],
    [{ profilelimit: 10 }, 'profilelimit'],
    [{ steps: { maxSteps: 9 } }, 'steps'],
    [{ steps: { instruments: [] } }, 'instruments'],
    [{ where: { sectors: '47' } }, 'where'],
    [{ history: 'none' }, 'history'],
    [null, 'options'],
  ])('refuses options %j', (options, name) => {
    // A wrong option never gives half a report: also not for an empty caseload.
    const call = () => caseloadReport(smallCaseload([]), options as never)
    expect(call).toThrow(PassendError)
    expect(call).toThrow(name)
  })
})

describe('the order of people', () => {
  it('is drawn between equals by the seed, and never by id or place in the list', () => {
    const twins = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => candidate(id, { competencesSurveyed: true }))
    const orderWith = (seed: string, people: readonly (typeof twins)[number][]) => {
      const matcher = createMatcher({ taxonomy: smallTaxonomy, seed })
      matcher.addCandidates(people)
      matcher.addVacancies(sixVacancies)
      return caseloadReport(matcher).people.map(({ candidateId }) => candidateId)
    }
    const orders = ['one', 'two', 'three', 'four'].map((seed) => orderWith(seed, twins).join())
    // Four seeds give more than one order, and each the same from the other end.
    expect(new Set(orders).size).toBeGreaterThan(1)
    expect(orders).toEqual(['one', 'two', 'three', 'four'].map((seed) => orderWith(seed, [...twins].reverse()).join()))
  })
})
