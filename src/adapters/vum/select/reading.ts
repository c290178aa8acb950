import { describe, type Finding } from '../../../domain/issue.js'
import type { Group, Node } from '../message.js'
import { groupAt } from '../values.js'
import type { Attributes } from './attributes.js'
import type { Truth } from './truth.js'

/** What a question is read with: its attributes, and what is found on the way. */
export interface Reading {
  readonly attributes: Attributes
  readonly findings: Finding[]
  comparisons: number
}

/** A test of a group, and its words. */
export interface Test {
  readonly text: string
  readonly test: (group: Group) => Truth
}

/** Refuses a question: what the contract has no meaning for would make the answer wider than was asked. */
export function refuse(
  reading: Reading,
  code: Finding['code'],
  node: { readonly path: string },
  expected: string,
  got: string,
): void {
  reading.findings.push({ code, severity: 'error', path: node.path, expected, got })
}

/** The last part of a key with dots, and whether what stands before it are objects of the contract. */
export function lastPart(key: string, containers: ReadonlySet<string>): { name: string; known: boolean } {
  const parts = key.split('.')
  const name = parts.pop() ?? ''
  return { name, known: parts.every((part) => containers.has(part)) }
}

/** The objects of a message, or of an entry, in which an attribute may stand. */
export const groupsIn = (group: Group, inside: readonly string[]): readonly (Group | undefined)[] =>
  inside.map((one) => (one === '' ? group : groupAt(group, one)))

/** What came, told by its shape only. */
export const shapeOf = (node: Node): string =>
  node.kind === 'leaf' ? describe(node.value) : node.kind === 'list' ? `list of ${node.items.length}` : 'object'
