import { ID_PATTERN } from '../../domain/identifier.js'
import { describe, type Finding } from '../../domain/issue.js'
import { FULL } from '../../domain/measure.js'
import { isWhole } from '../../domain/optionErrors.js'
import { PassendError } from '../../errors.js'
import { hiresOpenly } from '../hiresOpenly.js'
import { type DivisionIssue, pathOf, wrong } from './divisionIssue.js'
import type { Fit, FitRanking, Fits } from './fit.js'
import { type Drawn, drawOrder } from './lots.js'
import { Numbers } from './numbers.js'
import { type OnceEach, onceEach } from './onceEach.js'
import { PairColumns } from './pairColumns.js'
import type { Rows } from './rows.js'
import { standings } from './standings.js'

/** The pairs that were given, each once: rows of candidates in the order of their lots. */
export interface ReadFits extends OnceEach {
  readonly candidates: Drawn
  readonly vacancies: Drawn
  /** Vacancies that a ranking says hire openly. */
  readonly openHiring: ReadonlySet<string>
  readonly issues: readonly DivisionIssue[]
}

const MOST_ISSUES = 1000
/** As many as a ranking may be asked to show. */
const LONGEST_RANKING = 1_000_000

/**
 * Reads pairs. What is no match is an issue, and the rest goes on. A pair that comes twice counts once; if the two differ, the
 * more cautious standing and the lower score count, and an issue tells.
 * @throws PassendError `invalid-option` for what is no list, `open-hiring-is-not-ranked` for a match with a vacancy that a
 * ranking in the same list says hires openly.
 */
export function readFits(fits: Fits, seed: string, also: { readonly vacancyIds?: Iterable<string> } = {}): ReadFits {
  if (typeof fits !== 'object' || fits === null || !(Symbol.iterator in fits))
    throw new PassendError(
      'invalid-option',
      `Expected a list of matches or rankings; got ${describe(fits)}.`,
      'Give an array, also for one ranking.',
      { option: 'matches' },
    )
  const reader = new Reader()
  for (const id of also.vacancyIds ?? []) reader.vacancies.numberOf(id)
  let index = 0
  for (const given of fits) reader.read(given, index++)
  return reader.finish(seed)
}

class Reader {
  readonly candidates = new Numbers()
  readonly vacancies = new Numbers()
  readonly #openHiring = new Set<string>()
  readonly #issues: DivisionIssue[] = []
  /** Score and standing in one number: `score * 4 + standing`. */
  readonly #pairs = new PairColumns()
  #untold = 0

  read(given: Fit | FitRanking, index: number): void {
    try {
      if (typeof given !== 'object' || given === null || !('matches' in given)) this.#match(given, index)
      else this.#ranking(given, index)
    } catch (error) {
      if (error instanceof PassendError) throw error
      // A getter or a proxy that throws: its message could hold content.
      const got = 'an object that throws when read'
      this.#note({ code: 'unreadable', severity: 'error', path: '', expected: 'plain data', got }, index)
    }
  }

  #ranking({ for: whom, matches, openHiring = [] }: FitRanking, index: number): void {
    if (!Array.isArray(matches) || matches.length > LONGEST_RANKING) {
      this.#note(wrong('wrong-type', 'matches', `a list of at most ${LONGEST_RANKING} matches`, matches), index)
      return
    }
    const named = (typeof whom === 'object' && whom !== null ? whom : {}) as Partial<Fit>
    const known =
      named.candidateId === undefined
        ? this.vacancies.numberOf(named.vacancyId)
        : this.candidates.numberOf(named.candidateId)
    if (known < 0) this.#note(wrong('wrong-format', 'for', '{ candidateId } or { vacancyId }', whom), index)
    for (const { vacancyId } of openHiring) this.#openHiring.add(vacancyId)
    for (let at = 0; at < matches.length; at++) this.#match(matches[at] as Fit, index, at)
  }

  /** `at`: its place in a ranking. Nothing is made for a match that is as it should be: there are millions. */
  #match(match: Fit, index: number, at = -1): void {
    if (typeof match !== 'object' || match === null) {
      this.#note(wrong('wrong-type', pathOf('', at), 'a match or a ranking', match), index)
      return
    }
    // Each field is read once: what a getter says the second time does not matter.
    const { candidateId, vacancyId, status, score } = match
    if (!isWhole(score, 0, FULL)) {
      this.#note(wrong('out-of-range', pathOf('score', at), 'a whole number 0..1000', score), index)
      return
    }
    if (!Object.hasOwn(standings, status)) {
      this.#note(wrong('unknown-value', pathOf('status', at), 'eligible, to-verify or blocked', status), index)
      return
    }
    const candidate = this.candidates.numberOf(candidateId)
    const vacancy = this.vacancies.numberOf(vacancyId)
    if (candidate < 0 || vacancy < 0) {
      const [field, got] = candidate < 0 ? ['candidateId', candidateId] : ['vacancyId', vacancyId]
      this.#note(wrong('wrong-format', pathOf(field, at), `text of the form ${ID_PATTERN}`, got), index)
      return
    }
    this.#pairs.add(candidate, vacancy, score * 4 + standings[status])
  }

  #note(finding: Finding, index?: number): void {
    if (this.#issues.length < MOST_ISSUES) this.#issues.push({ ...finding, ...(index !== undefined && { index }) })
    else this.#untold++
  }

  finish(seed: string): ReadFits {
    const candidates = drawOrder(seed, 'candidate', this.candidates.ids)
    const vacancies = drawOrder(seed, 'vacancy', this.vacancies.ids)
    const rows = onceEach(this.#pairs.rows(candidates.placeOf, vacancies.placeOf), (row, vacancy) =>
      this.#note({
        code: 'contradiction',
        severity: 'warning',
        path: '',
        expected: `one score and status for ${candidates.ids[row]} and ${vacancies.ids[vacancy]}`,
        got: 'several; the lowest score and the most cautious status count',
      }),
    )
    for (const { id } of this.#ranked(rows, vacancies)) throw hiresOpenly(id)
    if (this.#untold > 0)
      this.#issues.push({
        code: 'too-many',
        severity: 'error',
        path: '',
        expected: `at most ${MOST_ISSUES} issues`,
        got: `${this.#untold} more, left out`,
      })
    return { ...rows, candidates, vacancies, openHiring: this.#openHiring, issues: this.#issues }
  }

  /** Vacancies that hire openly and yet have matches. */
  *#ranked({ to }: Rows, vacancies: Drawn): Generator<{ readonly id: string }> {
    if (this.#openHiring.size === 0) return
    const matched = new Uint8Array(vacancies.ids.length)
    for (const vacancy of to) matched[vacancy] = 1
    for (const [at, id] of vacancies.ids.entries()) if (matched[at] === 1 && this.#openHiring.has(id)) yield { id }
  }
}
