import { FULL } from '../../domain/measure.js'
import { checkNames, isId, isWhole, wrongOption } from '../../domain/optionErrors.js'
import { namedIn, type Places, placesBy } from './places.js'

/**
 * What a division is to be best at.
 *
 * - `most-placed` (default): place as many people as can be; of all divisions that place so many, the one with the greatest
 *   sum of scores. It is the default because a score compares work that fits more with work that fits less; it does not say
 *   what it is worth to have work at all. By the sum alone somebody stays without a place if that gives others some points
 *   more. What fits too little to be proposed is kept out by `minScore`, openly, and not by outweighing it.
 * - `total-fit`: the greatest sum of scores, however many people are placed.
 * - `worst-off-first`: place as many people as can be; among the divisions that do, those whose lowest score is highest; among
 *   these the greatest sum of scores. Pairs that are fixed do not count for the lowest score: nothing can raise it.
 */
export type Objective = 'most-placed' | 'total-fit' | 'worst-off-first'

/**
 * How a division is made.
 *
 * - `optimum` (default): the best there is by the objective, with proof.
 * - `stable`: deferred acceptance (Gale and Shapley 1962); candidates propose, and both sides prefer the higher score, then the
 *   lot of the pair. Nobody and no vacancy would rather have one another. With one score for both sides there is one stable
 *   division, the same that `greedy` makes (Abraham, Levavi, Manlove and O'Malley 2008).
 * - `greedy`: the highest score first, then the lot of the pair, as lists that are worked off one by one do.
 *
 * `stable` and `greedy` do not look at the objective; the gap tells how far they stay behind the optimum.
 */
export type Method = 'optimum' | 'stable' | 'greedy'

/** A pair that people decided about. */
export interface NamedPair {
  readonly candidateId: string
  readonly vacancyId: string
}

/** How places are divided. Everything may be left out. */
export interface AssignOptions {
  /** Whole numbers from 0 to 1,000,000. Default: 1 each. */
  readonly places?: Places
  readonly objective?: Objective
  readonly method?: Method
  /** Pairs that may not be: refused before, conflicts. A pair of somebody or something unknown is an issue, no error. */
  readonly forbidden?: Iterable<NamedPair>
  /** Pairs that people have decided: kept as they are, and the rest is divided around them. They must be among the matches. */
  readonly fixed?: Iterable<NamedPair>
  /** The lowest score that is proposed, 0..1000. Default 0. */
  readonly minScore?: number
  /** Whether pairs of which something must be checked first (`to-verify`) take part. Default `'allow'`. */
  readonly toVerify?: 'allow' | 'leave-out'
  /** What the lots among equals are drawn from. Default `'passend'`. */
  readonly seed?: string
}

/** The options with every default filled in. */
export interface ResolvedAssignOptions {
  readonly placesOf: (vacancyId: string) => number
  /** The vacancies that `places` names, if it is a list. */
  readonly named: readonly string[]
  readonly objective: Objective
  readonly method: Method
  readonly forbidden: readonly NamedPair[]
  readonly fixed: readonly NamedPair[]
  readonly minScore: number
  readonly toVerify: 'allow' | 'leave-out'
  readonly seed: string
}

/** Every option, so that a misspelt one is told and not passed over. */
export const optionNames: Record<keyof AssignOptions, true> = {
  places: true,
  objective: true,
  method: true,
  forbidden: true,
  fixed: true,
  minScore: true,
  toVerify: true,
  seed: true,
}

/**
 * Checks the options and fills in the defaults.
 * @throws PassendError `invalid-option`, with what was expected and how to mend it.
 */
export function resolveAssignOptions(options: AssignOptions): ResolvedAssignOptions {
  checkNames(options, optionNames)
  const { objective = 'most-placed', method = 'optimum', minScore = 0, toVerify = 'allow', seed = 'passend' } = options
  oneOf('objective', objective, ['most-placed', 'total-fit', 'worst-off-first'])
  oneOf('method', method, ['optimum', 'stable', 'greedy'])
  oneOf('toVerify', toVerify, ['allow', 'leave-out'])
  if (!isWhole(minScore, 0, FULL)) throw wrongOption('minScore', 'a whole number 0..1000', minScore, optionNames)
  if (typeof seed !== 'string') throw wrongOption('seed', 'a text', seed, optionNames)
  const places = options.places ?? {}
  return {
    placesOf: placesBy(places),
    named: namedIn(places),
    objective,
    method,
    forbidden: readPairs('forbidden', options.forbidden ?? []),
    fixed: readPairs('fixed', options.fixed ?? []),
    minScore,
    toVerify,
    seed,
  }
}

function readPairs(name: string, given: Iterable<NamedPair>): NamedPair[] {
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given))
    throw wrongOption(name, 'a list of { candidateId, vacancyId }', given, optionNames)
  const pairs: NamedPair[] = []
  for (const pair of given) {
    const { candidateId, vacancyId } = (pair ?? {}) as Partial<NamedPair>
    if (!isId(candidateId) || !isId(vacancyId))
      throw wrongOption(`${name}[${pairs.length}]`, '{ candidateId, vacancyId }', pair, optionNames)
    pairs.push({ candidateId, vacancyId })
  }
  return pairs
}

function oneOf(name: string, value: unknown, allowed: readonly string[]): void {
  if (!allowed.includes(value as string)) throw wrongOption(name, `one of ${allowed.join(', ')}`, value, optionNames)
}
