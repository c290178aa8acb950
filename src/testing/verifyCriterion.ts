import type { Criterion, LimitCriterion } from '../criteria/criterion.js'
import type { Pair } from '../criteria/pair.js'
import { canonicalJson } from '../domain/hash.js'
import { FULL, UNKNOWN } from '../domain/measure.js'
import { frozenCopy } from './frozenCopy.js'

/** A promise of criteria that one does not keep, and the pair on which it showed. */
export interface Complaint {
  readonly criterion: string
  readonly candidateId: string
  readonly vacancyId: string
  readonly problem: string
}

/** With what the unknown parts of a measure are tried: the worst, the default policy's value, the best. */
const triedUnknowns = [0, 400, FULL]
const outcomes = ['met', 'unmet', 'unknown']

/**
 * For who writes or changes a criterion: tries it on pairs and returns what it does not keep of what the engine relies
 * on. An empty list is good. It looks for:
 *
 * - a measure that is no integer 0..1000 and not `'unknown'`, or that is known for one value of the unknown only;
 * - a measure that falls when the unknown turns out better, or that exceeds `highest`;
 * - an outcome that does not exist, a limit of an owner that `owners` does not list;
 * - `'unknown'` without a missing field, facts that cannot be written as JSON;
 * - another answer the second time or to an equal pair, a change made to the pair, and whatever it throws.
 */
export function verifyCriterion(criterion: Criterion | LimitCriterion, pairs: Iterable<Pair>): Complaint[] {
  const complaints: Complaint[] = []
  for (const pair of pairs) {
    const about = { criterion: criterion.id, candidateId: pair.person.record.id, vacancyId: pair.job.record.id }
    for (const problem of problemsOf(criterion, pair)) complaints.push({ ...about, problem })
  }
  return complaints
}

function problemsOf(criterion: Criterion | LimitCriterion, pair: Pair): string[] {
  const problems: string[] = []
  const attempt = (what: string, run: () => void) => {
    try {
      run()
    } catch (error) {
      problems.push(`${what}: throws ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  attempt('limits', () => problems.push(...limitProblems(criterion, pair)))
  attempt('grounds', () => problems.push(...groundsProblems(criterion, pair)))
  if ('measure' in criterion) attempt('measure', () => problems.push(...measureProblems(criterion, pair)))
  if (problems.length > 0) return problems
  attempt('a pair that cannot be changed', () => {
    const [first, second, equal] = [pair, pair, frozenCopy(pair)].map((one) => canonicalJson(answersOf(criterion, one)))
    if (first !== second) problems.push('another answer the second time')
    if (first !== equal) problems.push('another answer to an equal pair')
  })
  return problems
}

const answersOf = (criterion: Criterion | LimitCriterion, pair: Pair) => ({
  limits: criterion.limits(pair),
  grounds: criterion.grounds(pair),
  ...('measure' in criterion && {
    measures: triedUnknowns.map((unknown) => criterion.measure(pair, unknown)),
    highest: criterion.highest?.(pair),
    leftOut: criterion.leftOut?.(pair),
  }),
})

function limitProblems(criterion: Criterion | LimitCriterion, pair: Pair): string[] {
  return criterion
    .limits(pair)
    .flatMap(({ outcome, owner }) => [
      ...(outcomes.includes(outcome) ? [] : [`limits: outcome '${outcome}' does not exist`]),
      ...(criterion.owners.includes(owner) ? [] : [`limits: owner '${owner}' is not among its owners`]),
    ])
}

function groundsProblems(criterion: Criterion | LimitCriterion, pair: Pair): string[] {
  const { facts, missing } = criterion.grounds(pair)
  const problems: string[] = []
  if (!isJson(facts) || !isJson(missing)) problems.push('grounds: not plain data')
  const unknown = 'measure' in criterion && criterion.leftOut?.(pair) !== true && criterion.measure(pair, 0) === UNKNOWN
  if (unknown && missing.length === 0) problems.push("grounds: the measure is 'unknown' and no field is missing")
  return problems
}

function measureProblems(criterion: Criterion, pair: Pair): string[] {
  const problems: string[] = []
  const measures = triedUnknowns.map((unknown) => criterion.measure(pair, unknown))
  measures.forEach((measure, index) => {
    if (measure !== UNKNOWN && !isThousandth(measure))
      problems.push(`measure(${triedUnknowns[index]}): ${measure} is no integer 0..1000`)
  })
  const numbers = measures.filter((measure) => measure !== UNKNOWN)
  if (numbers.length > 0 && numbers.length < measures.length)
    problems.push('measure: known for some values of the unknown only')
  if (numbers.some((measure, index) => measure < (numbers[index - 1] ?? 0))) {
    problems.push(`measure: falls when the unknown turns out better: ${numbers.join(', ')}`)
  }
  if (criterion.knownAsWhole && new Set(numbers).size > 1)
    problems.push(`knownAsWhole: the measure depends on the unknown: ${numbers.join(', ')}`)
  const highest = criterion.highest?.(pair)
  if (highest !== undefined && criterion.knownAsWhole) problems.push('knownAsWhole: beside a highest of its own')
  if (highest === undefined) return problems
  if (!isThousandth(highest)) problems.push(`highest: ${highest} is no integer 0..1000`)
  const { unknown } = pair.context.policy
  const measure = criterion.measure(pair, unknown)
  const counted = measure === UNKNOWN ? unknown : measure
  if (counted > highest) problems.push(`highest: ${highest} is below the measure ${counted}`)
  return problems
}

const isThousandth = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= FULL

/** Whether JSON says all of it: no dates, maps, functions or numbers that JSON does not know. An absent part may be undefined. */
function isJson(value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isJson)
  return (
    typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson)
  )
}
