import { canonicalJson } from '../../../domain/hash.js'
import { ID_PATTERN } from '../../../domain/identifier.js'
import { describe, type Finding, type Issue } from '../../../domain/issue.js'
import { drawLot, type Lot } from '../../../rank/lottery.js'
import { isQuestion, kindOf, messagesIn } from '../envelope.js'
import { type Group, readMessage } from '../message.js'
import { idFields, messageId } from '../messageId.js'
import { AREA, type Located } from './area.js'
import { glance, type Wanted, wantedFields } from './glance.js'
import type { ResolvedSelectOptions } from './options.js'
import type { Question } from './question.js'
import type { VumMatch, VumSelection } from './selection.js'

/** A message that was selected, with what it is ordered by. */
export interface Selected {
  readonly match: VumMatch
  readonly message: unknown
  readonly lot: Lot
}

/** What became of messages that were looked at. */
export interface Found {
  readonly selected: Selected[]
  readonly counts: { read: number; unreadable: number }
  readonly unmet: Map<string, number>
  readonly unknown: Map<string, number>
}

/** Nothing looked at yet. */
export const nothing = (): Found => ({
  selected: [],
  counts: { read: 0, unreadable: 0 },
  unmet: new Map(),
  unknown: new Map(),
})

/** Asks each message what a question asks. */
export function look(
  kind: VumSelection['kind'],
  question: Question,
  locate: ((root: Group) => Located) | undefined,
  messages: unknown,
  { absent, seed }: ResolvedSelectOptions,
  issues: Issue[],
): Found {
  const found = nothing()
  const asked = canonicalJson([question.conditions.map(({ text }) => text), question.area])
  const ids = new Set<string>()
  const wanted = wantedFields([
    ...['idwerkzoekende', 'idvacature', 'vumid', 'mobiliteit', 'adres', 'werkgever.adreshouding'],
    ...question.conditions.flatMap(({ reads }) => reads),
  ])
  for (const message of messagesIn(messages)) {
    const index = found.counts.read++
    const read = readOne(kind, message, wanted, ids)
    if ('code' in read) {
      found.counts.unreadable++
      issues.push({ ...read, record: kind, index })
      continue
    }
    const { root, id } = read
    const located = locate?.(root)
    const truths = [
      ...question.conditions.map(({ attribute, test }) => ({ attribute, truth: test(root) })),
      ...(located === undefined ? [] : [{ attribute: AREA, truth: located.truth }]),
    ]
    const unmet = truths.find(({ truth }) => truth === false)
    const unknown = [...new Set(truths.flatMap(({ attribute, truth }) => (truth === undefined ? [attribute] : [])))]
    if (unmet !== undefined) count(found.unmet, unmet.attribute)
    else if (absent === 'leaves-out' && unknown[0] !== undefined) count(found.unknown, unknown[0])
    else {
      const metres = located?.metres
      const match = { id, index, unknown, ...(metres === undefined ? {} : { metres }) }
      found.selected.push({ match, message, lot: drawLot(seed, asked, id) })
    }
  }
  return found
}

/** A message that can be asked something, or the finding for which it cannot. */
function readOne(
  kind: VumSelection['kind'],
  message: unknown,
  wanted: Wanted,
  ids: Set<string>,
): { root: Group; id: string } | Finding {
  const problem = (code: Finding['code'], expected: string, got: string): Finding => ({
    code,
    severity: 'error',
    path: code === 'wrong-type' ? '' : idFields[kind],
    expected,
    got,
  })
  const found = kindOf(message)
  if (isQuestion(message) || (found !== undefined && found !== kind))
    return problem('wrong-type', `a message of the kind ${kind}`, 'another message')
  const read = readPart(kind, message, wanted)
  if ('refused' in read) return read.refused
  const id = messageId(read.root, kind)
  if (id === undefined) return problem('required', `an id of the form ${ID_PATTERN}`, describe(undefined))
  if (ids.has(id)) return problem('duplicate-id', 'an id that no message before it has', 'one that was given before')
  ids.add(id)
  return { root: read.root, id }
}

function readPart(kind: VumSelection['kind'], message: unknown, wanted: Wanted): ReturnType<typeof readMessage> {
  try {
    return readMessage(glance(message, wanted), kind)
  } catch {
    // A getter or a proxy that throws: read as it stands, it is refused.
    return readMessage(message, kind)
  }
}

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
