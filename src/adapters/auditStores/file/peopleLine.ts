import { isPerson } from '../../../audit/log/keeping/checkAsked.js'
import type { KeptPeople } from '../../../audit/log/keeping/keptPeople.js'
import { isWhole } from '../../../domain/optionErrors.js'
import { readObject } from './readObject.js'

/**
 * Reads a line of a file of people into the people: of those who occur in an entry, or of one person with all their entries.
 * @returns whether it counts: false for an entry after the last one of the log. Undefined if no store wrote such a line.
 */
export function readPeopleLine(line: Buffer, people: KeptPeople, lastEntry: number): boolean | undefined {
  const object = readObject(line)
  if (object === undefined) return undefined
  return Object.hasOwn(object, 'person') ? readPerson(object, people) : readOccurrence(object, people, lastEntry)
}

type Line = Readonly<Record<string, unknown>>

function readPerson({ person, salt, entries }: Line, people: KeptPeople): boolean | undefined {
  if (!isPerson(person) || !isSalt(salt) || !Array.isArray(entries) || !entries.every(isNumber)) return undefined
  people.set(person, { salt, entries: [...entries] })
  return true
}

function readOccurrence({ entry, people: named }: Line, people: KeptPeople, lastEntry: number): boolean | undefined {
  if (!isNumber(entry) || !Array.isArray(named)) return undefined
  if (entry > lastEntry) return false
  for (const one of named) {
    const [person, salt] = Array.isArray(one) ? one : []
    if (!isPerson(person)) return undefined
    const kept = people.get(person)
    if (kept !== undefined) kept.entries.push(entry)
    else if (isSalt(salt)) people.set(person, { salt, entries: [entry] })
    else return undefined
  }
  return true
}

const isNumber = (value: unknown): value is number => isWhole(value, 1, Number.MAX_SAFE_INTEGER)

const isSalt = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
