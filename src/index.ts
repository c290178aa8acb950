// The public list, grouped as a reader meets it; each group in the order of the stages.

// The matcher
export { type AddResult, createMatcher, type Matcher, type PairOptions } from './matcher.js'
export type { MatcherOptions } from './matcherOptions.js'
export { type OpenSnapshotOptions, openSnapshot } from './snapshot.js'
export type { SnapshotOptions } from './snapshotHeader.js'
export {
  comparePolicies,
  type PolicyComparison,
  type PolicyComparisonData,
  type RankingChange,
} from './comparePolicies.js'
export type { Filter, HistoryEntry, RankOptions, Waiver } from './domain/rankOptions.js'
export type { PlaceLookup, TextLinker, TravelMinutes } from './prepare/context.js'
export { PassendError, type PassendErrorCode } from './errors.js'
export type { Logger } from './logger.js'
export { engineVersion } from './version.js'

// Records
export { type Candidate, candidateSchema } from './domain/candidate.js'
export { type Vacancy, vacancySchema } from './domain/vacancy.js'
export type { Asks } from './domain/asks.js'
export type { AskedCompetence, HeldCompetence, Importance } from './domain/competence.js'
export type { Evidence } from './domain/evidence.js'
export type { Place, Point } from './domain/place.js'
export type { Task } from './domain/task.js'
export type { Wishes } from './domain/wishes.js'
export type { Issue, IssueCode } from './domain/issue.js'
export { type Parsed, type ParseOptions, parseCandidate, parseVacancy } from './domain/parse.js'

// Policy
export { defaultPolicy } from './domain/defaultPolicy.js'
export { type Policy, type PolicyInput, type PolicyStamp, policySchema, readPolicy } from './domain/policy.js'
export type { CriterionId, MeasuredCriterionId } from './domain/criterionId.js'
export { FULL, type Measure, UNKNOWN } from './domain/measure.js'

// What others say of the chance of work
export { createOutlook, type OutlookRead } from './prepare/createOutlook.js'
export type { Outlook } from './prepare/outlook.js'
export type { OutlookAnswer, OutlookQuestion, SaidOutlook } from './prepare/outlookAnswer.js'
export type { ChanceOfWork, OutlookRecord } from './domain/outlook.js'

// Taxonomy
export { createTaxonomy, type Taxonomy, type TaxonomyIssue, type TaxonomyStamp } from './taxonomy/taxonomy.js'
export { starterTaxonomy } from './taxonomy/starterTaxonomy.js'
export { starterCompetence, starterOccupation, type StarterSector, starterSectors } from './taxonomy/starter/index.js'
export type { Concept, ConceptKind, Profile, RelationInput, TaxonomyInput } from './domain/taxonomyInput.js'
export type { LinkCandidate, LinkOptions, LinkResult } from './taxonomy/linkText.js'

// Matches and rankings
export type { Match, Status } from './score/match.js'
export {
  type MeasuredMatch,
  type MeasuredScore,
  type Measures,
  scoreOf,
  type Weighing,
} from './score/measuredMatch.js'
export type { LeftOut, RankedMatch, Ranking, RankingCounts } from './rank/ranking.js'
export type { OpenHiringPlace } from './rank/openHiring.js'

// Explanations
export type { Fact } from './criteria/fact.js'
export type { Limit } from './criteria/limit.js'
export type { MissingField } from './criteria/missing.js'
export type {
  AppliedWaiver,
  ExplainedLimit,
  ExplainedSide,
  Explanation,
  MissingAnswer,
  Reason,
  StaleRecord,
  TaskFit,
} from './explain/explanation.js'
export { type Comparison, type Difference, diff } from './explain/diff.js'
export { type Audience, type EmployerExplanation, type RedactedExplanation, redact } from './explain/redact.js'

// Steps
export {
  createInstruments,
  defaultInstruments,
  type Instruments,
  type InstrumentsRead,
} from './steps/instruments.js'
export { type Instrument, instrumentSchema } from './domain/instrument.js'
export type { Closing } from './domain/closing.js'
export type { BothLanguages, ChosenStep, NearestSteps, StepSet } from './steps/nearest.js'
export type { RecordChange } from './steps/effect.js'
export type { Effort } from './steps/effort.js'
export type { Blocker, NotForSale, Obstacle } from './steps/obstacles.js'
export type { ArrangementHint } from './steps/arrangements.js'
export type { NearestOptions, RankingOptions } from './stepOptions.js'
export type { Reach, ReachedVacancy } from './rank/reach.js'

// Texts
export { type RenderOptions, renderText } from './explain/text/renderText.js'
export { type RenderRankingOptions, renderRanking } from './explain/text/renderRanking.js'
export { renderSteps } from './explain/text/renderSteps.js'
export { questionFor } from './explain/text/questionFor.js'
export type { TextLanguage } from './explain/text/textLanguage.js'
