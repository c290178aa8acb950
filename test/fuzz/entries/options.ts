import { comparePolicies, createMatcher, defaultPolicy, type PassendErrorCode, readPolicy } from '../../../src/index.js'
import { smallTaxonomy } from '../../support/taxonomy.js'
import type { FuzzEntry } from '../entry.js'
import { logger } from '../log.js'
import { mutated, mutatedRecord } from '../mutateValue.js'
import { fewHeld } from './holder.js'
import { material } from './material.js'

const rankOptions = {
  limit: 5,
  show: 'reachable',
  where: { region: 'Groningen', sector: ['86', '10'], kind: 'regular', employerId: ['werkgever-1'] },
  waive: [{ criterion: 'travel', by: 'candidate', reason: 'Ik verhuis.' }],
  history: [{ candidateId: 'c-vol', vacancyId: 'v-vol', reason: 'Eerder besproken.' }],
  steps: { budget: 1000, maxSteps: 2, maxWeeks: 12 },
}
const goal = { target: 700, budget: 1000, maxSteps: 2, maxWeeks: 12, alternatives: 1, waive: rankOptions.waive }
const optionCodes: readonly PassendErrorCode[] = [
  'invalid-option',
  'invalid-record',
  'unknown-candidate',
  'unknown-vacancy',
  'waiver-not-allowed',
  'open-hiring-is-not-ranked',
]

/** What a call to a matcher may be given: options, ids, records on the spot. */
export const calls: FuzzEntry = {
  name: 'calls',
  cases: 50_000,
  codes: optionCodes,
  run(random) {
    const matcher = fewHeld()
    const asked = mutated(rankOptions, random) as never
    const person = random.once(4) ? (mutatedRecord(random.pick(material.candidates), random) as never) : 'c-vol'
    const job = random.once(4) ? (mutatedRecord(random.pick(material.vacancies), random) as never) : 'v-vol'
    // The search for steps takes much longer than all else: once in forty.
    switch (random.once(40) ? 3 : random.pick([0, 1, 2, 4, 5, 6, 7, 8])) {
      case 0:
        return void matcher.rankVacancies(person, asked)
      case 1:
        return void matcher.rankCandidates(job, asked)
      case 2:
        return void matcher.reach(person, asked)
      case 3:
        return void matcher.nearestSteps(person, job, mutated(goal, random) as never)
      case 4:
        return void matcher.explain(person, job, mutated({ waive: rankOptions.waive }, random) as never)
      case 5:
        return void matcher.measure(person, job, mutated({ waive: rankOptions.waive }, random) as never)
      case 6:
        return void matcher.score(person, job)
      case 7:
        return matcher.readCandidate(person, random.below(3)).issues
      default:
        return void [
          matcher.candidate(mutated('c-vol', random) as never),
          matcher.vacancy(mutated('v', random) as never),
        ]
    }
  },
}

/** What a matcher is made with, its policy apart. */
export const making: FuzzEntry = {
  name: 'making',
  cases: 10_000,
  codes: ['invalid-option', 'invalid-policy'],
  run(random) {
    const options = {
      policy: { weights: { travel: 3 } },
      seed: 's',
      asOf: '2026-03-02',
      allowBsnLikeIds: true,
      outlook: material.outlook,
      places: { '3511': { lat: 52, lon: 5, region: 'r' } },
    }
    const changed = mutated(options, random)
    const matcher = createMatcher(
      typeof changed === 'object' && changed !== null
        ? ({ logger, taxonomy: smallTaxonomy, ...changed } as never)
        : (changed as never),
    )
    const { issues } = matcher.addCandidates(material.candidates.slice(0, 2))
    matcher.addVacancies(material.vacancies.slice(0, 2))
    for (const id of matcher.candidateIds()) matcher.rankVacancies(id, { show: 'all' })
    return issues
  },
}

/** A policy. */
export const policies: FuzzEntry = {
  name: 'policies',
  cases: 60_000,
  codes: ['invalid-policy', 'invalid-option', 'invalid-record'],
  run(random) {
    const changed = mutated(random.once(2) ? defaultPolicy : { id: 'p', weights: { travel: 3 } }, random, { most: 2 })
    if (!random.once(200)) return void readPolicy(changed as never)
    const data = { candidates: material.candidates.slice(0, 2), vacancies: material.vacancies.slice(0, 2) }
    return void comparePolicies(changed as never, {} as never, data as never)
  },
}
