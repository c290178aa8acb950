import type { FactOf } from '../criteria/fact.js'
import type { Policy } from '../domain/policy.js'
import type { Explanation } from '../explain/explanation.js'
import type { GivenPerson } from '../givenPeople.js'
import type { LackedCompetence } from './report.js'

interface Tally {
  readonly fact: FactOf<'competence'>
  readonly people: Set<string>
  readonly vacancies: Set<string>
  pairs: number
  surveyed: number
}

/**
 * Counts the competences that are asked and that nothing a person is known to hold answers, in pairs that fit by the rest: a
 * score above what the policy takes for unknown. Somebody of whom no competence is known and no list is closed lacks none: there
 * the whole list is what is missing, and it would count everything at once.
 */
export class LackedTally {
  readonly #tallies = new Map<string, Tally>()
  readonly #unknown: number

  constructor({ unknown }: Pick<Policy, 'unknown'>) {
    this.#unknown = unknown
  }

  /** Counts one pair. */
  add({ record }: GivenPerson, { match, demand }: Pick<Explanation, 'match' | 'demand'>): void {
    if (match.score <= this.#unknown) return
    const surveyed = record.competencesSurveyed === true
    if (!surveyed && (record.competences ?? []).length === 0) return
    for (const { facts } of demand.affinity) {
      for (const fact of facts) {
        if (fact.fact !== 'competence' || fact.got > 0) continue
        const tally = this.#tallyOf(fact)
        tally.people.add(match.candidateId)
        tally.vacancies.add(match.vacancyId)
        tally.pairs++
        tally.surveyed += Number(surveyed)
      }
    }
  }

  /** Pairs x rarity first, then pairs, then by id. */
  list(): LackedCompetence[] {
    return [...this.#tallies.values()]
      .map(({ fact: { asked, rarity, rarityCounted }, people, vacancies, pairs, surveyed }) => ({
        asked,
        pairs,
        surveyed,
        people: people.size,
        vacancies: vacancies.size,
        rarity,
        rarityCounted,
        weight: pairs * rarity,
      }))
      .sort((a, b) => b.weight - a.weight || b.pairs - a.pairs || (a.asked.id < b.asked.id ? -1 : 1))
  }

  #tallyOf(fact: FactOf<'competence'>): Tally {
    let tally = this.#tallies.get(fact.asked.id)
    if (tally === undefined) {
      tally = { fact, people: new Set(), vacancies: new Set(), pairs: 0, surveyed: 0 }
      this.#tallies.set(fact.asked.id, tally)
    }
    return tally
  }
}
