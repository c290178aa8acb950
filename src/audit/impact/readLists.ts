import { type CriterionId, criterionIds, type MeasuredCriterionId } from '../../domain/criterionId.js'
import { FULL, type Measure, UNKNOWN } from '../../domain/measure.js'
import { isWhole } from '../../domain/optionErrors.js'
import { PassendError } from '../../errors.js'
import type { Status } from '../../score/match.js'
import type { AuditedList, AuditedPair } from '../proposal.js'

/** How many pairs and how long a text of a list may be. */
const MOST_PAIRS = 20_000_000
const MOST_CHARACTERS = 1000

const statuses: readonly Status[] = ['eligible', 'to-verify', 'blocked']
const ids: ReadonlySet<unknown> = new Set(criterionIds)

/**
 * Checks lists and puts them in the text order of their ids, so that the order in which they are given changes nothing.
 * @throws PassendError `invalid-option`: where what is wrong, by the numbers of list and pair.
 */
export function readLists(given: readonly AuditedList[]): readonly AuditedList[] {
  if (!Array.isArray(given)) throw wrong('a list of lists', '')
  const seen = new Set<string>()
  let pairs = 0
  given.forEach((list: unknown, at) => {
    const where = `[${at}]`
    if (!isObject(list)) throw wrong('an object', where)
    if (!isText(list.listId)) throw wrong('a text', `${where}.listId`)
    if (seen.has(list.listId)) throw wrong('an id that no other list has', `${where}.listId`)
    seen.add(list.listId)
    if (list.period !== undefined && !isText(list.period)) throw wrong('a text', `${where}.period`)
    if (!Array.isArray(list.pairs)) throw wrong('a list', `${where}.pairs`)
    pairs += list.pairs.length
    if (pairs > MOST_PAIRS) throw wrong(`at most ${MOST_PAIRS} pairs`, '')
    checkPairs(list.pairs, `${where}.pairs`)
  })
  return [...given].sort((a, b) => (a.listId < b.listId ? -1 : 1))
}

function checkPairs(pairs: readonly unknown[], where: string): void {
  const seen = new Set<string>()
  for (let at = 0; at < pairs.length; at++) {
    const wrongPart = partThatIsWrong(pairs[at])
    if (wrongPart !== undefined) throw wrong(wrongPart[1], `${where}[${at}]${wrongPart[0]}`)
    const { candidateId, vacancyId } = pairs[at] as AuditedPair
    const key = `${candidateId}\n${vacancyId}`
    if (seen.has(key)) throw wrong('each pair once in a list', `${where}[${at}]`)
    seen.add(key)
  }
}

/** The path of what is wrong with a pair, and what was expected. */
function partThatIsWrong(pair: unknown): readonly [path: string, expected: string] | undefined {
  if (!isObject(pair)) return ['', 'an object']
  if (!isText(pair.candidateId)) return ['.candidateId', 'a text']
  if (!isText(pair.vacancyId)) return ['.vacancyId', 'a text']
  if (!statuses.includes(pair.status as Status)) return ['.status', `one of ${statuses.join(', ')}`]
  if (!isWhole(pair.score, 0, FULL)) return ['.score', `a whole number from 0 to ${FULL}`]
  if (!isObject(pair.measures)) return ['.measures', 'an object']
  for (const id in pair.measures)
    if (!Object.hasOwn(pair.measures, id) || !isMeasured(id) || !isMeasure(pair.measures[id]))
      return ['.measures', `of criteria whole numbers from 0 to ${FULL}, or '${UNKNOWN}'`]
  for (const limits of ['unmet', 'unknown'])
    if (!Array.isArray(pair[limits]) || !pair[limits].every((id: unknown) => ids.has(id)))
      return [`.${limits}`, 'a list of criteria']
  if (pair.byHand !== undefined && typeof pair.byHand !== 'boolean') return ['.byHand', 'true or false']
  if (pair.decisions !== undefined && !(Array.isArray(pair.decisions) && pair.decisions.every(isObject)))
    return ['.decisions', 'a list of decisions']
  if (pair.became !== undefined && !isObject(pair.became)) return ['.became', 'an object']
  return undefined
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS

const isMeasured = (id: string): id is MeasuredCriterionId => ids.has(id) && (id as CriterionId) !== 'reservation'

const isMeasure = (value: unknown): value is Measure => value === UNKNOWN || isWhole(value, 0, FULL)

const wrong = (expected: string, where: string): PassendError =>
  new PassendError(
    'invalid-option',
    `Option 'lists${where}': expected ${expected}; got something else.`,
    'Make lists with auditedLists(matcher) or listsOfProposals(proposals).',
    { option: `lists${where}` },
  )
