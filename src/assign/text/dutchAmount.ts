import type { Amount } from '../amount.js'

/** `530 punten`. */
export const points = (fit: number): string => `${fit} ${Math.abs(fit) === 1 ? 'punt' : 'punten'}`
/** `2 mensen`. */
export const people = (count: number): string => `${count} ${count === 1 ? 'mens' : 'mensen'}`

/** `1 mens en 540 punten`; people only where there are. */
export const amount = ({ people: count, fit }: Amount): string =>
  count === 0
    ? points(fit)
    : fit === 0
      ? people(count)
      : `${people(count)} ${fit < 0 ? 'min' : 'en'} ${points(Math.abs(fit))}`
