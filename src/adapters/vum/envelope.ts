import { fieldKey } from './contact.js'

/** Field names that only a message of that kind has at its top. */
const candidateFields = new Set([
  'idwerkzoekende',
  'arbeidsmarktkwalificatie',
  'bemiddelingsberoep',
  'mobiliteit',
  'persoonlijkepresentatie',
])
const vacancyFields = new Set([
  'idvacature',
  'naamvacature',
  'omschrijvingvacature',
  'sluitingsdatumvacature',
  'arbeidsvoorwaarden',
  'werkgever',
])

/** How many messages of a list are looked at before giving up. */
const LOOKED_AT = 5

/**
 * The messages in what was received: a list of them, one, or the envelope of an answer (`{ matches: [...] }`), also in a
 * list. Never throws.
 */
export function messagesIn(received: unknown): readonly unknown[] {
  try {
    if (!Array.isArray(received)) return matchesOf(received) ?? [received]
    return received.some((item) => matchesOf(item) !== undefined)
      ? received.flatMap((item) => matchesOf(item) ?? [item])
      : Array.from(received)
  } catch {
    return [received] // A list that throws when it is read is one message that does.
  }
}

/** Whether something is a question to the exchange (`{ vraagObject }`), and so no record. */
export const isQuestion = (value: unknown): boolean => ownValue(value, 'vraagObject') !== undefined

/**
 * Whether something reads like VUM messages, and of which kind: told by the first message that has fields of VUM.
 * Undefined if none has. Never throws.
 */
export function looksLikeVum(value: unknown): 'candidate' | 'vacancy' | undefined {
  for (const message of messagesIn(value).slice(0, LOOKED_AT)) {
    const kind = kindOf(message)
    if (kind !== undefined) return kind
  }
  return undefined
}

/** The kind of one message: told by its id, else by which kind has more of its fields. Never throws. */
export function kindOf(message: unknown): 'candidate' | 'vacancy' | undefined {
  if (typeof message !== 'object' || message === null || isList(message) || isQuestion(message)) return undefined
  const names = new Set(keysOf(message).map(fieldKey))
  if (names.has('idwerkzoekende') !== names.has('idvacature')) return names.has('idvacature') ? 'vacancy' : 'candidate'
  const asCandidate = [...candidateFields].filter((name) => names.has(name)).length
  const asVacancy = [...vacancyFields].filter((name) => names.has(name)).length
  if (asCandidate === asVacancy) return undefined
  return asCandidate > asVacancy ? 'candidate' : 'vacancy'
}

function matchesOf(value: unknown): unknown[] | undefined {
  const matches = ownValue(value, 'matches')
  return isList(matches) ? matches : undefined
}

/** Whether something is a list; of a proxy that was revoked that cannot be asked. */
function isList(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

function ownValue(value: unknown, key: string): unknown {
  try {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined
  } catch {
    return undefined
  }
}

function keysOf(value: object): string[] {
  try {
    return Object.keys(value).slice(0, 500)
  } catch {
    return []
  }
}
