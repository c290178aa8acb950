import type { OpenHiringStore } from '../adapters/openHiring/store.js'
import { anyTextChecks } from './openHiringStore/anyTextChecks.js'
import { eventChecks } from './openHiringStore/eventChecks.js'
import { expectEqual } from './openHiringStore/expecting.js'
import { oneAtATimeChecks } from './openHiringStore/oneAtATimeChecks.js'
import { orderChecks } from './openHiringStore/orderChecks.js'
import { peopleChecks } from './openHiringStore/peopleChecks.js'
import { doorsTo, type StoreCheck } from './openHiringStore/storeCheck.js'
import { wholenessChecks } from './openHiringStore/wholenessChecks.js'

/** A store that is to be tested. */
export interface StoreUnderTest {
  /** What the store calls itself: so that a test is never of another one than is meant. */
  readonly name: string
  /**
   * Makes an empty store. Where several servers can share one: several ways in to the same empty store, as they would have them, over
   * which the acts are then spread.
   */
  readonly create: () => Promise<OpenHiringStore | readonly [OpenHiringStore, ...OpenHiringStore[]]>
  /** False for a store on one connection, where acts on two lists wait for one another. Default true. */
  readonly twoListsAtOnce?: boolean
}

/** One check of a store, to be run as a test of its own. */
export interface NamedCheck {
  readonly name: string
  /** Makes a store and tries it. Rejects with an Error that says what was expected and what was got. */
  readonly run: () => Promise<void>
}

/**
 * What a store of open hiring has to keep to, for who writes one or sets one up: acts that are whole or not there, one at a time on a list,
 * the order of the numbers and no other, events that are never changed. Run each check with any test framework:
 *
 *     for (const { name, run } of testOpenHiringStore({ name: 'memory', create })) test(name, run)
 */
export function testOpenHiringStore({ name, create, twoListsAtOnce = true }: StoreUnderTest): readonly NamedCheck[] {
  return checks
    .filter(({ needsTwoAtOnce = false }) => twoListsAtOnce || !needsTwoAtOnce)
    .map((check) => ({
      name: check.name,
      run: async () => {
        const made = await create()
        const doors = doorsTo('act' in made ? [made] : made)
        expectEqual('the store', doors.first.name, name)
        await check.run(doors)
      },
    }))
}

const checks: readonly StoreCheck[] = [
  ...wholenessChecks,
  ...oneAtATimeChecks,
  ...orderChecks,
  ...peopleChecks,
  ...eventChecks,
  ...anyTextChecks,
]
