/** The places from `from` up to `to` with the highest values above `floor`, at most `count`, highest first; equal ones in their order. */
export function highest(
  values: { readonly [place: number]: number },
  from: number,
  to: number,
  count: number,
  floor: number,
): number[] {
  const best: number[] = []
  let least = floor
  for (let place = from; place < to; place++) {
    const value = values[place] as number
    if (value <= least) continue
    let at = best.length
    while (at > 0 && (values[best[at - 1] as number] as number) < value) at--
    best.splice(at, 0, place)
    if (best.length > count) best.pop()
    if (best.length === count) least = values[best[count - 1] as number] as number
  }
  return best
}
