import type { Candidate } from '../domain/candidate.js'
import type { ConceptId } from '../domain/concept.js'
import type { Filter } from '../domain/rankOptions.js'
import type { Matcher } from '../matcher.js'
import type { OpenWork } from './orientation.js'

/** More vacancies than anybody ranks. */
const ALL = 1_000_000

type Tally = { -readonly [K in keyof OpenWork]: OpenWork[K] }

/** Counts the vacancies of each occupation that somebody could do now, by the occupation that they state or that their title names. */
export class OpenVacancies {
  readonly #matcher: Matcher
  /** What titles name: vacancies come and go, and what a title means in a taxonomy stays. */
  readonly #titles = new Map<string, ConceptId | undefined>()

  constructor(matcher: Matcher) {
    this.#matcher = matcher
  }

  /** The counts for somebody, for any occupation: its own vacancies and those of every kind of it. */
  of(candidate: string | Candidate, where: Filter | undefined): (occupation: ConceptId) => OpenWork {
    const { matches, openHiring } = this.#matcher.rankVacancies(candidate, {
      limit: ALL,
      ...(where !== undefined && { where }),
    })
    const tallies = new Map<ConceptId, Tally>()
    const count = (vacancyId: string, as: keyof OpenWork) => {
      const occupation = this.#occupationOf(vacancyId)
      if (occupation === undefined) return
      const tally = tallies.get(occupation) ?? { open: 0, toVerify: 0, openHiring: 0 }
      tallies.set(occupation, tally)
      tally[as]++
    }
    for (const { vacancyId, status } of matches) count(vacancyId, status === 'eligible' ? 'open' : 'toVerify')
    for (const { vacancyId } of openHiring) count(vacancyId, 'openHiring')
    return (occupation) => {
      const sum: Tally = { open: 0, toVerify: 0, openHiring: 0 }
      for (const kind of this.#matcher.taxonomy.kindsOf(occupation)) {
        const tally = tallies.get(kind)
        if (tally === undefined) continue
        sum.open += tally.open
        sum.toVerify += tally.toVerify
        sum.openHiring += tally.openHiring
      }
      return sum
    }
  }

  #occupationOf(vacancyId: string): ConceptId | undefined {
    const { occupation, title = '' } = this.#matcher.vacancy(vacancyId) ?? {}
    if (occupation !== undefined || this.#titles.has(title)) return occupation ?? this.#titles.get(title)
    const { taxonomy, policy } = this.#matcher
    const threshold = policy.occupation.textConfidence
    const named = taxonomy.link(title, { kinds: ['occupation'], threshold }).linked?.concept
    this.#titles.set(title, named)
    return named
  }
}
