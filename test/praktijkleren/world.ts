import { type Candidate, createMatcher, type MatcherOptions, type Vacancy } from 'passend'
import {
  createRoutePlanner,
  type PlanOptions,
  type PraktijklerenRulesInput,
  type Register,
  type Route,
  type RoutePlan,
  type RoutePlannerOptions,
  readPraktijkleren,
} from 'passend/praktijkleren'
import { aTaxonomy } from 'passend/testing'

/** The day that counts as today. */
export const today = '2026-11-01'

/** Home, and places so many kilometres north of it: a degree of latitude is 111.2 km on this earth. */
export const home = { lat: 52, lon: 5 }
export const north = (kilometres: number) => ({ lat: 52 + kilometres / 111.2, lon: 5 })

const works = [
  { code: 'B1-K1-W1', label: 'ontvangen', competences: ['skill-1'], hours: 100 },
  { code: 'B1-K1-W2', label: 'verzamelen', competences: ['skill-2'], hours: 200 },
  { code: 'P1-K1-W1', label: 'verzenden', competences: ['skill-3', 'skill-4'], hours: 300 },
]
export const allCodes = works.map(({ code }) => code)

/** A kwalificatie of three werkprocessen of 100, 200 and 300 hours, at level 1, with nothing asked to begin. */
export const aQualification = (overrides: object = {}) => ({
  crebo: '90001',
  title: 'Assistent',
  level: 1,
  coreTasks: [
    { code: 'B1-K1', label: 'Basis', workProcesses: works.slice(0, 2) },
    { code: 'P1-K1', label: 'Profiel', workProcesses: works.slice(2) },
  ],
  ...overrides,
})

/** A company at home that is recognised for all of 90001, offers all of it, and has time and a place. */
export const aLeerbedrijf = (overrides: object = {}) => ({
  id: 'lb',
  name: 'Het Bedrijf',
  place: home,
  recognitions: [{ crebo: '90001' }],
  offers: [{ crebo: '90001', workProcesses: allCodes }],
  praktijkopleiders: { capacity: 2, taken: 1 },
  places: { capacity: 2, taken: 1 },
  ...overrides,
})

/** That a school takes people for an outcome of 90001 and has room. */
export const anOffer = (outcome: string, overrides: object = {}) => ({
  outcome,
  crebo: '90001',
  room: { capacity: 10, taken: 0 },
  ...overrides,
})

/** A school at home that offers every outcome of 90001. */
export const aSchool = (overrides: object = {}) => ({
  id: 'school',
  name: 'De School',
  place: home,
  thirdSigner: true,
  offers: ['praktijkverklaring', 'certificate', 'diploma-bbl', 'diploma-derde-leerweg'].map((one) => anOffer(one)),
  ...overrides,
})

/** Records of one kwalificatie, one certificaat of its first two werkprocessen, one company and one school. */
export const records = (overrides: object = {}) => ({
  dossiers: [{ id: '80001', title: 'Dossier', qualifications: [aQualification()] }],
  certificates: [{ id: 'cert', title: 'Basis', crebo: '90001', workProcesses: ['B1-K1-W1', 'B1-K1-W2'] }],
  leerbedrijven: [aLeerbedrijf()],
  schools: [aSchool()],
  ...overrides,
})

/** A register of records in which nothing may be wrong. */
export function aRegister(overrides: object = {}): Register {
  const { register, issues } = readPraktijkleren(records(overrides))
  if (issues.length > 0) throw new Error(`the test's own records are wrong: ${JSON.stringify(issues)}`)
  return register
}

/** Somebody at home who can 30 hours, goes 10 km, and finished no school. */
export const aLearner = (overrides: Partial<Candidate> = {}): Candidate => ({
  id: 'learner',
  place: home,
  education: { level: 'none' },
  wishes: { hours: { max: 30 }, travel: { km: 10 } },
  ...overrides,
})

export interface World {
  readonly records?: object
  readonly candidate?: Partial<Candidate>
  readonly vacancies?: readonly Vacancy[]
  readonly matcher?: MatcherOptions
  readonly rules?: PraktijklerenRulesInput
  readonly instruments?: NonNullable<RoutePlannerOptions['instruments']>
  readonly options?: PlanOptions
}

/** Plans in a world that differs from the ordinary one in what is given. Blocked routes are shown. */
export function planIn({ records: own = {}, candidate, vacancies = [], ...more }: World = {}): RoutePlan {
  const matcher = createMatcher({ taxonomy: aTaxonomy(), asOf: today, ...more.matcher })
  const { issues } = matcher.addVacancies(vacancies)
  if (issues.length > 0) throw new Error(`the test's own vacancies are wrong: ${JSON.stringify(issues)}`)
  const planner = createRoutePlanner({
    matcher,
    register: aRegister(own),
    ...(more.rules && { rules: more.rules }),
    ...(more.instruments && { instruments: more.instruments }),
  })
  return planner.planRoutes(aLearner(candidate), { show: 'all', limit: 1000, ...more.options })
}

/** The routes to an outcome. */
export const routesTo = (outcome: Route['outcome'], world: World = {}): readonly Route[] =>
  planIn(world).routes.filter((route) => route.outcome === outcome)

/** The one route to an outcome. */
export function routeTo(outcome: Route['outcome'], world: World = {}): Route {
  const [route, ...others] = routesTo(outcome, world)
  if (route === undefined || others.length > 0) throw new Error(`expected one route, got ${others.length + 1}`)
  return route
}

export const codesOf = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code)

/** The step of asking SBB for recognition. */
export const askRecognition = {
  id: 'ask-sbb',
  kind: 'step',
  name: { nl: 'Erkenning aanvragen bij SBB', en: 'Ask SBB for recognition' },
  provider: { nl: 'SBB', en: 'SBB' },
  closes: [{ gap: 'recognition' }],
  weeks: 2,
  source: 'https://www.s-bb.nl',
} satisfies NonNullable<RoutePlannerOptions['instruments']>[number]
