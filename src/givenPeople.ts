import type { Candidate } from './domain/candidate.js'
import type { Issue } from './domain/issue.js'
import { PassendError } from './errors.js'
import type { Matcher } from './matcher.js'

/** Somebody a call is about: named by id, or given as a record that the matcher does not hold. */
export interface GivenPerson {
  readonly id: string
  /** As the matcher is asked for them. */
  readonly asked: string | Candidate
  readonly record: Candidate
}

/** The people a call is about, in the order of their ids, and what was wrong with others. */
export interface GivenPeople {
  readonly people: readonly GivenPerson[]
  readonly issues: readonly Issue[]
}

/** Whom a call takes. */
export interface TakenPeople {
  /** The most people at once. */
  readonly most: number
  /** How to name fewer, for the error that there are more. */
  readonly advice: string
  /** The ids that count; all if absent. */
  readonly only?: readonly string[] | undefined
}

/**
 * Reads people: ids of those that a matcher holds, and records. A record that is not valid, and an id that is not held, are
 * issues, and the rest goes on; of two with one id the last counts.
 * @throws PassendError `invalid-option` for more than are taken.
 */
export function readGivenPeople(given: Iterable<unknown>, matcher: Matcher, taken: TakenPeople): GivenPeople {
  const people = new Map<string, GivenPerson>()
  const issues: Issue[] = []
  const wanted = taken.only && new Set(taken.only)
  let index = 0
  for (const input of given) {
    const { person, issues: found } =
      typeof input === 'string' ? held(input, matcher, index) : read(input, matcher, index)
    issues.push(...found)
    if (person !== undefined && (wanted?.has(person.id) ?? true)) {
      if (people.has(person.id)) issues.push(twice(index, person.id))
      people.set(person.id, person)
    }
    if (people.size > taken.most) throw tooMany(taken)
    index++
  }
  return { people: [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), issues }
}

interface Read {
  readonly person?: GivenPerson
  readonly issues: readonly Issue[]
}

function held(id: string, matcher: Matcher, index: number): Read {
  const record = matcher.candidate(id)
  if (record !== undefined) return { person: { id, asked: id, record }, issues: [] }
  const [expected, got] = ['a record, or the id of a candidate that the matcher holds', 'an id that it does not hold']
  return { issues: [{ code: 'unknown-value', severity: 'error', record: 'candidate', index, path: '', expected, got }] }
}

function read(input: unknown, matcher: Matcher, index: number): Read {
  const { value: record, issues } = matcher.readCandidate(input, index)
  return record === undefined ? { issues } : { person: { id: record.id, asked: record, record }, issues }
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

const tooMany = ({ most, advice }: TakenPeople): PassendError =>
  new PassendError('invalid-option', `Option 'candidates': expected at most ${most} people; got more.`, advice, {
    option: 'candidates',
  })
