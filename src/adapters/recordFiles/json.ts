import { usageError } from './errors.js'
import type { ReceivedType } from './received.js'
import { nameOf } from './source.js'

const listName = { candidate: 'candidates', vacancy: 'vacancies' } as const

/**
 * The records in a JSON value: a list of them, one, or an object with the list `candidates` or `vacancies`.
 * @throws PassendError `invalid-option` when it is an object with the other list only.
 */
export function recordsIn(value: unknown, type: ReceivedType, file: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  const own = listIn(value, listName[type])
  if (own !== undefined) return own
  const other = type === 'candidate' ? 'vacancies' : 'candidates'
  if (listIn(value, other) === undefined) return [value]
  throw usageError(
    `'${nameOf(file)}' holds ${other} and no ${listName[type]}.`,
    'Give a list, or an object with the lists candidates and vacancies.',
  )
}

function listIn(value: unknown, key: string): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  const list = (value as Record<string, unknown>)[key]
  return Array.isArray(list) ? list : undefined
}
