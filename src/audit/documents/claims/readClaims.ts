import { checkNames, type OptionNames, wrongOption } from '../../../domain/optionErrors.js'
import { readPolicy } from '../../../domain/policy.js'
import type { SystemClaims } from './systemClaims.js'

const names: Record<keyof SystemClaims, true> & OptionNames = {
  policy: true,
  taxonomy: true,
  engineVersion: true,
  measured: true,
}

/** How long the text is at most that says on what figures were measured. */
const LONGEST_ON = 200

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'

/**
 * Checks what a document claims of the engine.
 * @throws PassendError `invalid-policy` for a policy that is none, `invalid-option` for anything else that is not of its form.
 */
export function readClaims(claims: SystemClaims): SystemClaims {
  checkNames(claims, names)
  const { policy, taxonomy, engineVersion, measured } = claims
  if (!isObject(taxonomy) || ![taxonomy.id, taxonomy.version, taxonomy.hash].every(isText))
    throw wrongOption('taxonomy', '{ id, version, hash }, such as matcher.taxonomy.stamp', taxonomy, names)
  if (engineVersion !== undefined && !isText(engineVersion))
    throw wrongOption('engineVersion', 'a version', engineVersion, names)
  if (measured !== undefined && !isMeasured(measured))
    throw wrongOption(
      'measured',
      `{ on: at most ${LONGEST_ON} characters, impact: of impactReport, evaluation: of evaluatePolicy }`,
      measured,
      names,
    )
  return { ...claims, policy: readPolicy(policy) }
}

function isMeasured(measured: unknown): boolean {
  if (!isObject(measured)) return false
  const { on, impact, evaluation } = measured
  return (
    (on === undefined || (isText(on) && on.length <= LONGEST_ON)) &&
    (impact === undefined || (isObject(impact) && isObject(impact.stamp) && isObject(impact.looked))) &&
    (evaluation === undefined || (isObject(evaluation) && isObject(evaluation.stamp) && isObject(evaluation.counts)))
  )
}
