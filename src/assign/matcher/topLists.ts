import type { RankOptions } from '../../domain/rankOptions.js'
import type { GivenPerson } from '../../givenPeople.js'
import type { Matcher } from '../../matcher.js'
import type { Fit, FitRanking } from '../read/fit.js'

/** What narrows the rankings that lists come from, as in `rankVacancies`. */
export type ListOptions = Pick<RankOptions, 'where' | 'waive' | 'history'>

/**
 * The best vacancies of each person, as far down as was asked. Lists grow; what lies below the end of one scores no higher than
 * its last pair.
 */
export class TopLists {
  readonly #matcher: Matcher
  readonly #people: readonly GivenPerson[]
  readonly #options: ListOptions
  readonly #among: ReadonlySet<string>
  /** `length`: how far down was asked, vacancies that take no part among them. `last`: the score there, -1 at the end of all. */
  readonly #lists: { readonly matches: readonly Fit[]; readonly length: number; readonly last: number }[]

  /** `among`: the vacancies that take part. */
  constructor(matcher: Matcher, people: readonly GivenPerson[], options: ListOptions, among: ReadonlySet<string>) {
    this.#matcher = matcher
    this.#people = people
    this.#options = options
    this.#among = among
    this.#lists = people.map(() => ({ matches: [], length: 0, last: Number.POSITIVE_INFINITY }))
  }

  /** Makes the list of somebody twice as long, and at least `least`. */
  lengthen(at: number, least: number): void {
    const limit = Math.max(least, 2 * (this.#lists[at]?.length ?? 0))
    const person = this.#people[at] as GivenPerson
    const { matches, counts } = this.#matcher.rankVacancies(person.asked, { ...this.#options, limit })
    const complete = matches.length >= counts.eligible + counts.toVerify
    this.#lists[at] = {
      matches: matches.filter(({ vacancyId }) => this.#among.has(vacancyId)),
      length: matches.length,
      last: complete ? -1 : (matches.at(-1)?.score ?? Number.POSITIVE_INFINITY),
    }
  }

  /** The highest score that a pair below the end of somebody's list may have; -1 if there is none. */
  below(at: number): number {
    return this.#lists[at]?.last ?? -1
  }

  /** The lists as rankings. */
  rankings(): FitRanking[] {
    return this.#people.map(({ id }, at) => ({ for: { candidateId: id }, matches: this.#lists[at]?.matches ?? [] }))
  }

  /** How many pairs are in the lists. */
  get pairs(): number {
    return this.#lists.reduce((sum, { matches }) => sum + matches.length, 0)
  }
}
