import { type Finding, keyText } from '../../../domain/issue.js'
import { type Group, type Leaf, readMessage } from '../message.js'
import { groupAt } from '../values.js'
import { type AskedArea, readArea } from './area.js'
import { candidateAttributes, type SingleAttribute, vacancyAttributes } from './attributes.js'
import { readComparisons } from './comparisons.js'
import { readListTest } from './listTest.js'
import { lastPart, type Reading, refuse } from './reading.js'
import type { Truth } from './truth.js'

/** One thing that a question asks of a message. */
export interface Condition {
  /** The attribute, as the contract spells it. */
  readonly attribute: string
  /** The condition in words that are the same however it was spelled. */
  readonly text: string
  /** What of a message it looks at: fields, or fields in fields with a dot, in lower case. */
  readonly reads: readonly string[]
  readonly test: (root: Group) => Truth
}

/** A question that was read. `area` is absent if it asks none. */
export interface Question {
  readonly conditions: readonly Condition[]
  readonly area: AskedArea | undefined
}

/** The most comparisons that a question may ask together: far more than anybody asks, and few enough to answer. */
const MOST_COMPARISONS = 1000

/**
 * Reads a question: a `vraagObject`, or the request that holds one. Both spellings of keys are read: with a dot
 * (`werktijden.indicatieKantoortijden`) and as objects in objects. What is empty asks nothing. What the contract has no
 * meaning for is an error, so that no answer is wider than was asked; a key that it does not have is a warning.
 */
export function readQuestion(
  vraagObject: unknown,
  kind: 'candidate' | 'vacancy',
): { question?: Question; findings: Finding[] } {
  const message = readMessage(vraagObject, kind)
  if ('refused' in message) return { findings: [message.refused] }
  const attributes = kind === 'candidate' ? candidateAttributes : vacancyAttributes
  const reading: Reading = {
    attributes,
    findings: [...message.findings.map(asError), ...unasked(message.leaves)],
    comparisons: 0,
  }
  const conditions: Condition[] = []
  const root = groupAt(message.root, 'vraagObject') ?? message.root
  readConditions(root, reading, conditions)
  const area = readArea(root, reading.findings)
  if (reading.comparisons > MOST_COMPARISONS)
    refuse(reading, 'too-many', root, `at most ${MOST_COMPARISONS} comparisons`, `${reading.comparisons} comparisons`)
  if (reading.findings.some(({ severity }) => severity === 'error')) return { findings: reading.findings }
  conditions.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  return { question: { conditions, area }, findings: reading.findings }
}

/** What cannot be asked: contact data, as any key that the contract does not have; and what is no plain data at all. */
const unasked = (leaves: readonly Leaf[]): Finding[] =>
  leaves.flatMap(({ fate, finding, path }) => {
    if (fate === 'contact') return [unknownKey(path, 'contact data')]
    return finding === undefined ? [] : [{ ...finding, severity: 'error' as const }]
  })

const unknownKey = (path: string, what: string): Finding => ({
  code: 'unknown-key',
  severity: 'warning',
  path,
  expected: 'a key of the contract',
  got: `${what}, which asks nothing`,
})

/** What costs a record a part of a list would make an answer wider than the question. */
const asError = (finding: Finding): Finding =>
  finding.code === 'too-many' ? { ...finding, severity: 'error' } : finding

function readConditions(group: Group, reading: Reading, conditions: Condition[]): void {
  const { single, lists, containers } = reading.attributes
  for (const [key, node] of group.fields) {
    const { name, known } = lastPart(key, containers)
    if (name === 'selectiegebied') continue
    const one = known ? single.get(name) : undefined
    const list = known ? lists.get(name) : undefined
    if (one !== undefined) {
      const test = readComparisons(one, node, reading)
      if (test !== undefined) conditions.push({ attribute: one.name, reads: readsOf(one, name), ...test })
    } else if (list !== undefined) {
      const test = readListTest(list, node, reading)
      if (test !== undefined) conditions.push({ attribute: list.name, reads: [joined(list.inside, name)], ...test })
    } else if (containers.has(key) && node.kind === 'group') readConditions(node, reading, conditions)
    else reading.findings.push(unknownKey(node.path, `key ${keyText(key)}`))
  }
}

/** Where a message may have an attribute: in an object, of which the whole is read, or at its top, also with a dot. */
const readsOf = ({ inside }: SingleAttribute, name: string): string[] =>
  inside.flatMap((one) => (one === '' ? [name] : [one, `${one}.${name}`]))

const joined = (inside: string, name: string): string => (inside === '' ? name : `${inside}.${name}`)
