import type { Fact, FactOf, Named } from '../criteria/fact.js'
import type { Importance } from '../domain/competence.js'
import type { Issue } from '../domain/issue.js'
import type { PolicyStamp } from '../domain/policy.js'
import type { StaleRecord } from '../explain/explanation.js'
import type { Standing } from '../explain/text/standing.js'
import type { OutlookAnswer } from '../prepare/outlookAnswer.js'
import type { Match } from '../score/match.js'
import type { NearestSteps } from '../steps/nearest.js'
import type { TaxonomyStamp } from '../taxonomy/taxonomy.js'
import type { ProfileKind } from './heldProfiles.js'

/** A competence of an occupation that somebody has, itself or as a kind of it. */
export interface PresentCompetence {
  readonly asked: Named
  readonly importance: Importance | number
  /** What they hold. */
  readonly by: Named
  readonly evidence: NonNullable<FactOf<'competence'>['evidence']>
}

/** A competence of an occupation that is not known of somebody. */
export interface LackingCompetence {
  readonly asked: Named
  readonly importance: Importance | number
  /** True where their list is closed: they do not have it. False: nobody asked. */
  readonly certain: boolean
  /** By how many points the score would be higher if it were there, with a certificate. */
  readonly brings: number
  /** Something that they hold and that is near to it. */
  readonly near?: Named
}

/** Something else that the occupation asks, and how it stands: `poor` it is not there, `unknown` nobody asked. */
export interface OtherNeed {
  readonly fact: Fact
  readonly standing: Extract<Standing, 'good' | 'poor' | 'unknown'>
}

/** Work that somebody has done and that is this occupation or like it. Shown, never scored. */
export interface WorkDone {
  readonly occupation: Named
  /** How long, if that is known. */
  readonly months?: number
  /** How alike it is, in thousandths; FULL for the same. */
  readonly similarity: number
}

/** Vacancies of an occupation that the matcher holds. */
export interface OpenWork {
  /** Those that can be: no limit of the person or the employer stands in the way. */
  readonly open: number
  /** Those of which something is to be verified first. */
  readonly toVerify: number
  /** Those that hire openly, within travel: whoever wants it puts their own name on the list. */
  readonly openHiring: number
}

/** How somebody stands to one occupation. There is no standing by which one would be closed. */
export interface OccupationView {
  readonly occupation: Named
  /** Its place among all that were compared, from 1. */
  readonly place: number
  /** All numbers are integers 0..1000, as those of a match. */
  readonly score: number
  readonly demand: number
  readonly wish: number
  readonly range: Match['range']
  /** The score if they had every competence of it, certified: how far learning goes. */
  readonly learned: number
  /** How it stands to the work that they wish, if they wish any that can be compared. */
  readonly wished?: FactOf<'occupation'>
  /** What they have, the heaviest first. */
  readonly present: readonly PresentCompetence[]
  /** What is not there or not known; what would bring most first, then the heaviest, then by id, which says nothing. */
  readonly lacking: readonly LackingCompetence[]
  readonly needs: readonly OtherNeed[]
  readonly done: readonly WorkDone[]
  /** The nearest steps to a score at which work fits well, if instruments were given. */
  readonly steps?: NearestSteps
  /** Vacancies of it now, if the matcher holds any vacancies and occupations were compared. */
  readonly work?: OpenWork
  /** What others say of the chance of work, if that was given. Shown, never scored. */
  readonly outlook?: OutlookAnswer
}

/** What an orientation never knows, whatever the data: it compares with an occupation and not with a job. */
export const neverKnown = ['hours', 'place', 'wage', 'load', 'support', 'employer'] as const

/** With what an orientation was made: the same again gives the same. */
export interface OrientationStamp {
  readonly policy: PolicyStamp
  readonly taxonomy: TaxonomyStamp
  /** The hashes of the instruments and the outlook, if they were given. */
  readonly instruments?: string
  readonly outlook?: string
  readonly engineVersion: string
  readonly seed: string
  readonly asOf?: string
}

/** Which occupations fit somebody (kansberoepen): a place to begin a conversation from, and no decision. */
export interface Orientation {
  readonly candidateId: string
  readonly kind: ProfileKind
  /** How many were compared, and how many the taxonomy has no competences of: those are not judged. */
  readonly compared: number
  readonly withoutProfile: number
  /**
   * What there was to compare with. `competences`: what they can. `wishes`: only the work that they wish. `nothing`: neither, and then
   * nothing is said to fit.
   */
  readonly basis: 'competences' | 'wishes' | 'nothing'
  /** Best first, at most `limit`. */
  readonly occupations: readonly OccupationView[]
  /** What they wish or did themselves and is not among those, wherever it stands. */
  readonly own: readonly OccupationView[]
  /** What they wish and of which the taxonomy has no competences: nothing can be said of it here. */
  readonly wishedWithoutProfile: readonly Named[]
  readonly neverKnown: typeof neverKnown
  readonly stale?: Omit<StaleRecord, 'of'>
  /** What was wrong with requirements that were given. */
  readonly issues: readonly Issue[]
  readonly stamp: OrientationStamp
}
