import { FULL } from '../../domain/measure.js'
import { PassendError } from '../../errors.js'
import { type Amount, compareAmounts, minus, NOTHING, plus } from '../amount.js'
import type { DividedVacancy, Division, ProposedPair } from '../division.js'
import type { Fit } from '../read/fit.js'
import type { DivisionReason } from './divisionReason.js'

/**
 * Tells why a candidate was or was not proposed for a vacancy. `match` is their match, as `matcher.score` gives it: a division does
 * not hold the pairs that it did not choose.
 * @throws PassendError `unknown-candidate`, `unknown-vacancy` for who or what is not in the division; `invalid-option` for
 * a match that is missing where the reason hangs on it, or that is of another pair.
 */
export function explainDivision(
  division: Division,
  candidateId: string,
  vacancyId: string,
  match?: Fit,
): DivisionReason {
  const own = division.pairs.find((pair) => pair.candidateId === candidateId)
  if (own === undefined && !division.unplaced.some((one) => one.candidateId === candidateId)) throw unknown('candidate')
  const vacancy = division.vacancies.find((one) => one.vacancyId === vacancyId)
  if (vacancy === undefined) throw unknown('vacancy')
  if (match !== undefined && (match.candidateId !== candidateId || match.vacancyId !== vacancyId))
    throw wrongMatch('the match of this pair; got that of another')
  const here = own?.vacancyId === vacancyId
  const priceInstead = here ? undefined : division.vacancies.find((one) => one.vacancyId === own?.vacancyId)?.price
  return {
    candidateId,
    vacancyId,
    ...outcomeOf({ division, candidateId, vacancy, own, priceInstead: priceInstead ?? NOTHING }, match),
    score: here ? own?.score : match?.score,
    status: here ? own?.status : match?.status,
    ...(own && !here && { instead: { vacancyId: own.vacancyId, score: own.score } }),
    price: vacancy.price,
    ...(priceInstead && { priceInstead }),
    places: vacancy.places,
    taken: vacancy.taken,
  }
}

/** What is asked: of whom and of what, and what they were given. */
interface Asked {
  readonly division: Division
  readonly candidateId: string
  readonly vacancy: DividedVacancy
  readonly own: ProposedPair | undefined
  /** What their own place is worth, if they have another. */
  readonly priceInstead: Amount
}

type Decided = Pick<DivisionReason, 'outcome' | 'loss'>

/** The first outcome that holds, in the order of `DivisionOutcome`. */
function outcomeOf(asked: Asked, match: Fit | undefined): Decided {
  const { division, candidateId, vacancy, own } = asked
  const { vacancyId } = vacancy
  const { terms, pairs } = division
  if (own?.vacancyId === vacancyId) return { outcome: own.fixed ? 'fixed' : 'proposed' }
  if (own?.fixed) return { outcome: 'fixed-elsewhere' }
  if (terms.forbidden.some((pair) => pair.candidateId === candidateId && pair.vacancyId === vacancyId))
    return { outcome: 'forbidden' }
  if (match?.status === 'blocked') return { outcome: 'blocked' }
  if (match?.status === 'to-verify' && terms.toVerify === 'leave-out') return { outcome: 'left-out-to-verify' }
  if (match !== undefined && match.score < terms.minScore) return { outcome: 'below-minimum' }
  const fixedHere = pairs.filter((pair) => pair.fixed && pair.vacancyId === vacancyId).length
  if (vacancy.places === fixedHere) return { outcome: 'no-places' }
  if (match === undefined) throw wrongMatch('the match of this pair')
  if (own !== undefined && own.score >= match.score) return { outcome: 'own-fits-as-well' }
  if (division.method !== 'optimum') return { outcome: 'went-by-score' }
  if (division.objective === 'worst-off-first' && match.score < division.proof.bound.lowest)
    return { outcome: 'below-floor' }
  return byPrice(asked, match)
}

/**
 * Somebody with a place is told by the prices. Somebody without is told by those who got one here: to give it to them instead changes
 * the whole by the difference of the two scores, exactly.
 */
function byPrice({ division: { objective, pairs }, vacancy, own, priceInstead }: Asked, { score }: Fit): Decided {
  const { price, vacancyId, places, taken } = vacancy
  const people = objective === 'total-fit' ? 0 : 1
  // A proposed pair is tight: what its person gains is what it is worth, less its price.
  const gain = own === undefined ? NOTHING : minus({ people, fit: own.score }, priceInstead)
  const loss = minus(plus(gain, price), { people, fit: score })
  const sign = compareAmounts(loss, NOTHING)
  if (sign < 0) return { outcome: 'not-looked-at' }
  if (own !== undefined) return { outcome: sign === 0 ? 'equal' : 'others-need-it-more', loss }
  const holders = pairs.filter((pair) => pair.vacancyId === vacancyId && !pair.fixed)
  const lowest = taken < places ? score : holders.reduce((least, pair) => Math.min(least, pair.score), FULL)
  if (lowest < score) return { outcome: 'not-looked-at' }
  return { outcome: lowest === score ? 'equal' : 'others-fit-better', loss }
}

const unknown = (what: 'candidate' | 'vacancy'): PassendError =>
  new PassendError(
    `unknown-${what}`,
    `This division knows no ${what} with this id.`,
    'Ask for one that was among the matches that it was made of.',
  )

const wrongMatch = (expected: string): PassendError =>
  new PassendError(
    'invalid-option',
    `Option 'match': expected ${expected}.`,
    'Give it: explainDivision(division, candidateId, vacancyId, matcher.score(candidateId, vacancyId)).',
    { option: 'match' },
  )
