import { keyText } from '../../../domain/issue.js'
import type { Group, Node } from '../message.js'
import type { Comparable, Operator, SingleAttribute } from './attributes.js'
import { groupsIn, type Reading, refuse, shapeOf, type Test } from './reading.js'

/** The comparisons of an attribute with one value: `{ $gte: 32 }`. All of them must hold. */
export function readComparisons(
  attribute: SingleAttribute & { readonly name: string },
  node: Node,
  reading: Reading,
): Test | undefined {
  if (node.kind !== 'group') {
    refuse(reading, 'wrong-type', node, `an object of ${attribute.operators.join(', ')}`, shapeOf(node))
    return undefined
  }
  const { name } = attribute
  const comparisons: { operator: Operator; value: Comparable }[] = []
  for (const [key, operand] of node.fields) {
    const operator = attribute.operators.find((one) => one === key)
    const value = operator === undefined ? undefined : attribute.read(node, operator)?.value
    reading.comparisons++
    if (operator === undefined)
      refuse(reading, 'unknown-value', operand, `one of ${attribute.operators.join(', ')}`, `key ${keyText(key)}`)
    else if (value === undefined) {
      const finding = operand.kind === 'leaf' ? operand.finding : undefined
      const { code = 'unknown-value', expected = 'a value that can be asked', got = shapeOf(operand) } = finding ?? {}
      refuse(reading, code, operand, expected, got)
    } else comparisons.push({ operator, value })
  }
  comparisons.sort((a, b) => (a.operator < b.operator ? -1 : 1))
  return {
    text: comparisons.map(({ operator, value }) => `${name} ${operator} ${value}`).join(' and '),
    test: (root) => {
      const value = firstOf(groupsIn(root, attribute.inside), (group) => attribute.read(group, name)?.value)
      return value === undefined ? undefined : comparisons.every((one) => holds(value, one.operator, one.value))
    },
  }
}

const holds = (value: Comparable, operator: Operator, asked: Comparable): boolean => {
  if (operator === '$eq') return value === asked
  if (operator === '$gte') return value >= asked
  return operator === '$lte' ? value <= asked : value < asked
}

function firstOf<T>(groups: readonly (Group | undefined)[], read: (group: Group) => T | undefined): T | undefined {
  for (const group of groups) {
    const value = group === undefined ? undefined : read(group)
    if (value !== undefined) return value
  }
  return undefined
}
