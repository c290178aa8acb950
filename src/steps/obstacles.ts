import type { Criterion, Grounds, LimitCriterion } from '../criteria/criterion.js'
import { limitCriteria } from '../criteria/index.js'
import { combineLimits } from '../criteria/limit.js'
import type { Pair } from '../criteria/pair.js'
import type { CriterionId } from '../domain/criterionId.js'
import { standing, type Waivers } from '../score/waiver.js'

/**
 * Why no step takes an obstacle away. `reserved`: the law reserves the post. `own-wish`: it is the person's own must, and only
 * they can change it. `law`: nobody sells what the law asks. `closed`: the vacancy or the work is over. `employer`: it is a must
 * of the employer's for which the catalogue has no step.
 */
export type NotForSale = 'reserved' | 'own-wish' | 'law' | 'closed' | 'employer'

/** A limit that stands in the way: the facts behind it, and what could not be judged. */
export interface Blocker extends Grounds {
  readonly criterion: CriterionId
}

/** A limit that stands in the way and that no step of the catalogue takes away. */
export interface Obstacle extends Blocker {
  readonly why: NotForSale
}

type AnyCriterion = Criterion | LimitCriterion

/** The criteria that block a pair, in reporting order. */
export const blockersOf = (pair: Pair, waivers: Waivers): AnyCriterion[] =>
  limitCriteria.filter(
    (criterion) => combineLimits(standing(criterion.limits(pair), criterion.id, waivers)) === 'unmet',
  )

/** An obstacle, with the reason for which it stays. */
export const obstacleOf = (criterion: AnyCriterion, pair: Pair, waivers: Waivers): Obstacle => ({
  criterion: criterion.id,
  why: whyOf(criterion, pair, waivers),
  ...criterion.grounds(pair),
})

function whyOf(criterion: AnyCriterion, pair: Pair, waivers: Waivers): NotForSale {
  if (criterion.id === 'reservation') return 'reserved'
  const unmet = standing(criterion.limits(pair), criterion.id, waivers).filter(({ outcome }) => outcome === 'unmet')
  const owners = unmet.map(({ owner }) => owner)
  if (owners.includes('law')) return 'law'
  if (criterion.id === 'availability' && owners.includes('employer')) return 'closed'
  return owners.includes('candidate') ? 'own-wish' : 'employer'
}
