import type { TableFeature } from '../domain/meetingEvent.js'
import type { Status } from '../score/match.js'

/** A round of an event as it was read. */
export interface EventRound {
  /** Its number, counted from 1, breaks counted too. */
  readonly round: number
  /** `10:00` */
  readonly start: string
  readonly end: string
  readonly isBreak: boolean
}

/** A table of an event as it was read. */
export interface EventTable {
  readonly id: string
  readonly label?: string
  readonly features: readonly TableFeature[]
  /** How many people it holds in a round, beside the employer. */
  readonly seats: number
}

/** An event as it was read. */
export interface EventSetting {
  readonly id: string
  readonly title?: string
  readonly location?: string
  readonly date?: string
  readonly rounds: readonly EventRound[]
  readonly tables: readonly EventTable[]
  /** How many meetings each should have, and has at most, unless they say otherwise. */
  readonly least: number
  readonly most: number
}

/** Who takes part, of either side. */
export interface Participant {
  readonly id: string
  /** The numbers of the rounds in which they are there, without breaks. */
  readonly rounds: readonly number[]
  readonly least: number
  readonly most: number
}

/** A candidate who takes part. */
export interface Visitor extends Participant {
  readonly needs: readonly TableFeature[]
}

/** A vacancy that an employer brings. */
export interface BroughtVacancy {
  readonly id: string
  readonly title?: string
  readonly openHiring: boolean
}

/** An employer who takes part. */
export interface Stand extends Participant {
  readonly name?: string
  /** The id of the table that it has asked for. */
  readonly table?: string
  readonly vacancies: readonly BroughtVacancy[]
}

/** That one side chose the other. */
export interface Choice {
  /** Its place in the list of who chose, from 1. */
  readonly place: number
  /** Whether the list is in order. */
  readonly inOrder: boolean
  /** What it counts: see `choicePoints`. */
  readonly points: number
  /** The vacancies that a candidate chose of this employer, in their order; none if the employer itself was chosen. */
  readonly vacancies: readonly string[]
}

/** How a vacancy fits somebody. */
export interface VacancyFit {
  readonly vacancyId: string
  readonly status: Status
  readonly score: number
}

/** Why two meet. */
export type Because = 'both-chose' | 'candidate-chose' | 'employer-chose' | 'fit'

/** All that is known of a candidate and an employer, by their places in the setting. */
export interface PairFacts {
  readonly candidate: number
  readonly employer: number
  readonly byCandidate: Choice | undefined
  readonly byEmployer: Choice | undefined
  readonly refusedByCandidate: boolean
  readonly refusedByEmployer: boolean
  /** Whether every vacancy of the employer is blocked for this person. */
  readonly isBlocked: boolean
  /** The vacancy of the employer that fits best, of those that are not blocked; never one that hires openly. */
  readonly best: VacancyFit | undefined
  /** Why they may meet; undefined if nothing speaks for it. Refusals do not count here. */
  readonly because: Because | undefined
  /** The vacancy that the meeting is about, if that can be said. */
  readonly about: BroughtVacancy | undefined
}

/** All that a plan is made of. Candidates, employers and tables stand in the order of their lots. */
export interface Setting {
  readonly event: EventSetting
  readonly candidates: readonly Visitor[]
  readonly employers: readonly Stand[]
  /** Every candidate with every employer about whom something is known: a choice, a refusal or a match. */
  readonly pairs: readonly PairFacts[]
}
