import { isForbiddenKey } from './forbidden.js'
import { describe, type Finding, keyText, pathText, type RecordType } from './issue.js'

/** Plain data as JSON has it, without the absent. */
export type Plain = string | number | boolean | Plain[] | { [key: string]: Plain }

/** How deep a record may nest, how many values it may have and how long a text may be, before it is refused unread. */
export const recordLimits = { depth: 24, values: 50_000, textLength: 50_000, keys: 500 } as const

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Controls (but tab and line ends), direction overrides, and halves of surrogate pairs: nothing that a text of people needs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const badText = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu

/** The fields that people write in their own words: there a control character is dropped. Elsewhere it would change a key. */
const freeText: ReadonlySet<PropertyKey> = new Set([
  'title',
  'description',
  'label',
  'text',
  'level',
  'interests',
  'tasksLiked',
  'tasksDisliked',
  'conditions',
])

interface Walk {
  readonly record: RecordType
  readonly findings: Finding[]
  values: number
}

/** The signal that a record is refused as a whole; its finding has been written down. */
class Refused extends Error {}

/**
 * Copies an unknown value into plain data that is safe to work on: own keys only, no prototype, nothing empty (an empty
 * text, list or object says the same as none), texts without control characters. What is dropped or refused is a
 * finding. Returns undefined if the record is refused. Bounded in depth and size, whatever comes.
 */
export function readPlain(
  input: unknown,
  record: RecordType,
  findings: Finding[],
): { [key: string]: Plain } | undefined {
  const walk: Walk = { record, findings, values: 0 }
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      refuse(walk, 'not-an-object', [], 'an object', describe(input))
    }
    return (copy(input, [], walk) ?? {}) as { [key: string]: Plain }
  } catch (error) {
    if (error instanceof Refused) return undefined
    // A getter or a proxy that throws: its message could hold content, so it is not passed on.
    findings.push({
      code: 'unreadable',
      severity: 'error',
      path: '',
      expected: 'plain data',
      got: 'an object that throws when read',
    })
    return undefined
  }
}

function refuse(walk: Walk, code: Finding['code'], path: readonly PropertyKey[], expected: string, got: string): never {
  walk.findings.push({ code, severity: 'error', path: pathText(path), expected, got })
  throw new Refused()
}

function copy(value: unknown, path: PropertyKey[], walk: Walk): Plain | undefined {
  if (++walk.values > recordLimits.values)
    refuse(walk, 'too-large', [], `at most ${recordLimits.values} values`, 'more')
  if (path.length > recordLimits.depth)
    refuse(walk, 'too-deep', path.slice(0, 3), `at most ${recordLimits.depth} levels`, 'more')
  switch (typeof value) {
    case 'string':
      return copyText(value, path, walk)
    case 'boolean':
      return value
    case 'number':
      if (Number.isFinite(value)) return value
      return refuse(walk, 'not-a-number', path, 'a finite number', describe(value))
    case 'object':
      if (value === null) return undefined
      return Array.isArray(value) ? copyList(value, path, walk) : copyObject(value, path, walk)
    case 'undefined':
      return undefined
    default:
      return refuse(walk, 'wrong-type', path, 'plain data', describe(value))
  }
}

function copyText(value: string, path: PropertyKey[], walk: Walk): string | undefined {
  if (value.length > recordLimits.textLength) {
    refuse(walk, 'too-long', path, `at most ${recordLimits.textLength} characters`, describe(value))
  }
  const clean = value.replace(badText, '')
  if (clean.length < value.length) {
    const field = path.findLast((part) => typeof part === 'string') ?? ''
    if (!freeText.has(field)) refuse(walk, 'bad-text', path, 'text without control characters', describe(value))
    const got = `${value.length - clean.length} such characters, dropped`
    walk.findings.push({
      code: 'bad-text',
      severity: 'warning',
      path: pathText(path),
      expected: 'text without control characters',
      got,
    })
  }
  return clean.trim() === '' ? undefined : clean
}

function copyList(value: readonly unknown[], path: PropertyKey[], walk: Walk): Plain[] | undefined {
  if (value.length > recordLimits.values)
    refuse(walk, 'too-many', path, `at most ${recordLimits.values} entries`, describe(value))
  const list: Plain[] = []
  for (let index = 0; index < value.length; index++) {
    const item = copy(value[index], [...path, index], walk)
    if (item !== undefined) list.push(item)
  }
  return list.length === 0 ? undefined : list
}

/** Whether an object is plain: made by `{}` or JSON, in whatever realm, and not a Date, a Map or an instance of a class. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function copyObject(value: object, path: PropertyKey[], walk: Walk): Plain | undefined {
  if (!isPlainObject(value)) refuse(walk, 'wrong-type', path, 'plain data', 'an instance of a class')
  const keys = Object.keys(value)
  if (keys.length > recordLimits.keys)
    refuse(walk, 'too-many', path, `at most ${recordLimits.keys} keys`, `${keys.length} keys`)
  const object: { [key: string]: Plain } = {}
  for (const key of keys) {
    if (unsafeKeys.has(key)) {
      const at = pathText(path)
      walk.findings.push({
        code: 'unsafe-key',
        severity: 'warning',
        path: at,
        expected: 'an ordinary key',
        got: `key ${keyText(key)}, dropped`,
      })
      continue
    }
    if (isForbiddenKey(key, walk.record)) {
      refuse(
        walk,
        'forbidden-attribute',
        [...path, key],
        'a record without this attribute',
        describe((value as Record<string, unknown>)[key]),
      )
    }
    const item = copy((value as Record<string, unknown>)[key], [...path, key], walk)
    if (item !== undefined) object[key] = item
  }
  return Object.keys(object).length === 0 ? emptyObject(path) : object
}

/** An empty object is absent, but for open hiring: a vacancy that hires openly without conditions still hires openly. */
const emptyObject = (path: readonly PropertyKey[]): Plain | undefined =>
  path.length === 1 && path[0] === 'openHiring' ? true : undefined
