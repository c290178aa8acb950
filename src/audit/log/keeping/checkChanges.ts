import { linkHash, NO_LINK } from '../../../domain/chain.js'
import { isId, isWhole } from '../../../domain/optionErrors.js'
import { checkText } from '../../../domain/stores/checkText.js'
import { PassendError } from '../../../errors.js'
import type { AuditHead } from '../entry.js'
import type { AuditChange } from '../store.js'
import { isPerson, MOST_AT_ONCE } from './checkAsked.js'
import { nestsTooDeep } from './nestsTooDeep.js'

/** The last moment that there is, in milliseconds since 1970 (ECMA-262, 21.4.1.1). */
const LAST_MOMENT = 8.64e15

/**
 * Checks what every store holds changes to, whoever wrote them: each entry is the next one, is not before the one before, and is linked
 * to it by its hash; who is in it is named once, with a salt; and only an entry that says so erases. So no store can lose, double,
 * reorder or alter an entry.
 * @returns where the log ends after them
 * @throws PassendError `invalid-record`; `invalid-option` for more than 1,000 at once.
 */
export function checkChanges(head: AuditHead | undefined, changes: readonly AuditChange[]): AuditHead | undefined {
  if (changes.length > MOST_AT_ONCE) throw tooMany(changes.length)
  let last = head
  for (const change of changes) last = checkChange(last, change)
  return last
}

function checkChange(head: AuditHead | undefined, { entry, people, erased }: AuditChange): AuditHead {
  const { number, at, happening, hash } = entry
  const next = (head?.number ?? 0) + 1
  if (number !== next) throw wrong('entry.number', String(next), String(number))
  if (!isWhole(at, head?.at ?? 0, LAST_MOMENT))
    throw wrong('entry.at', 'a moment at or after that of the entry before', 'another')
  if (nestsTooDeep(happening)) throw wrong('entry.happening', 'data that is not nested deep', 'deeper')
  checkText('entry.happening', happening)
  if (hash !== linkHash(head?.hash ?? NO_LINK, number, at, happening))
    throw wrong('entry.hash', 'the hash that links it to the entry before', 'another')
  if ((happening.kind === 'erased') !== (erased !== undefined))
    throw wrong('erased', 'a person with an entry that says so, and with no other', 'another')
  if (erased !== undefined && (!isId(erased) || people.length > 0))
    throw wrong('erased', 'the id of a person, and nobody else in the entry', 'another')
  checkPeople(people)
  return { number, at, hash }
}

function checkPeople(people: AuditChange['people']): void {
  const seen = new Set<string>()
  for (const [index, { person, salt }] of people.entries()) {
    if (!isPerson(person)) throw wrong(`people[${index}].person`, 'an id, as records have it', 'another text')
    if (seen.has(person)) throw wrong(`people[${index}].person`, 'each person once', 'one twice')
    if (!/^[0-9a-f]{64}$/.test(salt)) throw wrong(`people[${index}].salt`, '64 hexadecimal digits', 'another text')
    seen.add(person)
  }
}

const wrong = (path: string, expected: string, got: string): PassendError =>
  new PassendError(
    'invalid-record',
    `A change of a log is not valid. ${path}: expected ${expected}, got ${got}.`,
    'Make the change from the head as the transaction has it. Nothing was written.',
    { path, expected, got },
  )

const tooMany = (count: number): PassendError =>
  new PassendError(
    'invalid-option',
    `Option 'changes': expected at most ${MOST_AT_ONCE} changes; got ${count}.`,
    'Write them by parts, one after another in the same transaction.',
    { option: 'changes' },
  )
