import { PassendError } from '../../errors.js'
import { hiresOpenly } from '../hiresOpenly.js'
import type { NamedPair, ResolvedAssignOptions } from '../options/options.js'
import type { DivisionIssue } from '../read/divisionIssue.js'
import { numbersOf } from '../read/numbers.js'
import { pairAt } from '../read/pairAt.js'
import type { ReadFits } from '../read/readFits.js'
import { BLOCKED } from '../read/standings.js'

/** What people decided beforehand, by number: how many places are left, which pairs are fixed and which may not be. */
export interface Terms {
  /** By vacancy: places, those of fixed pairs taken off. */
  readonly places: Int32Array
  /** By candidate: the number of the fixed pair among what was read, or -1. */
  readonly fixedTo: Int32Array
  /** By candidate: the vacancies that they may not have. */
  readonly forbidden: ReadonlyMap<number, ReadonlySet<number>>
  readonly issues: readonly DivisionIssue[]
}

/**
 * Reads places, fixed and forbidden pairs against what was read.
 * @throws PassendError `invalid-option` for what contradicts itself; `open-hiring-is-not-ranked` for places or a fixed pair of a
 * vacancy that hires openly.
 */
export function readTerms(fits: ReadFits, options: ResolvedAssignOptions): Terms {
  const candidates = numbersOf(fits.candidates.ids)
  const vacancies = numbersOf(fits.vacancies.ids)
  for (const id of [...options.named, ...options.fixed.map(({ vacancyId }) => vacancyId)])
    if (fits.openHiring.has(id)) throw hiresOpenly(id)
  const issues: DivisionIssue[] = []
  const forbidden = new Map<number, Set<number>>()
  for (const [index, { candidateId, vacancyId }] of options.forbidden.entries()) {
    const [row, vacancy] = [candidates.get(candidateId), vacancies.get(vacancyId)]
    if (row === undefined || vacancy === undefined) issues.push(unknownPair(index))
    else forbidden.set(row, (forbidden.get(row) ?? new Set()).add(vacancy))
  }
  const places = Int32Array.from(fits.vacancies.ids, options.placesOf)
  const fixedTo = new Int32Array(candidates.size).fill(-1)
  for (const fixed of options.fixed) {
    const [row, vacancy] = [candidates.get(fixed.candidateId), vacancies.get(fixed.vacancyId)]
    const edge = row === undefined || vacancy === undefined ? -1 : pairAt(fits, row, vacancy)
    if (row === undefined || vacancy === undefined || edge < 0)
      throw wrongPair(
        fixed,
        'is not among the matches',
        'Give the match of this pair as well: matcher.score(candidateId, vacancyId).',
      )
    if (fits.standing[edge] === BLOCKED)
      throw wrongPair(
        fixed,
        'is blocked',
        'Waive the limit, if its owner agrees, and match again; or leave the pair out.',
      )
    if (forbidden.get(row)?.has(vacancy))
      throw wrongPair(fixed, 'is also forbidden', 'Leave it out of fixed or of forbidden.')
    if (fixedTo[row] === edge) continue
    if ((fixedTo[row] as number) >= 0)
      throw wrongPair(fixed, 'is the second fixed pair of this candidate', 'Fix one place a person.')
    if (places[vacancy] === 0)
      throw wrongPair(fixed, 'is one more than the vacancy has places', 'Fix fewer pairs there, or raise its places.')
    fixedTo[row] = edge
    places[vacancy] = (places[vacancy] as number) - 1
  }
  return { places, fixedTo, forbidden, issues }
}

const unknownPair = (index: number): DivisionIssue => ({
  code: 'unknown-value',
  severity: 'warning',
  path: `forbidden[${index}]`,
  expected: 'a candidate and a vacancy of the matches',
  got: 'one that is not among them; nothing to forbid',
  index,
})

const wrongPair = ({ candidateId, vacancyId }: NamedPair, what: string, advice: string): PassendError =>
  new PassendError(
    'invalid-option',
    `Option 'fixed': the pair of candidate '${candidateId}' and vacancy '${vacancyId}' ${what}.`,
    advice,
    { option: 'fixed', candidateId, vacancyId },
  )
