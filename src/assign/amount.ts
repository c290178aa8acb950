/**
 * What something is worth in a division: people first, then points of fit. Amounts are compared by people, and by fit where these
 * are equal, and added part by part. Whole numbers; fit may be below 0 where people are not 0.
 */
export interface Amount {
  readonly people: number
  readonly fit: number
}

/** Nobody and nothing. */
export const NOTHING: Amount = { people: 0, fit: 0 }

/** Above 0 if the first is more, below 0 if it is less. */
export const compareAmounts = (a: Amount, b: Amount): number => a.people - b.people || a.fit - b.fit

export const plus = (a: Amount, b: Amount): Amount => ({ people: a.people + b.people, fit: a.fit + b.fit })
export const minus = (a: Amount, b: Amount): Amount => ({ people: a.people - b.people, fit: a.fit - b.fit })
export const times = ({ people, fit }: Amount, count: number): Amount => ({ people: people * count, fit: fit * count })
