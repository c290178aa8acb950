import { dayNumber, type IsoDate } from '../domain/calendar.js'
import type { ConceptId } from '../domain/concept.js'
import { divideRounded, FULL } from '../domain/measure.js'
import type { Point } from '../domain/place.js'
import type { Policy } from '../domain/policy.js'
import type { ConceptKind } from '../domain/taxonomyInput.js'
import type { Transport } from '../domain/travel.js'
import type { Taxonomy } from '../taxonomy/taxonomy.js'
import type { Outlook } from './outlook.js'

/**
 * Minutes of travel one way between two points by a means of transport, or undefined if that is not known. The caller's
 * planner; without it minutes are estimated from the distance. It sees latitude and longitude and nothing else, and gives the
 * same answer whenever it is asked the same: answers are remembered.
 */
export type TravelMinutes = (from: Point, to: Point, means: Transport) => number | undefined

/**
 * What finds the occupation that a title or an interest in free text names. The taxonomy does it by its labels; a linker
 * (`passend/linker`) by more. It answers the same whenever it is asked the same.
 */
export interface TextLinker {
  link(
    text: string,
    options: { readonly kinds: readonly ConceptKind[]; readonly threshold: number },
  ): { readonly linked: { readonly concept: ConceptId; readonly confidence: number } | undefined }
}

/** A place of a postcode: the caller's lookup from the four digits to a point, and the region it lies in if known. */
export type PlaceLookup = (pc4: string) => Point | undefined

/** All that a criterion may use beside the two records. The same for every pair of a matcher. */
export interface Context {
  readonly policy: Policy
  readonly taxonomy: Taxonomy
  /** The day that counts as today, as a day number; undefined makes what depends on dates unknown. */
  readonly today: number | undefined
  /** The same day as a date. */
  readonly asOf: IsoDate | undefined
  readonly placeOf: PlaceLookup
  readonly travelMinutes: TravelMinutes | undefined
  readonly linker: TextLinker
  /** What others say of the chance of work; undefined where the policy gives it no weight, so that nothing can come of it. */
  readonly outlook: Outlook | undefined
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
  /** Default: the taxonomy. */
  readonly linker?: TextLinker | undefined
  /** Default: nothing is said of the chance of work. */
  readonly outlook?: Outlook | undefined
}

/** Works out once what depends on policy and taxonomy together. */
export function createContext({
  policy,
  taxonomy,
  asOf,
  placeOf,
  travelMinutes,
  linker = taxonomy,
  outlook,
}: ContextInput): Context {
  const unit = taxonomy.medianProfileWeight(({ importance }) => policy.importance[importance])
  const talentUnit = taxonomy.medianProfileWeight(() => 1)
  return {
    policy,
    taxonomy,
    today: asOf === undefined ? undefined : dayNumber(asOf),
    asOf,
    placeOf,
    travelMinutes,
    linker,
    outlook: policy.weights.outlook > 0 ? outlook : undefined,
    competencePrior: divideRounded(policy.competences.prior * unit, FULL),
    talentPrior: Math.max(1, divideRounded(policy.talents.prior * talentUnit, FULL)),
  }
}
