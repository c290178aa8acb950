import type { Amount } from '../amount.js'

/** `530 points`. */
export const points = (fit: number): string => `${fit} ${Math.abs(fit) === 1 ? 'point' : 'points'}`
/** `2 people`. */
export const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`

/** `1 person and 540 points`; people only where there are. */
export const amount = ({ people: count, fit }: Amount): string =>
  count === 0
    ? points(fit)
    : fit === 0
      ? people(count)
      : `${people(count)} ${fit < 0 ? 'less' : 'and'} ${points(Math.abs(fit))}`
