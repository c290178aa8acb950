import { checkNames, isWhole, type OptionNames, wrongOption } from '../../../domain/optionErrors.js'
import type { Point } from '../../../domain/place.js'
import type { PlaceLookup } from '../../../prepare/context.js'

/** How messages are selected. Everything is optional. */
export interface VumSelectOptions {
  /**
   * Where postcodes lie: a lookup from PC4 to a point, or the points by PC4, as a matcher takes them. Default: none, and
   * then the area of a question is not applied, which the selection says.
   */
  readonly places?: PlaceLookup | Readonly<Record<string, Point>> | ReadonlyMap<string, Point> | undefined
  /** The most messages to give: a whole number from 1. Default 100, as the contract has it. */
  readonly maximum?: number | undefined
  /**
   * What becomes of a message that does not say what is asked: `'selects'`, an absent value never filters; or
   * `'leaves-out'`, it does. Default `'selects'`.
   */
  readonly absent?: 'selects' | 'leaves-out' | undefined
  /** Whether the area must also lie within the distance that a person will travel. Default true. */
  readonly ownMaximum?: boolean | undefined
  /** What the lottery is drawn from that orders messages of which equally much is known. Default `'passend'`. */
  readonly seed?: string | undefined
}

/** The options with every default filled in. */
export interface ResolvedSelectOptions {
  readonly placeOf: PlaceLookup | undefined
  readonly maximum: number
  readonly absent: 'selects' | 'leaves-out'
  readonly ownMaximum: boolean
  readonly seed: string
}

const optionNames: OptionNames & Record<keyof VumSelectOptions, true> = {
  places: true,
  maximum: true,
  absent: true,
  ownMaximum: true,
  seed: true,
}

/** @throws PassendError `invalid-option` */
export function resolveSelectOptions(options: VumSelectOptions): ResolvedSelectOptions {
  checkNames(options, optionNames)
  const { places, maximum = 100, absent = 'selects', ownMaximum = true, seed = 'passend' } = options
  if (!isWhole(maximum, 1, Number.MAX_SAFE_INTEGER))
    throw wrongOption('maximum', 'a whole number from 1', maximum, optionNames)
  if (absent !== 'selects' && absent !== 'leaves-out')
    throw wrongOption('absent', 'one of selects, leaves-out', absent, optionNames)
  if (typeof ownMaximum !== 'boolean') throw wrongOption('ownMaximum', 'true or false', ownMaximum, optionNames)
  if (typeof seed !== 'string') throw wrongOption('seed', 'a text', seed, optionNames)
  return { placeOf: lookupOf(places), maximum, absent, ownMaximum, seed }
}

function lookupOf(places: VumSelectOptions['places']): PlaceLookup | undefined {
  if (places === undefined || typeof places === 'function') return places
  if (typeof places !== 'object' || places === null)
    throw wrongOption('places', 'a function, a Map or an object by PC4', places, optionNames)
  if (places instanceof Map) return (pc4) => places.get(pc4)
  const byPc4 = places as Readonly<Record<string, Point>>
  return (pc4) => (Object.hasOwn(byPc4, pc4) ? byPc4[pc4] : undefined)
}
