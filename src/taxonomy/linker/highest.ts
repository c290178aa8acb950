/** Places from the first up to the second. */
export type Stretch = readonly [from: number, to: number]

/** The places in stretches with the highest values above `floor`, at most `count`, highest first; equal ones in their order. */
export function highest(
  values: { readonly [place: number]: number },
  stretches: readonly Stretch[],
  count: number,
  floor: number,
): number[] {
  const best: number[] = []
  let least = floor
  for (const [from, to] of stretches) {
    for (let place = from; place < to; place++) {
      const value = values[place] as number
      if (value <= least) continue
      let at = best.length < count ? best.push(place) - 1 : count - 1
      for (; at > 0 && (values[best[at - 1] as number] as number) < value; at--) best[at] = best[at - 1] as number
      best[at] = place
      if (best.length === count) least = values[best[count - 1] as number] as number
    }
  }
  return best
}
