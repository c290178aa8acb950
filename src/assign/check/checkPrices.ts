import { type Amount, compareAmounts, minus, NOTHING, plus, times } from '../amount.js'
import type { Claims } from './claims.js'

/**
 * Checks the prices. No price is below nothing; what a person gains is what their best pair is worth less its price, and at least
 * nothing; what places and people amount to is the bound. And if the division says that it is exact, its value is that bound, every pair is
 * tight and nothing with room has a price.
 */
export function checkPrices(claims: Claims): void {
  const { proof, objective, vacancies } = claims.division
  const floor = objective === 'worst-off-first' ? proof.bound.lowest : 0
  let [bound, value]: [Amount, Amount] = [NOTHING, NOTHING]
  for (const { vacancyId, price } of vacancies) {
    if (compareAmounts(price, NOTHING) < 0) claims.fault('negative-price', { vacancyId })
    bound = plus(bound, times(price, claims.free(vacancyId)))
  }
  const left = new Map(vacancies.map(({ vacancyId }) => [vacancyId, claims.free(vacancyId)]))
  let lowest = Number.POSITIVE_INFINITY
  for (const [row, , own] of claims.people()) {
    let gain = NOTHING
    claims.eachPossible(row, (vacancyId, score) => {
      const remains = minus(claims.worth(score), claims.price(vacancyId))
      if (score >= floor && compareAmounts(remains, gain) > 0) gain = remains
    })
    bound = plus(bound, gain)
    if (own === undefined) continue
    const { vacancyId, score } = own
    value = plus(value, claims.worth(score))
    lowest = Math.min(lowest, score)
    left.set(vacancyId, (left.get(vacancyId) ?? 0) - 1)
    const remains = minus(claims.worth(score), claims.price(vacancyId))
    if (proof.exact && compareAmounts(remains, gain) !== 0) claims.fault('not-tight', own)
  }
  for (const { vacancyId, price } of proof.exact ? vacancies : []) {
    if ((left.get(vacancyId) ?? 0) > 0 && compareAmounts(price, NOTHING) !== 0)
      claims.fault('price-with-room', { vacancyId })
  }
  const counted = objective === 'worst-off-first' && Number.isFinite(lowest) ? lowest : 0
  if (compareAmounts(bound, proof.bound) !== 0) claims.fault('wrong-bound')
  if (compareAmounts(value, proof.value) !== 0 || proof.value.lowest !== counted) claims.fault('wrong-value')
  checkGap(claims)
}

/** Checks that the gap is bound less value, not below nothing, and 0 exactly where the division says that it is exact. */
function checkGap(claims: Claims): void {
  const { bound, value, gap, exact } = claims.division.proof
  const parts = ['people', 'lowest', 'fit'] as const
  const differs = parts.some((part) => gap[part] !== bound[part] - value[part])
  const first = parts.map((part) => gap[part]).find((part) => part !== 0) ?? 0
  if (differs || first < 0 || exact !== (first === 0)) claims.fault('wrong-gap')
}
