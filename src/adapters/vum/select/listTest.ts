import { keyText } from '../../../domain/issue.js'
import type { Node } from '../message.js'
import { groupsAt } from '../values.js'
import type { ListAttribute } from './attributes.js'
import { readComparisons } from './comparisons.js'
import { groupsIn, lastPart, type Reading, refuse, shapeOf, type Test } from './reading.js'
import { allOf, anyOf } from './truth.js'

/** `{ $all: [{ $elemMatch: … }] }` or `{ $elemMatch: … }`: each must be met by an entry of the list. */
export function readListTest(
  attribute: ListAttribute & { readonly name: string },
  node: Node,
  reading: Reading,
): Test | undefined {
  const { name } = attribute
  const expected = 'an object of $all, $elemMatch'
  if (node.kind !== 'group') {
    refuse(reading, 'wrong-type', node, expected, shapeOf(node))
    return undefined
  }
  const matches: Node[] = []
  for (const [key, operand] of node.fields) {
    if (key === '$elemmatch') matches.push(operand)
    else if (key === '$all') {
      for (const item of itemsOf(operand)) {
        const match = item.kind === 'group' && item.fields.size === 1 ? item.fields.get('$elemmatch') : undefined
        if (match !== undefined) matches.push(match)
        else refuse(reading, 'wrong-type', item, 'an object of $elemMatch', shapeOf(item))
      }
    } else refuse(reading, 'unknown-value', operand, expected, `key ${keyText(key)}`)
  }
  const tests = matches.flatMap((match) => readEntryTest(attribute, match, reading) ?? [])
  return {
    text: `${name}: ${sortedTexts(tests).join(' and ')}`,
    test: (root) => {
      const entries = groupsIn(root, [attribute.inside]).flatMap((group) => groupsAt(group, name))
      if (entries.length === 0) return undefined
      return allOf(tests.map(({ test }) => anyOf(entries.map(test))))
    },
  }
}

/** What is asked of an entry: all the attributes that are named, and one of those in an `$or`. */
function readEntryTest(attribute: ListAttribute, node: Node, reading: Reading): Test | undefined {
  if (node.kind !== 'group') {
    refuse(reading, 'wrong-type', node, 'an object of attributes', shapeOf(node))
    return undefined
  }
  const tests: Test[] = []
  const named = new Set<string>()
  for (const [key, operand] of node.fields) {
    const { name, known } = lastPart(key, new Set(['beroep']))
    const one = known ? attribute.entry.get(name) : undefined
    if (key === '$or') {
      const either = itemsOf(operand).flatMap((item) => readEntryTest(attribute, item, reading) ?? [])
      tests.push({
        text: `(${[...new Set(sortedTexts(either))].join(' or ')})`,
        test: (entry) => anyOf(either.map(({ test }) => test(entry))),
      })
    } else if (one !== undefined) {
      named.add(one.name)
      const test = readComparisons(one, operand, reading)
      if (test !== undefined) tests.push(test)
    } else if (key === 'beroep' && operand.kind === 'group' && attribute.entry.has('codeberoepsnaam')) {
      const inner = readEntryTest(attribute, operand, reading)
      if (inner !== undefined) tests.push(inner)
    } else
      refuse(
        reading,
        'unknown-value',
        operand,
        `one of $or, ${[...attribute.entry.values()].map((one) => one.name).join(', ')}`,
        `key ${keyText(key)}`,
      )
  }
  if (attribute.mustName !== undefined && !named.has(attribute.mustName) && !node.fields.has('$or'))
    refuse(reading, 'required', node, `a question that names ${attribute.mustName}`, 'none')
  return { text: sortedTexts(tests).join(' and '), test: (entry) => allOf(tests.map(({ test }) => test(entry))) }
}

const sortedTexts = (tests: readonly Test[]): string[] => tests.map(({ text }) => text).sort()

const itemsOf = (node: Node): readonly Node[] => (node.kind === 'list' ? node.items : [node])
