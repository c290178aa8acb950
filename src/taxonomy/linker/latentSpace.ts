import { type Sections, sectionOf, type TypedArray } from '../../holding/sections.js'
import { highest, type Stretch } from './highest.js'
import { latentRows } from './latent.js'
import { type UnitBags, type Weighed, weighBag } from './unitBags.js'

/** The longest side of a vector is kept as this, and that of a question as the other. */
const STEPS = 127
const ASKED_STEPS = 2047

/** How many directions are looked at first, and how many times as many concepts as asked are then looked at in all. */
const STRONGEST = 24
const NEAR_ENOUGH = 3

/**
 * Units and concepts in a space in which what occurs in the same company lies together: `parket` near `vloer`, though they share
 * no letters. It finds what no label says.
 */
export class LatentSpace {
  readonly dimensions: number
  readonly #units: Int8Array
  readonly #unitScales: Float32Array
  readonly #concepts: Int8Array
  readonly #conceptScales: Float32Array
  /** The text that was asked about last, and what the strongest directions say of concepts. */
  readonly #asked: Int32Array
  #askedScale = 0
  readonly #rough: Float32Array

  private constructor(columns: LatentColumns) {
    this.dimensions = columns.dimensions
    this.#units = columns.units
    this.#unitScales = columns.unitScales
    this.#concepts = columns.concepts
    this.#conceptScales = columns.conceptScales
    this.#asked = new Int32Array(columns.dimensions)
    this.#rough = new Float32Array(columns.conceptScales.length)
  }

  /** The space of bags of units. */
  static of(bags: readonly ReadonlyMap<string, number>[], known: UnitBags, wanted: number): LatentSpace {
    const find = { find: (unit: string) => known.numberOf(unit) }
    const rareness = Float32Array.from({ length: known.units }, (_, unit) => known.rarenessOf(unit))
    const weighed = bags.map((bag) => weighBag(bag, find, rareness))
    const entries = weighed.flat()
    const starts = new Uint32Array(bags.length + 1)
    weighed.forEach((bag, place) => {
      starts[place + 1] = (starts[place] as number) + bag.length
    })
    const matrix = {
      rows: known.units,
      starts,
      row: Uint32Array.from(entries, ([unit]) => unit),
      value: Float32Array.from(entries, ([, weight]) => weight),
    }
    const { rows, dimensions } = latentRows(matrix, wanted)
    const units = new Int8Array(rows.length)
    const unitScales = new Float32Array(known.units)
    for (let unit = 0; unit < known.units; unit++)
      unitScales[unit] = pack(rows.subarray(unit * dimensions, (unit + 1) * dimensions), units, unit * dimensions)
    const concepts = new Int8Array(bags.length * dimensions)
    const conceptScales = new Float32Array(bags.length)
    const space = new LatentSpace({ dimensions, units, unitScales, concepts, conceptScales })
    weighed.forEach((bag, concept) => {
      const vector = space.#vectorOf(
        bag.map(([unit]) => unit),
        bag.map(([unit, weight]) => weight * (rareness[unit] as number)),
      )
      conceptScales[concept] = pack(vector, concepts, concept * dimensions)
    })
    return space
  }

  static open(sections: Sections): LatentSpace {
    const [dimensions = 0] = sectionOf(sections, 'latent.dimensions', 'Uint32Array')
    return new LatentSpace({
      dimensions,
      units: sectionOf(sections, 'latent.units', 'Int8Array'),
      unitScales: sectionOf(sections, 'latent.unitScales', 'Float32Array'),
      concepts: sectionOf(sections, 'latent.concepts', 'Int8Array'),
      conceptScales: sectionOf(sections, 'latent.conceptScales', 'Float32Array'),
    })
  }

  sections(): Record<string, TypedArray> {
    return {
      'latent.dimensions': Uint32Array.of(this.dimensions),
      'latent.units': this.#units,
      'latent.unitScales': this.#unitScales,
      'latent.concepts': this.#concepts,
      'latent.conceptScales': this.#conceptScales,
    }
  }

  /** Gets ready to be asked about a text. */
  ask({ units, weights }: Weighed, known: UnitBags): void {
    const vector = this.#vectorOf(
      units,
      weights.map((weight, place) => weight * known.rarenessOf(units[place] as number)),
    )
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    this.#askedScale = largest / ASKED_STEPS
    for (let at = 0; at < vector.length; at++)
      this.#asked[at] = largest === 0 ? 0 : Math.round(((vector[at] as number) * ASKED_STEPS) / largest)
  }

  /** The cosine of a concept and the text that was asked about. */
  likenessOf(concept: number): number {
    const [concepts, asked] = [this.#concepts, this.#asked]
    const first = concept * this.dimensions
    let sum = 0
    for (let at = 0; at < asked.length; at++)
      sum = (sum + Math.imul(concepts[first + at] as number, asked[at] as number)) | 0
    return sum * this.#askedScale * (this.#conceptScales[concept] as number)
  }

  /**
   * The concepts of stretches that lie nearest to the text that was asked about, nearest first, of those that the strongest
   * directions say are near: looking at all directions of all concepts would take half the time of a text.
   */
  nearest(stretches: readonly Stretch[], count: number): number[] {
    if (this.#askedScale === 0) return []
    const rough = this.#rough
    for (const [from, to] of stretches)
      for (let concept = from; concept < to; concept++) rough[concept] = this.#roughLikenessOf(concept)
    const near = highest(rough, stretches, NEAR_ENOUGH * count, 0)
    const likeness = near.map((concept) => this.likenessOf(concept))
    return highest(likeness, [[0, near.length]], count, 0).map((place) => near[place] as number)
  }

  /** What the strongest directions say of a concept: four sums side by side, for here goes much of the time of a text. */
  #roughLikenessOf(concept: number): number {
    const [concepts, asked] = [this.#concepts, this.#asked]
    const first = concept * this.dimensions
    const strongest = Math.min(STRONGEST, this.dimensions)
    let [one, two, three, four] = [0, 0, 0, 0]
    let at = 0
    for (; at + 4 <= strongest; at += 4) {
      one = (one + Math.imul(concepts[first + at] as number, asked[at] as number)) | 0
      two = (two + Math.imul(concepts[first + at + 1] as number, asked[at + 1] as number)) | 0
      three = (three + Math.imul(concepts[first + at + 2] as number, asked[at + 2] as number)) | 0
      four = (four + Math.imul(concepts[first + at + 3] as number, asked[at + 3] as number)) | 0
    }
    for (; at < strongest; at++) one = (one + Math.imul(concepts[first + at] as number, asked[at] as number)) | 0
    return (one + two + three + four) * (this.#conceptScales[concept] as number)
  }

  /** The sum of the vectors of units, of length 1. */
  #vectorOf(units: readonly number[], weights: readonly number[]): Float32Array {
    const { dimensions } = this
    const vector = new Float32Array(dimensions)
    for (let place = 0; place < units.length; place++) {
      const unit = units[place] as number
      const weight = (weights[place] as number) * (this.#unitScales[unit] as number)
      for (let at = 0; at < dimensions; at++)
        vector[at] = (vector[at] as number) + weight * (this.#units[unit * dimensions + at] as number)
    }
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
    return length === 0 ? vector : vector.map((value) => value / length)
  }
}

interface LatentColumns {
  readonly dimensions: number
  readonly units: Int8Array
  readonly unitScales: Float32Array
  readonly concepts: Int8Array
  readonly conceptScales: Float32Array
}

/** Writes a vector in steps of its longest side, and gives the length of a step. */
function pack(vector: Float32Array, to: Int8Array, at: number): number {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (largest === 0) return 0
  vector.forEach((value, place) => {
    to[at + place] = Math.round((value * STEPS) / largest)
  })
  return largest / STEPS
}
