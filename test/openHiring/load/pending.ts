import type { EnrolmentState } from 'passend/open-hiring'
import type { Attempt } from './journal.js'

/** What somebody who enrolled does next, once. */
export interface Errand {
  readonly kind: 'yes' | 'no' | 'withdraw' | 'erase' | 'again'
  readonly reference: string
  readonly enrolment: number
}

/** Somebody who was called or has accepted, and what they will do. A deadline is waited for where nothing is said. */
export interface Held {
  readonly enrolment: number
  readonly deadline: number
  readonly will: 'accept' | 'decline' | 'noAnswer' | 'start' | 'strikeOff'
}

/** All that a process still has to do. */
export interface Pending {
  readonly toEnrol: string[]
  /** Of whom it is not known whether they are on the list: they ask again before anything else is done. */
  readonly toEnrolAgain: string[]
  readonly toErase: string[]
  readonly errands: Errand[]
  readonly held: Held[]
  /** Enrolments of which it is not known what became of an act: they are looked up, and nothing is assumed. */
  readonly toLookUp: number[]
}

/**
 * What is left to do by who takes the seat of processes that were killed, by their journals: an enrolment that may have been done is
 * done again, for a second one keeps the place; whoever was called or acted on without an answer is looked up.
 */
export function pendingAfter(references: readonly string[], earlier: readonly Attempt[]): Pending {
  const toEnrol = new Set(references)
  const toEnrolAgain = new Set<string>()
  const toErase = new Set<string>()
  const toLookUp = new Set<number>()
  for (const { intent, outcome } of earlier) {
    if ('enrolment' in intent) {
      const settled = outcome !== undefined && 'state' in outcome && !holding.has(outcome.state)
      if (settled) toLookUp.delete(intent.enrolment)
      else toLookUp.add(intent.enrolment)
    } else if (intent.kind === 'callNext') {
      if (outcome !== undefined && 'call' in outcome && outcome.call !== 'nobody') toLookUp.add(outcome.call.enrolment)
    } else if ('reference' in intent) {
      toEnrol.delete(intent.reference)
      const undone = intent.kind === 'enrol' ? toEnrolAgain : toErase
      if (outcome !== undefined && ('receipt' in outcome || 'erased' in outcome)) undone.delete(intent.reference)
      else undone.add(intent.reference)
    }
  }
  return {
    toEnrol: [...toEnrol],
    toEnrolAgain: [...toEnrolAgain],
    toErase: [...toErase],
    errands: [],
    held: [],
    toLookUp: [...toLookUp],
  }
}

/** The states in which somebody holds a place and is still to do something. */
const holding = new Set<EnrolmentState>(['called', 'accepted'])
