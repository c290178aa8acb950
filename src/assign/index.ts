// passend/assign: the places of vacancies divided over people, as a proposal with its proof.

// What comes out
export type { Amount } from './amount.js'
// Dividing
export { assign } from './assign.js'
export { assignWithMatcher, type MatcherAssignOptions, type WholeDivision } from './assignWithMatcher.js'
// Crowding
export { type Crowding, type CrowdingOptions, crowding, type MarketShare } from './crowding.js'
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
export type { DivisionFault } from './divisionFault.js'
export type { DivisionIssue } from './divisionIssue.js'
// Why not this one
export type { DivisionOutcome, DivisionReason } from './divisionReason.js'
export { explainDivision } from './explainDivision.js'
export type { Fit, FitRanking, Fits } from './fit.js'
export type { AssignOptions, Method, NamedPair, Objective } from './options.js'
export type { Places } from './places.js'
export type { CrowdingMeasures } from './shares.js'
export { type SpreadOptions, type SpreadRankings, spread } from './spread.js'
export { type RenderDivisionOptions, renderDivisionReason } from './text/renderDivisionReason.js'
export { type DivisionCheck, verifyDivision } from './verifyDivision.js'
