import { z } from 'zod'
import { PassendError } from '../errors.js'
import { criterionIds, type MeasuredCriterionId } from './criterionId.js'
import { defaultPolicy } from './defaultPolicy.js'
import { hashOf } from './hash.js'
import { describe } from './issue.js'
import { parsedBy } from './parsedBy.js'
import { strengthSchema } from './strength.js'
import { fromZod } from './zodFindings.js'

const share = z.number().int().min(0).max(1000)
const weight = z.number().int().min(0).max(100)
const measured = criterionIds.filter((id): id is MeasuredCriterionId => id !== 'reservation')
const perCriterion = <Id extends MeasuredCriterionId, T extends z.ZodType>(ids: readonly Id[], schema: T) =>
  z.strictObject(Object.fromEntries(ids.map((id) => [id, schema])) as Record<Id, T>)

/** Talents and the outlook are no ask, so they cannot be a must. */
type AskingCriterionId = Exclude<MeasuredCriterionId, 'talents' | 'outlook'>
const asking = measured.filter((id): id is AskingCriterionId => id !== 'talents' && id !== 'outlook')

/**
 * All that decides a score, in one readable object (see `defaultPolicy` for the meaning of each value). A partial object
 * is completed from the default by `readPolicy` and by `createMatcher`; this schema describes a whole one.
 */
export const policySchema = z.strictObject({
  id: z.string().min(1).max(200),
  version: z.string().min(1).max(100),
  weights: perCriterion(measured, weight),
  unknown: share,
  combine: z.enum(['harmonic', 'minimum', 'arithmetic']),
  strength: perCriterion(asking, strengthSchema),
  importance: z.strictObject({
    essential: z.number().int().min(1).max(10),
    important: z.number().int().min(1).max(10),
    optional: z.number().int().min(1).max(10),
  }),
  similarity: z.strictObject({ same: share, narrower: share, broader: share, sibling: share, related: share }),
  evidence: z.strictObject({
    assessed: share,
    diploma: share,
    praktijkverklaring: share,
    certificate: share,
    experience: share,
    'self-declared': share,
    'not-stated': share,
  }),
  competences: z.strictObject({ prior: z.number().int().min(0).max(1000) }),
  talents: z.strictObject({ prior: z.number().int().min(1).max(10_000) }),
  education: z.strictObject({ perLevel: share, otherField: share }),
  languages: z.strictObject({ perLevel: share }),
  occupation: z.strictObject({ iscoDigits: z.tuple([share, share, share, share, share]), textConfidence: share }),
  sector: z.strictObject({ digits: z.tuple([share, share, share, share, share, share]) }),
  hours: z.strictObject({ perHour: share }),
  contract: z.strictObject({ otherwise: share }),
  travel: z.strictObject({
    fullUntil: share,
    atMaximum: share,
    detour: z.number().int().min(1000).max(5000),
    metresPerMinute: z.strictObject({
      walking: z.number().int().min(1).max(5000),
      bicycle: z.number().int().min(1).max(5000),
      'electric-bicycle': z.number().int().min(1).max(5000),
      moped: z.number().int().min(1).max(5000),
      motorcycle: z.number().int().min(1).max(5000),
      car: z.number().int().min(1).max(5000),
      'public-transport': z.number().int().min(1).max(5000),
    }),
  }),
  availability: z.strictObject({ daysUntilZero: z.number().int().min(1).max(365) }),
  outlook: z.strictObject({ kansrijk: share, neutral: share, little: share }),
  staleAfterDays: z.number().int().min(1).max(3650),
})

/** A whole policy. */
export type Policy = z.infer<typeof policySchema>

type DeepPartial<T> = T extends readonly unknown[] ? T : T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T

/** A policy in which whatever is left out comes from the default. A changed policy wants an id and a version of its own. */
export type PolicyInput = DeepPartial<Policy>

/**
 * Completes a policy from the default and checks it.
 * @throws PassendError `invalid-policy`, naming the first values that are wrong.
 */
export function readPolicy(input: PolicyInput = {}): Policy {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new PassendError(
      'invalid-policy',
      `A policy is an object; got ${describe(input)}.`,
      'Leave it out for defaultPolicy.',
    )
  }
  const whole = completed(defaultPolicy, input)
  const result = parsedBy(policySchema, whole)
  if (result.success && balanced(result.data)) return result.data
  const issues = result.success ? [] : result.error.issues.flatMap((problem) => fromZod(problem, whole as never))
  const first = issues.slice(0, 3).map((issue) => `${issue.path}: expected ${issue.expected}, got ${issue.got}`)
  throw new PassendError(
    'invalid-policy',
    `The policy is not valid. ${first.length > 0 ? first.join('; ') : 'Each side needs an affinity and a barrier with a weight above 0.'}`,
    'Start from defaultPolicy and change what differs: createMatcher({ policy: { id, version, weights: { travel: 3 } } }).',
    { issues },
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is given, with all that it leaves out taken from the standard, at every level. */
function completed(standard: unknown, given: unknown): unknown {
  if (!isObject(standard) || !isObject(given)) return given
  const entries = new Map(Object.entries(standard))
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined) entries.set(key, completed(entries.get(key), value))
  }
  return Object.fromEntries(entries)
}

/** The formula divides by each side's weights: the affinities that can never be left out and the barriers must weigh something. */
const balanced = ({ weights }: Policy): boolean =>
  weights.competences > 0 &&
  weights.talents > 0 &&
  weights.education + weights.languages + weights.credentials + weights.experience > 0 &&
  weights.tasksDisliked +
    weights.hours +
    weights.schedule +
    weights.contract +
    weights.travel +
    weights.support +
    weights.workConditions +
    weights.availability >
    0

/** What a ranking says of the policy behind it. */
export interface PolicyStamp {
  readonly id: string
  readonly version: string
  readonly hash: string
  /** The hash of the outlook that counts in the score; absent where none was loaded, and where the policy gives it no weight. */
  readonly outlook?: string
}

/** The id, version and hash of a policy, and the hash of the outlook if it counts under that policy. */
export const policyStamp = (policy: Policy, outlook?: string): PolicyStamp => ({
  id: policy.id,
  version: policy.version,
  hash: hashOf(policy),
  ...(outlook !== undefined && policy.weights.outlook > 0 && { outlook }),
})
