import type { Named } from '../../criteria/fact.js'
import type { Measure } from '../../domain/measure.js'
import type { Status } from '../../score/match.js'
import type { Block, BlockCode, Question } from './block.js'
import type { Outcome } from './outcome.js'
import type { Trip } from './trip.js'

/** A werkproces by its code and its label, which is free text of the register. */
export interface LabelledWorkProcess {
  readonly code: string
  readonly label: string
}

/** How a vacancy stands for the person: as the matcher has it, or `open-hiring`, which is never scored. */
export type Standing =
  | { readonly status: Status; readonly score: number }
  | { readonly status: 'open-hiring'; readonly score?: undefined }

/** A leerbaan of a company, in which what the route covers there can be learned. */
export type Leerbaan = Standing & {
  readonly vacancyId: string
  readonly title: string
  /** Whether the vacancy names this kwalificatie. One that names none may be meant for another. */
  readonly namesIt: boolean
}

/** A company of a route. */
export interface RouteLeerbedrijf {
  readonly id: string
  readonly name: string | undefined
  /** What is learned here. Of companies that share a route each werkproces stands with one of them: the nearest that offers it. */
  readonly covers: readonly LabelledWorkProcess[]
  /** What could be learned here if the company were recognised for it. */
  readonly notRecognised: readonly LabelledWorkProcess[]
  readonly trip: Trip | undefined
  readonly leerbanen: readonly Leerbaan[]
}

/** The school of a route. `trip` is absent where its place is not known, or where nobody has to go there. */
export interface RouteSchool {
  readonly id: string
  readonly name: string | undefined
  readonly trip: Trip | undefined
}

/** What becomes of the werkprocessen of an outcome. */
export interface RouteWorkProcesses {
  /** Known already, and counted. */
  readonly mastered: readonly LabelledWorkProcess[]
  /** Learned on this route. */
  readonly covered: readonly LabelledWorkProcess[]
  /** Still needed and offered, but the company is not recognised for it. */
  readonly notRecognised: readonly LabelledWorkProcess[]
  /** Of the whole kwalificatie or certificaat, still to be learned after this route. */
  readonly remaining: readonly LabelledWorkProcess[]
  /** How much of what is still needed this route covers, in thousandths. */
  readonly share: number
}

/** How long a route takes. What depends on something that is not known is absent. */
export interface RouteTime {
  /** The usual hours of practice of what is covered, if all of them are known. */
  readonly practiceHours: number | undefined
  /** The hours of lessons in all, if the school states them. Those of BBL are a matter of the week. */
  readonly lessonHours: number | undefined
  /** The least minutes a week, practice and lessons together, that the law asks. Only BBL has such a norm. */
  readonly neededMinutes: number | undefined
  /** The most minutes a week that the person can. */
  readonly availableMinutes: number | undefined
  /** Whole weeks at those hours, rounded up. */
  readonly weeks: number | undefined
  /** Whether it is a BBL of less than a year of school, which takes an exemption (vrijstelling) by the school. */
  readonly needsExemption: boolean
}

/** A vacancy that stands better after a route, as of today's vacancies. */
export interface OpenedVacancy {
  readonly vacancyId: string
  readonly title: string
  readonly before: Standing
  readonly after: Standing
  /** Whether it was blocked before and is not so after. */
  readonly opened: boolean
}

/** `possible`; `to-verify`: something must be asked first; `blocked`. */
export type RouteStatus = 'possible' | 'to-verify' | 'blocked'

/** A higher rung that a route counts towards. */
export interface HigherRung {
  readonly outcome: Outcome
  readonly crebo: string
  /** The certificaat's or the kwalificatie's. */
  readonly title: string
  readonly certificate: string | undefined
  /** What would still have to be learned for it after this route. */
  readonly remaining: readonly LabelledWorkProcess[]
  /** How the best route to it stands today, before this one. */
  readonly now: RouteStatus | 'no-leerbedrijf'
  /** What blocks that route today. */
  readonly blocks: readonly BlockCode[]
  /** Whether an entry requirement is among these that the diploma of this route meets. */
  readonly entryMet: boolean
}

/** An instrument that would open a route which only a missing recognition blocks. */
export interface RecognitionStep {
  readonly instrument: string
  readonly name: { readonly nl: string; readonly en: string }
  /** The companies that would have to be recognised. */
  readonly leerbedrijven: readonly string[]
  readonly weeks: number | undefined
  /** Whole euros a company, if known. */
  readonly cost: { readonly min: number; readonly max: number } | undefined
}

/** One way to one outcome: what is learned, where, with which school, what stands in the way, and what comes of it. A proposal. */
export interface Route {
  /** Outcome, crebo or certificaat, companies and school: the same for the same route whenever it is planned. */
  readonly id: string
  readonly candidateId: string
  readonly outcome: Outcome
  readonly rung: 1 | 2 | 3
  readonly qualification: { readonly crebo: string; readonly title: string; readonly level: 1 | 2 | 3 | 4 }
  readonly certificate: { readonly id: string; readonly title: string } | undefined
  /** How near the work is to what the person wishes to be, 0..1000; `unknown` without a wish or without an occupation. */
  readonly wish: Measure
  readonly status: RouteStatus
  /** Nearest first. Several share the route; none where nothing is left to learn. */
  readonly leerbedrijven: readonly RouteLeerbedrijf[]
  /** Whether no fewer companies can do it: false where there were too many to try. */
  readonly fewest: boolean
  readonly school: RouteSchool | undefined
  readonly workProcesses: RouteWorkProcesses
  readonly time: RouteTime
  readonly blocks: readonly Block[]
  readonly questions: readonly Question[]
  /** Competences of what is covered that the person does not have yet. With a `step`: of what it opens, too. */
  readonly gained: readonly Named[]
  readonly opens: readonly OpenedVacancy[]
  readonly leadsTo: readonly HigherRung[]
  /** Cheapest first. */
  readonly steps: readonly RecognitionStep[]
}
