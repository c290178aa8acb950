import type { TextLanguage } from '../../../explain/text/textLanguage.js'
import type { Block, BlockCode, Question } from '../block.js'
import type { Outcome } from '../outcome.js'
import type { HigherRung, Leerbaan, OpenedVacancy, RecognitionStep, Route, RouteStatus, RouteTime } from '../route.js'
import type { Trip } from '../trip.js'

/** The name of a company or school of the route by its id, made plain. */
export type NameOf = (id: string) => string

/** Sentences for the person, at level B1 where the language is Dutch. */
export interface CandidateRouteWords {
  readonly learn: string
  readonly time: string
  readonly result: string
  readonly later: string
  readonly blocks: string
  readonly questions: string
  readonly proposal: readonly string[]
  readonly verdicts: Readonly<Record<RouteStatus, string>>
  /** What the outcome is, for who does not know the word. */
  readonly explained: Readonly<Record<Outcome, string>>
  title(route: Route): string
  /** Before the werkprocessen that are learned at a company: `Bij Noorderlog kun je leren:` */
  at(company: string): string
  known(works: readonly string[]): string
  school(name: string): string
  weeks(weeks: number, availableMinutes: number): string
  /** Said of a BBL of less than a year of school. */
  readonly exemption: string
  atLeast(minutes: number): string
  /** Before what is learned at a company once a step was taken. */
  onceOpen(company: string): string
  trip(name: string, trip: Trip): string
  sign(companies: number): string
  gained(competences: readonly string[]): string
  opened(titles: readonly string[]): string
  /** The same, where something must be verified even then. */
  openedPerhaps(titles: readonly string[]): string
  better(titles: readonly string[]): string
  rung(rung: HigherRung): string
  step(step: RecognitionStep): string
  block(block: Block, nameOf: NameOf): string
  question(question: Question, nameOf: NameOf): string
}

/** Talking points for an adviser. */
export interface AdviserRouteWords {
  readonly learn: string
  readonly time: string
  readonly jobs: string
  readonly blocks: string
  readonly steps: string
  readonly verify: string
  readonly gain: string
  readonly rungs: string
  readonly sign: string
  /** Said beside the vacancies, which are those of today. */
  readonly today: string
  readonly notFewest: string
  readonly proposal: string
  title(route: Route): string
  verdict(route: Route): string
  at(company: string, trip: Trip | undefined, works: readonly string[]): string
  known(works: readonly string[]): string
  share(covered: number, needed: number): string
  remaining(works: readonly string[]): string
  notRecognised(works: readonly string[]): string
  school(name: string, trip: Trip | undefined): string
  duration(time: RouteTime): string
  /** Said of a BBL of less than a year of school. */
  readonly exemption: string
  hours(time: RouteTime): string
  job(job: Leerbaan): string
  block(block: Block, nameOf: NameOf): string
  step(step: RecognitionStep, nameOf: NameOf): string
  question(question: Question, nameOf: NameOf): string
  gained(competences: readonly string[]): string
  opened(vacancy: OpenedVacancy): string
  rung(rung: HigherRung): string
}

/** The words of one language for routes. */
export interface RouteWords {
  readonly language: TextLanguage
  readonly candidate: CandidateRouteWords
  readonly adviser: AdviserRouteWords
}

/** A block in a few words, for a list of them. */
export type BlockWords = Readonly<Record<BlockCode, string>>
