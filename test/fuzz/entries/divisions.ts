import {
  assign,
  assignWithMatcher,
  crowding,
  renderDivision,
  spread,
  verifyDivision,
} from '../../../src/assign/index.js'
import { type FuzzEntry, must } from '../entry.js'
import { mutated, mutatedRecord } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'
import { fewHeld } from './holder.js'
import { mustBePlain } from './matching.js'

const match = (person: number, work: number, random: SeededRandom) => ({
  candidateId: `c-${person}`,
  vacancyId: `v-${work}`,
  status: random.pick(['eligible', 'to-verify', 'blocked']),
  score: random.below(1001),
})
const options = {
  places: { 'v-0': 2, 'v-1': 0 },
  objective: 'worst-off-first',
  method: 'stable',
  forbidden: [{ candidateId: 'c-0', vacancyId: 'v-0' }],
  fixed: [{ candidateId: 'c-1', vacancyId: 'v-2' }],
  minScore: 100,
  toVerify: 'leave-out',
  seed: 's',
}

const matchesOf = (random: SeededRandom) =>
  Array.from({ length: 12 }, () => match(random.below(4), random.below(4), random))

const rankingsOf = (random: SeededRandom) =>
  [0, 1, 2].map((person) => ({
    for: { candidateId: `c-${person}` },
    matches: [0, 1, 2].map((work) => match(person, work, random)),
  }))

/** Matches and rankings of anybody's making, divided and proved, and the options of that. */
export const divisions: FuzzEntry = {
  name: 'divisions',
  cases: 25_000,
  codes: [
    'invalid-option',
    'open-hiring-is-not-ranked',
    'unknown-candidate',
    'unknown-vacancy',
    'invalid-record',
    'waiver-not-allowed',
  ],
  run(random) {
    const given = random.once(2) ? matchesOf(random) : rankingsOf(random)
    const matches = (
      random.once(2)
        ? mutated(given, random)
        : [...given, mutatedRecord(random.pick(given as readonly unknown[]), random)]
    ) as never
    if (random.once(10)) {
      const all = {
        ...options,
        k: 3,
        where: { region: 'r' },
        history: [{ candidateId: 'c-vol', vacancyId: 'v-vol', reason: 'r' }],
      }
      return assignWithMatcher(fewHeld(), mutated(all, random) as never).division.issues
    }
    const asked = random.once(2) ? (mutated(options, random) as never) : {}
    const division = assign(matches, asked)
    if (Array.isArray(matches) && random.once(3))
      must(verifyDivision(matches, division).faults.length === 0, 'a division that does not hold')
    mustBePlain(renderDivision(division, { language: random.once(2) ? 'nl' : 'en' }))
    return division.issues
  },
}

/** How crowded lists are, and lists that are spread. */
export const crowds: FuzzEntry = {
  name: 'crowds',
  cases: 30_000,
  codes: ['invalid-option'],
  run(random) {
    const rankings = mutated(rankingsOf(random), random) as never
    if (random.once(2)) return void crowding(rankings, mutated({ k: 2, items: 5 }, random) as never)
    return void spread(
      rankings,
      mutated({ k: 2, tolerance: 50, day: '2026-03-02', seed: 's' }, random, { most: 1 }) as never,
    )
  },
}
