import type { Point } from '../domain/place.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'

/**
 * One competence of a row: what a job asks, or what a person answers. Two numbers, of which the first counts for the
 * competences criterion and the second for talents: of a job the weight and the rarity, of a person `got` and the
 * similarity. A sum over common concepts of the products of the two sides is all that either criterion needs.
 */
export interface Term {
  readonly concept: string
  readonly first: number
  readonly second: number
}

/** How many numbers the two summed criteria need of each row, beside its terms. */
export const SUMS = 3

/** What a table keeps of a record beside its codes. */
export interface Shape {
  readonly point: Point | undefined
  /** The metres beyond which nothing can be for it; infinite where there is no such end. Only people have one. */
  readonly metres: number
  readonly openHiring: boolean
  readonly terms: readonly Term[]
  /** Of a job the total and the silent weight of its competences and their summed rarity; of a person two flags. */
  readonly sums: readonly [number, number, number]
}

/** The terms of a job: what it asks. */
export const termsOfJob = ({ competences }: Job): Term[] =>
  competences.asks.map(({ concept, weight, rarity }) => ({ concept, first: weight, second: rarity }))

/** The terms of a person: what their competences answer, as far as the policy counts that at all. */
export const termsOfPerson = ({ reach }: Person): Term[] =>
  [...reach]
    .map(([concept, { got, similarity }]) => ({ concept, first: got, second: similarity }))
    .filter(({ first, second }) => first > 0 || second > 0)

/** The summed rarity of what a job asks; 0 just if it asks nothing. */
export const raritiesOf = ({ competences }: Job): number =>
  competences.asks.reduce((sum, { rarity }) => sum + rarity, 0)

/** The shape of a job. */
export function shapeOfJob(job: Job): Shape {
  const { totalWeight, silentWeight } = job.competences
  return {
    point: job.point,
    metres: Number.POSITIVE_INFINITY,
    openHiring: job.record.openHiring !== undefined,
    terms: termsOfJob(job),
    sums: [totalWeight, silentWeight, raritiesOf(job)],
  }
}

/** The shape of a person; `metres` as `travelEnd` gives it. */
export function shapeOfPerson(person: Person, metres: number): Shape {
  return {
    point: person.point,
    metres,
    openHiring: false,
    terms: termsOfPerson(person),
    sums: [
      Number(person.record.competencesSurveyed === true),
      Number((person.record.competences?.length ?? 0) === 0),
      0,
    ],
  }
}
