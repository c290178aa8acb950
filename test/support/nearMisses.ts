import * as fc from 'fast-check'
import { type Candidate, createInstruments, type Instruments, type Vacancy } from 'passend'
import type { Closing } from '../../src/domain/closing.js'
import { aStep, catalogueOf, instrumentsArbitrary } from './instruments.js'
import { competenceIds, occupationIds } from './taxonomy.js'

const must = 'must' as const
const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const mornings = days.map((day) => `${day}-morning` as const)
const afternoons = days.map((day) => `${day}-afternoon` as const)
const [first = '', second = '', third = ''] = competenceIds
const [occupation = '', otherOccupation = ''] = occupationIds

/** A person and a job that fit but for one gap, as parts to put together. Each is what a step in `helpful` can close. */
const misses: readonly { candidate: Partial<Candidate>; vacancy: Partial<Vacancy> }[] = [
  {
    candidate: {
      place: { lat: 52, lon: 5 },
      wishes: { travel: { minutes: 30 } },
      circumstances: { transport: ['walking'] },
      credentials: [{ credential: 'driving-licence-B', held: false }],
    },
    vacancy: { place: { lat: 52.05, lon: 5 } },
  },
  {
    candidate: { credentials: [{ credential: 'driving-licence-B', held: false }] },
    vacancy: { asks: { credentials: [{ credential: 'driving-licence-C' }] } },
  },
  { candidate: {}, vacancy: { asks: { credentials: [{ credential: 'vca-basis', strength: must }] } } },
  {
    candidate: { circumstances: { equipment: ['work-shoes'], equipmentSurveyed: true } },
    vacancy: { asks: { equipment: [{ equipment: 'computer', strength: must }] } },
  },
  {
    candidate: { languages: [{ language: 'nld', speaking: 'none', listening: 'A1' }] },
    vacancy: { asks: { languages: [{ language: 'nld', speaking: 'A2', listening: 'A2', strength: must }] } },
  },
  {
    candidate: { competences: [{ concept: third }] },
    vacancy: {
      asks: {
        competences: [
          { concept: first, strength: must },
          { concept: second, strength: must },
        ],
      },
    },
  },
  { candidate: { education: { level: 'vmbo' } }, vacancy: { asks: { education: { level: 'mbo-2', strength: must } } } },
  {
    candidate: { experience: [{ occupation: otherOccupation, years: 1 }] },
    vacancy: { asks: { experience: [{ occupation, years: 1, strength: must }] } },
  },
  {
    candidate: { wishes: { hours: { min: 20, max: 36, strength: must } }, circumstances: { childcareHours: 12 } },
    vacancy: { hours: { min: 16, max: 24 } },
  },
  {
    candidate: { wishes: { schedule: { dayparts: mornings, strength: must } } },
    vacancy: { schedule: { dayparts: [...mornings, ...afternoons.slice(0, 2)] } },
  },
  {
    candidate: { wishes: { schedule: { irregular: false, strength: must } } },
    vacancy: { schedule: { irregular: true } },
  },
  {
    candidate: { supportNeeds: [{ kind: 'jobcoach', amount: 4, strength: must }] },
    vacancy: { supportOffered: [{ kind: 'jobcoach', amount: 1 }] },
  },
  {
    candidate: { physicalLimits: { liftingKg: 10, avoid: ['noise'] } },
    vacancy: { load: { liftingKg: 20, surroundings: { noise: true } } },
  },
  {
    candidate: { physicalLimits: { liftingKg: 5 } },
    vacancy: {
      tasks: [
        { label: 'Schappen vullen', hours: 8, load: { liftingKg: 15 } },
        { label: 'Thee schenken', hours: 8, load: { liftingKg: 1 } },
        { label: 'Vaat wassen', hours: 4, load: { liftingKg: 8 }, competences: [{ concept: second }] },
      ],
    },
  },
]

/** One of each thing that closes a gap above, some of them twice, at another effort. */
const helpful: readonly [string, Closing | Closing[], number | undefined, number | undefined][] = [
  ['bicycle', { gap: 'transport', means: 'bicycle' }, 200, 1],
  ['electric-bicycle', { gap: 'transport', means: 'electric-bicycle' }, 1500, 1],
  ['car', { gap: 'transport', means: 'car', needs: ['driving-licence-B'] }, undefined, 2],
  ['licence-b', { gap: 'credential', credential: 'driving-licence-B' }, 2500, 26],
  ['licence-c', { gap: 'credential', credential: 'driving-licence-C', needs: ['driving-licence-B'] }, 4000, 12],
  ['vca', { gap: 'credential', credential: 'vca-basis' }, 150, undefined],
  [
    'vca-with-bhv',
    [
      { gap: 'credential', credential: 'vca-basis' },
      { gap: 'credential', credential: 'bhv' },
    ],
    150,
    2,
  ],
  ['computer', { gap: 'equipment', equipment: 'computer' }, 400, 1],
  ['dutch-1', { gap: 'language', language: 'nld', from: 'none', to: 'A1' }, 900, 12],
  ['dutch-2', { gap: 'language', language: 'nld', from: 'A1', to: 'A2' }, 900, 12],
  ['module', { gap: 'competence', concepts: [first, second] }, 1200, 6],
  ['on-the-job', { gap: 'asked-competence', most: 3 }, 600, 8],
  ['mbo', { gap: 'education', from: 'vmbo', to: 'mbo-2' }, undefined, 52],
  ['work-experience', { gap: 'experience', months: 12 }, 0, 52],
  ['childcare', { gap: 'childcare', hours: 8 }, 300, 2],
  ['after-school', { gap: 'dayparts', dayparts: [...afternoons] }, 300, 2],
  ['fewer-hours', { gap: 'fewer-hours', hours: 4 }, 0, 0],
  ['regular', { gap: 'regular-times' }, 0, 0],
  ['swap', { gap: 'fewer-dayparts', dayparts: 2 }, 0, 1],
  ['jobcoach', { gap: 'support', support: 'jobcoach' }, 3000, 2],
  ['some-jobcoach', { gap: 'support', support: 'jobcoach', amount: 2 }, 1000, 2],
  ['lift', { gap: 'load', load: 'liftingKg', to: 10 }, 800, 4],
  ['ear-protection', { gap: 'surroundings', surroundings: ['noise'] }, 100, 2],
  ['carve', { gap: 'task' }, 0, 1],
]

/** All of the steps above. */
const helpfulInstruments: Instruments = catalogueOf(
  ...helpful.map(([id, closes, euros, weeks]) => {
    const { cost, weeks: _weeks, ...bare } = aStep(id, closes)
    return {
      ...bare,
      ...(euros !== undefined && { cost: { min: euros, max: euros + 50, year: 2026, source: 'own' } }),
      ...(weeks !== undefined && { weeks }),
    }
  }),
)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Two records as one: objects by key, lists one after another; of two values the second. */
function merged(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return [...one, ...other]
  if (!isObject(one) || !isObject(other)) return other ?? one
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.fromEntries(keys.map((key) => [key, merged(one[key], other[key])]))
}

/** A person and a job that some gaps keep apart. */
export interface NearMiss {
  readonly candidate: Candidate
  readonly vacancy: Vacancy
}

/** A pair that one to three gaps keep apart. */
export const nearMissArbitrary: fc.Arbitrary<NearMiss> = fc
  .subarray([...misses], { minLength: 1, maxLength: 3 })
  .map((parts): NearMiss => {
    const start: NearMiss = {
      candidate: { id: 'c', competencesSurveyed: true, credentialsSurveyed: 'all' },
      vacancy: { id: 'v', title: 'Een functie', employerId: 'werkgever' },
    }
    return parts.reduce<NearMiss>((all, part) => merged(all, part) as NearMiss, start)
  })

/** A catalogue that helps, some of it, or any. */
export const helpfulArbitrary: fc.Arbitrary<Instruments> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .subarray([...helpfulInstruments.records()], { minLength: 20 })
      .map((records) => createInstruments(records).instruments),
  },
  { weight: 1, arbitrary: instrumentsArbitrary() },
)
