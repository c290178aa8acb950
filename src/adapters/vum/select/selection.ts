import type { Issue } from '../../../domain/issue.js'
import type { FieldCounts } from '../report.js'

/** A message that was selected. */
export interface VumMatch {
  /** Its id: of the source, else of VUM. */
  readonly id: string
  /** Its place in what was given, from 0. */
  readonly index: number
  /** What is asked and the message does not say, by attribute. Empty: all that is asked is known to hold. */
  readonly unknown: readonly string[]
  /** How far from the centre of the area, in whole metres as the crow flies. Absent without an area or a known place. */
  readonly metres?: number
}

/** What was selected. `messages` are those that were given, unchanged, in the order of `matches`. */
export interface VumSelection {
  readonly kind: 'candidate' | 'vacancy'
  /** False if the question could not be read: then nothing is selected, and the issues say why. */
  readonly answered: boolean
  readonly matches: readonly VumMatch[]
  readonly messages: readonly unknown[]
  /** Whether more were selected than the maximum. */
  readonly maximumReached: boolean
  /** Whether the area of the question was applied: not without `places`, and not if it asks none. */
  readonly area: 'applied' | 'not-applied' | 'not-asked'
  /** Of the messages that were given: `read` = `unreadable` + `selected` + those of `unmet` + those of `unknown`. */
  readonly counts: {
    readonly read: number
    readonly unreadable: number
    /** All that may be given, also beyond the maximum. */
    readonly selected: number
    /** Left out, by the first attribute of which it is known that it does not hold, in alphabetical order, the area last. */
    readonly unmet: FieldCounts
    /** Left out because they do not say something (only with `absent: 'leaves-out'`), by the first such attribute. */
    readonly unknown: FieldCounts
  }
  /** What is wrong with the question (index 0, paths in it) and then with messages. */
  readonly issues: Issue[]
}
