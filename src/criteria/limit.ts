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

type OnePart = readonly [LimitPart]

const onePart = (outcome: LimitPart['outcome'], owner: LimitOwner): OnePart =>
  Object.freeze([Object.freeze({ outcome, owner })] as const)

const partsOf = (owner: LimitOwner) => ({
  met: onePart('met', owner),
  unmet: onePart('unmet', owner),
  unknown: onePart('unknown', owner),
})

/** Every part there can be, made once: there are nine of them, and millions of pairs. */
const parts = { law: partsOf('law'), employer: partsOf('employer'), candidate: partsOf('candidate') }

/** One must and no other: met, unmet, or, with `undefined`, unknown. */
export function oneLimit(met: boolean | undefined, owner: LimitOwner): OnePart {
  const { unknown, met: kept, unmet } = parts[owner]
  if (met === undefined) return unknown
  return met ? kept : unmet
}

/** A must that is met, unmet, or, with `undefined`, unknown. */
export const limitPart = (met: boolean | undefined, owner: LimitOwner): LimitPart => oneLimit(met, owner)[0]

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
