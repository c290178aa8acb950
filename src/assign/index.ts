// passend/assign: the places of vacancies divided over people, as a proposal with its proof.

export type { Amount } from './amount.js'
export { assign } from './assign.js'
export { assignWithMatcher, type MatcherAssignOptions, type WholeDivision } from './assignWithMatcher.js'
export type { DivisionFault } from './check/divisionFault.js'
export { type DivisionCheck, verifyDivision } from './check/verifyDivision.js'
export { type Crowding, type CrowdingOptions, crowding, type MarketShare } from './crowding/crowding.js'
export type { CrowdingMeasures } from './crowding/shares.js'
export { type SpreadOptions, type SpreadRankings, spread } from './crowding/spread.js'
export type {
  DividedVacancy,
  Division,
  DivisionCounts,
  DivisionProof,
  NamedCover,
  ProposedPair,
  Unplaced,
  Worth,
} from './division.js'
export type { DivisionOutcome, DivisionReason } from './explain/divisionReason.js'
export { explainDivision } from './explain/explainDivision.js'
export type { AssignOptions, Method, NamedPair, Objective } from './options/options.js'
export type { Places } from './options/places.js'
export type { DivisionIssue } from './read/divisionIssue.js'
export type { Fit, FitRanking, Fits } from './read/fit.js'
export { type RenderDivisionOptions, renderDivision } from './text/renderDivision.js'
export { type RenderDivisionReasonOptions, renderDivisionReason } from './text/renderDivisionReason.js'
