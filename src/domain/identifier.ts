import { z } from 'zod'

/** What an id of a record looks like: 1 to 200 letters, digits, dots, dashes and underscores. */
export const ID_PATTERN = /^[A-Za-z0-9_.-]{1,200}$/

/** A pseudonymous id: the caller's own key, from which nobody can be told. */
export const idSchema = z.string().regex(ID_PATTERN)

/**
 * Whether a text is a valid burgerservicenummer: nine digits that pass the elfproef (weights 9, 8, ... 2, -1; the sum
 * divides by eleven; Besluit burgerservicenummer). Such an id names a person and is refused.
 */
export function isBurgerservicenummer(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false
  let sum = 0
  for (let place = 0; place < 9; place++) sum += Number(text[place]) * (place === 8 ? -1 : 9 - place)
  return sum % 11 === 0 && Number(text) > 0
}
