import { dateSchema, type IsoDate } from '../../domain/calendar.js'
import { type ConceptId, conceptIdSchema } from '../../domain/concept.js'
import { describe, type IssueCode } from '../../domain/issue.js'
import { indications } from './codes.js'
import { mentionsContact } from './contact.js'
import { dropLeaf, type Group, type Leaf, type Node } from './message.js'

/** A value that was read, with the leaf it came from, so that a later check can still drop it. */
export interface Read<T> {
  readonly value: T
  readonly leaf: Leaf
}

/** Marks a leaf as taken over into the record. */
export function take(leaf: Leaf): void {
  if (leaf.fate === 'notMapped') leaf.fate = 'mapped'
}

/** Takes a mark of `take` back: the value was understood, but the record has no place for it after all. */
export function leave(...leaves: readonly (Leaf | undefined)[]): void {
  for (const leaf of leaves) if (leaf?.fate === 'mapped') leaf.fate = 'notMapped'
}

/** Drops a leaf as nonsense: the issue tells what was expected, and of what came numbers only, never a text. */
export function drop(leaf: Leaf, code: IssueCode, expected: string): void {
  const { value } = leaf
  dropLeaf(
    leaf,
    code,
    expected,
    typeof value === 'number' && Math.abs(value) < 100_000 ? `number ${value}` : describe(value),
  )
}

/** Drops leaves that contradict each other: one issue, on the first of them. */
export function dropTogether(leaves: readonly (Leaf | undefined)[], code: IssueCode, expected: string): void {
  const present = leaves.filter((leaf) => leaf !== undefined && leaf.fate !== 'nonsense') as Leaf[]
  for (const [index, leaf] of present.entries()) {
    if (index === 0) drop(leaf, code, expected)
    else if (leaf.fate !== 'contact') leaf.fate = 'nonsense'
  }
}

/** The objects under a field: the entries of a list, or the one object that stands there without a list. */
export function groupsAt(group: Group | undefined, name: string): Group[] {
  const node = nodeAt(group, name)
  if (node === undefined) return []
  const items = node.kind === 'list' ? node.items : [node]
  return items.filter((item): item is Group => {
    if (item.kind === 'group') return true
    misfit(item, 'an object')
    return false
  })
}

/** The object under a field. Of a list the first. */
export const groupAt = (group: Group | undefined, name: string): Group | undefined => groupsAt(group, name)[0]

/** The value under a field, as it came. */
export function leafAt(group: Group | undefined, name: string): Leaf | undefined {
  const node = nodeAt(group, name)
  if (node === undefined) return undefined
  if (node.kind === 'leaf') return node
  misfit(node, 'a single value')
  return undefined
}

const nodeAt = (group: Group | undefined, name: string): Node | undefined => group?.fields.get(name.toLowerCase())

/** Everything below a node of the wrong shape is nonsense; the first leaf says so. */
function misfit(node: Node, expected: string): void {
  dropTogether(leavesBelow(node), 'wrong-type', expected)
}

const leavesBelow = (node: Node): Leaf[] => {
  if (node.kind === 'leaf') return [node]
  return (node.kind === 'list' ? [...node.items] : [...node.fields.values()]).flatMap(leavesBelow)
}

/** A whole number from `min` to `max`, written as a number or as digits. */
export function integerAt(group: Group | undefined, name: string, min: number, max: number): Read<number> | undefined {
  const leaf = leafAt(group, name)
  if (leaf === undefined) return undefined
  const { value } = leaf
  const number = typeof value === 'string' && /^\d{1,10}$/.test(value.trim()) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isInteger(number)) {
    drop(leaf, typeof value === 'number' ? 'wrong-format' : 'wrong-type', 'a whole number')
    return undefined
  }
  if (number < min || number > max) {
    drop(leaf, 'out-of-range', `a whole number from ${min} to ${max}`)
    return undefined
  }
  take(leaf)
  return { value: number, leaf }
}

/**
 * The meaning of a code. Codes are compared as capitals without leading zeros, whether they came as text or number. A
 * code that the list maps to undefined says "not known" or "not applicable": it is understood, and absent.
 */
export function codeAt<T>(
  group: Group | undefined,
  name: string,
  codes: ReadonlyMap<string, T | undefined>,
): Read<T> | undefined {
  const leaf = leafAt(group, name)
  if (leaf === undefined) return undefined
  const code = String(leaf.value ?? '')
    .slice(0, 20)
    .trim()
    .toUpperCase()
    .replace(/^0+(?=.)/, '')
  if (!codes.has(code)) {
    drop(leaf, 'unknown-value', `one of the codes ${[...codes.keys()].slice(0, 30).join(', ')}`)
    return undefined
  }
  take(leaf)
  const value = codes.get(code)
  return value === undefined ? undefined : { value, leaf }
}

/** An indication: 1 yes, 2 no; 0 (not known) and 8 (not applicable) are absent. */
export const indicationAt = (group: Group | undefined, name: string): Read<boolean> | undefined =>
  codeAt(group, name, indications)

/** A day of the years 1900 to 2100. A sentinel such as 9999-12-31 is out of range, and so absent. */
export function dateAt(group: Group | undefined, name: string): Read<IsoDate> | undefined {
  const leaf = leafAt(group, name)
  if (leaf === undefined) return undefined
  const parsed = dateSchema.safeParse(typeof leaf.value === 'string' ? leaf.value.trim() : leaf.value)
  if (!parsed.success) {
    drop(leaf, 'wrong-format', 'a day that exists, as YYYY-MM-DD')
    return undefined
  }
  if (parsed.data < '1900-01-01' || parsed.data > '2100-12-31') {
    drop(leaf, 'out-of-range', 'a day of the years 1900 to 2100')
    return undefined
  }
  take(leaf)
  return { value: parsed.data, leaf }
}

/** A text of an employer, without blanks around it: at most `max` characters, with at least one letter or digit. */
export function textAt(group: Group | undefined, name: string, max: number): Read<string> | undefined {
  const leaf = leafAt(group, name)
  if (leaf === undefined) return undefined
  if (typeof leaf.value === 'boolean') {
    drop(leaf, 'wrong-type', 'text')
    return undefined
  }
  const text = String(leaf.value ?? '').trim()
  if (text.length > max) {
    drop(leaf, 'too-long', `at most ${max} characters`)
    return undefined
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    drop(leaf, 'wrong-format', 'text with a letter or a digit')
    return undefined
  }
  take(leaf)
  return { value: text, leaf }
}

/** A text of a person: as `textAt`, and one that holds a mail address, a web address or a telephone number is contact data. */
export function personTextAt(group: Group | undefined, name: string, max: number): Read<string> | undefined {
  const text = textAt(group, name, max)
  if (text === undefined || !mentionsContact(text.value)) return text
  text.leaf.fate = 'contact'
  return undefined
}

/** The key of a concept, as it stands. */
export function conceptAt(group: Group | undefined, name: string): Read<ConceptId> | undefined {
  const leaf = leafAt(group, name)
  if (leaf === undefined) return undefined
  const parsed = conceptIdSchema.safeParse(typeof leaf.value === 'number' ? String(leaf.value) : leaf.value)
  if (!parsed.success) {
    drop(
      leaf,
      typeof leaf.value === 'boolean' ? 'wrong-type' : 'wrong-format',
      'a code of at most 300 characters without blanks',
    )
    return undefined
  }
  take(leaf)
  return { value: parsed.data, leaf }
}
