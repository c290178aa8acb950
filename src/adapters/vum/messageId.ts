import { ID_PATTERN } from '../../domain/identifier.js'
import type { Group } from './message.js'
import { drop, leafAt, take } from './values.js'

/** The field in which a source gives its own id. */
export const idFields = { candidate: 'idWerkzoekende', vacancy: 'idVacature' } as const

/** The id of the source system, else the one that VUM gave; undefined if neither is one. */
export function messageId(root: Group, kind: keyof typeof idFields): string | undefined {
  for (const field of [idFields[kind], 'vumID']) {
    const leaf = leafAt(root, field)
    if (leaf === undefined) continue
    const id = typeof leaf.value === 'number' ? String(leaf.value) : leaf.value
    if (typeof id === 'string' && ID_PATTERN.test(id.trim())) {
      take(leaf)
      return id.trim()
    }
    drop(leaf, 'wrong-format', `text of the form ${ID_PATTERN}`)
  }
  return undefined
}
