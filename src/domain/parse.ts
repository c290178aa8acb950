import type { z } from 'zod'
import { type Candidate, candidateSchema } from './candidate.js'
import { ID_PATTERN, isBurgerservicenummer } from './identifier.js'
import { describe, type Finding, type Issue, type IssueCode, keyText, pathText, type RecordType } from './issue.js'
import { type Plain, readPlain } from './plain.js'
import { type Vacancy, vacancySchema } from './vacancy.js'

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

function parseRecord<T>(
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
  const result = schema.safeParse(plain)
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

/** A problem of zod as findings of ours: no message of zod is passed on, since it can quote what came. */
export function fromZod(problem: z.core.$ZodIssue, root: Plain | undefined): Finding[] {
  const path = problem.path
  const came = valueAt(root, path)
  const finding = (code: IssueCode, expected: string): Finding[] => [
    { code, severity: 'error', path: pathText(path), expected, got: gotText(came) },
  ]
  if (came === undefined && problem.code !== 'unrecognized_keys') return finding('required', expectedText(problem))
  switch (problem.code) {
    case 'invalid_type':
      return finding('wrong-type', expectedText(problem))
    case 'invalid_value':
      return finding('unknown-value', expectedText(problem))
    case 'invalid_format':
      return finding('wrong-format', expectedText(problem))
    case 'too_big':
    case 'too_small':
      if (problem.origin === 'string') return finding('too-long', expectedText(problem))
      return finding(problem.origin === 'array' ? 'too-many' : 'out-of-range', expectedText(problem))
    case 'not_multiple_of':
      return finding('wrong-format', expectedText(problem))
    case 'unrecognized_keys':
      return problem.keys.map((key) => ({
        code: 'unknown-key',
        severity: 'error',
        path: pathText([...path, key]),
        expected: 'a key of the schema',
        got: `key ${keyText(key)}`,
      }))
    case 'invalid_union':
      return finding(unionCode(problem), expectedText(problem))
    case 'custom':
      return finding((problem.params?.code as IssueCode | undefined) ?? 'contradiction', problem.message)
    default:
      return finding('wrong-type', 'a valid value')
  }
}

const unionCode = (problem: z.core.$ZodIssueInvalidUnion): IssueCode =>
  problem.errors.flat().some((inner) => inner.code !== 'invalid_type' && inner.path.length > 0)
    ? 'wrong-format'
    : 'unknown-value'

/** Numbers are told as they are, for a range is useless without them; texts by length. */
const gotText = (value: unknown): string =>
  typeof value === 'number' && Math.abs(value) < 100_000 ? `number ${value}` : describe(value)

function expectedText(problem: z.core.$ZodIssue): string {
  switch (problem.code) {
    case 'invalid_type':
      return problem.expected === 'int' ? 'a whole number' : `a value of type ${problem.expected}`
    case 'invalid_value':
      return `one of ${problem.values.map(String).join(', ')}`
    case 'invalid_format':
      return problem.pattern ? `text of the form ${problem.pattern}` : `text of the form ${problem.format}`
    case 'too_big':
      return `at most ${problem.maximum}${problem.origin === 'string' ? ' characters' : ''}`
    case 'too_small':
      return `at least ${problem.minimum}${problem.origin === 'string' ? ' characters' : ''}`
    case 'invalid_union':
      return [...new Set(problem.errors.map((inner) => (inner[0] ? expectedText(inner[0]) : 'a valid value')))].join(
        ' or ',
      )
    case 'not_multiple_of':
      return `a multiple of ${problem.divisor}`
    default:
      return 'a valid value'
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Record<PropertyKey, unknown>)[part]
  }
  return value
}
