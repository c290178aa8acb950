/** The places of the bits that are set, lowest first. */
export function bitsIn(bits: number): number[] {
  const places: number[] = []
  for (let rest = bits; rest !== 0; rest &= rest - 1) places.push(31 - Math.clz32(rest & -rest))
  return places
}

/** The bits from the lowest to the highest that is set, all of them. */
export function spanOf(bits: number): number {
  if (bits === 0) return 0
  const below = (bits & -bits) - 1
  return (2 ** (32 - Math.clz32(bits)) - 1) & ~below
}
