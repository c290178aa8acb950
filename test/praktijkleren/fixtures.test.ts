import { readFileSync } from 'node:fs'
import { createRoutePlanner, readPraktijkleren, renderRoute } from 'passend/praktijkleren'
import { describe, expect, test } from 'vitest'
import { fixtureMatcher } from '../support/fixtures.js'
import { askRecognition, codesOf } from './world.js'

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const { register, issues } = readPraktijkleren(JSON.parse(file('fixtures/praktijkleren.json')))
const matcher = fixtureMatcher()
const planner = createRoutePlanner({ matcher, register, instruments: [askRecognition] })
const plan = (candidateId: string) => planner.planRoutes(candidateId, { show: 'all', limit: 1000 })

/** Outcome, what it is of, the companies and the status. */
const told = (candidateId: string, count: number) =>
  plan(candidateId)
    .routes.slice(0, count)
    .map(({ outcome, certificate, qualification, leerbedrijven, status }) => [
      `${outcome} ${certificate?.title ?? qualification.title}`,
      leerbedrijven.map(({ name }) => name).join(' + '),
      status,
    ])

test('the fixtures are read without an issue, and name concepts, employers and places that are there', () => {
  expect(issues).toEqual([])
  const employers = new Set([...matcher.vacancyIds()].map((id) => matcher.vacancy(id)?.employerId))
  for (const { id } of register.leerbedrijven.values()) expect(employers).toContain(id)
  for (const { workProcesses, occupations } of register.qualifications.values()) {
    for (const { competences = [] } of workProcesses.values())
      for (const concept of competences) expect(matcher.taxonomy.has(concept), concept).toBe(true)
    for (const occupation of occupations) expect(matcher.taxonomy.has(occupation), occupation).toBe(true)
  }
})

describe('cand-18, who has a praktijkverklaring of two werkprocessen', () => {
  const id = 'cand-18-praktijkverklaring'

  test('the entree diploma of the work they wish comes first, at the company in their own town', () => {
    expect(told(id, 5)).toEqual([
      // The highest rung of the wished work: entree asks nothing to begin, and three werkprocessen are left.
      ['diploma-bbl Assistent logistiek', 'Noorderlog', 'possible'],
      // A certificaat asks no earlier education either; one company goes before two.
      ['certificate Bestellingen en verzending', 'Noorderlog', 'possible'],
      ['certificate Zendingen en sorteren', 'Noorderlog + PakketNoord', 'possible'],
      // A praktijkverklaring of all that is left of entree, before one of five of seven werkprocessen of mbo 2.
      ['praktijkverklaring Assistent logistiek', 'Noorderlog', 'possible'],
      ['praktijkverklaring Medewerker magazijn en verzending', 'Noorderlog', 'possible'],
    ])
  })
  test('what was learned counts, though nobody noted of which kwalificatie it was', () => {
    const [first] = plan(id).routes
    expect(codesOf(first?.workProcesses.mastered ?? [])).toEqual(['B1-K1-W1', 'B1-K1-W2'])
    expect(first?.time).toMatchObject({ practiceHours: 350, weeks: 13 }) // 150 + 120 + 80 hours at 32 - 5 a week
    expect(first?.leerbedrijven[0]?.leerbanen).toMatchObject([{ vacancyId: 'vac-41-leerbaan-logistiek-hoogezand' }])
  })
  test('the forklift job scores more than 100 points higher after a route', () => {
    const route = plan(id).routes.find(({ id: key }) => key.startsWith('praktijkverklaring:99201:employer-noorderlog'))
    const forklift = route?.opens.find(({ vacancyId }) => vacancyId === 'vac-02-heftruckchauffeur-sappemeer')
    expect(forklift?.after.score).toBeGreaterThan((forklift?.before.score ?? 1000) + 100)
  })
  test('mbo 2 waits for the entree diploma, and the first route says that it gives it', () => {
    const [first] = plan(id).routes
    expect(first?.leadsTo.map(({ crebo, entryMet }) => [crebo, entryMet])).toEqual([
      ['99202', true],
      ['99201', true],
    ])
  })
  test('the supermarket is blocked by recognition alone, and asking for it is the step', () => {
    const route = plan(id).routes.find(({ leerbedrijven }) => leerbedrijven[0]?.id === 'employer-supernoord')
    expect(codesOf(route?.blocks ?? [])).toEqual(['recognition-missing'])
    expect(route?.steps.map(({ instrument }) => instrument)).toEqual(['ask-sbb'])
  })
  test('each other company has its own reason', () => {
    const { routes } = plan(id)
    const reasons = (company: string) =>
      codesOf(
        routes.find(({ outcome, leerbedrijven: [one] }) => outcome === 'praktijkverklaring' && one?.id === company)
          ?.blocks ?? [],
      )
    expect(reasons('employer-werkplein-midden')).toEqual(['nothing-left-to-learn']) // just the two that are mastered
    expect(reasons('employer-veenpack')).toEqual(['no-praktijkopleider', 'too-far'])
    expect(reasons('employer-tweede-ronde')).toEqual(['recognition-missing', 'too-far']) // which ended in June
    expect(reasons('employer-ijsselhub')).toEqual(['too-far'])
    expect(reasons('employer-lindehof')).toEqual(['no-place', 'too-far'])
  })
})

test('cand-04 can take the green diploma where two companies share it: neither teaches all of it', () => {
  expect(told('cand-04-school-leaver-no-qualification', 1)).toEqual([
    ['diploma-bbl Medewerker groen', 'Gemeente Es en Brink + Groenrijk Drenthe', 'possible'],
  ])
})

test('cand-26 has an entree diploma: helpende is possible, verzorgende asks mbo 2 first', () => {
  const { routes } = plan('cand-26-leerbaan-care')
  expect(routes[0]).toMatchObject({ outcome: 'diploma-bbl', qualification: { crebo: '99301' }, status: 'possible' })
  expect(routes[0]?.leadsTo).toMatchObject([{ crebo: '99401', blocks: ['entry-requirement'], entryMet: true }])
})

test('cand-16 finds work that was blocked: the diploma opens the job of verzorgende, to verify its VOG', () => {
  const route = plan('cand-16-vog-unknown').routes.find(({ id }) => id.startsWith('diploma-bbl:99401'))
  expect(route?.opens).toMatchObject([
    {
      vacancyId: 'vac-21-verzorgende-groningen',
      opened: true,
      before: { status: 'blocked' },
      after: { status: 'to-verify' },
    },
  ])
})

test('cand-07, of whom nothing is known, is blocked by nothing of their own', () => {
  const own = ['too-far', 'entry-requirement', 'hours-too-many', 'nothing-left-to-learn']
  for (const { blocks } of plan('cand-07-empty-profile').routes)
    for (const { code } of blocks) expect(own).not.toContain(code)
})

test('docs/PRAKTIJKLEREN.md shows what is printed', () => {
  const doc = file('docs/PRAKTIJKLEREN.md')
  const printed = [...doc.matchAll(/```text\n(.*?)```/gs)].map(([, text = '']) => text.trim())
  const [first] = createRoutePlanner({ matcher, register }).planRoutes('cand-18-praktijkverklaring').routes
  if (first === undefined) throw new Error('no route')
  expect(printed).toContain(renderRoute(first, { audience: 'candidate' }))
  expect(printed).toContain(renderRoute(first))
})
