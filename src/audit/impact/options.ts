import { checkNames, type OptionNames, requireWhole, wrongOption } from '../../domain/optionErrors.js'
import { type Policy, type PolicyInput, readPolicy } from '../../domain/policy.js'
import { PassendError } from '../../errors.js'
import { type GivenGroups, type PeopleGroups, readGroups } from './groups.js'

/** What a report of impact is made with. Only `groups` is needed. */
export interface ImpactOptions {
  /**
   * Of each person (the `candidateId` of a pair) the value of each attribute: `{ 'p-1': { leeftijdsgroep: '50+' } }`, or a Map. Names and
   * values are texts of the caller's own, 1 to 100 characters, at most 12 attributes. Who is absent, or has no value, is `unknown`, and
   * counted. They are used here and nowhere else, and the report holds no id.
   */
  readonly groups: GivenGroups
  /** How many of a list count as proposed. 1 to 1,000,000, default 10. */
  readonly k?: number
  /** The policy that was in force, by which lists are ranked again without a criterion. Default: the default policy. */
  readonly policy?: PolicyInput
  /**
   * Of a group with fewer people no figure is shown, and none from which one could be had by subtraction. 1 to 10,000, default 10. Less
   * than the default is for invented data.
   */
  readonly leastCell?: number
  /** Groups with a smaller share of the people are not compared, but told. Thousandths, 0 to 500, default 0; Local Law 144 allows 20. */
  readonly leastShare?: number
  /** Of the intervals. Thousandths, 500 to 999, default 950. */
  readonly confidence?: number
  /** How often people are shuffled over the groups. 99 to 100,000. Default 1999, or as many more as the number of groups asks. */
  readonly permutations?: number
  /**
   * Any text: the same one gives the same shuffles, and among equals the same lots as a matcher with that seed draws. Default `passend`,
   * as of a matcher.
   */
  readonly seed?: string
  /** Which attributes are looked at together: all pairs (default), none, or lists of two or three names. */
  readonly intersections?: 'pairs' | 'none' | readonly (readonly string[])[]
  /** With whom the others are compared: the group with the highest figure (default, as Local Law 144), or one named for each attribute. */
  readonly reference?: 'highest' | Readonly<Record<string, string>>
}

/** The options with every default filled in. */
export interface ResolvedImpactOptions {
  readonly groups: PeopleGroups
  readonly k: number
  readonly policy: Policy
  readonly leastCell: number
  readonly leastShare: number
  readonly confidence: number
  /** Absent: 1999, or more if the number of tests asks it. */
  readonly permutations: number | undefined
  readonly seed: string
  readonly intersections: readonly (readonly string[])[]
  readonly reference: 'highest' | ReadonlyMap<string, string>
}

const names: OptionNames = {
  groups: true,
  k: true,
  policy: true,
  leastCell: true,
  leastShare: true,
  confidence: true,
  permutations: true,
  seed: true,
  intersections: true,
  reference: true,
} satisfies Record<keyof ImpactOptions, true>

/**
 * Checks the options and fills in the defaults.
 * @throws PassendError `invalid-option` or `invalid-policy`, naming what is wrong.
 */
export function resolveImpactOptions(given: ImpactOptions): ResolvedImpactOptions {
  checkNames(given, names)
  const { k = 10, leastCell = 10, leastShare = 0, confidence = 950, permutations, seed = 'passend' } = given
  requireWhole('k', k, 1, 1_000_000, names)
  requireWhole('leastCell', leastCell, 1, 10_000, names)
  requireWhole('leastShare', leastShare, 0, 500, names)
  requireWhole('confidence', confidence, 500, 999, names)
  if (permutations !== undefined) requireWhole('permutations', permutations, 99, 100_000, names)
  if (typeof seed !== 'string' || seed.length > 1000) throw wrongOption('seed', 'a text of at most 1000', seed, names)
  const groups = readGroups(given.groups)
  return {
    groups,
    k,
    policy: readPolicy(given.policy),
    leastCell,
    leastShare,
    confidence,
    permutations,
    seed,
    intersections: readIntersections(given.intersections, groups.attributes),
    reference: readReference(given.reference, groups.attributes),
  }
}

/** Each as names in text order, each once. */
function readIntersections(given: ImpactOptions['intersections'] = 'pairs', attributes: readonly string[]) {
  if (given === 'none') return []
  if (given === 'pairs') return attributes.flatMap((one, at) => attributes.slice(at + 1).map((other) => [one, other]))
  const isOne = (one: unknown) =>
    Array.isArray(one) && one.length >= 2 && one.length <= 3 && new Set(one).size === one.length
  if (!Array.isArray(given) || given.length > 100 || !given.every(isOne))
    throw wrongOption('intersections', "'pairs', 'none', or lists of two or three attributes", given, names)
  const asked = (given as string[][]).map((one) => [...one].sort())
  if (!asked.flat().every((name) => attributes.includes(name))) throw unknownName('intersections')
  return [...new Map(asked.map((one) => [JSON.stringify(one), one])).values()]
}

function readReference(given: ImpactOptions['reference'] = 'highest', attributes: readonly string[]) {
  if (given === 'highest') return given
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw wrongOption('reference', "'highest', or a value for each attribute", given, names)
  const entries = Object.entries(given)
  if (!entries.every(([, value]) => typeof value === 'string'))
    throw wrongOption('reference', 'a text for each attribute', given, names)
  if (!entries.every(([name]) => attributes.includes(name))) throw unknownName('reference')
  return new Map(entries)
}

/** The names themselves are not told: they may say something of people. */
const unknownName = (option: string): PassendError =>
  new PassendError(
    'invalid-option',
    `Option '${option}' names an attribute that nobody in groups has.`,
    'Name attributes as they are named in groups.',
    { option },
  )
