/**
 * A record is a row of tokens. The low three bits of a token's first byte are its type; the other bits hold a whole number
 * below 2^32, least significant first: four bits in the first byte and seven in each next one, the high bit of a byte
 * telling that another follows. What the number means, and what comes after it, depends on the type.
 */
export const token = {
  /** One of `constants`. */
  constant: 0,
  /** A whole number of 32 bits, 0, -1, 1, -2 ... as 0, 1, 2, 3 ... */
  whole: 1,
  /** So many millionths, written as a whole number is: 52.0907 takes five bytes in place of nine. */
  millionths: 7,
  /** The eight bytes of a float64, least significant first. The token's number is 0. */
  float: 2,
  /** A text of the table. */
  text: 3,
  /** So many bytes of text. */
  inlineText: 4,
  /** So many items. */
  list: 5,
  /** The values of an object of that shape. */
  object: 6,
} as const

export const constants = [null, false, true] as const

export const MILLION = 1_000_000

/** The most bytes that a token takes, and more than a float64 takes. */
export const TOKEN_BYTES = 12

/** How deep lists and objects may nest, the record itself counted. */
export const MAX_DEPTH = 64
