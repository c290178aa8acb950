import { PassendError } from '../../errors.js'

/** The groups as a caller gives them: by person the value of each attribute. */
export type GivenGroups =
  | ReadonlyMap<string, Readonly<Record<string, string>>>
  | Readonly<Record<string, Readonly<Record<string, string>>>>

/** The groups as they were read. */
export interface PeopleGroups {
  /** The names of the attributes, in text order. */
  readonly attributes: readonly string[]
  /** Of each person the value of each attribute; none where it is not known. */
  readonly of: ReadonlyMap<string, ReadonlyMap<string, string>>
}

const MOST_ATTRIBUTES = 12
const MOST_CHARACTERS = 100

/**
 * Reads the groups of people. An absent value, null and an empty text are not known.
 * @throws PassendError `invalid-option`. Nothing of what was given is in it.
 */
export function readGroups(given: GivenGroups): PeopleGroups {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw wrong('an object or a Map by person')
  const attributes = new Set<string>()
  const of = new Map<string, ReadonlyMap<string, string>>()
  for (const [person, values] of given instanceof Map ? given : Object.entries(given)) {
    if (typeof person !== 'string') throw wrong('people by a text')
    if (typeof values !== 'object' || values === null || Array.isArray(values)) throw wrong('an object for each person')
    of.set(person, readValues(values, attributes))
  }
  if (attributes.size > MOST_ATTRIBUTES) throw wrong(`at most ${MOST_ATTRIBUTES} attributes`)
  return { attributes: [...attributes].sort(), of }
}

function readValues(values: object, attributes: Set<string>): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const [attribute, value] of Object.entries(values) as [string, unknown][]) {
    if (!isLabel(attribute)) throw wrong(`names of 1 to ${MOST_CHARACTERS} characters`)
    attributes.add(attribute)
    if (attributes.size > MOST_ATTRIBUTES) throw wrong(`at most ${MOST_ATTRIBUTES} attributes`)
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) continue
    if (!isLabel(value)) throw wrong(`values that are texts of at most ${MOST_CHARACTERS} characters`)
    known.set(attribute, value)
  }
  return known
}

const isLabel = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= MOST_CHARACTERS

const wrong = (expected: string): PassendError =>
  new PassendError(
    'invalid-option',
    `Option 'groups': expected ${expected}; got something else.`,
    "Give of each person the value of each attribute: { 'p-1': { leeftijdsgroep: '50+' } }.",
    { option: 'groups' },
  )
