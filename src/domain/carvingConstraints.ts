import { z } from 'zod'
import { PassendError } from '../errors.js'
import { MAX_HOURS } from './hours.js'
import { idSchema } from './identifier.js'
import { readOptions } from './readOptions.js'

const weight = z.number().int().min(0).max(100_000)
const hours = z.number().min(0).max(MAX_HOURS)

/**
 * What counts for a carved function, in points. The defaults put first for how many people it opens work, then how well the
 * tasks fit, then what the employer gains.
 */
const carvingWeightsSchema = z.strictObject({
  /**
   * For each person who is eligible. Default 10,000: eight times what fit and hours of one person can bring, so that one
   * person more outweighs anything but a much worse fit of many others.
   */
  eligible: weight.optional(),
  /**
   * For each person for whom something is still to be verified; at most as much as `eligible`. Default 9,000: nearly the
   * same, since an unknown is no refusal; of two functions that open as many, the one that is sure for more goes first.
   */
  toVerify: weight.optional(),
  /** For a fit of 1000, the mean over the tasks by their hours, of each person opened. Default 1000. */
  fit: weight.optional(),
  /**
   * For hours that are as each person opened wishes. Default 250: an hour a week too many or too few for two people costs
   * more (2 x 31) than one scarce hour brings (50).
   */
  hours: weight.optional(),
  /** For each hour freed of a job whose hours are as scarce as can be (10). Default 50: 20 such hours are worth one full fit. */
  scarce: weight.optional(),
})

/** The bounds within which functions are carved. Everything is optional. */
export const carvingConstraintsSchema = z.strictObject({
  /**
   * The least hours a week of a carved function. Default 12: from there on Statistics Netherlands (CBS) long counted work as
   * a job (national definition of the working labour force, until 2015).
   */
  minHours: hours.optional(),
  /** The most hours a week. Default 40. */
  maxHours: hours.optional(),
  /** The hours that a job keeps that does not say so itself, or all it has if that is less. Default 12, as `minHours`. */
  keepHours: hours.optional(),
  /** How many functions at most, one after another, each from what the earlier ones left. Default 1. */
  maxFunctions: z.number().int().min(1).max(50).optional(),
  /** From how many jobs at most one function is made. Default 3. */
  maxSourceJobs: z.number().int().min(1).max(10).optional(),
  /** For how many people at least a function opens work. Default 1. */
  minOpened: z.number().int().min(1).max(10_000).optional(),
  /** Ids of the candidates who count. Default: all that were given. */
  candidates: z.array(idSchema).max(10_000).optional(),
  /**
   * Allows functions of tasks of several employers, and names the employer of such a function: a WSP, say, or a secondment
   * agency. Default: never across employers.
   */
  acrossEmployers: idSchema.optional(),
  /** The title of the functions. Default `Functie op maat`. It is the same whatever is in them, so that no word of it scores. */
  title: z
    .string()
    .max(200)
    .regex(/[\p{L}\p{N}]/u)
    .optional(),
  weights: carvingWeightsSchema.optional(),
  /**
   * After how many nodes the search for each function ends with the best it has: a count, so that every machine ends at the
   * same. A branch that is bounded is a node, or one for each 4000 pairs of a candidate and a task begun. Default 40,000.
   */
  maxNodes: z.number().int().min(0).max(10_000_000).optional(),
})
export type CarvingConstraints = z.infer<typeof carvingConstraintsSchema>

type Filled<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> }

/** The constraints with every default filled in, hours as whole minutes. */
export interface ResolvedConstraints {
  readonly minMinutes: number
  readonly maxMinutes: number
  readonly keepMinutes: number
  readonly maxFunctions: number
  readonly maxSourceJobs: number
  readonly minOpened: number
  readonly candidates: readonly string[] | undefined
  readonly acrossEmployers: string | undefined
  readonly title: string
  readonly weights: Filled<z.infer<typeof carvingWeightsSchema>>
  readonly maxNodes: number
}

/**
 * Checks the constraints and fills in the defaults.
 * @throws PassendError `invalid-option`, naming what is wrong.
 */
export function readCarvingConstraints(input: CarvingConstraints = {}): ResolvedConstraints {
  const constraints = readOptions(carvingConstraintsSchema, input, 'The constraints', ADVICE)
  const { minHours = 12, maxHours = Math.max(40, minHours), keepHours = 12, weights: given = {}, ...rest } = constraints
  const {
    eligible = 10_000,
    toVerify = Math.min(9000, eligible),
    fit = 1000,
    hours: asWished = 250,
    scarce = 50,
  } = given
  const weights = { eligible, toVerify, fit, hours: asWished, scarce }
  if (minHours > maxHours) throw wrong(`minHours: expected at most maxHours, ${maxHours}`)
  if (weights.toVerify > weights.eligible) throw wrong('weights.toVerify: expected at most weights.eligible')
  return {
    minMinutes: Math.max(1, Math.round(minHours * 60)),
    maxMinutes: Math.round(maxHours * 60),
    keepMinutes: Math.round(keepHours * 60),
    maxFunctions: rest.maxFunctions ?? 1,
    maxSourceJobs: rest.maxSourceJobs ?? 3,
    minOpened: rest.minOpened ?? 1,
    candidates: rest.candidates,
    acrossEmployers: rest.acrossEmployers,
    title: rest.title ?? 'Functie op maat',
    weights,
    maxNodes: rest.maxNodes ?? 40_000,
  }
}

const ADVICE =
  'Constraints are { minHours, maxHours, keepHours, maxFunctions, maxSourceJobs, minOpened, candidates, acrossEmployers, title, weights: { eligible, toVerify, fit, hours, scarce }, maxNodes }.'

const wrong = (what: string): PassendError =>
  new PassendError('invalid-option', `The constraints contradict one another. ${what}.`, ADVICE)
