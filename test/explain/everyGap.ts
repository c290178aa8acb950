import type { Candidate, NearestSteps, Vacancy } from 'passend'
import type { ClosingOf, GapName } from '../../src/domain/closing.js'
import type { StepInstrument } from '../../src/domain/instrument.js'
import { aStep, catalogueOf } from '../support/instruments.js'
import { candidate, smallMatcher, vacancy } from '../support/records.js'

interface GapExample<G extends GapName> {
  readonly candidate: Omit<Candidate, 'id'>
  readonly vacancy: Partial<Vacancy>
  readonly name: StepInstrument['name']
  readonly closes: ClosingOf<G>
}

const must = { strength: 'must' } as const
const home = { lat: 52, lon: 5 }

/** For every gap a pair that it blocks and a step that closes it. Complete by type. */
const everyGap: { readonly [G in GapName]: GapExample<G> } = {
  transport: {
    candidate: {
      place: home,
      wishes: { travel: { minutes: 30, ...must } },
      circumstances: { transport: ['walking'] },
    },
    vacancy: { place: { lat: 52.03, lon: 5 } },
    name: { nl: 'een fiets', en: 'a bicycle' },
    closes: { gap: 'transport', means: 'bicycle' },
  },
  credential: {
    candidate: { credentialsSurveyed: 'all' },
    vacancy: { asks: { credentials: [{ credential: 'driving-licence-B', ...must }] } },
    name: { nl: 'rijbewijs B', en: 'driving licence B' },
    closes: { gap: 'credential', credential: 'driving-licence-B' },
  },
  equipment: {
    candidate: { circumstances: { equipmentSurveyed: true } },
    vacancy: { asks: { equipment: [{ equipment: 'work-shoes', ...must }] } },
    name: { nl: 'werkschoenen', en: 'work shoes' },
    closes: { gap: 'equipment', equipment: 'work-shoes' },
  },
  language: {
    candidate: { languages: [{ language: 'nld', speaking: 'A1', listening: 'A1', reading: 'A1', writing: 'none' }] },
    vacancy: { asks: { languages: [{ language: 'nld', speaking: 'A2', listening: 'A2', ...must }] } },
    name: { nl: 'een taalcursus', en: 'a language course' },
    closes: { gap: 'language', language: 'nld', from: 'none', to: 'B1' },
  },
  competence: {
    candidate: { competencesSurveyed: true, competences: [{ concept: 'c:plannen' }] },
    vacancy: { asks: { competences: [{ concept: 'c:lassen', ...must }] } },
    name: { nl: 'een cursus lassen', en: 'a welding course' },
    closes: { gap: 'competence', concepts: ['c:lassen', 'c:koken'], workProcesses: ['B1-K1-W2'] },
  },
  'asked-competence': {
    candidate: { competencesSurveyed: true, competences: [{ concept: 'c:plannen' }] },
    vacancy: { asks: { competences: [{ concept: 'c:kassa', ...must }] } },
    name: { nl: 'een praktijkverklaring', en: 'a praktijkverklaring' },
    closes: { gap: 'asked-competence' },
  },
  education: {
    candidate: { education: { level: 'vmbo' } },
    vacancy: { asks: { education: { level: 'mbo-2', ...must } } },
    name: { nl: 'een opleiding mbo 2', en: 'an mbo 2 course' },
    closes: { gap: 'education', from: 'none', to: 'mbo-2' },
  },
  experience: {
    candidate: { experience: [{ occupation: 'o:kok', years: 0.5 }] },
    vacancy: { asks: { experience: [{ occupation: 'o:kok', years: 1, ...must }] } },
    name: { nl: 'een werkervaringsplaats', en: 'a work experience placement' },
    closes: { gap: 'experience', months: 6 },
  },
  childcare: {
    candidate: { wishes: { hours: { min: 8, max: 32, ...must } }, circumstances: { childcareHours: 16 } },
    vacancy: { hours: { min: 24, max: 32 } },
    name: { nl: 'kinderopvang', en: 'childcare' },
    closes: { gap: 'childcare', hours: 40 },
  },
  dayparts: {
    candidate: { wishes: { schedule: { dayparts: ['mon-morning'], ...must } } },
    vacancy: { schedule: { dayparts: ['mon-morning', 'tue-afternoon'] } },
    name: { nl: 'opvang na school', en: 'after-school care' },
    closes: { gap: 'dayparts', dayparts: ['mon-afternoon', 'tue-afternoon'] },
  },
  support: {
    candidate: { supportNeeds: [{ kind: 'jobcoach', amount: 3, ...must }] },
    vacancy: { supportOffered: [{ kind: 'jobcoach', offered: false }] },
    name: { nl: 'een jobcoach', en: 'a job coach' },
    closes: { gap: 'support', support: 'jobcoach' },
  },
  load: {
    candidate: { physicalLimits: { liftingKg: 10, ...must } },
    vacancy: { load: { liftingKg: 25 } },
    name: { nl: 'een hulpmiddel om te tillen', en: 'a lifting aid' },
    closes: { gap: 'load', load: 'liftingKg', to: 5 },
  },
  surroundings: {
    candidate: { physicalLimits: { avoid: ['noise'], ...must } },
    vacancy: { load: { surroundings: { noise: true } } },
    name: { nl: 'gehoorbescherming', en: 'ear protection' },
    closes: { gap: 'surroundings', surroundings: ['noise', 'dust'] },
  },
  'fewer-hours': {
    candidate: { wishes: { hours: { max: 20, ...must } } },
    vacancy: { hours: { min: 24, max: 32 } },
    name: { nl: 'minder uren', en: 'fewer hours' },
    closes: { gap: 'fewer-hours', hours: 8 },
  },
  'regular-times': {
    candidate: { wishes: { schedule: { irregular: false, ...must } } },
    vacancy: { schedule: { irregular: true } },
    name: { nl: 'vaste werktijden', en: 'fixed working times' },
    closes: { gap: 'regular-times' },
  },
  'fewer-dayparts': {
    candidate: { wishes: { schedule: { dayparts: ['mon-morning'], ...must } } },
    vacancy: { schedule: { dayparts: ['mon-morning', 'sat-morning'] } },
    name: { nl: 'een dagdeel minder', en: 'a daypart less' },
    closes: { gap: 'fewer-dayparts', dayparts: 2 },
  },
  task: {
    candidate: { physicalLimits: { liftingKg: 10, ...must } },
    vacancy: {
      hours: { min: 16, max: 20 },
      tasks: [
        { label: 'dozen sjouwen', hours: 4, load: { liftingKg: 25 } },
        { label: 'labels plakken', hours: 12, load: { liftingKg: 2 } },
      ],
    },
    name: { nl: 'een taak minder', en: 'one task less' },
    closes: { gap: 'task' },
  },
  recognition: {
    candidate: {},
    vacancy: {},
    name: { nl: 'een erkenning als leerbedrijf', en: 'recognition as a leerbedrijf' },
    closes: { gap: 'recognition' },
  },
}

/** The names of all gaps. */
export const gapNames = Object.keys(everyGap) as GapName[]

/** The nearest steps of the example of a gap. Recognition opens no match, so its step stands in the place of another. */
export function nearestFor(gap: GapName, rest: Partial<StepInstrument> = {}): NearestSteps {
  const example = everyGap[gap]
  const { name, closes } = example
  if (gap === 'recognition') {
    const found = nearestFor('regular-times', { name, ...rest })
    return changing(found, ({ steps, ...set }) => ({
      ...set,
      steps: steps.map((step) => ({ ...step, closes: [closes], changes: [] })),
    }))
  }
  return smallMatcher().nearestSteps(candidate('c-1', example.candidate), vacancy('v-1', example.vacancy), {
    instruments: catalogueOf(aStep('step', closes, { name, ...rest })),
  })
}

const changing = (
  found: NearestSteps,
  change: (set: NonNullable<NearestSteps['best']>) => NonNullable<NearestSteps['best']>,
): NearestSteps => ({ ...found, best: found.best && change(found.best) })
