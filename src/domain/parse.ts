import type { z } from 'zod'
import { PassendError } from '../errors.js'
import { type Candidate, candidateSchema } from './candidate.js'
import { ID_PATTERN, isBurgerservicenummer } from './identifier.js'
import { describe, type Finding, type Issue, keyText, pathText, type RecordType } from './issue.js'
import { parsedBy } from './parsedBy.js'
import { readPlain } from './plain.js'
import { type Vacancy, vacancySchema } from './vacancy.js'
import { fromZod } from './zodFindings.js'

/** How records are read. */
export interface ParseOptions {
  /** Take a nine-digit id that passes the elfproef. Default false: it is taken for a burgerservicenummer and refused. */
  readonly allowBsnLikeIds?: boolean
  /** Keep coordinates of candidates as they come. Default false: cut to two decimals, about the size of a PC4. */
  readonly keepExactPlaces?: boolean
}

/** A record that was read, or undefined if it was refused; and all that was found on the way. */
export interface Parsed<T> {
  readonly value: T | undefined
  readonly issues: Issue[]
}

/** Reads a candidate from anything. Never throws for what is in it. */
export function parseCandidate(input: unknown, index = 0, options: ParseOptions = {}): Parsed<Candidate> {
  return parseRecord('candidate', candidateSchema, input, index, options, (candidate) => {
    candidate.place = cutPlace(candidate.place, !options.keepExactPlaces)
    if (candidate.place === undefined) delete candidate.place
    return candidate
  })
}

/** Reads a vacancy or a carved function from anything. Never throws for what is in it. */
export function parseVacancy(input: unknown, index = 0, options: ParseOptions = {}): Parsed<Vacancy> {
  return parseRecord('vacancy', vacancySchema, input, index, options, (vacancy) => {
    vacancy.place = cutPlace(vacancy.place, false)
    if (vacancy.place === undefined) delete vacancy.place
    return vacancy
  })
}

/**
 * A record that a caller gave on the spot, and that must be valid.
 * @throws PassendError `invalid-record`, with all that is wrong in `facts.issues`.
 */
export function requireRecord<T>(type: RecordType, { value, issues }: Parsed<T>): T {
  if (value !== undefined) return value
  const problem = issues.find(({ severity }) => severity === 'error')
  throw new PassendError(
    'invalid-record',
    `The ${type} is not valid: ${problem?.path ? `${problem.path}: ` : ''}expected ${problem?.expected}, got ${problem?.got}.`,
    'See facts.issues for all that is wrong with it.',
    { issues },
  )
}

/** A postcode becomes its four digits; coordinates become two decimals if asked. */
function cutPlace(place: Candidate['place'], cutCoordinates: boolean): Candidate['place'] {
  if (place === undefined) return undefined
  if ('pc4' in place) return { ...place, pc4: place.pc4.slice(0, 4) }
  return cutCoordinates
    ? { ...place, lat: Math.round(place.lat * 100) / 100, lon: Math.round(place.lon * 100) / 100 }
    : place
}

/** The most issues that one record reports; the last one then says that there were more. */
const MAX_ISSUES = 50

/** Reads a record of any kind from anything: plain data, the schema, and a warning for each key that it does not know. */
export function parseRecord<T>(
  record: RecordType,
  schema: z.ZodType<T>,
  input: unknown,
  index: number,
  options: ParseOptions,
  finish: (value: T) => T,
): Parsed<T> {
  const findings: Finding[] = []
  const plain = readPlain(input, record, findings)
  if (plain === undefined) return { value: undefined, issues: label(findings, record, index, input) }
  const id = plain.id
  if (record === 'candidate' && typeof id === 'string' && !options.allowBsnLikeIds && isBurgerservicenummer(id)) {
    findings.push({
      code: 'looks-like-bsn',
      severity: 'error',
      path: 'id',
      expected: 'a pseudonymous id that is not a burgerservicenummer',
      got: describe(id),
    })
    return { value: undefined, issues: label(findings, record, index, undefined) }
  }
  const result = parsedBy(schema, plain)
  if (!result.success) {
    for (const problem of result.error.issues) findings.push(...fromZod(problem, plain))
    return { value: undefined, issues: label(findings, record, index, plain) }
  }
  droppedKeys(plain, result.data, [], findings)
  return { value: finish(result.data), issues: label(findings, record, index, plain) }
}

/** Every key that the schema did not take over, by name only. */
function droppedKeys(before: unknown, after: unknown, path: PropertyKey[], findings: Finding[]): void {
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return
  if (Array.isArray(before)) {
    before.forEach((item, index) => {
      droppedKeys(item, (after as unknown[])[index], [...path, index], findings)
    })
    return
  }
  for (const [key, value] of Object.entries(before)) {
    if (!Object.hasOwn(after, key)) {
      findings.push({
        code: 'unknown-key',
        severity: 'warning',
        path: pathText([...path, key]),
        expected: 'a key of the schema',
        got: `key ${keyText(key)}, dropped`,
      })
    } else droppedKeys(value, (after as Record<string, unknown>)[key], [...path, key], findings)
  }
}

function label(findings: readonly Finding[], record: RecordType, index: number, source: unknown): Issue[] {
  const id = shownId(source)
  const shown = findings.length > MAX_ISSUES ? [...findings.slice(0, MAX_ISSUES - 1), more(findings)] : findings
  return shown.map((finding) => ({ ...finding, record, index, ...(id === undefined ? {} : { id }) }))
}

const more = (findings: readonly Finding[]): Finding => ({
  code: 'too-many',
  severity: findings.some((finding) => finding.severity === 'error') ? 'error' : 'warning',
  path: '',
  expected: `at most ${MAX_ISSUES} issues`,
  got: `${findings.length} issues, the rest left out`,
})

/** The id to name in an issue: only if it is one, and never what could be a burgerservicenummer. */
function shownId(source: unknown): string | undefined {
  try {
    const id = typeof source === 'object' && source !== null ? (source as { id?: unknown }).id : undefined
    return typeof id === 'string' && ID_PATTERN.test(id) && !isBurgerservicenummer(id) ? id : undefined
  } catch {
    return undefined
  }
}
