import type { MissingField } from '../criteria/missing.js'
import { canonicalJson } from '../domain/hash.js'
import type { Policy } from '../domain/policy.js'
import type { Explanation, MissingAnswer } from '../explain/explanation.js'
import { questionFor } from '../explain/text/questionFor.js'
import type { MissingData } from './personReport.js'

interface Tally {
  readonly field: MissingData['field']
  readonly people: Set<string>
  readonly vacancies: Set<string>
  pairs: number
  decides: number
  decidesFitting: number
  swing: number
}

/** Counts what is missing in pairs, each field once, with all that hangs on it. */
export class MissingTally {
  readonly #tallies = new Map<string, Tally>()
  readonly #unknown: number

  constructor({ unknown }: Pick<Policy, 'unknown'>) {
    this.#unknown = unknown
  }

  /** Counts one pair. A competence that it asks both as a must and otherwise is one question, and so one pair. */
  add({ match, missing }: Pick<Explanation, 'match' | 'missing'>): void {
    const decided = new Map<Tally, boolean>()
    for (const answer of missing) {
      const tally = this.#tallyOf(fieldOf(answer))
      tally.swing += answer.swing
      decided.set(tally, answer.decides || decided.get(tally) === true)
    }
    for (const [tally, decides] of decided) {
      tally.people.add(match.candidateId)
      tally.vacancies.add(match.vacancyId)
      tally.pairs++
      tally.decides += Number(decides)
      tally.decidesFitting += Number(decides && match.score > this.#unknown)
    }
  }

  /**
   * What is missing of some. First what decides most pairs that fit already, so that nobody is asked for the papers of work
   * that is nothing for them; then what decides most pairs; then what could move most; then most pairs; then by name.
   */
  list(of: MissingField['of']): MissingData[] {
    return [...this.#tallies]
      .filter(([, { field }]) => field.of === of)
      .sort(
        ([a, one], [b, other]) =>
          other.decidesFitting - one.decidesFitting ||
          other.decides - one.decides ||
          other.swing - one.swing ||
          other.pairs - one.pairs ||
          (a < b ? -1 : 1),
      )
      .map(([, { field, people, vacancies, ...counts }]) => ({
        field,
        question: { nl: questionFor(field, 'nl'), en: questionFor(field, 'en') },
        people: people.size,
        vacancies: vacancies.size,
        ...counts,
      }))
  }

  #tallyOf(field: Tally['field']): Tally {
    const key = canonicalJson(field)
    let tally = this.#tallies.get(key)
    if (tally === undefined) {
      tally = { field, people: new Set(), vacancies: new Set(), pairs: 0, decides: 0, decidesFitting: 0, swing: 0 }
      this.#tallies.set(key, tally)
    }
    return tally
  }
}

/** The field alone: the same wherever it is missing, and whether it is a must there or not. */
const fieldOf = ({ of, field, about, skill, support, load, surrounding }: MissingAnswer): Tally['field'] => ({
  of,
  field,
  ...(about !== undefined && { about }),
  ...(skill !== undefined && { skill }),
  ...(support !== undefined && { support }),
  ...(load !== undefined && { load }),
  ...(surrounding !== undefined && { surrounding }),
})
