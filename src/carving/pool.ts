import type { Candidate } from '../domain/candidate.js'
import type { Issue } from '../domain/issue.js'
import { parseCandidate } from '../domain/parse.js'
import { PassendError } from '../errors.js'
import type { Matcher } from '../matcher.js'

/** A candidate for whom functions are carved. */
export interface PoolMember {
  readonly id: string
  /** As the matcher is asked for them: by id, or a record that it does not hold. */
  readonly asked: string | Candidate
  readonly record: Candidate
}

/** The candidates for whom functions are carved, in the order of their ids, and what was wrong with others. */
export interface Pool {
  readonly members: readonly PoolMember[]
  readonly issues: readonly Issue[]
}

/** How many candidates a pool may hold: each is matched with every task. */
const MAX_POOL = 10_000

/**
 * Reads the candidates: ids of those that the matcher holds, and records. A record that is not valid, and an id that the
 * matcher does not hold, are issues; of two with one id the last counts.
 * @param only The ids that count; all if absent.
 */
export function readPool(given: Iterable<unknown>, matcher: Matcher, only: readonly string[] | undefined): Pool {
  const members = new Map<string, PoolMember>()
  const issues: Issue[] = []
  const wanted = only && new Set(only)
  let index = 0
  for (const input of given) {
    const read = typeof input === 'string' ? readId(input, matcher, index) : readRecord(input, matcher, index)
    issues.push(...read.issues)
    const { member } = read
    if (member !== undefined && (wanted?.has(member.id) ?? true)) {
      if (members.has(member.id)) issues.push(twice(index, member.id))
      members.set(member.id, member)
    }
    index++
  }
  if (members.size > MAX_POOL) {
    throw new PassendError(
      'invalid-option',
      `Option 'candidates': expected at most ${MAX_POOL}; got ${members.size}.`,
      'Carve for those whom it is about: constraints.candidates, or a list of ids.',
    )
  }
  return { members: [...members.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), issues }
}

interface Read {
  readonly member?: PoolMember
  readonly issues: readonly Issue[]
}

function readId(id: string, matcher: Matcher, index: number): Read {
  const record = matcher.candidate(id)
  if (record !== undefined) return { member: { id, asked: id, record }, issues: [] }
  const expected = 'a record, or the id of a candidate that the matcher holds'
  const got = 'an id that it does not hold'
  return { issues: [{ code: 'unknown-value', severity: 'error', record: 'candidate', index, path: '', expected, got }] }
}

/** A record is read once into plain data, whatever it is; whether it is acceptable is up to the matcher. */
function readRecord(input: unknown, matcher: Matcher, index: number): Read {
  const { value: record, issues } = parseCandidate(input, index, { allowBsnLikeIds: true, keepExactPlaces: true })
  if (record === undefined) return { issues }
  try {
    matcher.score(record, { id: 'carving', title: '-', employerId: 'carving' })
  } catch (error) {
    if (!(error instanceof PassendError) || error.code !== 'invalid-record') throw error
    const found = (error.facts.issues ?? []) as readonly Issue[]
    return { issues: found.map((issue) => ({ ...issue, index })) }
  }
  return { member: { id: record.id, asked: record, record }, issues }
}

const twice = (index: number, id: string): Issue => ({
  code: 'duplicate-id',
  severity: 'warning',
  record: 'candidate',
  index,
  id,
  path: 'id',
  expected: 'a candidate once',
  got: 'the id again; the last counts',
})
