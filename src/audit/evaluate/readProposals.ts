import { criterionIds, type MeasuredCriterionId } from '../../domain/criterionId.js'
import { deciderSchema, decisionOutcomeSchema, decisionReasonSchema } from '../../domain/decision.js'
import { FULL, UNKNOWN } from '../../domain/measure.js'
import { isWhole } from '../../domain/optionErrors.js'
import { leavingReasonSchema } from '../../domain/workOutcome.js'
import { PassendError } from '../../errors.js'
import type { FollowedProposal } from '../proposal.js'

/** The criteria that have a measure, in reporting order. */
export const measuredIds = criterionIds.filter((id): id is MeasuredCriterionId => id !== 'reservation')

/**
 * Checks proposals and puts them in one order, whatever the order in which they came: by list, place, person and vacancy.
 * @throws PassendError `invalid-option`, with the number of the proposal and the field: a field that is not what it should be, or a pair
 * that stands in one list twice.
 */
export function readProposals(proposals: unknown): FollowedProposal[] {
  if (!Array.isArray(proposals)) throw wrong('proposals', 'a list of proposals', undefined)
  const sorted = (proposals as readonly unknown[]).map((proposal, number) => {
    const field = wrongField(proposal)
    if (field !== undefined) throw wrong(`proposals[${number}].${field}`, expected[field], number)
    return { proposal: proposal as FollowedProposal, number }
  })
  sorted.sort((one, other) => inOrder(one.proposal, other.proposal))
  const seen = new Set<string>()
  return sorted.map(({ proposal, number }, index) => {
    const { listId, candidateId, vacancyId } = proposal
    if (listId !== sorted[index - 1]?.proposal.listId) seen.clear()
    const pair = `${candidateId}\n${vacancyId}`
    if (seen.has(pair)) throw wrong(`proposals[${number}]`, 'a pair that stands in its list once', number)
    seen.add(pair)
    return proposal
  })
}

const inOrder = (a: FollowedProposal, b: FollowedProposal): number =>
  byText(a.listId, b.listId) ||
  a.place - b.place ||
  byText(a.candidateId, b.candidateId) ||
  byText(a.vacancyId, b.vacancyId)

/** The order of two texts by their code units. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const expected = {
  candidateId: 'a text',
  vacancyId: 'a text',
  listId: 'a text',
  place: 'a whole number from 1',
  status: 'eligible, to-verify or blocked',
  score: 'a whole number 0..1000',
  measures: "whole numbers 0..1000 or 'unknown', by criterion",
  decisions: 'a list of { outcome, reason, role }',
  became: '{ started, months, left }',
} as const

type Field = keyof typeof expected

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const checks: Readonly<Record<Field, (value: unknown) => boolean>> = {
  candidateId: isText,
  vacancyId: isText,
  listId: isText,
  place: (value) => isWhole(value, 1, Number.MAX_SAFE_INTEGER),
  status: (value) => value === 'eligible' || value === 'to-verify' || value === 'blocked',
  score: (value) => isWhole(value, 0, FULL),
  measures: (value) =>
    isObject(value) &&
    Object.keys(value).every((id) => (measuredIds as readonly string[]).includes(id)) &&
    measuredIds.every((id) => value[id] === undefined || value[id] === UNKNOWN || isWhole(value[id], 0, FULL)),
  decisions: (value) => Array.isArray(value) && value.every(isDecided),
  became: (value) =>
    isObject(value) &&
    (value.started === undefined || typeof value.started === 'boolean') &&
    (value.months === 0 || value.months === 3 || value.months === 6 || value.months === 12) &&
    (value.left === undefined || isOneOf(leavingReasonSchema.options, value.left)),
}

const isOneOf = (allowed: readonly string[], value: unknown): boolean => allowed.includes(value as string)

const isDecided = (value: unknown): boolean =>
  isObject(value) &&
  isOneOf(decisionOutcomeSchema.options, value.outcome) &&
  isOneOf(deciderSchema.options, value.role) &&
  (value.reason === undefined || isOneOf(decisionReasonSchema.options, value.reason))

/** The first field of a proposal that is not what it should be. */
function wrongField(proposal: unknown): Field | undefined {
  const fields = isObject(proposal) ? proposal : {}
  return (Object.keys(checks) as Field[]).find((field) => !checks[field](fields[field]))
}

const wrong = (path: string, what: string, proposal: number | undefined): PassendError =>
  new PassendError(
    'invalid-option',
    `${path}: expected ${what}.`,
    'Proposals are as `followedProposals` reads them from a log.',
    { option: 'proposals', ...(proposal !== undefined && { proposal }) },
  )
