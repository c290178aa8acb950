import type { Prices } from './optimum.js'
import type { Side } from './side.js'

/** Prices with the people that they stand for; `offset` is added where they stand for nobody or, negative, for somebody. */
export function pricesOf(side: Side, peopleAt: (at: number) => number, offset = 0): Prices {
  const people = new Uint8Array(side.size)
  const fit = side.price.slice()
  for (let at = 0; at < side.size; at++) {
    people[at] = peopleAt(at)
    const applies = offset > 0 ? people[at] === 0 : people[at] === 1
    if (applies) fit[at] = (fit[at] as number) + offset
  }
  return { people, fit }
}
