import * as fc from 'fast-check'
import {
  type Candidate,
  type CriterionId,
  createOutlook,
  defaultPolicy,
  type HistoryEntry,
  type MatcherOptions,
  type Outlook,
  type OutlookRecord,
  type Policy,
  type PolicyInput,
  type RankOptions,
  type Vacancy,
  type Waiver,
} from 'passend'
import { educationLevelSchema } from '../../src/domain/education.js'
import { contractSchema, jobKindSchema } from '../../src/domain/employment.js'
import { evidenceSchema } from '../../src/domain/evidence.js'
import { surroundingSchema } from '../../src/domain/load.js'
import { dayparts } from '../../src/domain/schedule.js'
import { supportKindSchema } from '../../src/domain/support.js'
import { transportSchema } from '../../src/domain/travel.js'
import { smallPlaces } from './records.js'
import { competenceIds, occupationIds, smallTaxonomy } from './taxonomy.js'

/** An object of which each key is there or not, but for the required ones. */
const maybe = <T extends object, R extends keyof T = never>(
  model: { [K in keyof T]: fc.Arbitrary<T[K]> },
  required: R[] = [],
) => fc.record(model, { requiredKeys: required as never }) as unknown as fc.Arbitrary<Partial<T> & Pick<T, R>>

const listOf = <T>(item: fc.Arbitrary<T>, maxLength = 4) => fc.array(item, { maxLength })
const someOf = <T>(values: readonly T[], maxLength = values.length) =>
  fc.subarray([...values]).map((list) => list.slice(0, maxLength))
const date = fc.constantFrom('2025-01-15', '2026-02-27', '2026-03-02', '2026-03-30', '2026-05-11', '2027-01-01')
const strength = fc.constantFrom('must' as const, 'nice' as const)
const competenceId = fc.constantFrom(...competenceIds, 'x:onbekend-1', 'x:onbekend-2')
const occupationId = fc.constantFrom(...occupationIds, 'x:onbekend-beroep')
const sectorCode = fc.constantFrom('86', '8610', '86101', '8710', '56', '56101', '4711', '47')
const evidence = fc.constantFrom(...evidenceSchema.options)
const importance = fc.constantFrom('essential' as const, 'important' as const, 'optional' as const)
const education = fc.constantFrom(...educationLevelSchema.options)
const languageLevel = fc.constantFrom(
  'none' as const,
  'A1' as const,
  'A2' as const,
  'B1' as const,
  'B2' as const,
  'C1' as const,
  'C2' as const,
  1 as const,
  2 as const,
  3 as const,
  4 as const,
)
const language = fc.constantFrom('nld', 'eng', 'tur')
const credentialKey = fc.constantFrom(
  'driving-licence-B',
  'driving-licence-C',
  'driving-licence-CE',
  'vca-basis',
  'vca-vol',
  'vog',
  'code-95',
  'bhv',
)
const equipment = fc.constantFrom('computer', 'work-shoes', 'own-car')
const crebo = fc.constantFrom('25655', '25742', '23110')
const field = fc.constantFrom('techniek', 'zorg', 'horeca')
const taskLabel = fc.constantFrom('Vaat wassen', 'Vloeren dweilen', 'Schappen vullen', 'Thee schenken')
const place = fc.oneof(
  fc.constantFrom(...Object.keys(smallPlaces), '9999', '3511 AB').map((pc4) => ({ pc4 })),
  fc
    .record({ lat: fc.integer({ min: 5195, max: 5225 }), lon: fc.integer({ min: 480, max: 560 }) })
    .map(({ lat, lon }) => ({ lat: lat / 100, lon: lon / 100 })),
  fc.constant({ lat: 52.1, lon: 5.1, region: 'Midden-Utrecht' }),
)
const skills = { speaking: languageLevel, listening: languageLevel, reading: languageLevel, writing: languageLevel }
const years = fc.constantFrom(0, 0.25, 0.5, 1, 2.5, 4, 12)
const amounts = {
  liftingKg: fc.integer({ min: 0, max: 30 }),
  standingHours: fc.integer({ min: 0, max: 8 }),
  walkingHours: fc.integer({ min: 0, max: 8 }),
  sittingHours: fc.integer({ min: 0, max: 8 }),
  drivingHours: fc.integer({ min: 0, max: 8 }),
}
const load = maybe({
  ...amounts,
  surroundings: maybe(Object.fromEntries(surroundingSchema.options.map((kind) => [kind, fc.boolean()]))),
})

const hoursRange = fc
  .tuple(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 40 }),
    fc.constantFrom('both', 'min', 'max', 'none'),
  )
  .map(([one, other, ends]) => ({
    ...(ends === 'both' || ends === 'min' ? { min: Math.min(one, other) } : {}),
    ...(ends === 'both' || ends === 'max' ? { max: Math.max(one, other) } : {}),
  }))

/** A competence that a person holds, known to the taxonomy or not. */
export const heldCompetence = maybe({ concept: competenceId, evidence }, ['concept'])

const wishes = maybe({
  occupations: fc.oneof(listOf(occupationId), fc.constant('no-preference' as const)),
  interests: listOf(fc.constantFrom('lasser', 'schoonmaker', 'koken', 'iets met dieren', 'keukenhulpp'), 2),
  sectors: fc.oneof(listOf(sectorCode, 3), fc.constant('no-preference' as const)),
  tasksLiked: fc.oneof(listOf(fc.oneof(taskLabel, competenceId), 3), fc.constant('no-preference' as const)),
  tasksDisliked: listOf(fc.oneof(taskLabel, competenceId), 2),
  hours: fc
    .tuple(hoursRange, fc.option(strength, { nil: undefined }))
    .map(([range, how]) => ({ ...range, ...(how && { strength: how }) })),
  schedule: maybe({ dayparts: someOf(dayparts, 12), irregular: fc.boolean(), officeHours: fc.boolean(), strength }),
  contracts: someOf(contractSchema.options),
  kinds: someOf(jobKindSchema.options),
  contractStrength: strength,
  travel: maybe({
    km: fc.integer({ min: 1, max: 60 }),
    minutes: fc.integer({ min: 5, max: 120 }),
    means: someOf(transportSchema.options),
    strength,
  }),
  availableFrom: date,
  availableUntil: date,
})

/** A candidate of whom anything may be known or not. Valid against the schema. */
export const candidateArbitrary: fc.Arbitrary<Candidate> = maybe({
  competences: listOf(heldCompetence, 6),
  competencesSurveyed: fc.boolean(),
  workProcesses: fc.constant<string[]>(['25655-B1-K1-W2']),
  education: maybe({
    level: education,
    diplomas: listOf(maybe({ crebo, level: education, field, obtained: fc.boolean(), date }), 2),
  }),
  languages: listOf(maybe({ language, ...skills }, ['language']), 3),
  credentials: listOf(maybe({ credential: credentialKey, held: fc.boolean(), validUntil: date }, ['credential'])),
  credentialsSurveyed: fc.constantFrom('driving-licences' as const, 'all' as const),
  experience: listOf(maybe({ occupation: occupationId, years }, ['occupation']), 3),
  wishes,
  supportNeeds: listOf(
    maybe({ kind: fc.constantFrom(...supportKindSchema.options), amount: fc.integer({ min: 1, max: 8 }), strength }, [
      'kind',
    ]),
    3,
  ),
  physicalLimits: maybe({ ...amounts, avoid: someOf(surroundingSchema.options, 3), strength }),
  circumstances: maybe({
    transport: someOf(transportSchema.options),
    childcareHours: fc.integer({ min: 0, max: 40 }),
    equipment: listOf(equipment, 2),
    equipmentSurveyed: fc.boolean(),
  }),
  place,
  eligibility: maybe({ banenafspraak: fc.boolean(), 'beschut-werk': fc.boolean() }),
  updatedAt: date,
}).map((rest) => ({ id: 'c', ...rest }))

const askedCompetence = maybe(
  { concept: competenceId, importance, weight: fc.integer({ min: 1, max: 10 }), strength },
  ['concept'],
)
const askedLanguage = maybe({ language, ...skills, strength }, ['language'])
const askedCredential = maybe({ credential: credentialKey, strength }, ['credential'])

const task = maybe(
  {
    label: taskLabel,
    concept: fc.constant('t:vaatwassen'),
    hours: fc.constantFrom(0.25, 1, 2.5, 8, 20),
    competences: listOf(askedCompetence, 3),
    credentials: listOf(askedCredential, 1),
    languages: listOf(askedLanguage, 1),
    load,
  },
  ['label'],
)

/** A vacancy or a carved function of which anything may be known or not. Valid against the schema. */
export const vacancyArbitrary: fc.Arbitrary<Vacancy> = maybe({
  title: fc.constantFrom('Een functie', 'Lasser (m/v)', 'Kok'),
  kind: fc.constantFrom(...jobKindSchema.options),
  occupation: occupationId,
  sector: sectorCode,
  asks: maybe({
    competences: listOf(askedCompetence, 6),
    education: maybe({ level: education, field, crebos: fc.constant<string[]>(['25655']), strength }),
    languages: listOf(askedLanguage, 2),
    credentials: listOf(askedCredential, 3),
    equipment: listOf(maybe({ equipment, strength }, ['equipment']), 2),
    experience: listOf(maybe({ occupation: occupationId, years: fc.constantFrom(0.25, 1, 3), strength }, ['years']), 2),
  }),
  tasks: listOf(task, 4),
  load,
  place,
  hours: hoursRange,
  schedule: maybe({ dayparts: someOf(dayparts, 12), irregular: fc.boolean(), officeHours: fc.boolean() }),
  contracts: someOf(contractSchema.options),
  supportOffered: listOf(
    maybe(
      {
        kind: fc.constantFrom(...supportKindSchema.options),
        amount: fc.integer({ min: 1, max: 8 }),
        offered: fc.boolean(),
      },
      ['kind'],
    ),
    4,
  ),
  places: fc.integer({ min: 1, max: 5 }),
  reservedFor: fc.constantFrom('banenafspraak' as const, 'beschut-werk' as const),
  startDate: date,
  endDate: date,
  closingDate: date,
  updatedAt: date,
}).map((rest) => ({ title: 'Een functie', ...rest, id: 'v', employerId: 'werkgever' }))

const share = fc.integer({ min: 0, max: 1000 })
const shares = <K extends string>(keys: readonly K[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, share])) as Record<K, fc.Arbitrary<number>>)
const weightIds = Object.keys(defaultPolicy.weights) as (keyof Policy['weights'])[]
const strengthIds = Object.keys(defaultPolicy.strength) as (keyof Policy['strength'])[]
const affinities = ['competences', 'talents'] as const
const barriers = ['credentials', 'travel'] as const

/** The affinities that always count and one barrier of each side weigh something: the policy schema's own condition. */
const weights = fc
  .record(
    Object.fromEntries(weightIds.map((id) => [id, fc.integer({ min: 0, max: 100 })])) as Record<
      keyof Policy['weights'],
      fc.Arbitrary<number>
    >,
  )
  .map((all) => {
    for (const id of [...affinities, ...barriers]) all[id] = Math.max(1, all[id])
    return all
  })

const wildPolicy: fc.Arbitrary<PolicyInput> = maybe({
  weights,
  unknown: share,
  combine: fc.constantFrom('harmonic' as const, 'minimum' as const, 'arithmetic' as const),
  strength: fc.record(Object.fromEntries(strengthIds.map((id) => [id, strength]))) as fc.Arbitrary<Policy['strength']>,
  importance: fc.record({
    essential: fc.integer({ min: 1, max: 10 }),
    important: fc.integer({ min: 1, max: 10 }),
    optional: fc.integer({ min: 1, max: 10 }),
  }),
  similarity: shares(['same', 'narrower', 'broader', 'sibling', 'related']),
  evidence: shares([...evidenceSchema.options, 'not-stated']),
  competences: fc.record({ prior: share }),
  talents: fc.record({ prior: fc.integer({ min: 1, max: 10_000 }) }),
  education: shares(['perLevel', 'otherField']),
  languages: shares(['perLevel']),
  occupation: fc.record({ iscoDigits: fc.tuple(share, share, share, share, share), textConfidence: share }),
  sector: fc.record({ digits: fc.tuple(share, share, share, share, share, share) }),
  hours: shares(['perHour']),
  contract: shares(['otherwise']),
  travel: fc.record({ fullUntil: share, atMaximum: share, detour: fc.integer({ min: 1000, max: 5000 }) }),
  availability: fc.record({ daysUntilZero: fc.integer({ min: 1, max: 365 }) }),
  outlook: shares(['kansrijk', 'neutral', 'little']),
})

/** The default policy as often as any other one within the schema. */
export const policyArbitrary: fc.Arbitrary<PolicyInput> = fc.oneof(fc.constant({}), wildPolicy)

/** What may be said of the chance of work in the occupations and sectors of the vacancies here, and where and when. */
const outlookRecord: fc.Arbitrary<OutlookRecord> = fc
  .record({
    about: fc.oneof(
      fc.constantFrom(...occupationIds, 'isco:5', 'isco:51', 'isco:9', 'isco:7212').map((one) => ({ occupation: one })),
      fc.constantFrom('86', '8610', '56', '47', '4711').map((one) => ({ sector: one })),
    ),
    region: fc.constantFrom(undefined, undefined, 'Midden-Utrecht', 'Haaglanden'),
    outlook: fc.constantFrom('kansrijk' as const, 'neutral' as const, 'little' as const),
    source: fc.constantFrom('UWV', 'Branche'),
    days: fc.uniqueArray(date, { minLength: 1, maxLength: 2 }).map((days) => [...days].sort()),
  })
  .map(({ about, region, outlook, source, days: [from = '', until] }) => ({
    ...about,
    ...(region !== undefined && { region }),
    outlook,
    source,
    date: from,
    ...(until !== undefined && { validUntil: until }),
  }))

/** An outlook in which much is said, so that it is often about the vacancy at hand. */
export const outlookArbitrary: fc.Arbitrary<Outlook> = fc
  .array(outlookRecord, { minLength: 1, maxLength: 30 })
  .map((records) => createOutlook(records).outlook)

/** What a matcher is made with: a policy, a seed, a today or none, and an outlook or none. */
const matcherOptionsArbitrary: fc.Arbitrary<MatcherOptions> = fc
  .record({
    policy: policyArbitrary,
    seed: fc.string({ maxLength: 8 }),
    asOf: fc.option(date, { nil: undefined }),
    outlook: fc.option(outlookArbitrary, { nil: undefined, freq: 3 }),
  })
  .map(({ policy, seed, asOf, outlook }) => ({
    taxonomy: smallTaxonomy,
    places: smallPlaces,
    policy,
    seed,
    ...(asOf && { asOf }),
    ...(outlook && { outlook }),
  }))

/** Records under different ids, with what a matcher is made with and the options of a call. */
export interface World {
  readonly candidates: readonly Candidate[]
  readonly vacancies: readonly Vacancy[]
  readonly options: MatcherOptions
  readonly rank: RankOptions
}

const underIds = <T extends { id: string }>(
  records: fc.Arbitrary<T>,
  prefix: string,
  maxLength: number,
): fc.Arbitrary<T[]> =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 999 }), records), {
      minLength: 1,
      maxLength,
      selector: ([number]) => number,
    })
    .map((list) => list.map(([number, record]) => ({ ...record, id: `${prefix}${number}` })))

/** Twins: the same record under another id, so that rankings have ties. */
const withTwins = <T extends { id: string }>(records: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> =>
  fc
    .tuple(records, fc.boolean())
    .map(([list, twins]) => (twins ? [...list, ...list.map((one) => ({ ...one, id: `${one.id}-twin` }))] : list))

const openly = fc.oneof(
  { weight: 5, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(true as const, { conditions: ['10 kg tillen'] }) },
)

const waivable: readonly [CriterionId, Waiver['by']][] = [
  ['travel', 'candidate'],
  ['hours', 'candidate'],
  ['support', 'candidate'],
  ['workConditions', 'candidate'],
  ['availability', 'candidate'],
  ['availability', 'employer'],
  ['competences', 'adviser'],
  ['languages', 'employer'],
  ['credentials', 'employer'],
  ['education', 'adviser'],
  ['credentials', 'adviser'],
]
const waiver: fc.Arbitrary<Waiver> = fc
  .constantFrom(...waivable)
  .map(([criterion, by]) => ({ criterion, by, reason: 'afgesproken' }))

const rankOptions = (candidates: readonly Candidate[], vacancies: readonly Vacancy[]): fc.Arbitrary<RankOptions> => {
  const entry: fc.Arbitrary<HistoryEntry> = fc.record({
    candidateId: fc.constantFrom(...candidates.map(({ id }) => id)),
    vacancyId: fc.constantFrom(...vacancies.map(({ id }) => id)),
    reason: fc.constantFrom('al voorgesteld', 'zelf afgewezen'),
  })
  return maybe({
    limit: fc.integer({ min: 0, max: 12 }),
    show: fc.constantFrom('eligible' as const, 'all' as const),
    where: maybe({
      region: fc.constantFrom<string | string[]>('Midden-Utrecht', ['Haaglanden', 'Midden-Utrecht', 'Amersfoort']),
      sector: fc.constantFrom<string | string[]>('86', ['56', '47']),
      kind: fc.constantFrom('regular' as const, 'carved-function' as const),
    }).filter((where) => Object.keys(where).length < 2),
    waive: listOf(waiver, 2),
    history: listOf(entry, 2),
  })
}

/** The options of a world as they may be asked of candidates, who can be narrowed by region only. */
export const askedOfCandidates = ({ where, ...options }: RankOptions): RankOptions =>
  where?.region === undefined ? options : { ...options, where: { region: where.region } }

/** A world: what is held, how it is matched, and how it is asked for. */
export const worldArbitrary: fc.Arbitrary<World> = fc
  .record({
    candidates: withTwins(underIds(candidateArbitrary, 'c', 4)),
    vacancies: withTwins(
      underIds(
        fc
          .tuple(vacancyArbitrary, openly)
          .map(([record, openHiring]) => (openHiring ? { ...record, openHiring } : record)),
        'v',
        5,
      ),
    ),
    options: matcherOptionsArbitrary,
  })
  .chain((world) => fc.record({ ...constants(world), rank: rankOptions(world.candidates, world.vacancies) }))

const constants = <T extends object>(object: T) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, fc.constant(value)])) as unknown as {
    [K in keyof T]: fc.Arbitrary<T[K]>
  }

/** One candidate, one vacancy that may be ranked, and a matcher's options. */
export interface Scene {
  readonly candidate: Candidate
  readonly vacancy: Vacancy
  readonly options: MatcherOptions
}

/** A scene under any policy. */
export const sceneArbitrary: fc.Arbitrary<Scene> = fc.record({
  candidate: candidateArbitrary,
  vacancy: vacancyArbitrary,
  options: matcherOptionsArbitrary,
})
