import { type ConceptId, conceptIdSchema } from '../../domain/concept.js'
import type { Group, Leaf } from './message.js'
import type { VumOptions } from './options.js'
import { conceptAt, groupAt, leave, personTextAt, type Read, take, textAt } from './values.js'

/** An occupation as a message names it. */
export interface NamedOccupation {
  readonly concept?: ConceptId
  /** The leaf that gave the concept. */
  readonly leaf?: Leaf
  /** The name in words, if there is one that did not give the concept. Not taken yet: `take` its leaf on using it. */
  readonly text?: Read<string>
}

/**
 * The occupation of a group: `codeBeroepsnaam`, in the group itself or in its `beroep`. A code that is a URI (of
 * CompetentNL) stands. A bare code (0.8 pilot) belongs to an older list, so a name that the caller's linker knows goes
 * before it; without one it stands. A name without a code (`naamBeroepOngecodeerd`) counts if the linker knows it.
 */
export function occupationAt(
  group: Group | undefined,
  whose: 'person' | 'employer',
  options: VumOptions,
): NamedOccupation {
  const inner = groupAt(group, 'beroep') ?? group
  const readText = whose === 'person' ? personTextAt : textAt
  const code = conceptAt(inner, 'codeBeroepsnaam') ?? conceptAt(group, 'beroep.codeBeroepsnaam')
  const text = readText(inner, 'naamBeroepOngecodeerd', 500) ?? readText(inner, 'omschrijvingBeroepsnaam', 500)
  leave(text?.leaf)
  const named = text === undefined ? {} : { text }
  if (code?.value.includes('://')) return { concept: code.value, leaf: code.leaf, ...named }
  const linked = text === undefined ? undefined : conceptIdSchema.safeParse(options.linkOccupation?.(text.value))
  if (text !== undefined && linked?.success) {
    leave(code?.leaf)
    take(text.leaf)
    return { concept: linked.data, leaf: text.leaf }
  }
  return code === undefined ? named : { concept: code.value, leaf: code.leaf, ...named }
}
