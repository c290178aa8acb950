import type { ChanceOfWork } from '../../domain/outlook.js'
import type { SaidOutlook } from '../../prepare/outlookAnswer.js'
import type { SectorDemand } from '../report.js'

/** Headings and sentences about sectors and the chance of work, in one language. */
export interface SectorWords {
  readonly title: string
  about(people: number, day: string | undefined): string
  readonly notNamed: string
  /** A number with a mark between thousands. */
  number(value: number): string
  /** In the place of a count that is not told. */
  readonly withheld: string
  whatIsWithheld(threshold: number): string
  wishes(named: string, noPreference: string, notKnown: string): string
  demand(demand: SectorDemand): string
  supply(wish: string, nothingOpen: string, open: string, fit: string): string
  readonly noPeople: string
  pairs(eligible: string, toVerify: string, blocked: string): string
  readonly between: string
  blocked(criterion: string, pairs: number, people: number): string
  blockedToo(criteria: string): string
  readonly lacked: string
  lack(name: string, people: number, vacancies: number): string
  more(count: number): string
  hidden(count: number): string
  readonly chance: string
  readonly chances: Readonly<Record<ChanceOfWork | 'mixed', string>>
  /** Where nothing that is said holds now. */
  readonly noChance: string
  said(said: SaidOutlook, chance: string, source: string, day: string, until: string | undefined): string
  withoutSector(count: number): string
  /** Where the chance of work comes from, and whether it counts in the scores behind the counts. */
  shown(counts: boolean): string
  readonly proposal: string
  issues(count: number): string
}
