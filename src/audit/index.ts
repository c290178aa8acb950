/**
 * What was proposed, why, to whom, and with what effect: a log that can be proved, what people decided, and figures of what came of it.
 * docs/AUDIT.md tells how it is used.
 */

export {
  type By,
  type Decider,
  type DecisionInput,
  type DecisionOutcome,
  type DecisionReason,
  type ProposalReference,
  reasonsOf,
} from '../domain/decision.js'
export type { InstructionFacts } from '../domain/instructionFacts.js'
export type { LetterFacts } from '../domain/letterFacts.js'
export type { ModelCardFacts } from '../domain/modelCardFacts.js'
export type { RegisterFacts } from '../domain/registerFacts.js'
export {
  type FollowedMonths,
  followedMonths,
  type LeavingReason,
  type WorkOutcomeInput,
} from '../domain/workOutcome.js'
export type { AuditDocument } from './documents/auditDocument.js'
export type { SystemClaims } from './documents/claims/systemClaims.js'
export { type InstructionsInput, instructionsForUse } from './documents/instructions/instructionsForUse.js'
// Texts, generated from what was measured
export { type LetterInput, type LetterOptions, letterToPerson } from './documents/letter/letterToPerson.js'
export { type ModelCardInput, modelCard } from './documents/modelCard/modelCard.js'
export { type RegisterEntry, type RegisterInput, registerEntry } from './documents/register/registerEntry.js'
export type { RegisterRecord, TitledLink } from './documents/register/registerRecord.js'
// What came of it, in figures
export { evaluatePolicy } from './evaluate/evaluatePolicy.js'
export {
  type CriterionEvaluation,
  type EvaluationCaution,
  type EvaluationCounts,
  type EvaluationStamp,
  evaluationCautions,
  type Figure,
  type NoFigure,
  type PolicyEvaluation,
  type ReasonCount,
  type Rises,
  type ScoreBand,
  type SpokenCriterion,
} from './evaluate/evaluation.js'
export type { EvaluateOptions } from './evaluate/options.js'
export { type Success, successes } from './evaluate/success.js'
export type { HistoryOptions } from './follow/history.js'
export type { HistoryLanguage } from './follow/historyWords.js'
// Impact on groups of people: groups are given here and nowhere else
export { type AuditedListsOptions, auditedLists } from './impact/auditedLists.js'
export type { GivenGroups } from './impact/groups.js'
export { impactReport } from './impact/impactReport.js'
export { type ListsOfProposalsOptions, listsOfProposals } from './impact/listsOfProposals.js'
export type { ImpactOptions } from './impact/options.js'
export { type ImpactPageOptions, impactPage } from './impact/page/impactPage.js'
export type { GroupInPeriod, PeriodImpact, PeriodWarning } from './impact/periods.js'
export {
  type Causes,
  type ComparedShare,
  type CriterionCause,
  type EvidenceFigure,
  type Finding,
  type FisherFigure,
  type GroupImpact,
  type GroupStages,
  type GroupTable,
  type GroupValues,
  type ImpactCaution,
  type ImpactFinding,
  type ImpactReport,
  type ImpactStamp,
  type ImpactTotals,
  impactCautions,
  type NoRatio,
  type OrderFigure,
  type RatioFigure,
  type RatioThen,
  type Share,
  type ShownGroup,
  type Stage,
  type StageFigure,
  type SuppressedGroup,
} from './impact/report.js'
export { type RenderImpactOptions, renderImpact } from './impact/text/renderImpact.js'
// The log
export {
  type AskedRanking,
  type AuditLog,
  type AuditLogOptions,
  createAuditLog,
  type RecordedRanking,
} from './log/auditLog.js'
export type { AuditEntry, AuditHead } from './log/entry.js'
export type { EntryOfPerson, PersonInLog } from './log/exportOfPerson.js'
export type {
  AboutProposal,
  AddedByHand,
  Commitment,
  DecisionMade,
  DividedProposal,
  DivisionShown,
  Happening,
  HeldHash,
  NamedInLog,
  OutcomeKnown,
  PersonErased,
  PolicyUsed,
  ProposalPlace,
  RankingShown,
  RecordedOptions,
  RecordedProposal,
  RouteProposal,
  RoutesShown,
  Stamp,
} from './log/happening.js'
export type { LogBreach, LogBreachCode } from './log/logBreach.js'
// Where it is kept
export { createMemoryAuditStore } from './log/memoryStore.js'
export type { Shown } from './log/readShown.js'
export type { Receipt } from './log/receipt.js'
export type { AuditChange, AuditPerson, AuditStore, AuditTransaction } from './log/store.js'
// What is proved of it, made again, and given to people
export { type LogVerification, type VerifyOptions, verifyLog } from './log/verifyLog.js'
// What people decided, and what became of it
export type { AuditedList, AuditedPair, Became, Decided, FollowedProposal } from './proposal.js'
export type { PairByHand } from './record/byHandDraft.js'
export type { ShownDivision } from './record/divisionDraft.js'
export type { RankingToRecord, ShownRanking } from './record/rankingDraft.js'
export type { PlannedRoutes, ShownRoutes } from './record/routesDraft.js'
export type { Difference } from './replay/differences.js'
export type { DifferenceCause, Replay, ReplayData } from './replay/replay.js'
export type { Interval } from './statistics/interval.js'
export type { ProposeWeightsOptions } from './weights/options.js'
export {
  type GroupShift,
  type HeldWeight,
  type NoWeightProposal,
  type ProposedWeights,
  type WeightCaution,
  type WeightChange,
  type WeightCounts,
  type WeightGain,
  type WeightProposal,
  type WeightStamp,
  weightCautions,
} from './weights/proposal.js'
// Weights that would order better: proposed, never put in force
export { proposeWeights } from './weights/proposeWeights.js'
