import type { TableFeature } from '../domain/meetingEvent.js'
import type { PolicyStamp } from '../domain/policy.js'
import type { TaxonomyStamp } from '../taxonomy/taxonomy.js'
import type { Conflict } from './impossible.js'
import type { MeetingIssue } from './meetingIssue.js'
import type { Level, Objective } from './objective.js'
import type { Because, BroughtVacancy, EventRound } from './setting.js'

/** One meeting: who, where, when and why. */
export interface PlannedMeeting {
  /** The number of the round, counted from 1, breaks counted too. */
  readonly round: number
  /** `10:00` */
  readonly start: string
  readonly end: string
  readonly tableId: string
  readonly candidateId: string
  readonly employerId: string
  readonly because: Because
  /** The places of the choices that it meets, from 1; only of lists in order. */
  readonly candidatePlace?: number
  readonly employerPlace?: number
  /** The vacancy that it is about, if that can be said. */
  readonly about?: BroughtVacancy
  /** The score by which it was filled; only where nobody chose. */
  readonly fit?: number
  /** Something is still to be verified before this work can be: told, and no reason not to meet. Only where it was filled by fit. */
  readonly toVerify?: true
  /** All work of this employer is blocked for this person. They meet since both chose; somebody should say what is in the way. */
  readonly blocked?: true
}

/** Why a choice is not met. */
export type UnmetReason =
  /** Either side refused. Tell it to neither. */
  | 'refused'
  /** All the work is blocked for this person, and only one of the two chose. */
  | 'blocked'
  /** They are not there in any round together. */
  | 'no-common-round'
  /** The employer sits at no table, or at one that lacks what the person needs. */
  | 'no-table'
  /** There was room for others that come first. */
  | 'no-room'

/** A choice that is not met. */
export interface UnmetChoice {
  /** Whom it was about. */
  readonly id: string
  readonly place?: number
  readonly reason: UnmetReason
}

/** The day of one party. */
interface Day {
  readonly id: string
  /** In the order of the rounds. */
  readonly meetings: readonly PlannedMeeting[]
  readonly least: number
  /** How many of the least are lacking. */
  readonly lacking: number
  readonly unmet: readonly UnmetChoice[]
}

/** The day of a candidate. */
export interface CandidateDay extends Day {
  readonly needs: readonly TableFeature[]
  /** The rounds between their meetings in which they wait. */
  readonly waits: readonly number[]
}

/** The day of an employer. */
export interface EmployerDay extends Day {
  readonly name?: string
  /** Where it sits; absent if there is no table for it. */
  readonly tableId?: string
}

/** A table and who sits there. */
export interface TableDay {
  readonly id: string
  readonly label?: string
  readonly features: readonly TableFeature[]
  readonly seats: number
  readonly employerId?: string
  readonly meetings: readonly PlannedMeeting[]
}

/** A round and what happens in it, by table. */
export interface RoundPlan extends EventRound {
  readonly meetings: readonly PlannedMeeting[]
}

/** How sure it is that no plan is better. */
export interface MeetingProof {
  /** Whether no plan is better, at any level. */
  readonly exact: boolean
  /** No plan is worth more than this. */
  readonly bound: Objective
  /** The first level at which a plan could be better, and by how much at most; absent if it is exact. */
  readonly gap?: { readonly level: Level; readonly amount: number }
  /** How many steps the search took. */
  readonly steps: number
}

/** A plan of who meets whom, where and when. A proposal: whoever does not want to go does not go. */
export interface MeetingPlan {
  readonly event: { readonly id: string; readonly title?: string; readonly location?: string; readonly date?: string }
  /** By round, then table. */
  readonly meetings: readonly PlannedMeeting[]
  readonly rounds: readonly RoundPlan[]
  /** By id. */
  readonly tables: readonly TableDay[]
  readonly candidates: readonly CandidateDay[]
  readonly employers: readonly EmployerDay[]
  readonly objective: Objective
  readonly proof: MeetingProof
  /** Why not everybody has their least: empty if everybody has, or if it was not proved that somebody must lack. Shortest first. */
  readonly impossible: readonly Conflict[]
  readonly issues: readonly MeetingIssue[]
  readonly leastFit: number
  readonly seed: string
  readonly engineVersion: string
  /** Of the matcher that scored; absent without one. */
  readonly policy?: PolicyStamp
  readonly taxonomy?: TaxonomyStamp
  readonly asOf?: string
}
