/** Whether something can be at all. `none`: nothing is a must. */
export type Limit = 'none' | 'met' | 'unmet' | 'unknown'

/** Whose limit it is, and so who may waive it: the law's nobody, a person's own only that person. */
export type LimitOwner = 'law' | 'employer' | 'candidate'

/** One must and how it stands. A criterion can have several: two licences, a start and a closing date. */
export interface LimitPart {
  readonly outcome: 'met' | 'unmet' | 'unknown'
  readonly owner: LimitOwner
}

/** No must at all. */
export const noLimits: readonly LimitPart[] = Object.freeze([])

/** A must that is met, unmet, or, with `undefined`, unknown. */
export const limitPart = (met: boolean | undefined, owner: LimitOwner): LimitPart => ({
  outcome: met === undefined ? 'unknown' : met ? 'met' : 'unmet',
  owner,
})

/** All musts of a criterion together: one that is unmet decides, then one that is unknown. */
export function combineLimits(parts: readonly LimitPart[]): Limit {
  let combined: Limit = 'none'
  for (const { outcome } of parts) {
    if (outcome === 'unmet') return 'unmet'
    if (outcome === 'unknown') combined = 'unknown'
    else if (combined === 'none') combined = 'met'
  }
  return combined
}
