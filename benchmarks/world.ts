import { type Candidate, starterTaxonomy, type Vacancy } from 'passend'
import { dayparts } from '../src/domain/schedule.js'
import { Country } from './country.js'
import { SeededRandom } from './random.js'

/** How a world differs from the ordinary one. */
export interface WorldOptions {
  /**
   * Every vacancy at exact random coordinates, with random dayparts, sectors and loads: hardly two are alike. The hard
   * case for whatever makes use of values that occur often.
   */
  readonly scattered?: boolean
  /** One vacancy in a hundred hires openly. */
  readonly openHiring?: boolean
}

const evidences = ['assessed', 'diploma', 'certificate', 'experience', 'self-declared'] as const
const levels = ['A1', 'A2', 'B1', 'B2'] as const
const education = ['vmbo', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo'] as const
const fields = ['care', 'technology', 'economy', 'green', 'logistics', 'hospitality'] as const
const credentials = ['driving-licence-B', 'driving-licence-C', 'vca-basis', 'heftruck-certificate', 'vog'] as const
const equipment = ['own-car', 'work-shoes'] as const
const supports = ['jobcoach', 'quiet-place', 'fixed-tasks', 'guidance', 'extra-breaks'] as const
const surroundings = ['noise', 'dust', 'cold', 'heights', 'time-pressure'] as const
const liftingSteps = [0, 2, 5, 10, 15, 20, 25] as const
const contracts = ['permanent', 'temporary', 'agency', 'on-call'] as const

/** Shift patterns: which days, and which parts of each. */
const patternDays = [
  'mon tue wed thu fri',
  'mon tue wed thu',
  'tue wed thu fri',
  'mon tue wed',
  'wed thu fri',
  'mon wed fri',
  'thu fri sat',
  'sat sun',
  'fri sat sun',
  'mon tue wed thu fri sat',
  'mon tue wed thu fri sat sun',
]
const patternParts = [
  'morning',
  'afternoon',
  'morning afternoon',
  'evening',
  'afternoon evening',
  'morning afternoon evening',
  'night',
]
const patterns = patternDays.flatMap((days) =>
  patternParts.map((parts) =>
    dayparts.filter((daypart) => {
      const [day = '', part = ''] = daypart.split('-')
      return days.split(' ').includes(day) && parts.split(' ').includes(part)
    }),
  ),
)

/** Eight five-digit codes in each division, some 700 in all. */
const sectorCodes = Array.from({ length: 87 }, (_, division) =>
  Array.from(
    { length: 8 },
    (_, code) => String(10 + division) + String((code * 131 + division * 17) % 1000).padStart(3, '0'),
  ),
).flat()

interface KnownOccupation {
  readonly id: string
  readonly label: string
  readonly competences: readonly string[]
  readonly sectors: readonly string[]
}

/**
 * A made-up country with every criterion and every kind of limit in use, the same for the same seed. Occupations and
 * competences are those of the starter taxonomy; about a third of what could be known is not.
 */
export class World {
  readonly #random: SeededRandom
  readonly #country = new Country(1)
  readonly #occupations: readonly KnownOccupation[]
  readonly #scattered: boolean
  readonly #openHiring: boolean

  constructor(seed: number, { scattered = false, openHiring = false }: WorldOptions = {}) {
    this.#random = new SeededRandom(seed)
    this.#scattered = scattered
    this.#openHiring = openHiring
    const taxonomy = starterTaxonomy()
    this.#occupations = [...taxonomy.profiles()].map(([id, profile], index) => ({
      id,
      label: taxonomy.label(id) ?? id,
      competences: profile.map(({ concept }) => concept),
      sectors: Array.from({ length: 12 }, (_, place) => sectorCodes[(index * 7 + place * 53) % sectorCodes.length]!),
    }))
  }

  /** Vacancies one by one, so that many need not be held at once. */
  *vacancies(count: number): Generator<Vacancy> {
    for (let index = 0; index < count; index++) yield this.#vacancy(index)
  }

  candidates(count: number): Candidate[] {
    return [...this.people(count)]
  }

  /** Candidates one by one, likewise. */
  *people(count: number): Generator<Candidate> {
    for (let index = 0; index < count; index++) yield this.#candidate(index)
  }

  #vacancy(index: number): Vacancy {
    const occupation = this.#pick(this.#occupations)
    const min = 4 * (2 + this.#random.below(8))
    const asked = this.#random.sample(occupation.competences, 3 + this.#random.below(5))
    const carved = this.#chance(3)
    const competences = asked.map((concept, rank) => ({
      concept,
      importance: rank < 2 ? ('essential' as const) : ('important' as const),
      ...(rank === 0 && this.#chance(5) && { strength: 'must' as const }),
    }))
    const tasks = asked.slice(0, carved ? 3 : 2).map((concept, task) => ({
      label: concept,
      concept,
      hours: 2 + 2 * this.#random.below(6),
      ...(carved && { competences: task === 2 ? [] : competences.slice(task, task + 2) }),
      ...(carved && this.#chance(50) && { load: { liftingKg: this.#lifting() } }),
    }))
    return {
      id: `v-${index}`,
      title: this.#chance(90) ? occupation.label : `Vacature ${index}`,
      employerId: `e-${this.#random.below(5000)}`,
      ...(this.#chance(80) && { occupation: occupation.id }),
      ...(this.#chance(70) && { sector: this.#sector(occupation) }),
      ...(carved
        ? { kind: 'carved-function' as const }
        : this.#chance(70) && { kind: this.#chance(8) ? ('leerbaan' as const) : ('regular' as const) }),
      ...(this.#chance(99) && { place: this.#place() }),
      ...(!carved && this.#chance(70) && { hours: { min, max: min + 4 * this.#random.below(4) } }),
      ...(this.#chance(65) && { contracts: this.#random.sample(contracts, 1 + this.#random.below(2)) }),
      schedule: {
        ...(this.#chance(65) && { dayparts: [...this.#dayparts(4 + this.#random.below(8))] }),
        ...(this.#chance(60) && { irregular: this.#chance(30) }),
      },
      load: {
        ...(!carved && this.#chance(65) && { liftingKg: this.#lifting() }),
        ...(this.#chance(60) && { standingHours: this.#random.below(9) }),
        surroundings: Object.fromEntries(
          surroundings.filter(() => this.#chance(65)).map((kind) => [kind, this.#chance(25)]),
        ),
      },
      supportOffered: supports
        .filter(() => this.#chance(65))
        .map((kind) =>
          this.#chance(50)
            ? { kind, offered: false }
            : { kind, ...(this.#chance(40) && { amount: 1 + this.#random.below(4) }) },
        ),
      ...((carved || this.#chance(65)) && { tasks }),
      ...(this.#chance(65) && {
        startDate: `2026-${this.#chance(50) ? '11' : '12'}-${String(1 + this.#random.below(28)).padStart(2, '0')}`,
      }),
      ...(this.#chance(60) && { closingDate: this.#chance(8) ? '2026-10-01' : '2027-01-31' }),
      ...(this.#chance(10) && { endDate: this.#chance(5) ? '2026-10-15' : '2027-06-30' }),
      ...(this.#chance(1) && { reservedFor: 'banenafspraak' as const }),
      ...(this.#openHiring && this.#chance(1) && { openHiring: true as const }),
      asks: {
        ...(!carved && this.#chance(92) && { competences }),
        ...(this.#chance(70) && {
          languages: [
            { language: 'nld', speaking: this.#pick(levels), reading: this.#pick(levels), ...this.#must(8) },
            ...(this.#chance(12) ? [{ language: 'eng', speaking: this.#pick(levels) }] : []),
          ],
        }),
        ...(this.#chance(65) && {
          education: {
            ...(this.#chance(85) && { level: this.#pick(education) }),
            ...(this.#chance(20) && { field: this.#pick(fields) }),
            ...this.#must(8),
          },
        }),
        ...(this.#chance(30) && {
          credentials: this.#random
            .sample(credentials, 1 + this.#random.below(2))
            .map((credential) => ({ credential, ...this.#must(20) })),
        }),
        ...(this.#chance(8) && { equipment: [{ equipment: this.#pick(equipment) }] }),
        ...(this.#chance(30) && { experience: [{ years: 1 + this.#random.below(4), ...this.#must(15) }] }),
      },
    }
  }

  #candidate(index: number): Candidate {
    const occupation = this.#pick(this.#occupations)
    const { id, competences } = occupation
    const max = 4 * (4 + this.#random.below(7))
    const held = this.#chance(92) ? this.#random.sample(competences, 2 + this.#random.below(6)) : []
    return {
      id: `c-${index}`,
      competences: held.map((concept) => ({ concept, evidence: this.#pick(evidences) })),
      ...(this.#chance(15) && { competencesSurveyed: true }),
      place: this.#country.postcode(this.#random),
      education: {
        ...(this.#chance(65) && { level: this.#pick(education) }),
        ...(this.#chance(40) && { diplomas: [{ field: this.#pick(fields), obtained: this.#chance(80) }] }),
      },
      languages: [
        ...(this.#chance(70)
          ? [
              {
                language: 'nld',
                speaking: this.#pick(levels),
                ...(this.#chance(70) && { reading: this.#pick(levels) }),
              },
            ]
          : []),
        ...(this.#chance(20) ? [{ language: 'eng', speaking: this.#pick(levels) }] : []),
      ],
      credentials: this.#chance(60)
        ? [{ credential: this.#pick(credentials), ...(this.#chance(20) && { held: false }) }]
        : [],
      ...(this.#chance(25) && {
        credentialsSurveyed: this.#chance(50) ? ('all' as const) : ('driving-licences' as const),
      }),
      experience: this.#chance(65)
        ? [
            { occupation: id, ...(this.#chance(85) && { years: this.#random.below(10) }) },
            { occupation: this.#pick(this.#occupations).id, years: this.#random.below(5) },
          ]
        : [],
      ...(this.#chance(35) && {
        supportNeeds: this.#random
          .sample(supports, 1 + this.#random.below(2))
          .map((kind) => ({ kind, amount: 1 + this.#random.below(3), ...this.#must(15) })),
      }),
      ...(this.#chance(35) && {
        physicalLimits: {
          liftingKg: 5 * (1 + this.#random.below(4)),
          ...(this.#chance(30) && { standingHours: 2 + this.#random.below(4) }),
          avoid: [this.#pick(surroundings)],
        },
      }),
      circumstances: {
        ...(this.#chance(10) && { childcareHours: 8 * (1 + this.#random.below(4)) }),
        ...(this.#chance(25) && { equipment: [this.#pick(equipment)] }),
      },
      ...(this.#chance(30) && { eligibility: { banenafspraak: this.#chance(50) } }),
      wishes: {
        ...(this.#chance(85) && {
          occupations: this.#chance(8)
            ? ('no-preference' as const)
            : [id, ...(this.#chance(30) ? [this.#pick(this.#occupations).id] : [])],
        }),
        ...(this.#chance(65) && {
          sectors: this.#chance(10) ? ('no-preference' as const) : this.#wishedSectors(occupation),
        }),
        ...(this.#chance(65) && {
          tasksLiked: this.#chance(10) ? ('no-preference' as const) : this.#random.sample(competences, 1),
        }),
        ...(this.#chance(40) && { tasksDisliked: this.#random.sample(competences, 1) }),
        ...(this.#chance(75) && { hours: { min: Math.max(0, max - 12), max, ...this.#must(15) } }),
        ...(this.#chance(65) && {
          schedule: {
            ...(this.#chance(75) && { dayparts: [...this.#dayparts(12)] }),
            ...(this.#chance(50) && { irregular: false }),
            ...this.#must(10),
          },
        }),
        ...(this.#chance(60) && { contracts: this.#random.sample(contracts, 2) }),
        ...(this.#chance(50) && { kinds: ['regular' as const] }),
        ...(this.#chance(10) && { contractStrength: 'must' as const }),
        travel: { km: 5 + this.#random.below(21) },
        ...(this.#chance(65) && { availableFrom: `2026-11-${String(10 + this.#random.below(20))}` }),
        ...(this.#chance(8) && { availableUntil: '2027-03-31' }),
      },
    }
  }

  #must(percent: number): { strength?: 'must' } {
    return this.#chance(percent) ? { strength: 'must' } : {}
  }

  #place(): { lat: number; lon: number } {
    const { lat, lon } = this.#country.postcode(this.#random)
    if (!this.#scattered) return { lat, lon }
    return {
      lat: lat + (this.#random.below(100_001) - 50_000) / 1e6,
      lon: lon + (this.#random.below(100_001) - 50_000) / 1e6,
    }
  }

  #dayparts(count: number) {
    return this.#scattered ? this.#random.sample(dayparts, count) : this.#pick(patterns)
  }

  #sector(occupation: KnownOccupation): string {
    if (this.#scattered) return String(10 + this.#random.below(87)) + String(this.#random.below(1000)).padStart(3, '0')
    return this.#pick(this.#chance(80) ? occupation.sectors : sectorCodes)
  }

  #wishedSectors(occupation: KnownOccupation): string[] {
    return this.#random
      .sample(occupation.sectors, 1 + this.#random.below(2))
      .map((code) => code.slice(0, 2 + this.#random.below(3)))
  }

  #lifting(): number {
    return this.#scattered ? this.#random.below(40) : this.#pick(liftingSteps)
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#random.below(items.length)] as T
  }

  #chance(percent: number): boolean {
    return this.#random.below(100) < percent
  }
}
