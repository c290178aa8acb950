import { isForbiddenKey } from '../../domain/forbidden.js'
import { describe, keyText } from '../../domain/issue.js'
import { usageError } from './errors.js'
import type { ReceivedType } from './received.js'

/** What the text of a cell becomes. */
export const cellTypes = ['text', 'number', 'boolean', 'date'] as const
export type CellType = (typeof cellTypes)[number]

/** Which labels a text may be, when it is to become a concept of the taxonomy. */
export const linkKinds = ['competence', 'occupation', 'qualification'] as const
export type LinkKind = (typeof linkKinds)[number]

/** A column of the file and how its cells are read. */
export interface ColumnSource {
  readonly column: string
  /** What the items of a list are separated by; without it the cell is one value. */
  readonly split?: string
  readonly type?: CellType
  /** What a text stands for, whatever its capitals: `{ "ja": true, "MBO 2": "mbo-2" }`. */
  readonly values?: Readonly<Record<string, unknown>>
  /** Take the text for a label, and give the id of the concept. */
  readonly link?: LinkKind
  /** The key under which each item is put in an object: `concept` makes `{ "concept": ... }`. */
  readonly as?: string
}

/** The same value in every record. */
export interface ConstantSource {
  readonly value: unknown
}

/** Where the value of one place in a record comes from. */
export interface MappedPath {
  readonly path: readonly string[]
  readonly source: ColumnSource | ConstantSource
}

/** How the columns of a csv file become records of one type. */
export interface ColumnMap {
  readonly delimiter?: string
  readonly paths: readonly MappedPath[]
}

const sourceKeys = new Set(['column', 'split', 'type', 'values', 'link', 'as'])
const pathPattern = /^[A-Za-z][A-Za-z0-9]{0,59}(\.([A-Za-z][A-Za-z0-9]{0,59}|\d{1,2})){0,9}$/
const unsafe = new Set(['constructor', 'prototype'])

/**
 * Reads a column map: `{ "delimiter": ";", "candidates": { "id": "nummer", ... }, "vacancies": { ... } }`.
 * @throws PassendError `invalid-option`, naming the place that is wrong.
 */
export function readColumnMap(value: unknown, type: ReceivedType): ColumnMap {
  const part = type === 'candidate' ? 'candidates' : 'vacancies'
  if (!isObject(value)) throw wrong('the file', 'an object', value)
  const { [part]: paths, delimiter } = value
  if (!isObject(paths)) throw wrong(part, 'an object from paths to columns', paths)
  if (delimiter !== undefined && (typeof delimiter !== 'string' || delimiter.length !== 1)) {
    throw wrong('delimiter', 'one character', delimiter)
  }
  return {
    ...(typeof delimiter === 'string' ? { delimiter } : {}),
    paths: Object.entries(paths).map(([path, source]) => ({
      path: readPath(path, part),
      source: readSource(source, `${part}.${path}`, type),
    })),
  }
}

function readPath(path: string, part: string): string[] {
  const steps = path.split('.')
  if (pathPattern.test(path) && !steps.some((step) => unsafe.has(step))) return steps
  throw usageError(
    `Column map, ${part}: '${keyText(path)}' is no path into a record.`,
    "Paths are keys and list positions joined by dots: 'wishes.hours.max', 'languages.0.language'.",
  )
}

function readSource(source: unknown, at: string, type: ReceivedType): ColumnSource | ConstantSource {
  if (typeof source === 'string') return checkColumn({ column: source }, at, type)
  if (!isObject(source)) throw wrong(at, 'a column name, { column } or { value }', source)
  if (Object.hasOwn(source, 'value') && Object.keys(source).length === 1) return { value: source.value }
  const unknown = Object.keys(source).find((key) => !sourceKeys.has(key))
  if (unknown !== undefined)
    throw wrong(`${at}.${keyText(unknown)}`, `one of ${[...sourceKeys].join(', ')}, or value alone`, unknown)
  const { column, split, type: cellType, values, link, as } = source
  if (typeof column !== 'string') throw wrong(`${at}.column`, 'the name of a column', column)
  if (split !== undefined && (typeof split !== 'string' || split === ''))
    throw wrong(`${at}.split`, 'a text to split at', split)
  if (values !== undefined && !isObject(values))
    throw wrong(`${at}.values`, 'an object from cell texts to values', values)
  if (as !== undefined && (typeof as !== 'string' || !pathPattern.test(as) || as.includes('.') || unsafe.has(as)))
    throw wrong(`${at}.as`, 'a key', as)
  const read: ColumnSource = {
    column,
    ...(split === undefined ? {} : { split }),
    ...(cellType === undefined ? {} : { type: oneOf(cellTypes, cellType, `${at}.type`) }),
    ...(values === undefined ? {} : { values }),
    ...(link === undefined ? {} : { link: oneOf(linkKinds, link, `${at}.link`) }),
    ...(as === undefined ? {} : { as }),
  }
  return checkColumn(read, at, type)
}

/** A column by whose name a record would be refused is not read under another name either. */
function checkColumn<T extends ColumnSource>(source: T, at: string, type: ReceivedType): T {
  if (!isForbiddenKey(source.column, type)) return source
  throw usageError(
    `Column map, ${at}: column '${source.column}' may not be read: records hold no such attribute of a person.`,
    'Leave it out of the map. For an id give a pseudonym of your own.',
  )
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, at: string): T {
  const found = allowed.find((item) => item === value)
  if (found === undefined) throw wrong(at, `one of ${allowed.join(', ')}`, value)
  return found
}

const wrong = (at: string, expected: string, got: unknown) =>
  usageError(`Column map, ${at}: expected ${expected}; got ${describe(got)}.`, "See 'passend --help', under csv.")

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
