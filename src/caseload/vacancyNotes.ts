import type { ConceptId } from '../domain/concept.js'
import type { Matcher } from '../matcher.js'

/** What a report needs to know of one vacancy beside how people stand to it. */
export interface VacancyNote {
  readonly title: string
  readonly employerId: string
  /** The first two digits of the SBI code. */
  readonly sector: string | undefined
  /** The record's, or the one that its title names where that is sure enough. */
  readonly occupation: ConceptId | undefined
  readonly updatedAt: string | undefined
}

/** Notes on vacancies, each read when it is first asked for: of many that are held few matter to a caseload. */
export class VacancyNotes {
  readonly #matcher: Matcher
  readonly #notes = new Map<string, VacancyNote>()
  readonly #titles = new Map<string, ConceptId | undefined>()

  constructor(matcher: Matcher) {
    this.#matcher = matcher
  }

  of(vacancyId: string): VacancyNote {
    let note = this.#notes.get(vacancyId)
    if (note === undefined) {
      note = this.#read(vacancyId)
      this.#notes.set(vacancyId, note)
    }
    return note
  }

  /** All that were asked for. */
  all(): Iterable<VacancyNote> {
    return this.#notes.values()
  }

  #read(vacancyId: string): VacancyNote {
    const { title = '', employerId = '', sector, occupation, updatedAt } = this.#matcher.vacancy(vacancyId) ?? {}
    return {
      title,
      employerId,
      sector: sector?.slice(0, 2),
      occupation: occupation ?? this.#named(title),
      updatedAt,
    }
  }

  /** The occupation that a title names, as sure as the policy asks for a score. */
  #named(title: string): ConceptId | undefined {
    if (this.#titles.has(title)) return this.#titles.get(title)
    const { taxonomy, policy } = this.#matcher
    const threshold = policy.occupation.textConfidence
    const named = taxonomy.link(title, { kinds: ['occupation'], threshold }).linked?.concept
    this.#titles.set(title, named)
    return named
  }
}
