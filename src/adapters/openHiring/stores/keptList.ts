import { frozen } from '../../../domain/stores/frozen.js'
import type { List } from '../list.js'

/**
 * A list as a store keeps it: a copy that nobody can change. Its policy and conditions are those of the list before, if they are the
 * very same: they are the long part of a list, and never change.
 */
export function keptList(before: List | undefined, list: List): List {
  const policy = list.policy === before?.policy ? list.policy : structuredClone(list.policy)
  const conditions = list.conditions === before?.conditions ? list.conditions : structuredClone(list.conditions)
  return frozen({ ...list, policy, conditions })
}
