import type { IsoDate } from '../../../domain/calendar.js'
import type { Decider, DecisionOutcome, DecisionReason } from '../../../domain/decision.js'

/** What a letter cannot do without, and only the organisation knows. */
export type LetterGap =
  | 'organisation'
  | 'addressee'
  | 'date'
  | 'contact'
  | 'dataContact'
  | 'usedData'
  | 'steps'
  | 'weeks'
  | 'address'

/** Headings and sentences of a letter to a person, in one language. At level B1 in Dutch. */
export interface LetterWords {
  readonly gaps: Readonly<Record<LetterGap, string>>
  readonly title: string
  day(date: IsoDate): string
  greeting(name: string): string
  /** Why they get this letter. */
  opening(work: string): readonly string[]
  reference(reference: string): string
  readonly result: string
  readonly notDecided: string
  decided(role: Decider, outcome: DecisionOutcome, day: string | undefined): string
  reason(reason: DecisionReason): string
  /** Before what counted: what stands first counted most. */
  readonly heaviestFirst: string
  /** That what is not known is no refusal, and that an answer can change the outcome. */
  readonly unknownIsNoRefusal: string
  readonly change: string
  /** Before what a change of the data would have brought. */
  readonly changeLead: string
  /** Where nothing on the list of steps opens the work. */
  readonly noStep: string
  /** Before the answers that decide whether the work can be. */
  readonly deciding: string
  /** Of limits that are met: beyond them the outcome would be another. */
  within(limits: string): readonly string[]
  readonly changeMore: string
  readonly method: string
  /** How the program compares; `both`: a good half does not make up for a bad one. */
  methodLines(both: boolean): readonly string[]
  readonly data: string
  /** Where a record holds nothing. */
  readonly dataNone: string
  readonly dataUsed: string
  readonly dataHeld: string
  readonly dataOfWork: string
  readonly dataNever: string
  readonly person: string
  readonly personDecides: readonly string[]
  readonly disagree: string
  talk(contact: string): string
  /** `decided`: whether there is a decision to object to, or only one to come. */
  bezwaar(decided: boolean, weeks: string, address: string): readonly string[]
  weeks(count: number): string
  klacht(address: string): readonly string[]
  readonly rights: string
  readonly rightsItems: readonly string[]
  ask(contact: string): string
  readonly authority: string
}
