import type { OpenHiringStore } from '../adapters/openHiring/store.js'
import { anyTextChecks } from './openHiringStore/anyTextChecks.js'
import { eventChecks } from './openHiringStore/eventChecks.js'
import { oneAtATimeChecks } from './openHiringStore/oneAtATimeChecks.js'
import { orderChecks } from './openHiringStore/orderChecks.js'
import { peopleChecks } from './openHiringStore/peopleChecks.js'
import { wholenessChecks } from './openHiringStore/wholenessChecks.js'
import { type NamedCheck, namedChecks, type StoreUnderTest } from './stores/namedChecks.js'
import type { StoreCheck } from './stores/storeCheck.js'

/**
 * What a store of open hiring has to keep to, for who writes one or sets one up: acts that are whole or not there, one at a time on a list,
 * the order of the numbers and no other, events that are never changed. Run each check with any test framework:
 *
 *     for (const { name, run } of testOpenHiringStore({ name: 'memory', create })) test(name, run)
 */
export const testOpenHiringStore = (store: StoreUnderTest): readonly NamedCheck[] => namedChecks(store, checks)

const checks: readonly StoreCheck<OpenHiringStore>[] = [
  ...wholenessChecks,
  ...oneAtATimeChecks,
  ...orderChecks,
  ...peopleChecks,
  ...eventChecks,
  ...anyTextChecks,
]
