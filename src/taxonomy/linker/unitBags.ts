import { naturalLogarithm } from '../../domain/logarithm.js'
import { type Sections, sectionOf, type TypedArray } from '../../holding/sections.js'
import { TextTable } from '../../holding/textTable.js'

/** Weights in a bag are kept in steps of 1/255, those of a question in steps of 1/1023. */
const BAG_STEPS = 255
const ASKED_STEPS = 1023

/** How much of the rarest unit's weight one counts that no bag has. */
const UNSEEN = 0.8

/** A text as units with weights: numbers of units that are known, and in `squares` also what is not. */
export interface Weighed {
  readonly units: readonly number[]
  /** So that the squares of all, with those of units that are not known, add up to 1. */
  readonly weights: readonly number[]
}

/** How much a unit counts that comes so often: parts of a compound come whole, the compound itself in part. */
const often = (count: number): number => (count < 1 ? count : 1 + naturalLogarithm(count))

/** Concepts as bags of units: what their labels, description and group say, TF-IDF, and the cosine with a text. */
export class UnitBags {
  static readonly full = BAG_STEPS * ASKED_STEPS
  readonly size: number
  readonly #units: TextTable
  readonly #rareness: Float32Array
  readonly #ends: Uint32Array
  readonly #bags: Uint32Array
  readonly #weights: Uint8Array

  private constructor(
    size: number,
    units: TextTable,
    rareness: Float32Array,
    ends: Uint32Array,
    bags: Uint32Array,
    weights: Uint8Array,
  ) {
    this.size = size
    this.#units = units
    this.#rareness = rareness
    this.#ends = ends
    this.#bags = bags
    this.#weights = weights
  }

  /** Bags of units with how much each counts. */
  static of(bags: readonly ReadonlyMap<string, number>[]): UnitBags {
    const units = TextTable.create()
    const found: number[] = []
    for (const bag of bags) {
      for (const unit of bag.keys()) {
        const number = units.codeOf(unit)
        found[number] = (found[number] ?? 0) + 1
      }
    }
    const rareness = Float32Array.from(found, (count) => naturalLogarithm((bags.length + 1) / (count + 0.5)))
    const ends = new Uint32Array(found.length + 1)
    found.forEach((count, number) => {
      ends[number + 1] = (ends[number] as number) + count
    })
    const next = ends.slice(0, -1)
    const total = ends.at(-1) as number
    const [holders, weights] = [new Uint32Array(total), new Uint8Array(total)]
    bags.forEach((bag, place) => {
      const weighed = weighBag(bag, units, rareness)
      for (const [number, weight] of weighed) {
        const at = next[number] as number
        next[number] = at + 1
        holders[at] = place
        weights[at] = Math.round(BAG_STEPS * weight)
      }
    })
    return new UnitBags(bags.length, units, rareness, ends, holders, weights)
  }

  static open(sections: Sections, size: number): UnitBags {
    return new UnitBags(
      size,
      TextTable.open(sections, 'units'),
      sectionOf(sections, 'units.rareness', 'Float32Array'),
      sectionOf(sections, 'units.ends', 'Uint32Array'),
      sectionOf(sections, 'units.bags', 'Uint32Array'),
      sectionOf(sections, 'units.weights', 'Uint8Array'),
    )
  }

  sections(): Record<string, TypedArray> {
    return {
      ...this.#units.sections('units'),
      'units.rareness': this.#rareness,
      'units.ends': this.#ends,
      'units.bags': this.#bags,
      'units.weights': this.#weights,
    }
  }

  /** How many units there are. */
  get units(): number {
    return this.#units.size
  }

  /** How rare a unit is. */
  rarenessOf(unit: number): number {
    return this.#rareness[unit] as number
  }

  /** The number of a unit, undefined if no bag has it. */
  numberOf(unit: string): number | undefined {
    return this.#units.find(unit)
  }

  /** A text's units as the bags know them. */
  weigh(counted: ReadonlyMap<string, number>): Weighed {
    const [units, weights]: [number[], number[]] = [[], []]
    const unseen = UNSEEN * naturalLogarithm((this.size + 1) / 0.5)
    let squares = 0
    for (const [unit, count] of counted) {
      const number = this.#units.find(unit)
      const weight = often(count) * (number === undefined ? unseen : (this.#rareness[number] as number))
      squares += weight * weight
      if (number === undefined) continue
      units.push(number)
      weights.push(weight)
    }
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares)
    return { units, weights: weights.map((weight) => weight * scale) }
  }

  /** Adds to `sums`, which has a place for each bag, how alike each is to a text: `UnitBags.full` for the same. */
  addLikeness({ units, weights }: Weighed, sums: Uint32Array): void {
    for (let place = 0; place < units.length; place++) {
      const unit = units[place] as number
      const weight = Math.round((weights[place] as number) * ASKED_STEPS)
      const to = this.#ends[unit + 1] as number
      for (let at = this.#ends[unit] as number; at < to; at++) {
        const bag = this.#bags[at] as number
        sums[bag] = (sums[bag] as number) + weight * (this.#weights[at] as number)
      }
    }
  }
}

/** A bag's units with their weights, ln(1 + count) times how rare each is, of length 1. */
export function weighBag(
  bag: ReadonlyMap<string, number>,
  units: { find(unit: string): number | undefined },
  rareness: ArrayLike<number>,
): [unit: number, weight: number][] {
  let squares = 0
  const weighed = [...bag].map(([unit, count]): [number, number] => {
    const number = units.find(unit) as number
    const weight = naturalLogarithm(1 + count) * (rareness[number] as number)
    squares += weight * weight
    return [number, weight]
  })
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares)
  return weighed.map(([number, weight]) => [number, weight * scale])
}
