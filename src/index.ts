// The public list, grouped by stage.

export {
  comparePolicies,
  type PolicyComparison,
  type PolicyComparisonData,
  type RankingChange,
} from './comparePolicies.js'
// Explanations
export type { Fact } from './criteria/fact.js'
export type { Limit } from './criteria/limit.js'
export type { MissingField } from './criteria/missing.js'
export type { Asks } from './domain/asks.js'

// Records
export { type Candidate, candidateSchema } from './domain/candidate.js'
export type { AskedCompetence, HeldCompetence, Importance } from './domain/competence.js'
export type { CriterionId, MeasuredCriterionId } from './domain/criterionId.js'
// Policy
export { defaultPolicy } from './domain/defaultPolicy.js'
export type { Evidence } from './domain/evidence.js'
export type { Issue, IssueCode } from './domain/issue.js'
export { FULL, type Measure, UNKNOWN } from './domain/measure.js'
export { type Parsed, type ParseOptions, parseCandidate, parseVacancy } from './domain/parse.js'
export type { Place, Point } from './domain/place.js'
export { type Policy, type PolicyInput, type PolicyStamp, policySchema, readPolicy } from './domain/policy.js'
export type { Filter, HistoryEntry, RankOptions, Waiver } from './domain/rankOptions.js'
export type { Task } from './domain/task.js'
export type { Concept, ConceptKind, Profile, RelationInput, TaxonomyInput } from './domain/taxonomyInput.js'
export { type Vacancy, vacancySchema } from './domain/vacancy.js'
export type { Wishes } from './domain/wishes.js'
export { PassendError, type PassendErrorCode } from './errors.js'
export { type Comparison, type Difference, diff } from './explain/diff.js'
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
export { type Audience, type EmployerExplanation, type RedactedExplanation, redact } from './explain/redact.js'
export { questionFor } from './explain/text/questionFor.js'
export { type RenderRankingOptions, renderRanking } from './explain/text/renderRanking.js'
// Texts
export { type RenderOptions, renderText } from './explain/text/renderText.js'
export type { TextLanguage } from './explain/text/textLanguage.js'
export type { Logger } from './logger.js'
// The matcher
export { type AddResult, createMatcher, type Matcher, type MatcherOptions, type PairOptions } from './matcher.js'
// Context
export type { PlaceLookup, TravelMinutes } from './prepare/context.js'
export type { OpenHiringPlace } from './rank/openHiring.js'
export type { LeftOut, Ranking, RankingCounts } from './rank/ranking.js'
// Matches and rankings
export type { Match, Status } from './score/match.js'
export type { LinkCandidate, LinkOptions, LinkResult } from './taxonomy/linkText.js'
export { starterTaxonomy } from './taxonomy/starterTaxonomy.js'
// Taxonomy
export { createTaxonomy, type Taxonomy, type TaxonomyIssue, type TaxonomyStamp } from './taxonomy/taxonomy.js'
export { engineVersion } from './version.js'
