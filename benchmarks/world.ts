import { type Candidate, starterTaxonomy, type Vacancy } from 'passend'
import { SeededRandom } from './random.js'

/** Where the people and the work of a made-up country are: sixty towns, most work in a few of them. */
const TOWNS = 60

const evidences = ['assessed', 'diploma', 'certificate', 'experience', 'self-declared'] as const
const levels = ['A1', 'A2', 'B1', 'B2'] as const
const education = ['vmbo', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo'] as const
const credentials = ['driving-licence-B', 'driving-licence-C', 'vca-basis', 'heftruck-certificate', 'vog'] as const
const supports = ['jobcoach', 'quiet-place', 'fixed-tasks', 'guidance', 'extra-breaks'] as const
const surroundings = ['noise', 'dust', 'cold', 'heights', 'time-pressure'] as const
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const parts = ['morning', 'afternoon', 'evening'] as const

/**
 * A made-up country with every criterion in use, the same for the same seed. Occupations and competences are those of the
 * starter taxonomy; about a third of what could be known is not.
 */
export class World {
  readonly #random: SeededRandom
  readonly #occupations: readonly { id: string; competences: readonly string[] }[]
  readonly #towns: readonly { lat: number; lon: number }[]

  constructor(seed: number) {
    this.#random = new SeededRandom(seed)
    const taxonomy = starterTaxonomy()
    this.#occupations = [...taxonomy.profiles()].map(([id, profile]) => ({
      id,
      competences: profile.map(({ concept }) => concept),
    }))
    this.#towns = Array.from({ length: TOWNS }, () => ({
      lat: 51 + this.#random.below(2400) / 1000,
      lon: 4 + this.#random.below(3000) / 1000,
    }))
  }

  vacancies(count: number): Vacancy[] {
    return Array.from({ length: count }, (_, index) => this.#vacancy(index))
  }

  candidates(count: number): Candidate[] {
    return Array.from({ length: count }, (_, index) => this.#candidate(index))
  }

  #vacancy(index: number): Vacancy {
    const { id, competences } = this.#pick(this.#occupations)
    const min = 8 + this.#random.below(28)
    const asked = this.#random.sample(competences, 3 + this.#random.below(5))
    return {
      id: `v-${index}`,
      title: `Vacature ${index}`,
      employerId: `e-${this.#random.below(2000)}`,
      occupation: id,
      sector: String(10 + this.#random.below(86)) + String(this.#random.below(1000)).padStart(3, '0'),
      kind: this.#chance(8) ? 'leerbaan' : 'regular',
      place: this.#place(),
      hours: { min, max: min + this.#random.below(12) },
      contracts: [this.#pick(['permanent', 'temporary'] as const)],
      schedule: { dayparts: this.#dayparts(4 + this.#random.below(8)), irregular: this.#chance(20) },
      load: {
        liftingKg: this.#random.below(30),
        standingHours: this.#random.below(8),
        surroundings: { [this.#pick(surroundings)]: true },
      },
      supportOffered: [{ kind: this.#pick(supports) }, { kind: this.#pick(supports), offered: false }],
      tasks: asked.slice(0, 2).map((concept) => ({ label: concept, concept, hours: 4 })),
      startDate: `2026-12-${String(1 + this.#random.below(28)).padStart(2, '0')}`,
      closingDate: this.#chance(5) ? '2026-10-01' : '2027-01-31',
      asks: {
        competences: asked.map((concept, rank) => ({ concept, importance: rank < 2 ? 'essential' : 'important' })),
        languages: [{ language: 'nld', speaking: this.#pick(levels), reading: this.#pick(levels) }],
        education: { level: this.#pick(education) },
        ...(this.#chance(30) && { credentials: [{ credential: this.#pick(credentials) }] }),
        ...(this.#chance(30) && { experience: [{ years: 1 + this.#random.below(4) }] }),
      },
    }
  }

  #candidate(index: number): Candidate {
    const { id, competences } = this.#pick(this.#occupations)
    const max = 16 + this.#random.below(24)
    const held = this.#random.sample(competences, 2 + this.#random.below(6))
    return {
      id: `c-${index}`,
      competences: held.map((concept) => ({ concept, evidence: this.#pick(evidences) })),
      place: this.#place(),
      education: this.#chance(60) ? { level: this.#pick(education) } : {},
      languages: this.#chance(70)
        ? [{ language: 'nld', speaking: this.#pick(levels), reading: this.#pick(levels) }]
        : [],
      credentials: this.#chance(60) ? [{ credential: this.#pick(credentials) }] : [],
      experience: this.#chance(60) ? [{ occupation: id, years: this.#random.below(10) }] : [],
      ...(this.#chance(30) && { supportNeeds: [{ kind: this.#pick(supports), amount: 2 }] }),
      ...(this.#chance(30) && {
        physicalLimits: { liftingKg: 5 + this.#random.below(20), avoid: [this.#pick(surroundings)] },
      }),
      wishes: {
        occupations: [id],
        sectors: [String(10 + this.#random.below(86))],
        tasksLiked: held.slice(0, 1),
        tasksDisliked: this.#random.sample(competences, 1),
        hours: { min: max - 12, max },
        schedule: { dayparts: this.#dayparts(12), irregular: false },
        contracts: ['permanent'],
        kinds: ['regular'],
        travel: { km: 5 + this.#random.below(20) },
        availableFrom: '2026-11-15',
      },
    }
  }

  #place(): { lat: number; lon: number } {
    const town = this.#towns[Math.min(this.#random.below(TOWNS), this.#random.below(TOWNS))] ?? { lat: 52, lon: 5 }
    return {
      lat: town.lat + (this.#random.below(120) - 60) / 1000,
      lon: town.lon + (this.#random.below(160) - 80) / 1000,
    }
  }

  #dayparts(count: number) {
    const all = days.flatMap((day) => parts.map((part) => `${day}-${part}` as const))
    return this.#random.sample(all, count)
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#random.below(items.length)] as T
  }

  #chance(percent: number): boolean {
    return this.#random.below(100) < percent
  }
}
