import { fieldKey, mentionsContact, plainFieldName } from '../contact.js'
import { candidateFields, type Field, type Fields, vacancyFields } from './matchingFields.js'
import type { VumWriteOptions } from './options.js'
import type { VumMessage, VumValue } from './vumMessage.js'

/** The most entries of a list that are taken over. */
const MOST_ENTRIES = 500

/**
 * The part of a message that answers a question: no contact data, no needs at work, no registration, nothing that the
 * standard keeps for the whole profile. Names are spelled as asked, and what is empty is left out. Undefined if nothing
 * is left. Texts of a person that hold a mail address, a web address or a telephone number are left out too. Values are
 * taken over as they stand. Never throws.
 */
export function matchingProfile(
  kind: 'candidate' | 'vacancy',
  message: unknown,
  fieldNames: VumWriteOptions['fieldNames'] = 'standard',
): VumMessage | undefined {
  const nameOf = fieldNames === 'contract' ? (name: string) => name : plainFieldName
  try {
    return cut(message, kind === 'candidate' ? candidateFields : vacancyFields, nameOf)
  } catch {
    // A getter or a proxy that throws: nothing of it can be taken over.
    return undefined
  }
}

function cut(message: unknown, fields: Fields, nameOf: (name: string) => string): VumMessage | undefined {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return undefined
  const given = new Map<string, unknown>()
  for (const key of Object.keys(message)) {
    const name = fieldKey(key)
    if (!given.has(name)) given.set(name, (message as Record<string, unknown>)[key])
  }
  const kept: Record<string, VumValue> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = cutValue(given.get(fieldKey(name)), field, nameOf)
    if (value !== undefined) kept[nameOf(name)] = value
  }
  return Object.keys(kept).length === 0 ? undefined : kept
}

function cutValue(value: unknown, field: Field, nameOf: (name: string) => string): VumValue | undefined {
  if (typeof field === 'object') {
    if (!Array.isArray(value)) return cut(value, field, nameOf)
    const items = value
      .slice(0, MOST_ENTRIES)
      .map((item) => cut(item, field, nameOf))
      .filter((item) => item !== undefined)
    return items.length === 0 ? undefined : items
  }
  if (typeof value === 'string')
    return value.trim() === '' || (field === 'text' && mentionsContact(value)) ? undefined : value
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) ? value : undefined
}
