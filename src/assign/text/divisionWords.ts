import type { DividedVacancy, DivisionCounts, ProposedPair, Unplaced, Worth } from '../division.js'
import type { Method, Objective } from '../options/options.js'

/** The sentences about a whole division in one language: short talking points for an adviser. */
export interface DivisionWords {
  readonly heading: string
  readonly placed: (counts: DivisionCounts, taken: number) => string
  readonly toVerify: (count: number) => string
  readonly fixed: (count: number) => string
  readonly unplaced: (count: number) => string
  /** Why nobody was proposed anything, as a heading for whom it holds. */
  readonly unplacedBy: Readonly<Record<Unplaced['reason'], string>>
  readonly objective: Readonly<Record<Objective, string>>
  /** How it was made, where that is not by looking for the best. */
  readonly method: Readonly<Record<Method, string>>
  readonly minScore: (score: number) => string
  readonly leftOut: string
  readonly forbidden: (count: number) => string
  readonly issues: (count: number) => string
  readonly proven: string
  /** What the best division has more: the first part of the gap that is not 0. */
  readonly gap: Readonly<Record<keyof Worth, (by: number) => string>>
  readonly perVacancy: string
  readonly vacancy: (name: string, vacancy: DividedVacancy) => string
  readonly person: (id: string, pair: ProposedPair) => string
  readonly nobody: string
  readonly empty: (name: string, places: number) => string
  readonly withoutProposal: string
}
