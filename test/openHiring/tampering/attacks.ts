import type { BreachCode } from 'passend/open-hiring'
import { eventAttacks } from './eventAttacks.js'
import { heldAttacks } from './heldAttacks.js'
import type { Kept } from './kept.js'
import { ruleAttacks } from './ruleAttacks.js'

/** What an attacker does to the list of the story, and what the proof must say of it without any receipt. */
export interface Attack {
  readonly what: string
  forge(kept: Kept): Kept
  readonly breach: { readonly code: BreachCode; readonly event: number }
}

/** Changes of single events, of what is held beside them, and of deeds that break a rule with every hash right. */
export const attacks: readonly Attack[] = [...eventAttacks, ...heldAttacks, ...ruleAttacks]
