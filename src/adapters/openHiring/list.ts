import type { OpenHiringPolicy } from './policy.js'

/** A list as a whole, without the names on it: all that an act has to know of it, whatever its length. */
export interface List {
  readonly listId: string
  readonly policy: OpenHiringPolicy
  /** What the work itself asks, as each person judges it: `Je kunt 10 kilo tillen.` */
  readonly conditions: readonly string[]
  /** Places that are free now. Who is called holds one until they decline or are struck off. */
  readonly freePlaces: number
  /** How many are waiting, and how many ever enrolled: the number of the last. */
  readonly waiting: number
  readonly enrolled: number
  readonly started: number
  /** How many calls there were, and when the first one was. */
  readonly calls: number
  readonly firstCallAt: number | undefined
  readonly closed: boolean
  /** How many events there are, the hash of the last one, and when it was: milliseconds since 1970. */
  readonly events: number
  readonly head: string
  readonly at: number
}
