import { fieldKey } from '../contact.js'

/** The fields of a message that a question looks at: each whole, or some of the fields in it. */
export type Wanted = ReadonlyMap<string, 'all' | ReadonlySet<string>>

/** Gathers what is looked at, from fields (`werktijden`) and fields in fields (`arbeidsmarktkwalificatie.rijbewijs`). */
export function wantedFields(reads: Iterable<string>): Wanted {
  const wanted = new Map<string, 'all' | Set<string>>()
  for (const path of reads) {
    wanted.set(path, 'all')
    const dot = path.indexOf('.')
    if (dot < 0) continue
    const outer = path.slice(0, dot)
    const inner = wanted.get(outer) ?? new Set()
    if (inner !== 'all') wanted.set(outer, inner.add(path.slice(dot + 1)))
  }
  return wanted
}

/**
 * The part of a message that is looked at, by the spelling it has: a source asks all its messages each question, and most
 * of a message is asked nothing. A field that may stand in its object or at the top with a dot is looked for at both.
 */
export function glance(message: unknown, wanted: Wanted): unknown {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return message
  const part: Record<string, unknown> = {}
  for (const key of Object.keys(message)) {
    const fields = wanted.get(fieldKey(key))
    if (fields === undefined) continue
    const value: unknown = (message as Record<string, unknown>)[key]
    part[key] = fields === 'all' || Array.isArray(value) ? value : someOf(value, fields)
  }
  return part
}

function someOf(value: unknown, fields: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const part: Record<string, unknown> = {}
  for (const key of Object.keys(value))
    if (fields.has(fieldKey(key))) part[key] = (value as Record<string, unknown>)[key]
  return part
}
