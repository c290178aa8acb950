import { dateSchema, type IsoDate } from './domain/calendar.js'
import { describe, keyText } from './domain/issue.js'
import type { OutlookRecord } from './domain/outlook.js'
import type { ParseOptions } from './domain/parse.js'
import { isPoint, type Point } from './domain/place.js'
import { type Policy, type PolicyInput, readPolicy } from './domain/policy.js'
import { PassendError } from './errors.js'
import { type Logger, silentLogger } from './logger.js'
import type { PlaceLookup, TextLinker, TravelMinutes } from './prepare/context.js'
import { createOutlook } from './prepare/createOutlook.js'
import { Outlook } from './prepare/outlook.js'
import { requireInstruments } from './stepOptions.js'
import { defaultInstruments, type Instruments } from './steps/instruments.js'
import { starterTaxonomy } from './taxonomy/starterTaxonomy.js'
import { Taxonomy } from './taxonomy/taxonomy.js'

/** What a matcher is made with. Everything may be left out. */
export interface MatcherOptions extends ParseOptions {
  /** Competences and occupations. Default: the starter taxonomy that comes with the package. */
  readonly taxonomy?: Taxonomy
  /** What decides a score; what is left out comes from `defaultPolicy`. */
  readonly policy?: PolicyInput
  /** Where postcodes lie: a lookup from PC4 to a point, or the points by PC4. Default: no postcode is known. */
  readonly places?: PlaceLookup | Readonly<Record<string, Point>> | ReadonlyMap<string, Point>
  /** Minutes of travel by the caller's planner. Default: estimated from the distance. */
  readonly travelMinutes?: TravelMinutes
  /**
   * What finds the occupation that a vacancy's title or a person's interest names: `createLinker(taxonomy)` of `passend/linker`, made of the
   * same taxonomy. Default: the taxonomy's own comparison of labels.
   */
  readonly linker?: TextLinker
  /** Where to write counts, timings and hashes. Default: nowhere. A pino logger fits as it is. */
  readonly logger?: Logger
  /** What the lottery among equals is drawn from. Default `'passend'`. */
  readonly seed?: string
  /** What helps a placement: steps and arrangements. Default: the Dutch catalogue that comes with the package. */
  readonly instruments?: Instruments
  /**
   * What others say of the chance of work: made by `createOutlook`, or its records, which then must all be right. It moves no score
   * unless the policy gives `outlook` a weight above 0. Default: nothing is said.
   */
  readonly outlook?: Outlook | readonly OutlookRecord[]
  /** The ISO date that counts as today. Without it all that depends on today is unknown. */
  readonly asOf?: IsoDate
}

/** The options with every default filled in. */
export interface ResolvedMatcherOptions {
  readonly taxonomy: Taxonomy
  readonly policy: Policy
  readonly placeOf: PlaceLookup
  readonly travelMinutes: TravelMinutes | undefined
  readonly linker: TextLinker | undefined
  readonly logger: Logger
  readonly seed: string
  readonly instruments: Instruments
  readonly outlook: Outlook | undefined
  readonly asOf: IsoDate | undefined
  readonly parsing: ParseOptions
}

/**
 * Checks the options and fills in the defaults.
 * @throws PassendError `invalid-option` or `invalid-policy`, with what was expected and how to mend it.
 */
export function resolveMatcherOptions(options: MatcherOptions): ResolvedMatcherOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) wrong('options', 'an object', options)
  for (const name of Object.keys(options))
    if (!Object.hasOwn(optionNames, name)) wrong(keyText(name), 'one of the options', name)
  const {
    taxonomy = starterTaxonomy(),
    seed = 'passend',
    asOf,
    logger = silentLogger,
    travelMinutes,
    linker,
    places,
  } = options
  if (!(taxonomy instanceof Taxonomy)) wrong('taxonomy', 'a taxonomy made by createTaxonomy', taxonomy)
  if (typeof seed !== 'string') wrong('seed', 'a text', seed)
  if (asOf !== undefined && !dateSchema.safeParse(asOf).success) wrong('asOf', 'a date as YYYY-MM-DD', asOf)
  if (travelMinutes !== undefined && typeof travelMinutes !== 'function')
    wrong('travelMinutes', 'a function', travelMinutes)
  // A text has a function of that name too.
  if (linker !== undefined && (typeof linker !== 'object' || typeof linker?.link !== 'function'))
    wrong('linker', 'a linker made by createLinker', linker)
  if (!isLogger(logger)) wrong('logger', 'an object with debug, info, warn and error', logger)
  return {
    taxonomy,
    policy: readPolicy(options.policy),
    placeOf: guarded('places', pointsOf(lookupOf(places))),
    travelMinutes: travelMinutes && guarded('travelMinutes', travelMinutes),
    linker,
    logger,
    seed,
    instruments: options.instruments === undefined ? defaultInstruments() : requireInstruments(options.instruments),
    outlook: outlookOf(options.outlook),
    asOf,
    parsing: options,
  }
}

/** Every option, so that a misspelt one is told and not passed over. */
const optionNames: Record<keyof MatcherOptions, true> = {
  taxonomy: true,
  policy: true,
  places: true,
  travelMinutes: true,
  linker: true,
  logger: true,
  seed: true,
  asOf: true,
  instruments: true,
  outlook: true,
  allowBsnLikeIds: true,
  keepExactPlaces: true,
}

function wrong(name: string, expected: string, got: unknown): never {
  throw new PassendError(
    'invalid-option',
    `Option '${name}': expected ${expected}; got ${describe(got)}.`,
    'createMatcher({ taxonomy, policy, places, travelMinutes, linker, instruments, outlook, logger, seed, asOf })',
    { option: name },
  )
}

/** A function of the caller's whose own error is not passed on: its message could hold a place of a person. */
const guarded =
  <Arguments extends unknown[], Answer>(name: string, ask: (...given: Arguments) => Answer) =>
  (...given: Arguments): Answer => {
    try {
      return ask(...given)
    } catch (error) {
      if (error instanceof PassendError) throw error
      throw new PassendError(
        'invalid-option',
        `Option '${name}': the function threw ${error instanceof Error ? error.name : 'something'}.`,
        'Let it return undefined for what it does not know.',
        { option: name },
      )
    }
  }

/** A lookup whose answers are points, or nothing. */
const pointsOf =
  (lookup: PlaceLookup): PlaceLookup =>
  (pc4) => {
    const point: unknown = lookup(pc4)
    return point === undefined || isPoint(point)
      ? point
      : wrong('places', 'a point { lat, lon } in degrees for a postcode, or undefined', point)
  }

const isLogger = (logger: unknown): boolean =>
  typeof logger === 'object' &&
  logger !== null &&
  (['debug', 'info', 'warn', 'error'] as const).every(
    (level) => typeof (logger as Partial<Logger>)[level] === 'function',
  )

/** An outlook as it came, or made of its records: here nobody would see what was left out, so all of them must be right. */
function outlookOf(given: MatcherOptions['outlook']): Outlook | undefined {
  if (given === undefined || given instanceof Outlook) return given
  if (!Array.isArray(given)) wrong('outlook', 'an outlook made by createOutlook, or a list of its records', given)
  const { outlook, issues } = createOutlook(given)
  const [first] = issues
  if (first === undefined) return outlook
  throw new PassendError(
    'invalid-option',
    `Option 'outlook': record ${first.index}${first.path === '' ? '' : `, ${first.path}`}: expected ${first.expected}, got ${first.got}.`,
    'const { outlook, issues } = createOutlook(records) leaves out what is wrong and says so. See facts.issues for all of it.',
    { option: 'outlook', issues },
  )
}

function lookupOf(places: MatcherOptions['places']): PlaceLookup {
  if (places === undefined) return () => undefined
  if (typeof places === 'function') return places
  if (typeof places !== 'object' || places === null) wrong('places', 'a function, a Map or an object by PC4', places)
  if (places instanceof Map) return (pc4) => places.get(pc4)
  const byPc4 = places as Readonly<Record<string, Point>>
  return (pc4) => (Object.hasOwn(byPc4, pc4) ? byPc4[pc4] : undefined)
}
