import { hashOf } from '../../domain/hash.js'
import type { Point } from '../../domain/place.js'
import type { Matcher } from '../../matcher.js'
import type { PlaceLookup } from '../../prepare/context.js'
import { engineVersion } from '../../version.js'
import type { ResolvedBatchOptions } from '../options.js'

/** Why all was computed, though a directory of the run before was given. */
export type WhyAfresh =
  /** There is no state in it, it is not whole, or it was made by another version. */
  | 'absent'
  | 'damaged'
  | 'version'
  /** What the runs are made with differs: the policy, or the outlook that counts under it. */
  | 'policy'
  | 'taxonomy'
  | 'asOf'
  | 'seed'
  | 'limit'
  | 'parsing'
  | 'places'
  /** More than a tenth of the records changed; or so many were replaced over time that the state has become a burden. */
  | 'much-changed'
  | 'worn'

/** The format of the state. */
const FORMAT = 1

/** All on which what is kept depends, beside the records, the history, and where postcodes lie. */
export interface MadeWith {
  readonly version: string
  /** Of all that the stamp of the policy says. */
  readonly policy: string
  readonly taxonomy: string
  readonly asOf: string
  readonly seed: string
  readonly limit: number
  /** How records are read: the options of parsing, the format and the column map. */
  readonly parsing: string
}

/** What a run is made with. */
export function madeWith(matcher: Matcher, { limit, format, map }: ResolvedBatchOptions): MadeWith {
  const { allowBsnLikeIds, keepExactPlaces } = matcher.parts().parsing
  const parsing = { allowBsnLikeIds: allowBsnLikeIds === true, keepExactPlaces: keepExactPlaces === true, format, map }
  return {
    version: `${engineVersion} ${FORMAT}`,
    policy: hashOf(matcher.policyStamp),
    taxonomy: matcher.taxonomy.hash,
    asOf: matcher.asOf ?? '',
    seed: matcher.seed,
    limit,
    parsing: hashOf(parsing),
  }
}

/** In what two runs differ first, or undefined. */
export function differenceOf(before: MadeWith, now: MadeWith): WhyAfresh | undefined {
  const names = Object.keys(now) as (keyof MadeWith)[]
  return names.find((name) => before[name] !== now[name])
}

/** Where postcodes were found to lie, those that were not found among them. */
export type FoundPlaces = readonly (readonly [pc4: string, point: Point | null])[]

/** Whether each postcode still lies where it did. */
export const liesWhereItDid = (places: FoundPlaces, placeOf: PlaceLookup): boolean =>
  places.every(([pc4, point]) => hashOf(placeOf(pc4) ?? null) === hashOf(point))
