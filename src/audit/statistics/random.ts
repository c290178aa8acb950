import { drawLot } from '../../rank/lottery.js'

/** A source of numbers that look drawn by chance and are the same each time for one seed. */
export interface Random {
  /** The next whole number of 32 bits, 0..4294967295. */
  next(): number
  /** A whole number from 0 up to but not including `count`, each as likely. `count` is whole, 1..4294967296. */
  below(count: number): number
  /** A number from 0 up to but not including 1, in steps of 2^-32. */
  share(): number
  /** Puts what stands in an array in another order, in place: each order as likely (Fisher and Yates; Durstenfeld, 1964). */
  shuffle(items: unknown[] | Uint32Array | Int32Array): void
}

const WORD = 0x1_0000_0000

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** Numbers by xoshiro128** (Blackman and Vigna, 2018), which begins at two lots drawn with the seed: any text, also an empty one. */
export function createRandom(seed: string): Random {
  const [first, second] = [drawLot(seed, '', '1'), drawLot(seed, '', '2')]
  let [a, b, c, d] = [first.high, first.low, second.high, second.low]
  // Of nothing but zeros comes nothing but zeros.
  if ((a | b | c | d) === 0) a = 1

  const next = (): number => {
    const drawn = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return drawn
  }

  const below = (count: number): number => {
    // What is left over above a whole number of rounds would make the low numbers likelier: drawn again.
    const rounds = WORD - (WORD % count)
    let drawn = next()
    while (drawn >= rounds) drawn = next()
    return drawn % count
  }

  return {
    next,
    below,
    share: () => next() / WORD,
    shuffle(items) {
      for (let last = items.length - 1; last > 0; last--) {
        const other = below(last + 1)
        const kept = items[last]
        items[last] = items[other] as never
        items[other] = kept as never
      }
    },
  }
}
