import { compareLots, type Lot } from '../../rank/lottery.js'

/** A company as the choice sees it. */
export interface Choice<T> {
  readonly of: T
  /** Bit i is set if the company covers the i-th werkproces that is still needed. */
  readonly mask: bigint
  readonly blocks: number
  readonly questions: number
  /** Undefined where it is not known; it then counts as farther than anything in the country. */
  readonly metres: number | undefined
  readonly lot: Lot
}

/** The companies chosen, and whether no fewer could do it. */
export interface Chosen<T> {
  readonly of: readonly T[]
  readonly fewest: boolean
}

/** How many companies that differ in what they cover are weighed exactly, and how many steps that may take. */
const limits = { companies: 400, steps: 50_000 } as const
const FARTHEST = 500_000

type Cost = readonly [blocks: number, questions: number, metres: number]

const costOf = ({ blocks, questions, metres }: Choice<unknown>): Cost => [blocks, questions, metres ?? FARTHEST]
const plus = (a: Cost, b: Cost): Cost => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
const compareCosts = (a: Cost, b: Cost): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
const compareChoices = (a: Choice<unknown>, b: Choice<unknown>): number =>
  compareCosts(costOf(a), costOf(b)) || compareLots(a.lot, b.lot)

/** How many bits are set. */
function bitsIn(mask: bigint): number {
  let count = 0
  for (let rest = mask; rest > 0n; rest &= rest - 1n) count++
  return count
}

/**
 * The fewest companies that together cover all of `needed`; of equally few the fewest blocks, then the fewest questions, then the
 * least distance in all; what is still equal by lot: the company with the higher lot is tried first. Undefined if they cannot.
 *
 * Exact: one more company at a time is allowed, always for a werkproces that is not covered yet. Beyond 400 companies that differ,
 * or 50,000 steps, the greedy answer stands in (always who covers most of the rest), and `fewest` is false.
 */
export function fewestCompanies<T>(choices: readonly Choice<T>[], needed: bigint): Chosen<T> | undefined {
  const useful = choices
    .map((choice) => ({ ...choice, mask: choice.mask & needed }))
    .filter(({ mask }) => mask > 0n)
    .sort(compareChoices)
  const greedy = coverGreedily(useful, needed)
  if (greedy === undefined) return undefined
  const kept = withoutInferior(useful)
  const exact = kept && coverExactly(kept, needed, greedy.length)
  const found = exact ?? greedy
  return { of: found.map(({ of }) => of), fewest: exact !== undefined }
}

/** Without those that cover no more than another one which costs no more. Undefined if too many are left. */
function withoutInferior<T>(sorted: readonly Choice<T>[]): Choice<T>[] | undefined {
  const kept: Choice<T>[] = []
  for (const choice of sorted) {
    if (kept.some(({ mask }) => (mask & choice.mask) === choice.mask)) continue
    if (kept.length === limits.companies) return undefined
    kept.push(choice)
  }
  return kept
}

function coverGreedily<T>(sorted: readonly Choice<T>[], needed: bigint): Choice<T>[] | undefined {
  const chosen: Choice<T>[] = []
  let rest = needed
  while (rest > 0n) {
    let best: Choice<T> | undefined
    let most = 0
    for (const choice of sorted) {
      const covers = bitsIn(choice.mask & rest)
      if (covers > most) [best, most] = [choice, covers]
    }
    if (best === undefined) return undefined
    chosen.push(best)
    rest &= ~best.mask
  }
  return chosen
}

/** Undefined if it takes too many steps. `atMost` is how many companies are known to be enough. */
function coverExactly<T>(choices: readonly Choice<T>[], needed: bigint, atMost: number): Choice<T>[] | undefined {
  const most = Math.max(1, ...choices.map(({ mask }) => bitsIn(mask)))
  const byBit = bitsOf(needed)
    .map((bit) => ({ bit, choices: choices.filter(({ mask }) => (mask & bit) > 0n) }))
    .sort((a, b) => a.choices.length - b.choices.length)
  let steps = 0
  const found: { readonly chosen: Choice<T>[]; readonly cost: Cost }[] = []

  const search = (rest: bigint, chosen: Choice<T>[], cost: Cost, left: number): void => {
    if (++steps > limits.steps) return
    const best = found.at(-1)
    if (best !== undefined && compareCosts(cost, best.cost) >= 0) return
    if (rest === 0n) {
      found.push({ chosen: [...chosen], cost })
      return
    }
    if (bitsIn(rest) > left * most) return
    for (const choice of byBit.find(({ bit }) => (rest & bit) > 0n)?.choices ?? []) {
      chosen.push(choice)
      search(rest & ~choice.mask, chosen, plus(cost, costOf(choice)), left - 1)
      chosen.pop()
    }
  }

  for (let count = 1; count <= atMost && found.length === 0 && steps <= limits.steps; count++)
    search(needed, [], [0, 0, 0], count)
  return steps > limits.steps ? undefined : found.at(-1)?.chosen
}

/** Each set bit apart. */
function bitsOf(mask: bigint): bigint[] {
  const bits: bigint[] = []
  for (let bit = 1n; bit <= mask; bit <<= 1n) if ((mask & bit) > 0n) bits.push(bit)
  return bits
}
