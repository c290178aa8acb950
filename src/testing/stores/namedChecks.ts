import type { OpenHiringStore } from '../../adapters/openHiring/store.js'
import { expectEqual } from './expecting.js'
import { doorsTo, type StoreCheck } from './storeCheck.js'

/** A store that is to be tested: of open hiring, or of an audit log. */
export interface StoreUnderTest<Store extends { readonly name: string } = OpenHiringStore> {
  /** What the store calls itself: so that a test is never of another one than is meant. */
  readonly name: string
  /**
   * Makes an empty store. Where several servers can share one: several ways in to the same empty store, as they would have them, over
   * which the acts are then spread.
   */
  readonly create: () => Promise<Store | readonly [Store, ...Store[]]>
  /** False for a store on one connection, where acts on two lists or logs wait for one another. Default true. */
  readonly twoListsAtOnce?: boolean
}

/** One check of a store, to be run as a test of its own. */
export interface NamedCheck {
  readonly name: string
  /** Makes a store and tries it. Rejects with an Error that says what was expected and what was got. */
  readonly run: () => Promise<void>
}

/** Checks of a store by name, each on a new one, and each making sure first that it is the store that is meant. */
export function namedChecks<Store extends { readonly name: string }>(
  { name, create, twoListsAtOnce = true }: StoreUnderTest<Store>,
  checks: readonly StoreCheck<Store>[],
): readonly NamedCheck[] {
  return checks
    .filter(({ needsTwoAtOnce = false }) => twoListsAtOnce || !needsTwoAtOnce)
    .map((check) => ({
      name: check.name,
      run: async () => {
        const made = await create()
        const doors = doorsTo(isOne(made) ? [made] : made)
        expectEqual('the store', doors.first.name, name)
        await check.run(doors)
      },
    }))
}

const isOne = <Store extends { readonly name: string }>(made: Store | readonly [Store, ...Store[]]): made is Store =>
  !Array.isArray(made)
