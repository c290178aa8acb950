import type { Candidate } from '../domain/candidate.js'
import type { Issue } from '../domain/issue.js'
import { parseCandidate } from '../domain/parse.js'
import { PassendError } from '../errors.js'
import type { Matcher } from '../matcher.js'

/** Somebody in a caseload. */
export interface CaseloadPerson {
  readonly id: string
  /** As the matcher is asked for them: by id, or a record that it does not hold. */
  readonly asked: string | Candidate
  readonly record: Candidate
}

/** The people of a caseload in the order of their ids, and what was wrong with others. */
export interface CaseloadPeople {
  readonly people: readonly CaseloadPerson[]
  readonly issues: readonly Issue[]
}

/** The most people that one report is about. */
const MOST_PEOPLE = 2000

/**
 * Reads the people of a caseload. A record that is not valid, and an id that the matcher does not hold, are issues, and the
 * rest goes on; of two with one id the last counts.
 * @throws PassendError `invalid-option` for more than 2000.
 */
export function readPeople(given: Iterable<unknown>, matcher: Matcher): CaseloadPeople {
  const people = new Map<string, CaseloadPerson>()
  const issues: Issue[] = []
  let index = 0
  for (const input of given) {
    const read = typeof input === 'string' ? heldPerson(input, matcher, index) : givenPerson(input, matcher, index)
    issues.push(...read.issues)
    if (read.person !== undefined) {
      const { id } = read.person
      if (people.has(id)) issues.push(twice(index, id))
      people.set(id, read.person)
    }
    if (people.size > MOST_PEOPLE) tooMany()
    index++
  }
  return { people: [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), issues }
}

interface Read {
  readonly person?: CaseloadPerson
  readonly issues: readonly Issue[]
}

function heldPerson(id: string, matcher: Matcher, index: number): Read {
  const record = matcher.candidate(id)
  if (record !== undefined) return { person: { id, asked: id, record }, issues: [] }
  const [expected, got] = ['a record, or the id of a candidate that the matcher holds', 'an id that it does not hold']
  return { issues: [{ code: 'unknown-value', severity: 'error', record: 'candidate', index, path: '', expected, got }] }
}

/** Reads a record once into plain data, whatever it is. Whether it may be taken in is up to the matcher, by its own options. */
function givenPerson(input: unknown, matcher: Matcher, index: number): Read {
  const { value: record, issues } = parseCandidate(input, index, { allowBsnLikeIds: true, keepExactPlaces: true })
  if (record === undefined) return { issues }
  try {
    matcher.score(record, { id: 'caseload', title: '-', employerId: 'caseload' })
  } catch (error) {
    if (!(error instanceof PassendError) || error.code !== 'invalid-record') throw error
    const found = (error.facts.issues ?? []) as readonly Issue[]
    return { issues: found.map((issue) => ({ ...issue, index })) }
  }
  return { person: { id: record.id, asked: record, record }, issues }
}

const twice = (index: number, id: string): Issue => ({
  code: 'duplicate-id',
  severity: 'warning',
  record: 'candidate',
  index,
  id,
  path: 'id',
  expected: 'a person once',
  got: 'the id again; the last counts',
})

function tooMany(): never {
  throw new PassendError(
    'invalid-option',
    `Option 'candidates': expected at most ${MOST_PEOPLE} people; got more.`,
    'Name those of one caseload: caseloadReport(matcher, { candidates: ids }).',
    { option: 'candidates' },
  )
}
