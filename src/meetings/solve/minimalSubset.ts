/**
 * A smallest part of some things that still breaks: without any one of it, it would not. It holds if more things never mend what
 * fewer break. Divide and conquer (Junker, QuickXplain, AAAI 2004): few questions where the part is small. The earlier things are
 * kept rather than the later ones. `breaks` must be true of all things together.
 */
export function minimalSubset<T>(things: readonly T[], breaks: (some: readonly T[]) => boolean): T[] {
  const within = (background: readonly T[], added: boolean, rest: readonly T[]): readonly T[] => {
    if (added && breaks(background)) return []
    if (rest.length <= 1) return rest
    const half = rest.length >> 1
    const [first, second] = [rest.slice(0, half), rest.slice(half)]
    const fromSecond = within([...background, ...first], true, second)
    const fromFirst = within([...background, ...fromSecond], fromSecond.length > 0, first)
    return [...fromFirst, ...fromSecond]
  }
  return things.length === 0 || breaks([]) ? [] : [...within([], false, things)]
}
