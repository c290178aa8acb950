/**
 * Whether a condition holds of a record: yes, no, or not known, because the record does not say (undefined). The logic is
 * Kleene's: what is not known stays not known until something else settles it.
 */
export type Truth = boolean | undefined

/** Whether all hold: no as soon as one does not, and else not known as long as one is not. */
export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(undefined) ? undefined : true

/** Whether any holds: yes as soon as one does, and else not known as long as one is not. */
export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false
