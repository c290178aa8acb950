import { isForbiddenKey } from '../../domain/forbidden.js'
import { describe, type Finding, type IssueCode, keyText, type RecordType } from '../../domain/issue.js'
import { recordLimits } from '../../domain/plain.js'
import { fieldKey, isContactField } from './contact.js'

/**
 * What became of a leaf of a message: contact data that was dropped, something the record now says, something the record
 * has no place for, or nonsense.
 */
export type Fate = 'contact' | 'mapped' | 'notMapped' | 'nonsense'

/** A value of a message, and what became of it. `field` is its path without list positions: `sector[].codeSbi`. */
export interface Leaf {
  readonly kind: 'leaf'
  readonly path: string
  readonly field: string
  /** Absent for what is not kept in memory: contact data, and values that are not plain data. */
  readonly value: string | number | boolean | undefined
  fate: Fate
  finding?: Finding
}

/** An object of a message: its fields by `fieldKey`. */
export interface Group {
  readonly kind: 'group'
  readonly path: string
  readonly fields: ReadonlyMap<string, Node>
}

/** A list of a message. */
interface List {
  readonly kind: 'list'
  readonly path: string
  readonly items: readonly Node[]
}

export type Node = Leaf | Group | List

/** A message that was taken apart, or the finding for which it is refused unread. */
type Message =
  | { readonly root: Group; readonly leaves: readonly Leaf[]; readonly findings: readonly Finding[] }
  | { readonly refused: Finding }

/** The most entries that are read of one list: two lists of a message may end up in one list of the record (1000). */
const MAX_ENTRIES = 500

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype'])

interface Walk {
  readonly record: RecordType
  readonly leaves: Leaf[]
  readonly findings: Finding[]
  values: number
}

interface Place {
  readonly path: string
  readonly field: string
  readonly depth: number
  /** The fate that everything from here on down has, if that is settled. */
  readonly settled: 'contact' | 'beyond' | undefined
}

/** The signal that a message is refused as a whole. */
class Refused extends Error {
  constructor(readonly finding: Finding) {
    super()
  }
}

/**
 * Takes a message apart into leaves, bounded in depth and size, whatever comes. Contact data are counted and not kept;
 * what is empty (nothing, blank text, an empty list or object) is absent and is no leaf. A key that names a protected
 * characteristic refuses the message.
 */
export function readMessage(input: unknown, record: RecordType): Message {
  const walk: Walk = { record, leaves: [], findings: [], values: 0 }
  try {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      refuse('not-an-object', '', 'an object', describe(input))
    }
    const root = read(input, { path: '', field: '', depth: 0, settled: undefined }, walk)
    return {
      root: root?.kind === 'group' ? root : { kind: 'group', path: '', fields: new Map() },
      leaves: walk.leaves,
      findings: walk.findings,
    }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.finding }
    // A getter or a proxy that throws: its message could hold content, so it is not passed on.
    return {
      refused: {
        code: 'unreadable',
        severity: 'error',
        path: '',
        expected: 'plain data',
        got: 'an object that throws when read',
      },
    }
  }
}

function refuse(code: IssueCode, path: string, expected: string, got: string): never {
  throw new Refused({ code, severity: 'error', path, expected, got })
}

function read(value: unknown, place: Place, walk: Walk): Node | undefined {
  if (++walk.values > recordLimits.values) refuse('too-large', '', `at most ${recordLimits.values} values`, 'more')
  if (place.depth > recordLimits.depth) {
    refuse('too-deep', place.path.slice(0, 200), `at most ${recordLimits.depth} levels`, 'more')
  }
  if (value === null || value === undefined) return undefined
  if (Array.isArray(value)) return readList(value, place, walk)
  if (typeof value === 'object') return readGroup(value, place, walk)
  return readLeaf(value, place, walk)
}

function readLeaf(value: unknown, { path, field, settled }: Place, walk: Walk): Leaf | undefined {
  if (typeof value === 'string' && isBlank(value)) return undefined
  const leaf = (kept: Leaf['value'], fate: Fate): Leaf => {
    const made: Leaf = { kind: 'leaf', path, field, value: kept, fate }
    walk.leaves.push(made)
    return made
  }
  if (settled === 'contact') return leaf(undefined, 'contact')
  if (settled === 'beyond') return leaf(undefined, 'nonsense')
  if (typeof value === 'string') {
    if (value.length <= recordLimits.textLength) return leaf(value, 'notMapped')
    dropLeaf(leaf(undefined, 'notMapped'), 'too-long', `at most ${recordLimits.textLength} characters`, describe(value))
  } else if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
    return leaf(value, 'notMapped')
  } else {
    const code = typeof value === 'number' ? 'not-a-number' : 'wrong-type'
    dropLeaf(leaf(undefined, 'notMapped'), code, 'plain data', describe(value))
  }
  return undefined
}

/** Whether a text says nothing. A text longer than any blank one is not searched. */
const isBlank = (text: string): boolean => text.length <= recordLimits.textLength && text.trim() === ''

function readList(value: readonly unknown[], place: Place, walk: Walk): List | undefined {
  if (value.length > recordLimits.values) {
    refuse('too-many', place.path.slice(0, 200), `at most ${recordLimits.values} entries`, describe(value))
  }
  if (value.length > MAX_ENTRIES && place.settled === undefined) {
    const expected = `at most ${MAX_ENTRIES} entries`
    const got = `${describe(value)}, the rest dropped`
    walk.findings.push({ code: 'too-many', severity: 'warning', path: place.path, expected, got })
  }
  const items: Node[] = []
  for (let index = 0; index < value.length; index++) {
    const item = read(
      value[index],
      {
        path: `${place.path}[${index}]`,
        field: `${place.field}[]`,
        depth: place.depth + 1,
        settled: place.settled ?? (index >= MAX_ENTRIES ? 'beyond' : undefined),
      },
      walk,
    )
    if (item !== undefined && index < MAX_ENTRIES) items.push(item)
  }
  return items.length === 0 ? undefined : { kind: 'list', path: place.path, items }
}

function readGroup(value: object, place: Place, walk: Walk): Group | undefined {
  const keys = Object.keys(value)
  if (keys.length > recordLimits.keys) {
    refuse('too-many', place.path.slice(0, 200), `at most ${recordLimits.keys} keys`, `${keys.length} keys`)
  }
  const fields = new Map<string, Node>()
  for (const key of keys) {
    const name = keyText(key)
    const path = place.path === '' ? name : `${place.path}.${name}`
    if (unsafeKeys.has(key)) {
      const got = `key ${name}, dropped`
      walk.findings.push({
        code: 'unsafe-key',
        severity: 'warning',
        path: place.path,
        expected: 'an ordinary key',
        got,
      })
      continue
    }
    const item = (value as Record<string, unknown>)[key]
    const contact = place.settled === 'contact' || isContactField(key)
    // Contact data may name a person, who is not looked at; a protected characteristic has no place even there.
    if (isForbiddenKey(key, contact ? 'vacancy' : walk.record)) {
      refuse('forbidden-attribute', path.slice(0, 200), 'a message without this attribute', describe(item))
    }
    const node = read(
      item,
      {
        path,
        field: place.field === '' ? name : `${place.field}.${name}`,
        depth: place.depth + 1,
        settled: contact ? 'contact' : place.settled,
      },
      walk,
    )
    // Two spellings of one field: the first counts, the other stays not mapped.
    if (node !== undefined && !contact && !fields.has(fieldKey(key))) fields.set(fieldKey(key), node)
  }
  return fields.size === 0 ? undefined : { kind: 'group', path: place.path, fields }
}

/** Marks a leaf as nonsense and says why. What is settled stays settled. */
export function dropLeaf(leaf: Leaf, code: IssueCode, expected: string, got: string): void {
  if (leaf.fate === 'contact' || leaf.fate === 'nonsense') return
  leaf.fate = 'nonsense'
  leaf.finding = { code, severity: 'warning', path: leaf.path, expected, got }
}
