import type { z } from 'zod'
import { describe, type Finding, type IssueCode, keyText, pathText } from './issue.js'
import type { Plain } from './plain.js'

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
