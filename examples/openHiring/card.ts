import { randomInt } from 'node:crypto'

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const CARD = /^kaart(-[0-9a-hjkmnp-tv-z]{4}){3}$/

/**
 * A card for somebody new, such as `kaart-7k3m-9qxt-2fhp`: 60 random bits, for whoever has the card is the person. Without the
 * letters i, l, o and u, which are misread.
 */
export function newCard(): string {
  const part = () => Array.from({ length: 4 }, () => DIGITS[randomInt(DIGITS.length)]).join('')
  return `kaart-${part()}-${part()}-${part()}`
}

/** A card as somebody typed it; undefined if it is none. */
export function readCard(typed: unknown): string | undefined {
  const card = typeof typed === 'string' ? typed.trim().toLowerCase() : ''
  return CARD.test(card) ? card : undefined
}
