import { dayNumber, type IsoDate } from '../domain/calendar.js'
import { divideRounded, FULL } from '../domain/measure.js'
import type { Point } from '../domain/place.js'
import type { Policy } from '../domain/policy.js'
import type { Transport } from '../domain/travel.js'
import type { Taxonomy } from '../taxonomy/taxonomy.js'

/**
 * Minutes of travel one way between two points by a means of transport, or undefined if that is not known. The caller's
 * planner; without it minutes are estimated from the distance. It sees latitude and longitude and nothing else, and gives the
 * same answer whenever it is asked the same: answers are remembered.
 */
export type TravelMinutes = (from: Point, to: Point, means: Transport) => number | undefined

/** A place of a postcode: the caller's lookup from the four digits to a point, and the region it lies in if known. */
export type PlaceLookup = (pc4: string) => Point | undefined

/** All that a criterion may use beside the two records. The same for every pair of a matcher. */
export interface Context {
  readonly policy: Policy
  readonly taxonomy: Taxonomy
  /** The day that counts as today, as a day number; undefined makes what depends on dates unknown. */
  readonly today: number | undefined
  readonly placeOf: PlaceLookup
  readonly travelMinutes: TravelMinutes | undefined
  /** K of the competence formula, as a weight: `round(prior * unit / 1000)`. */
  readonly competencePrior: number
  /** T of the talents formula, as a summed rarity; at least 1, for the formula divides by it. */
  readonly talentPrior: number
}

/** What a context is made from. */
export interface ContextInput {
  readonly policy: Policy
  readonly taxonomy: Taxonomy
  readonly asOf: IsoDate | undefined
  readonly placeOf: PlaceLookup
  readonly travelMinutes: TravelMinutes | undefined
}

/** Works out once what depends on policy and taxonomy together. */
export function createContext({ policy, taxonomy, asOf, placeOf, travelMinutes }: ContextInput): Context {
  const unit = taxonomy.medianProfileWeight(({ importance }) => policy.importance[importance])
  const talentUnit = taxonomy.medianProfileWeight(() => 1)
  return {
    policy,
    taxonomy,
    today: asOf === undefined ? undefined : dayNumber(asOf),
    placeOf,
    travelMinutes,
    competencePrior: divideRounded(policy.competences.prior * unit, FULL),
    talentPrior: Math.max(1, divideRounded(policy.talents.prior * talentUnit, FULL)),
  }
}
