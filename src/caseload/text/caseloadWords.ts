import type { Effort } from '../../steps/effort.js'
import type { Direction, MissingData } from '../personReport.js'
import type { InstrumentEffect } from '../report.js'

/** Euros and weeks of something, as far as they are known. */
export interface Price {
  readonly euros?: { readonly min: number; readonly max: number } | undefined
  readonly weeks?: number | undefined
}

/** The price of some steps; nothing where not all of it is known. */
export const priceOf = ({ euros, withoutCost, weeks, withoutWeeks }: Effort): Price => ({
  ...(withoutCost === 0 && { euros }),
  ...(withoutWeeks === 0 && { weeks }),
})

/** Headings of columns, and names of what is counted. */
export interface CaseloadColumns {
  readonly person: string
  readonly possible: string
  readonly toVerify: string
  readonly oneStep: string
  readonly moreSteps: string
  readonly outOfReach: string
  readonly openHiring: string
  readonly leftOut: string
  readonly filtered: string
  readonly bestScore: string
  readonly instrument: string
  readonly opensAlone: string
  readonly fitting: string
  readonly partOf: string
  readonly people: string
  readonly peopleWithNothing: string
  readonly costOfOne: string
  readonly costForAll: string
  readonly weeks: string
  readonly question: string
  readonly decides: string
  readonly decidesFitting: string
  readonly swing: string
  readonly vacancies: string
  readonly limit: string
  readonly pairs: string
  readonly sector: string
  readonly open: string
  readonly tooFar: string
  readonly otherwise: string
  readonly competence: string
  readonly lacked: string
  readonly surveyed: string
  readonly rarity: string
  readonly weight: string
}

/** Headings and sentences of a caseload report in one language. A count of pairs is one of people with vacancies. */
export interface CaseloadWords {
  readonly title: string
  /** Set at the top of every page in print. Plain letters only: it stands in a style sheet. */
  readonly running: string
  about(people: number, vacancies: number, day: string | undefined): string
  readonly pair: string

  /** What the figures at the top count. */
  readonly figures: Readonly<Record<'nothingOpen' | 'nothingFits' | 'withoutProfile' | 'open' | 'oneStep', string>>

  readonly attention: string
  readonly nothingOpen: string
  readonly nothingFits: string
  readonly withoutProfile: string
  readonly leastOpen: string
  readonly everybody: string
  readonly nobody: string
  readonly askEverything: string
  open(count: number): string
  step(name: string, opens: number, fitting: number, price: Price): string
  readonly noStep: string
  oneOf(steps: string): string
  mostBlocked(criterion: string, count: number): string
  bestScore(score: number): string
  more(count: number): string

  readonly opens: string
  readonly opensNote: string
  readonly noInstruments: string
  instrument(name: string, effect: InstrumentEffect): string
  price(price: Price): string
  euros(range: { readonly min: number; readonly max: number } | undefined): string
  /** In a table, under a heading that says what it is. */
  readonly notKnown: string
  weeks(count: number | undefined): string

  readonly ask: string
  readonly askNote: string
  readonly askPeople: string
  readonly askEmployers: string
  readonly forMaintainer: string
  readonly nothingToAsk: string
  missing(question: string, data: MissingData): string
  basedOn(lookedAt: number, of: number): string
  stale(people: number, undated: number, vacancies: number, afterDays: number): string
  readonly staleNotJudged: string
  staleOne(day: string, days: number): string

  readonly obstacles: string
  readonly obstaclesNote: string
  readonly nothingBlocks: string
  obstacle(criterion: string, pairs: number, people: number): string
  tooFar(pairs: number, people: number): string
  readonly sectors: string
  readonly sectorUnknown: string
  readonly competences: string
  readonly competencesNote: string
  lacked(name: string, pairs: number, people: number, rarity: number): string

  readonly people: string
  readonly order: string
  readonly perPerson: string
  readonly bestNow: string
  readonly nearest: string
  readonly directions: string
  readonly occupations: string
  readonly sectorsShort: string
  readonly elsewhere: string
  direction(name: string, direction: Direction): string
  fit(name: string, fit: number): string
  vacancy(title: string, score: number, status: string): string
  readonly firstStep: string
  readonly askFirst: string

  readonly made: string
  readonly proposal: string
  stamp(policy: string, taxonomy: string, instruments: string, version: string, seed: string): string
  issues(count: number): string
  readonly chart: { readonly totals: string; readonly instruments: string; readonly obstacles: string }
  chartOf(what: string): string
  readonly columns: CaseloadColumns
  /** Whole numbers with a mark between thousands. */
  number(value: number): string
  /** `1 maart 2026` */
  day(date: string): string
}

/** A whole number with a mark between its thousands, the same on every machine. */
export const grouped = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark)
